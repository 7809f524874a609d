/** The moments of a session on days that are not as others: a whole day long, or with a change of the clocks. */
import { describe, expect, test } from "vitest";
import { endsNextDay, isLeftOut, spanOf } from "../../lib/timetable/hours.ts";

const day = Temporal.PlainDate.from;
const time = Temporal.PlainTime.from;
const span = (on: string, opens_at: string, closes_at: string, zone = "Europe/London") => {
  const { start, end } = spanOf(day(on), { opens_at: time(opens_at), closes_at: time(closes_at) }, zone);
  return [start.toPlainDateTime().toString(), end.toPlainDateTime().toString()];
};

test("an end at the time of the start is on the next day", () => {
  expect(endsNextDay({ opens_at: time("10:00"), closes_at: time("10:00") })).toBe(true);
  expect(endsNextDay({ opens_at: time("10:00"), closes_at: time("10:01") })).toBe(false);
  expect(span("2026-12-01", "10:00", "10:00")).toEqual(["2026-12-01T10:00:00", "2026-12-02T10:00:00"]);
});

describe("a time that the clocks leave out", () => {
  test("is known where they go forward by an hour", () => {
    expect(isLeftOut(day("2027-03-28"), time("01:30"), "Europe/London")).toBe(true);
    expect(isLeftOut(day("2027-03-28"), time("02:00"), "Europe/London")).toBe(false);
    expect(isLeftOut(day("2027-03-27"), time("01:30"), "Europe/London")).toBe(false);
  });

  test("is known where they go forward by half an hour, within the same hour", () => {
    expect(isLeftOut(day("2026-10-04"), time("02:15"), "Australia/Lord_Howe")).toBe(true);
    expect(isLeftOut(day("2026-10-04"), time("02:30"), "Australia/Lord_Howe")).toBe(false);
  });

  test("as a start is read as if they had not, and the session keeps its length", () => {
    expect(span("2027-03-28", "01:30", "03:00")).toEqual(["2027-03-28T02:30:00", "2027-03-28T04:00:00"]);
    expect(span("2026-10-04", "02:15", "03:15", "Australia/Lord_Howe")).toEqual([
      "2026-10-04T02:45:00",
      "2026-10-04T03:45:00",
    ]);
  });
});
