import { describe, expect, test } from "vitest";
import { languageOf } from "../lib/language.ts";

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
