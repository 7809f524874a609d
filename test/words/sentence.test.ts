import { describe, expect, test } from "vitest";
import { english, Language } from "../../lib/language.ts";
import { inARow, inFull, sentence, uncapital } from "../../lib/words/sentence.ts";

test("a sentence says whose it is, but under a heading that does", () => {
  const said = { of: "Walking group", what: "no sessions on Tuesday 1 December 2026" };
  expect(inFull(english(), said)).toBe("Walking group: no sessions on Tuesday 1 December 2026.");
  expect(inFull(english(), said, "Arts group")).toBe("Walking group: no sessions on Tuesday 1 December 2026.");
  expect(inFull(english(), said, "Walking group")).toBe("No sessions on Tuesday 1 December 2026.");
  const there = { ...said, at: "Quay Hall" };
  expect(inFull(english(), there)).toBe("Walking group at Quay Hall: no sessions on Tuesday 1 December 2026.");
  expect(inFull(english(), there, "Walking group")).toBe("At Quay Hall: no sessions on Tuesday 1 December 2026.");
  expect(inFull(english(), there, "Walking")).toBe(
    "Walking group at Quay Hall: no sessions on Tuesday 1 December 2026.",
  );
});

describe("a sentence begins and ends as its language has it", () => {
  const urdu = new Language("ur", "direction = rtl\nsentence = { $words }۔");
  test.each([
    ["English", english(), "no sessions", "No sessions."],
    [
      "Polish, whose first letter has a sign",
      new Language("pl", "direction = ltr\nsentence = { $words }."),
      "środy",
      "Środy.",
    ],
    ["Urdu, which has no capitals", urdu, "کوئی نشست نہیں", "کوئی نشست نہیں۔"],
  ])("%s", (_, language, words, expected) => expect(sentence(language, words)).toBe(expected));
});

test.each([
  ["School terms", "school terms"],
  ["GCSE weeks", "GCSE weeks"],
  ["Święta", "święta"],
  ["X", "X"],
])("the name %s is %s inside a sentence", (name, inside) => expect(uncapital(english(), name)).toBe(inside));

describe("parts in a row", () => {
  test("have commas between them, without those that are empty", () =>
    expect(inARow(english(), ["Every Tuesday", "", "10am to midday", ""])).toBe("Every Tuesday, 10am to midday"));
  test("are kept apart where they have commas within", () =>
    expect(inARow(english(), ["a, b", "c"], "rows")).toBe("a, b; c"));
  test("are one, or none", () => {
    expect(inARow(english(), ["a"])).toBe("a");
    expect(inARow(english(), [])).toBe("");
  });
});
