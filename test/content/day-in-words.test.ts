import { describe, expect, test } from "vitest";
import { readDay, readTime } from "../../lib/content/day-in-words.ts";
import { today } from "../editing/wend.ts";

describe("a day", () => {
  test.each([
    ["2026-12-08", "2026-12-08"],
    ["8 December 2026", "2026-12-08"],
    ["Tuesday 8 December 2026", "2026-12-08"],
    ["Tues 8th Dec", "2026-12-08"],
    ["8/12/2026", "2026-12-08"],
    ["8/12", "2026-12-08"],
    ["22 November", "2026-11-22"],
    ["21 November", "2027-11-21"],
    ["today", "2026-11-22"],
    ["tomorrow", "2026-11-23"],
    ["the day after tomorrow", "2026-11-24"],
    ["Tuesday", "2026-11-24"],
    ["next Tuesday", "2026-11-24"],
    ["on Sat", "2026-11-28"],
    ["next Sunday", "2026-11-29"],
    ["Tuesday week", "2026-12-01"],
    ["a week on Tuesday", "2026-12-01"],
    ["in two weeks' time", "2026-12-06"],
    ["in 3 days", "2026-11-25"],
    ["a week today", "2026-11-29"],
  ])("%s is %s", (written, value) => expect(readDay(written, today)).toEqual({ value }));

  test.each([
    ["Monday 8 December", "8 December 2026 is a Tuesday, not a Monday. Check the day."],
    ["Sunday", "Today is Sunday. Write today, or 29 November 2026 if it is next week."],
    ["31 June", '"31 June" is not in the calendar. Check the day and the month.'],
    ["2027-02-29", '"2027-02-29" is not in the calendar. Check the day and the month.'],
    ["next week", '"next week" cannot be read as a day. Write it as 8 December 2026 or 2026-12-08.'],
    ["", '"" cannot be read as a day. Write it as 8 December 2026 or 2026-12-08.'],
  ])("%s is refused", (written, mistake) => expect(readDay(written, today)).toEqual({ mistake }));
});

describe("a time", () => {
  test.each([
    ["10am", "10:00"],
    ["2.30 pm", "14:30"],
    ["14:30", "14:30"],
    ["noon", "12:00"],
    ["10.30", "10:30"],
    ["9.30", "09:30"],
    ["half past ten", "10:30"],
    ["Half past two", "14:30"],
    ["quarter to three", "14:45"],
    ["a quarter past twelve", "12:15"],
    ["quarter to one", "12:45"],
    ["twenty to eleven", "10:40"],
    ["half past seven in the evening", "19:30"],
    ["half past seven pm", "19:30"],
    ["eight in the morning", "08:00"],
    ["9 in the morning", "09:00"],
    ["ten o'clock", "10:00"],
    ["three", "15:00"],
    ["2.30", "14:30"],
    ["02:30", "02:30"],
    ["1430", "14:30"],
    ["at 2pm", "14:00"],
  ])("%s is %s", (written, value) => expect(readTime(written)).toEqual({ value }));

  test("that may be in the morning or in the evening is asked again", () =>
    expect(readTime("half past seven")).toEqual({
      mistake: '"half past seven" can be 7:30am or 7:30pm. Write one of them.',
    }));

  test.each(["25:00", "half past", "thirteen o'clock", "half to ten past", "in the morning"])("%s is none", (written) =>
    expect(readTime(written)).toEqual({
      mistake: `"${written}" cannot be read as a time. Write it as 2:30pm or 14:30.`,
    }),
  );

  test("that is none is refused", () =>
    expect(readTime("25:00")).toEqual({ mistake: '"25:00" cannot be read as a time. Write it as 2:30pm or 14:30.' }));
});
