/** The sender is killed again and again, at moments that it cannot foresee, and nobody is told twice or forgotten. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Kill } from "./mail-sink.ts";
import { type MailSink, startMailSink } from "./mail-sink.ts";
import { startSender, uncertainIn } from "./start-sender.ts";

const recipients = 2000;
const kills = 33;
const connections = 4;
const folder = mkdtempSync(join(tmpdir(), "signpost-killed-"));
const file = join(folder, "subscribers.csv");
let sink: MailSink;

/** A row of numbers from 0 to 1 that is the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20261122);

beforeAll(async () => {
  const lines = Array.from({ length: recipients }, (_, index) => `person${index + 2}@example.org`);
  writeFileSync(file, `email\n${lines.join("\n")}\n`);
  sink = await startMailSink();
});

afterAll(() => {
  sink?.stop();
  rmSync(folder, { recursive: true });
});

test(`after ${kills} kills each of ${recipients} has one message, or is listed as uncertain`, {
  timeout: 480_000,
}, async () => {
  const stages: readonly Kill["stage"][] = ["recipient", "answer", "answered"];
  let killed = 0;
  for (let life = 0; life < kills; life += 1) {
    const sending = startSender(file, sink.port, connections);
    if (life % 6 === 5) {
      // At any time at all: while it starts, reads the ledger, or sends.
      void wait(random() * 600).then(() => {
        try {
          process.kill(sending.pid, "SIGKILL");
        } catch {
          // It has ended by itself.
        }
      });
    } else {
      const stage = stages[Math.floor(random() * stages.length)] as Kill["stage"];
      sink.kill({ pid: sending.pid, after: sink.accepted.length + Math.floor(random() * 100), stage });
    }
    const { signal, output } = await sending.ended;
    if (signal === "SIGKILL") killed += 1;
    else expect(output).toContain("Left to do: 0.");
  }
  expect(killed).toBeGreaterThanOrEqual(30);

  sink.spare();
  const last = await startSender(file, sink.port, connections).ended;
  const counts = new Map<string, number>();
  for (const { to } of sink.accepted) counts.set(to, (counts.get(to) ?? 0) + 1);
  const uncertain = new Set(uncertainIn(last.output));
  expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  const everyone = Array.from({ length: recipients }, (_, index) => `person${index + 2}@example.org`);
  expect(everyone.filter((one) => !counts.has(one) && !uncertain.has(one))).toEqual([]);
  expect(last.output).toContain("Left to do: 0.");
  expect(uncertain.size).toBeGreaterThan(0);
  expect(uncertain.size).toBeLessThanOrEqual(killed * connections);
  expect(last.code).toBe(3);

  const again = await startSender(file, sink.port, connections, "retry").ended;
  expect(again.output).toContain("Uncertain: 0.");
  expect(again.code).toBe(0);
  const reached = new Set(sink.accepted.map(({ to }) => to));
  expect(everyone.filter((one) => !reached.has(one))).toEqual([]);
});
