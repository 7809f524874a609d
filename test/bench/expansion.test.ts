import { describe, expect, test } from "vitest";
import { type Expand, expanders, measureExpansion } from "../../bench/expansion.ts";
import { benchDay } from "../../bench/own-site.ts";
import { serviceContent } from "../../bench/service-content.ts";
import type { Rule } from "../../lib/timetable/recurrence.ts";
import { modelOf } from "./model.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const until = day("2027-12-31");
const from = (start: string) => ({ dtstart: day(start) });

const rules: Record<string, Rule> = {
  "every Tuesday": { freq: "weekly", interval: 1, byday: [{ weekday: 2 }], ...from("2022-01-04") },
  "every second Sunday and Monday": {
    freq: "weekly",
    interval: 2,
    byday: [{ weekday: 7 }, { weekday: 1 }],
    ...from("2022-01-03"),
  },
  "every third week, from the middle of a week": {
    freq: "weekly",
    interval: 3,
    byday: [{ weekday: 1 }, { weekday: 5 }],
    ...from("2026-12-30"),
  },
  "the first Tuesday": { freq: "monthly", interval: 1, byday: [{ weekday: 2, nth: 1 }], ...from("2024-02-06") },
  "the last Friday": { freq: "monthly", interval: 1, byday: [{ weekday: 5, nth: -1 }], ...from("2024-02-23") },
  "the second and fourth Saturday": {
    freq: "monthly",
    interval: 1,
    byday: [
      { weekday: 6, nth: 2 },
      { weekday: 6, nth: 4 },
    ],
    ...from("2025-01-11"),
  },
  "the fifth Monday, in months that have one": {
    freq: "monthly",
    interval: 1,
    byday: [{ weekday: 1, nth: 5 }],
    ...from("2026-03-30"),
  },
  "the last Wednesday of every third month": {
    freq: "monthly",
    interval: 3,
    byday: [{ weekday: 3, nth: -1 }],
    ...from("2026-01-28"),
  },
  "a start after the span": { freq: "weekly", interval: 1, byday: [{ weekday: 1 }], ...from("2028-01-03") },
};

describe("three libraries name the same days", () => {
  test.each(Object.entries(rules))("of a rule for %s", (_, rule) => {
    const { days, milliseconds } = measureExpansion(expanders, [rule], benchDay, until);
    expect(days).toBe(expanders["Signpost (rrule-temporal)"](rule, benchDay, until).length);
    expect(Object.keys(milliseconds)).toEqual(["Signpost (rrule-temporal)", "rrule", "ical.js"]);
  });

  test.each(Object.entries(expanders))("that are in the calendar: %s", (_, expand) =>
    expect(expand(rules["the last Friday"] as Rule, day("2026-11-27"), day("2027-01-29"))).toEqual([
      "2026-11-27",
      "2026-12-25",
      "2027-01-29",
    ]),
  );

  test("of generated schedules", () => {
    const { library } = modelOf(serviceContent(100, 1));
    const schedules = library.services.flatMap((service) => service.schedules);
    const { days } = measureExpansion(expanders, schedules, benchDay, benchDay.add({ weeks: 26 }));
    expect(schedules.length).toBeGreaterThan(14);
    expect(days).toBeGreaterThan(13 * schedules.length - 1);
  });
});

describe("what is measured", () => {
  const rule = rules["every Tuesday"] as Rule;
  const right: Expand = () => ["2026-11-24", "2026-12-01"];

  test("is all the days of all the rules, counted once", () =>
    expect(measureExpansion({ one: right, other: right }, [rule, rule, rule], benchDay, until).days).toBe(6));

  test.each([
    ["one day fewer", () => ["2026-11-24"]],
    ["another day", () => ["2026-11-24", "2026-12-08"]],
    ["another order", () => ["2026-12-01", "2026-11-24"]],
    ["no day", () => []],
  ])("is nothing when another library finds %s", (_, wrong) =>
    expect(() => measureExpansion({ right, wrong }, [rule], benchDay, until)).toThrow(
      /"weekly".*right has 2026-11-24, 2026-12-01, but wrong/,
    ),
  );

  test("is nothing when they differ in the last of many rules", () => {
    const wrong: Expand = (one, ...span) => (one === rule ? right(one, ...span) : []);
    expect(() => measureExpansion({ right, wrong }, [rule, rule, { ...rule }], benchDay, until)).toThrow(/but wrong/);
  });
});
