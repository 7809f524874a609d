import { describe, expect, test } from "vitest";
import { namedDays } from "../../lib/timetable/named-days.ts";
import { aChange, aLibrary, type Front } from "./library-factory.ts";
import { problemsOf } from "./timetable-factory.ts";

const wrong = (front: Omit<Front, "id">) => problemsOf({ changes: [aChange({ id: "a", ...front })] });

describe("a day that can't be meant", () => {
  test.each<[string, Omit<Front, "id">, string[]]>([
    [
      "a session long before the change was published",
      { effect: "cancelled", sessions: ["2025-12-02"] },
      [
        "changes/a.md sessions.0: Tuesday 2 December 2025 is long before Friday 20 November 2026, the day on which this was published. Check the year.",
      ],
    ],
    [
      "a period that began more than a year before",
      { effect: "cancelled", from: "2025-11-01" },
      [
        "changes/a.md from: Saturday 1 November 2025 is long before Friday 20 November 2026, the day on which this was published. Check the year.",
      ],
    ],
    [
      "an end in the far future",
      { effect: "cancelled", from: "2026-12-01", until: "2106-12-31" },
      [
        'changes/a.md until: Friday 31 December 2106 is more than 5 years after this was published. Check the year; for until further notice, leave "until" out.',
      ],
    ],
    [
      "a new day in another year",
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2025-12-03" } },
      [
        "changes/a.md to.date: Wednesday 3 December 2025 is long before Friday 20 November 2026, the day on which this was published. Check the year.",
      ],
    ],
    [
      "a start in the far future",
      { effect: "contact", from: "2032-01-01" },
      [
        'changes/a.md from: Thursday 1 January 2032 is more than 5 years after this was published. Check the year; for until further notice, leave "until" out.',
      ],
    ],
    [
      "each of several",
      { effect: "cancelled", sessions: ["2025-12-02", "2026-12-01", "2036-12-02"] },
      [
        "changes/a.md sessions.0: Tuesday 2 December 2025 is long before Friday 20 November 2026, the day on which this was published. Check the year.",
        'changes/a.md sessions.2: Tuesday 2 December 2036 is more than 5 years after this was published. Check the year; for until further notice, leave "until" out.',
      ],
    ],
    [
      "one new day for several sessions",
      { effect: "retimed", sessions: ["2026-12-01", "2026-12-08"], to: { date: "2026-12-03" } },
      [
        'changes/a.md to.date: One new "date" can be for one session only. Name a single day under "sessions", and write a file for each other day.',
      ],
    ],
    [
      "one new day for a period",
      { effect: "retimed", from: "2026-12-01", to: { date: "2026-12-03" } },
      [
        'changes/a.md to.date: One new "date" can be for one session only. Name a single day under "sessions", and write a file for each other day.',
      ],
    ],
  ])("%s", (_name, front, expected) => expect(wrong(front)).toEqual(expected));

  test("does not stretch the timetable", () => {
    const [change] = aLibrary({
      changes: [aChange({ id: "a", effect: "cancelled", from: "2026-12-01", until: "2106-12-31" })],
    }).changes;
    expect(change && namedDays(change).map(String)).toEqual(["2026-11-20", "2026-12-01"]);
  });
});

test("a period may have begun some months before it is told", () =>
  expect(wrong({ effect: "contact", from: "2026-09-01" })).toEqual([]));

describe("the furthest days that can be meant", () => {
  const days = (front: Omit<Front, "id">) => {
    const [change] = aLibrary({ changes: [aChange({ id: "a", ...front })] }).changes;
    return change && namedDays(change).slice(1).map(String);
  };

  test.each<[string, Omit<Front, "id">, string[]]>([
    ["of a session, 28 days back", { sessions: ["2026-10-22", "2026-10-23"] }, ["2026-10-23"]],
    ["of a new day too", { sessions: ["2026-11-24"], to: { date: "2026-10-23" } }, ["2026-11-24", "2026-10-23"]],
    ["and not one more", { sessions: ["2026-11-24"], to: { date: "2026-10-22" } }, ["2026-11-24"]],
    ["of a beginning, a year back", { from: "2025-11-20" }, ["2025-11-20"]],
    ["and not a day more", { from: "2025-11-19" }, []],
    ["of an end, a year back", { from: "2025-11-20", until: "2025-11-20" }, ["2025-11-20", "2025-11-20"]],
    ["ahead, 5 years", { sessions: ["2031-11-20", "2031-11-21"] }, ["2031-11-20"]],
  ])("%s", (_, front, expected) => expect(days({ effect: "retimed", ...front })).toEqual(expected));
});

test("an extra session is on one new day, and a change of one session may be", () => {
  expect(
    wrong({
      effect: "extra",
      to: { location: "mill-house", date: "2026-12-03", opens_at: "10:00", closes_at: "11:00" },
    }),
  ).toEqual([]);
  expect(wrong({ effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-03" } })).toEqual([]);
});
