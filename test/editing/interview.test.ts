import { describe, expect, test } from "vitest";
import { type Asker, before, interview } from "../../lib/editing/interview.ts";
import { answer, type Question } from "../../lib/editing/question.ts";

const always = { needed: () => false };
const questions: readonly Question<undefined>[] = [
  {
    flag: "drink",
    ask: "Tea or coffee?",
    meaning: "The drink.",
    form: "one",
    choices: () => [
      { value: "tea", label: "A cup of tea" },
      { value: "coffee", label: "Coffee" },
    ],
  },
  {
    flag: "milk",
    ask: "How much milk?",
    meaning: "The milk, in spoons.",
    form: "words",
    needed: (answers) => answer(answers, "drink") === "tea",
    asked: (answers) => answer(answers, "drink") === "tea",
    read: (written) => (/^\d$/.test(written) ? { value: written } : { mistake: `${written} is no number.` }),
  },
  { flag: "sugar", ask: "Sugar?", meaning: "Sugar.", form: "yes-no", ...always, suggested: () => "no" },
  {
    flag: "name",
    ask: "What is it called?",
    meaning: "The name.",
    form: "words",
    suggested: (answers) => answer(answers, "drink") && `My ${answer(answers, "drink")}`,
    assumed: true,
  },
  { flag: "note", ask: "Anything else?", meaning: "A note.", form: "paragraphs", ...always },
];

/** Answers from a script, in order, and keeps what it was asked. */
function scripted(...script: readonly (string | boolean | readonly string[])[]) {
  const asked: string[] = [];
  const left = [...script];
  const next = (ask: string, suggested: unknown) => {
    asked.push(`${ask} [${suggested ?? ""}]`);
    if (left.length === 0) throw new Error(`Nobody answers: ${ask}`);
    return left.shift() as never;
  };
  const asker: Asker = {
    one: async (ask, _choices, suggested) => next(ask, suggested),
    several: async (ask, _choices, suggested) => next(ask, suggested.join()),
    words: async (ask, suggested, read) => {
      const reading = read(next(ask, suggested));
      if ("mistake" in reading) throw new Error(reading.mistake);
      return reading.value;
    },
    yesNo: async (ask, suggested) => next(ask, suggested),
  };
  return { asker, asked };
}

test("what somebody pasted loses what a word processor put between the words", async () => {
  const given = { drink: ["coffee"], name: ["My cof\u00adfee\u200b"], note: ["\uf0b7\tBring a cup.\u2028Come early."] };
  expect(await interview(questions, given, undefined)).toMatchObject({
    answers: { name: ["My coffee"], note: ["- Bring a cup.\nCome early."] },
  });
});

describe("without anybody to ask", () => {
  test("the flags are the answers, and what is assumed comes to them", async () =>
    expect(await interview(questions, { drink: ["Coffee"] }, undefined)).toEqual({
      answers: { drink: ["coffee"], name: ["My coffee"] },
    }));

  test("a choice can be named by its words", async () =>
    expect(await interview(questions, { drink: ["a cup of tea"], milk: ["2"] }, undefined)).toMatchObject({
      answers: { drink: ["tea"] },
    }));

  test.each([
    ["everything missing", {}, [["drink", "The drink. One of: tea, coffee.", true]]],
    ["what only this answer needs", { drink: ["tea"] }, [["milk", "The milk, in spoons.", true]]],
    [
      "every mistake at once",
      { drink: ["tee"], milk: ["lots"], sugar: ["perhaps"] },
      [
        ["drink", '"tee" is not one of the answers. Did you mean tea?'],
        ["milk", "lots is no number."],
        ["sugar", '"perhaps" is neither yes nor no.'],
      ],
    ],
    ["an answer of nothing", { drink: [""] }, [["drink", "The drink. One of: tea, coffee.", true]]],
  ] as [string, object, [string, string, true?][]][])("says %s", async (_, given, obstacles) =>
    expect(await interview<undefined>(questions, given as Record<string, string[]>, undefined)).toEqual({
      obstacles: obstacles.map(([flag, message, missing]) => ({ flag, message, ...(missing && { missing }) })),
    }),
  );
});

describe("with somebody to ask", () => {
  test("asks only what is not given and comes up", async () => {
    const { asker, asked } = scripted(true, "Mine", "");
    const result = await interview(questions, { drink: ["coffee"] }, undefined, asker);
    expect(asked).toEqual(["Sugar? [false]", "What is it called? [My coffee]", "Anything else? []"]);
    expect(result).toEqual({ answers: { drink: ["coffee"], sugar: ["yes"], name: ["Mine"], note: [] } });
  });

  test("takes paragraphs until an empty line", async () => {
    const { asker } = scripted("coffee", false, "Mine", "One.", "Two.", "");
    expect(await interview(questions, {}, undefined, asker)).toMatchObject({ answers: { note: ["One.\n\nTwo."] } });
  });

  test("going back to a question offers again what was said after it", async () => {
    const { asker: first } = scripted("tea", "2", true, "My tea", "Hot.", "");
    const result = await interview(questions, {}, undefined, first);
    const answers = "answers" in result ? result.answers : {};
    const { asker, asked } = scripted("coffee", true, "My coffee", true);
    await interview(questions, before(questions, "drink", answers), undefined, asker, answers);
    expect(asked).toEqual([
      "Tea or coffee? [tea]",
      "Sugar? [true]",
      "What is it called? [My coffee]",
      "Anything else? Keep what you wrote before? [true]",
    ]);
  });
});
