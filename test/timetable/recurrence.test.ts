import { describe, expect, test } from "vitest";
import { readByDay } from "../../lib/content/kinds/services.ts";
import { holdsOn, type OnDates, type Recurring, ruleDays, ruleKey } from "../../lib/timetable/recurrence.ts";

function rule(freq: Recurring["freq"], byday: string, dtstart: string, interval = 1): Recurring {
  const days = byday.split(", ").map((day) => readByDay(day) ?? { weekday: 0 });
  return { freq, byday: days, dtstart: Temporal.PlainDate.from(dtstart), interval };
}

const days = (rule: Recurring, from: string, until: string) =>
  ruleDays(rule, Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)).map(String);

describe("a rule's days", () => {
  test.each([
    [
      "every week",
      rule("weekly", "Tuesday", "2026-09-01"),
      ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"],
    ],
    [
      "several days a week",
      rule("weekly", "Monday, Thursday", "2026-12-14"),
      ["2026-12-14", "2026-12-17", "2026-12-21", "2026-12-24", "2026-12-28", "2026-12-31"],
    ],
    ["every fourth week, as it was in 2019", rule("weekly", "TU", "2019-08-13", 4), ["2026-12-22"]],
    ["the first Tuesday of the month", rule("monthly", "first Tuesday", "2026-01-06"), ["2026-12-01"]],
    ["the last Friday of the month", rule("monthly", "-1FR", "2026-01-30"), ["2026-12-25"]],
    [
      "two days of the month",
      rule("monthly", "second Monday, fourth Monday", "2026-01-12"),
      ["2026-12-14", "2026-12-28"],
    ],
    ["every second month", rule("monthly", "1TU", "2026-10-06", 2), ["2026-12-01"]],
    ["nothing before it starts", rule("weekly", "Tuesday", "2027-01-05"), []],
  ])("%s", (_name, given, expected) => expect(days(given, "2026-12-01", "2026-12-31")).toEqual(expected));

  test("include both ends of the span", () =>
    expect(days(rule("weekly", "Tuesday", "2026-09-01"), "2026-12-01", "2026-12-08")).toEqual([
      "2026-12-01",
      "2026-12-08",
    ]));

  test("keep every second week in step across the end of a year with 53 weeks", () =>
    expect(days(rule("weekly", "Tuesday", "2026-12-08", 2), "2026-12-15", "2027-01-31")).toEqual([
      "2026-12-22",
      "2027-01-05",
      "2027-01-19",
    ]));

  test("leave out the months that have no fifth Friday", () =>
    expect(days(rule("monthly", "fifth Friday", "2026-01-30"), "2026-10-01", "2027-05-31")).toEqual([
      "2026-10-30",
      "2027-01-29",
      "2027-04-30",
    ]));

  test("include 29 February of a leap year", () => {
    expect(days(rule("weekly", "Tuesday", "2026-09-01"), "2028-02-28", "2028-03-07")).toEqual([
      "2028-02-29",
      "2028-03-07",
    ]);
    expect(days(rule("monthly", "fifth Tuesday", "2028-02-29"), "2028-01-01", "2028-05-31")).toEqual([
      "2028-02-29",
      "2028-05-30",
    ]);
  });
});

describe("a rule of dates", () => {
  const dates = (...days: string[]): OnDates => ({
    freq: "dates",
    dates: days.map((day) => Temporal.PlainDate.from(day)),
  });
  const found = (rule: OnDates, from: string, until: string) =>
    ruleDays(rule, Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)).map(String);

  test("has those from the first to the last day, both included, in order", () =>
    expect(
      found(dates("2026-12-10", "2026-12-04", "2026-12-01", "2026-11-30", "2026-12-11"), "2026-12-01", "2026-12-10"),
    ).toEqual(["2026-12-01", "2026-12-04", "2026-12-10"]));
  test("has none of a span that ends before it begins", () =>
    expect(found(dates("2026-12-05"), "2026-12-10", "2026-12-01")).toEqual([]));
  test("is another than one of other dates", () => {
    expect(ruleKey(dates("2026-12-01", "2026-12-08"))).toBe("2026-12-01 2026-12-08");
    expect(ruleKey(dates("2026-12-01"))).not.toBe(ruleKey(dates("2026-12-08")));
  });
});

describe("a schedule holds", () => {
  const day = Temporal.PlainDate.from("2026-12-10");
  const at = (days: number) => day.add({ days });
  const period = (from: number, until: number) => ({
    id: "p",
    label: "P",
    dates: [
      { from: at(-300), until: at(-200) },
      { from: at(from), until: at(until) },
    ],
  });
  const limits = { only_in: [], not_in: [], valid_from: undefined, valid_to: undefined };

  test.each<[string, Partial<Parameters<typeof holdsOn>[0]>, boolean]>([
    ["always, without limits", {}, true],
    ["on its first day", { valid_from: at(0) }, true],
    ["not before it", { valid_from: at(1) }, false],
    ["on its last day", { valid_to: at(0) }, true],
    ["not after it", { valid_to: at(-1) }, false],
    ["not after its last day, though it has begun", { valid_from: at(-9), valid_to: at(-1) }, false],
    ["on the first day of a period", { only_in: [period(0, 9)] }, true],
    ["on the last day of a period", { only_in: [period(-9, 0)] }, true],
    ["not after the period", { only_in: [period(-9, -1)] }, false],
    ["not before the period", { only_in: [period(1, 9)] }, false],
    ["in one of two periods", { only_in: [period(1, 9), period(-9, 9)] }, true],
    ["not in a period that is left out", { not_in: [period(-9, 9)] }, false],
    ["not in one of two that are left out", { not_in: [period(1, 9), period(0, 0)] }, false],
    ["outside a period that is left out", { not_in: [period(1, 9)] }, true],
  ])("%s", (_, own, expected) => expect(holdsOn({ ...limits, ...own }, day)).toBe(expected));
});

test("rules with the same days have the same key, whatever their times and places", () => {
  expect(ruleKey(rule("weekly", "Tuesday", "2026-09-01"))).toBe(ruleKey(rule("weekly", "TU", "2026-09-01")));
  expect(ruleKey(rule("weekly", "Tuesday", "2026-09-01", 2))).not.toBe(
    ruleKey(rule("weekly", "Tuesday", "2026-09-08", 2)),
  );
});
