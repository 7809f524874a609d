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
  ])("%s is %s", (written, value) => expect(readDay(written, today)).toEqual({ value }));

  test.each([
    ["Monday 8 December", "2026-12-08 is a Tuesday, not a Monday. Check the day."],
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
  ])("%s is %s", (written, value) => expect(readTime(written)).toEqual({ value }));

  test("that is none is refused", () =>
    expect(readTime("25:00")).toEqual({ mistake: '"25:00" cannot be read as a time. Write it as 2:30pm or 14:30.' }));
});
