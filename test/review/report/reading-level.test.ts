import { describe, expect, test } from "vitest";
import { readingLevel } from "../../../lib/review/report/reading-level.ts";

const read = (...paragraphs: string[]) => readingLevel(paragraphs, "en-GB");
const repeated = (sentence: string) => read(...Array.from({ length: 12 }, () => sentence));

describe("the reading age", () => {
  // By hand: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, and 5 years more.
  test("is the Flesch–Kincaid grade in years", () => {
    const sentence = "The doctor can tell you about services near the library.";
    const grade = 0.39 * 10 + 11.8 * (16 / 10) - 15.59;
    expect(repeated(sentence).age).toBe(Math.round((grade + 5) * 10) / 10);
  });

  test.each([
    ["We meet in the hall at ten and then go for a walk.", "fine"],
    ["People in the community can ask a doctor or nurse for support.", "hard"],
    ["Commissioners evaluate multidisciplinary interventions in residential communities.", "too hard"],
  ])("of words like these: %s", (sentence, level) => expect(repeated(sentence).level).toBe(level));

  test("is not guessed from a few words", () =>
    expect(read("Commissioners evaluate multidisciplinary interventions.")).toMatchObject({
      age: undefined,
      level: "fine",
    }));

  test("is not less than that of the first year at school", () =>
    expect(repeated("Go in. We sit by the sea.").age).toBe(5));

  test("is not made easier by labels and items of a word or two", () => {
    const sentence = "Local volunteers offer practical support to people in the community.";
    expect(read(...Array.from({ length: 12 }, () => `${sentence}\nA gym\nSports`)).age).toBe(repeated(sentence).age);
  });
});

describe("sentences", () => {
  const words = (count: number) => `Word${" word".repeat(count - 1)}.`;

  test("are long from 26 words on", () =>
    expect(read(words(25), words(26)).long.map((sentence) => sentence.words)).toEqual([26]));

  test("end at a full stop, a question mark or the end of a line", () =>
    expect(read(`${words(20)} ${words(20)}`, `${words(20).slice(0, -1)}\n${words(20)}`).long).toEqual([]));

  test("do not end at an abbreviation", () =>
    expect(read(`${words(13).slice(0, -1)} (No. 2) ${words(13)}`).long.map((sentence) => sentence.words)).toEqual([
      28,
    ]));

  test("are shown with the hardest first, three of them, and none that is only a phrase", () => {
    const { hardest } = read(
      "Interdepartmental reconfiguration accountability arrangements.",
      "Go to bed.",
      "The committee will publish the evaluation of its activities in September.",
      "We sit by the sea and have a cup of tea.",
      "You can ask a volunteer for information about the library.",
    );
    expect(hardest.map(({ text }) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "The committee will",
      "You can ask",
      "We sit by",
    ]);
  });
});
