import { describe, expect, test } from "vitest";
import { Language, languageOf } from "../lib/language.ts";

describe("in Polish", () => {
  const polish = languageOf("pl");

  test("a month by itself has another form than in a date", () => {
    expect(polish.dueDay("2004-12")).toBe("grudzień 2004");
    expect(polish.dueDay("2004-12-31")).toBe("31 grudnia 2004");
  });

  test("days are in a form that stands after every preposition", () => {
    const days = ["2026-12-01", "2026-12-08"].map((day) => Temporal.PlainDate.from(day));
    expect(polish.someDays(days)).toBe("1 i 8 grudnia (wtorki)");
    expect(polish.someDays(days.slice(1))).toBe("8 grudnia (wtorek)");
  });
});

describe("a time is in a part of the day", () => {
  const arabic = new Language("ar", "direction = rtl\ntime = { $part }\n");

  test.each([
    ["00:00", "midnight"],
    ["00:30", "morning"],
    ["11:59", "morning"],
    ["12:00", "midday"],
    ["12:30", "afternoon"],
    ["16:59", "afternoon"],
    ["17:00", "evening"],
  ])("%s: %s", (time, part) => expect(arabic.clock(Temporal.PlainTime.from(time))).toBe(part));
});

test("a sum has the sign of the pound, and digits as in English, in every language", () => {
  const said = languageOf("ar").pounds(5000);
  expect(said).toContain("£");
  expect(said).toContain("5,000");
  expect(said).not.toContain("UK");
});
