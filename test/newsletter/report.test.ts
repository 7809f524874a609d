import { describe, expect, test } from "vitest";
import type { MailingResult } from "../../lib/newsletter/delivery/mailing.ts";
import type { Plan, Reader } from "../../lib/newsletter/plan.ts";
import { duration, progressLine } from "../../lib/newsletter/progress.ts";
import { reportOf } from "../../lib/newsletter/report.ts";

const reader = (line: number): Reader => ({
  areas: [],
  services: [],
  immediate: false,
  token: `t${line}`,
  label: `line ${line}`,
});

const plan = (more: Partial<Plan> = {}): Plan => ({
  messages: [2, 3, 4, 5].map((line) => ({
    reader: reader(line),
    shown: { entries: [], over: [], guidance: [] },
    doubted: false,
  })),
  skipped: new Map(),
  before: { sent: [], refused: [], uncertain: [] },
  ...more,
});

const result = (more: Partial<MailingResult> = {}): MailingResult => ({
  sent: ["t2", "t3", "t4", "t5"],
  refused: new Map(),
  uncertain: [],
  left: new Map(),
  stopped: [],
  ...more,
});

describe("the end of a run", () => {
  test.each<[string, Partial<Plan>, Partial<MailingResult>, number]>([
    ["0 when all have it", {}, {}, 0],
    ["0 when some rightly have nothing", { skipped: new Map([[reader(9), "unsubscribed"]]) }, {}, 0],
    ["3 when one was refused", {}, { sent: ["t2"], refused: new Map([["t3", "550"]]) }, 3],
    ["3 when one was refused before", { before: { sent: [], refused: [reader(9)], uncertain: [] } }, {}, 3],
    ["3 when one is uncertain", {}, { sent: ["t2"], uncertain: ["t3"] }, 3],
    ["4 when one is left", {}, { sent: ["t2"], uncertain: ["t3"], left: new Map([["t4", "451"]]) }, 4],
  ])("has the code %s", (_, plans, results, code) => {
    expect(reportOf(plan(plans), result(results)).exitCode).toBe(code);
  });

  test("is told in full, by line and never by address", () => {
    const { lines } = reportOf(
      plan({
        skipped: new Map([
          [reader(7), "nothing relevant"],
          [reader(8), "nothing relevant"],
        ]),
        before: { sent: [reader(9)], refused: [], uncertain: [reader(10)] },
      }),
      result({
        sent: ["t2"],
        refused: new Map([["t3", "550 5.1.1"]]),
        uncertain: ["t4"],
        left: new Map([["t5", "451"]]),
        halted: "It was stopped.",
      }),
    );
    expect(lines).toEqual([
      "It was stopped.",
      "Sent: 1. In earlier runs: 1.",
      "Skipped: 2.",
      "  2: nothing in it concerns them.",
      "Refused: 1.",
      "  line 3 (550 5.1.1)",
      "  There is no such address, says the mail server: take it out of the file. --retry-refused tries once more.",
      "Uncertain: 2.",
      "  line 10 (in an earlier run)",
      "  line 4",
      "  They may or may not have it. --retry-uncertain sends it to them again.",
      "Left to do: 1.",
      "  line 5 (451)",
      "  Run the same command again: it goes on where it ended.",
    ]);
    expect(lines.join()).not.toContain("@");
  });
});

test("who is told to run it again hears first what to mend", () => {
  const left = new Map([["t4", "550 5.7.1"]]);
  const last = (more: Partial<MailingResult>) => reportOf(plan(), result({ left, ...more })).lines.at(-1);
  expect(last({})).toBe("  Run the same command again: it goes on where it ended.");
  expect(last({ halted: "The password is wrong." })).toBe(
    "  When that is mended, run the same command again: it goes on where it ended.",
  );
});

test("who stopped while it went out is among the skipped", () => {
  const { lines } = reportOf(plan({ skipped: new Map([[reader(7), "unsubscribed"]]) }), result({ stopped: ["t5"] }));
  expect(lines).toEqual(expect.arrayContaining(["Skipped: 2.", "  2: they have unsubscribed."]));
});

test.each([
  [
    "a try again",
    { what: "the next try, because x", until: 71_000 },
    5_000,
    "3 of 10. Waiting for the next try, because x: 1 minute 11 seconds more.",
  ],
  [
    "a greeting",
    { what: "mail.example.org:465 to answer" },
    40_000,
    "3 of 10. Waiting for mail.example.org:465 to answer: 40 seconds so far.",
  ],
  ["an answer", undefined, 65_000, "3 of 10. Waiting for an answer: 1 minute 5 seconds so far."],
])("while it waits for %s, progress says so and how long", (_, waiting, idle, line) =>
  expect(progressLine({ done: 3, waiting }, 10, { all: 90_000, idle, now: 0 })).toBe(line),
);

test.each([
  [0, 10_000, 0, "0 of 10,000"],
  [1200, 10_000, 14_118, "1,200 of 10,000, 85 a second, 1 minute 44 seconds left"],
  [3, 10, 3000, "3 of 10, 1.0 a second, 7 seconds left"],
  [10, 10, 1000, "10 of 10, 10 a second, 0 seconds left"],
])("progress after %i of %i", (done, total, elapsed, line) =>
  expect(progressLine({ done }, total, { all: elapsed, idle: 0, now: 0 })).toBe(line),
);

test.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [60, "1 minute"],
  [3661, "1 hour 1 minute"],
])("%i seconds in words", (seconds, words) => expect(duration(seconds)).toBe(words));
