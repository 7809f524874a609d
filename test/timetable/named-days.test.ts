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
