import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService } from "./library-factory.ts";
import { problemsOf } from "./timetable-factory.ts";

const problems = (...schedules: Record<string, unknown>[]) =>
  problemsOf({ services: [aService({ id: "walking-group", schedules: schedules.map(aSchedule) })] });

describe("a schedule that would meet on a bank holiday in the next year", () => {
  const undecided = { on_bank_holidays: undefined };

  test("is refused until it says what it does", () =>
    expect(problems({ ...undecided, byday: "Monday", dtstart: "2026-09-07" })).toEqual([
      'services/walking-group.md schedules.0: Walking group would meet at Quay hall on Monday 28 December 2026, a bank holiday: Boxing Day (substitute day). Add "on_bank_holidays: closed" or "on_bank_holidays: runs" to this schedule.',
    ]));
  test.each(["runs", "closed"])("is right when it says %s", (on_bank_holidays) =>
    expect(problems({ on_bank_holidays, byday: "Monday", dtstart: "2026-09-07" })).toEqual([]),
  );
  test("may leave it open when it never does", () => expect(problems(undecided)).toEqual([]));
  test("may leave it open when it did so only in the past", () =>
    expect(
      problemsOf({
        services: [
          aService({
            id: "walking-group",
            schedules: [aSchedule({ ...undecided, byday: "Monday", dtstart: "2026-08-31", valid_to: "2026-12-21" })],
          }),
        ],
        changes: [aChange({ id: "a", effect: "cancelled", sessions: ["2026-08-31"], published: "2026-08-28T09:00" })],
      }),
    ).toEqual([]));
  test("is refused on the day itself and a year after it, and not a day later", () => {
    const services = [aService({ id: "walking-group", schedules: [aSchedule({ ...undecided, byday: "Friday" })] })];
    const once = (date: string) => {
      const schedules = [
        aSchedule({ ...undecided, freq: "dates", byday: undefined, dtstart: undefined, dates: [date] }),
      ];
      return [aService({ id: "walking-group", schedules })];
    };
    const on = (today: string, date: string) => problemsOf({ services: once(date) }, Temporal.PlainDate.from(today));
    expect(on("2026-12-25", "2026-12-25")).toHaveLength(1);
    expect(on("2026-12-26", "2026-12-25")).toEqual([]);
    expect(on("2025-12-25", "2026-12-25")).toHaveLength(1);
    expect(on("2025-12-24", "2026-12-25")).toEqual([]);
    expect(problemsOf({ services })).toHaveLength(1);
  });
  test("may leave it open when it ends before", () =>
    expect(problems({ ...undecided, byday: "Monday", dtstart: "2026-09-07", valid_to: "2026-12-21" })).toEqual([]));
  test("may leave it open when it does so only after that, though a change reaches further", () => {
    const schedules = [aSchedule({ ...undecided, byday: "Monday", dtstart: "2027-12-20" })];
    const services = [aService({ id: "walking-group", schedules })];
    expect(
      problemsOf({ services, changes: [aChange({ id: "a", effect: "cancelled", sessions: ["2028-01-10"] })] }),
    ).toEqual([]);
  });
  test("follows the nation's own days", () => {
    const andrew = { ...undecided, byday: "Monday", dtstart: "2026-11-30", valid_to: "2026-12-07" };
    const content = { services: [aService({ id: "walking-group", schedules: [aSchedule(andrew)] })] };
    expect(problemsOf(content)).toEqual([]);
    expect(problemsOf({ ...content, site: { nation: "scotland" } })[0]).toContain("St Andrew’s Day");
  });
});

test("every few months must be counted from a day on which it meets", () =>
  expect(problems({ freq: "monthly", byday: "first Tuesday", interval: 2, dtstart: "2026-10-02" })).toEqual([
    'services/walking-group.md schedules.0.dtstart: "dtstart" is Friday 2 October 2026, a day on which this rule does not meet, so it is unclear in which months it does. Write a day on which it meets: 2026-09-01 (Tuesday 1 September 2026) or 2026-10-06 (Tuesday 6 October 2026).',
  ]));

test.each<[string, Record<string, unknown>]>([
  ["every month", { freq: "monthly", byday: "first Tuesday", dtstart: "2026-10-02" }],
  ["every few weeks", { interval: 2, dtstart: "2026-10-02" }],
  ["from a day on which it meets", { freq: "monthly", byday: "first Tuesday", interval: 2, dtstart: "2026-10-06" }],
])("%s may be counted from any day, since it is clear when it meets", (_, schedule) =>
  expect(problems(schedule)).toEqual([]),
);

test("every few months of what meets never before is told the day after", () =>
  expect(problems({ freq: "monthly", byday: "fifth Tuesday", interval: 2, dtstart: "2026-10-02" })[0]).toContain(
    "Write a day on which it meets: 2026-09-29 (Tuesday 29 September 2026) or 2026-12-29 (Tuesday 29 December 2026).",
  ));

describe("two schedules of one service", () => {
  const same =
    'Another schedule of Walking group has a session at Quay hall at the same time (10:00) on the same day. Take one out, or give them "valid_from" and "valid_to" dates that do not overlap.';

  test("can't both have the same session", () =>
    expect(problems({}, { byday: "first Tuesday", freq: "monthly", closes_at: "12:00" })).toEqual([
      `services/walking-group.md schedules.1.location: ${same}`,
    ]));
  test.each([
    ["at other places", { location: "mill-house" }],
    ["at other times", { opens_at: "14:00", closes_at: "15:00" }],
    ["on other days", { byday: "Wednesday", dtstart: "2026-09-02" }],
  ])("may meet %s", (_name, other) => expect(problems({}, other)).toEqual([]));
  test("can't share a single day either, whichever of several it is", () =>
    expect(
      problems(
        {},
        { location: "mill-house" },
        { freq: "dates", dates: ["2026-12-02", "2026-12-08"], byday: undefined, dtstart: undefined },
      ),
    ).toEqual([`services/walking-group.md schedules.2.location: ${same}`]));
  test("may follow one another", () =>
    expect(problems({ valid_to: "2026-12-31" }, { valid_from: "2027-01-01", closes_at: "12:00" })).toEqual([]));
});

test("the schedules of a service that is not running are not held against anything", () =>
  expect(
    problemsOf({
      services: [aService({ id: "walking-group", status: "defunct", schedules: [aSchedule(), aSchedule()] })],
    }),
  ).toEqual([]));
