import { describe, expect, test } from "vitest";
import { clock, day, dueDay, fullDay, occasion, plainDay, timeRange } from "../lib/dates.ts";
import { english } from "../lib/language.ts";

const at = (value: string) => Temporal.PlainDateTime.from(value);

describe("a day in words", () => {
  test("has its weekday", () => expect(day(at("2026-12-01"))).toBe("Tuesday 1 December"));
  test("has its year where it must last", () => expect(fullDay(at("2028-02-29"))).toBe("Tuesday 29 February 2028"));
  test("leaves the weekday out of records", () => expect(plainDay(at("2026-11-22"))).toBe("22 November 2026"));
});

describe("several days in few words", () => {
  test.each([
    ["of one weekday have it once", "11-23 11-30", "Mondays 23 and 30 November"],
    ["have each month once", "11-23 11-30 12-07", "Mondays 23 and 30 November and 7 December"],
    ["are in order, and each once", "12-11 12-04 12-11", "Fridays 4 and 11 December"],
    ["of several weekdays have each", "11-24 11-27 12-01", "Tuesday 24 and Friday 27 November and Tuesday 1 December"],
    ["are one", "12-01", "Tuesday 1 December"],
    ["are up to six", "11-02 11-09 11-16 11-23 11-30 12-07", "Mondays 2, 9, 16, 23 and 30 November and 7 December"],
    [
      "are a span where more come week after week",
      "11-02 11-09 11-16 11-23 11-30 12-07 12-14",
      "Mondays from 2 November to 14 December",
    ],
    [
      "are counted where weeks are missing",
      "11-02 11-09 11-16 11-23 11-30 12-07 12-21",
      "7 Mondays from 2 November to 21 December",
    ],
    [
      "are counted where there are many of several weekdays",
      "11-02 11-04 11-09 11-11 11-16",
      "5 days from Monday 2 November to Monday 16 November",
    ],
    ["are none", "", ""],
  ])("%s: %s", (_, days, words) =>
    expect(
      english().someDays(
        days
          .split(" ")
          .filter(Boolean)
          .map((date) => Temporal.PlainDate.from(`2026-${date}`)),
      ),
    ).toBe(words),
  );
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
