import { describe, expect, it } from "vitest";
import { languageOf } from "../lib/language.ts";

const welsh = languageOf("cy");
const day = (iso: string) => Temporal.PlainDate.from(iso);

describe("words that take another form", () => {
  it("mutates the day of the week where Welsh does, and leaves the month Mawrth alone", () => {
    const days = welsh.someDays([day("2027-03-02"), day("2027-03-04")]);
    expect(days).toBe("Dydd Mawrth 2 a Dydd Iau 4 Mawrth");
    expect(welsh.say("when-on", { days })).toBe("ddydd Mawrth 2 a ddydd Iau 4 Mawrth");
  });

  it("has a before a consonant, ac before a vowel and a'r with the article", () => {
    expect(welsh.list(["nofio", "cerdded"])).toBe("nofio a cerdded");
    expect(welsh.list(["cerdded", "nofio", "ioga"])).toBe("cerdded, nofio ac ioga");
    expect(welsh.list(["y dydd Mawrth cyntaf", "y trydydd dydd Mawrth"])).toBe(
      "y dydd Mawrth cyntaf a'r trydydd dydd Mawrth",
    );
    expect(["1 Rhagfyr", "8", "11", "12", "18"].map((next) => welsh.list(["7", next]))).toEqual([
      "7 ac 1 Rhagfyr",
      "7 ac 8",
      "7 ac 11",
      "7 a 12",
      "7 a 18",
    ]);
  });

  it("leaves a part as it is where none of its words has another form", () => {
    expect(welsh.say("when-on", { days: "1 Mawrth" })).toBe("1 Mawrth");
  });
});
