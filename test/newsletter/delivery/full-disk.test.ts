/** The disk fills up while the newsletter goes out: nobody is lost, and nobody is told twice. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type MailSink, startMailSink } from "./mail-sink.ts";
import { startSender, uncertainIn } from "./start-sender.ts";

const everyone = Array.from({ length: 400 }, (_, index) => `person${index + 2}@example.org`);
const connections = 3;

let folder: string;
let file: string;
let sink: MailSink;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-full-"));
  file = join(folder, "subscribers.csv");
  writeFileSync(file, `email\n${everyone.join("\n")}\n`);
});

afterEach(() => {
  sink.stop();
  rmSync(folder, { recursive: true });
});

/** How many messages each has, once sending can go on. */
async function afterwards() {
  const { output, code } = await startSender(file, sink.port, connections).ended;
  const counts = new Map<string, number>();
  for (const { to } of sink.accepted) counts.set(to, (counts.get(to) ?? 0) + 1);
  return { counts, uncertain: new Set(uncertainIn(output)), code };
}

/** Room for nothing, for a ledger without its tables, and for tables without a record of all who are to be told. */
test.each([0, 4, 40])(
  "with room for %i kB nothing is sent, and all is left to do",
  { timeout: 120_000 },
  async (room) => {
    sink = await startMailSink();
    const { output, code } = await startSender(file, sink.port, connections, "", room * 2).ended;
    expect(output).toContain("The ledger cannot be written");
    expect(output).toContain("Sent: 0.");
    expect(output).toContain("Left to do: 400.");
    expect(code).toBe(4);
    expect(sink.accepted.length).toBe(0);

    const { counts, uncertain } = await afterwards();
    expect(uncertain.size).toBe(0);
    expect(everyone.filter((one) => counts.get(one) !== 1)).toEqual([]);
  },
);

test("sending stops when the ledger can be written no more, and goes on when it can", {
  timeout: 120_000,
}, async () => {
  // Once the server takes nothing more from us, so that the ledger has records of what was sent and of what is left.
  sink = await startMailSink({ faults: { person62: { kind: "answer", code: 554, enhanced: "5.7.1", times: 1 } } });
  await startSender(file, sink.port, connections).ended;
  const reached = sink.accepted.length;
  expect(reached).toBeGreaterThan(50);
  expect(reached).toBeLessThan(100);

  const half = statSync(join(folder, "newsletter-ledger", "newsletter.sqlite")).size / 2;
  const { output, code } = await startSender(file, sink.port, connections, "", half / 512).ended;
  expect(output).toContain("The ledger cannot be written");
  expect(output).toMatch(/Left to do: 3\d\d\./);
  expect(code).toBe(4);
  expect(sink.accepted.length).toBeLessThan(reached + 100);

  const { counts, uncertain } = await afterwards();
  expect(uncertain.size).toBeLessThanOrEqual(connections);
  expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
  expect(everyone.filter((one) => !counts.has(one) && !uncertain.has(one))).toEqual([]);
});
