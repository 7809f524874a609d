/** The disk fills up while the newsletter goes out: nobody is lost, and nobody is told twice. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startMailSink } from "./start-mail-sink.ts";
import { startSender, uncertainIn } from "./start-sender.ts";

const everyone = Array.from({ length: 400 }, (_, index) => `person${index + 2}@example.org`);

test("sending stops when the ledger can grow no more, and goes on when it can", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "signpost-full-"));
  const file = join(folder, "subscribers.csv");
  writeFileSync(file, `email\n${everyone.join("\n")}\n`);
  const sink = await startMailSink();
  try {
    const { output, code } = await startSender(file, sink.port, 3, "", 96).ended;
    expect(output).toContain("The ledger cannot be written");
    expect(code).toBe(4);
    const reached = await sink.count();
    expect(reached).toBeGreaterThan(10);
    expect(reached).toBeLessThan(400);

    const next = await startSender(file, sink.port, 3).ended;
    const uncertain = new Set(uncertainIn(next.output));
    expect(uncertain.size).toBeLessThanOrEqual(3);
    const counts = new Map<string, number>();
    for (const { to } of await sink.accepted()) counts.set(to, (counts.get(to) ?? 0) + 1);
    expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
    expect(everyone.filter((one) => !counts.has(one) && !uncertain.has(one))).toEqual([]);
  } finally {
    sink.stop();
    rmSync(folder, { recursive: true });
  }
});
