import { describe, expect, test } from "vitest";
import { clock, day, dueDay, fullDay, occasion, plainDay, timeRange } from "../lib/dates.ts";

const at = (value: string) => Temporal.PlainDateTime.from(value);

describe("a day in words", () => {
  test("has its weekday", () => expect(day(at("2026-12-01"))).toBe("Tuesday 1 December"));
  test("has its year where it must last", () => expect(fullDay(at("2028-02-29"))).toBe("Tuesday 29 February 2028"));
  test("leaves the weekday out of records", () => expect(plainDay(at("2026-11-22"))).toBe("22 November 2026"));
});

describe("a time in words", () => {
  test.each([
    ["00:00", "midnight"],
    ["00:05", "12:05am"],
    ["09:30", "9:30am"],
    ["10:00", "10am"],
    ["12:00", "midday"],
    ["12:30", "12:30pm"],
    ["23:59", "11:59pm"],
  ])("%s is %s", (time, words) => expect(clock(Temporal.PlainTime.from(time))).toBe(words));

  test("runs from start to end", () =>
    expect(timeRange(at("2026-12-01T10:00"), at("2026-12-01T12:30"))).toBe("10am to 12:30pm"));
});

test("an occasion is a day and its times", () =>
  expect(occasion(at("2026-12-01T10:00"), at("2026-12-01T12:30"))).toBe("Tuesday 1 December, 10am to 12:30pm"));

describe("a due date is as exact as its source", () => {
  test.each([
    ["2004", "2004"],
    ["2004-12", "December 2004"],
    ["2004-12-31", "31 December 2004"],
  ])("%s is %s", (due, words) => expect(dueDay(due)).toBe(words));
});
