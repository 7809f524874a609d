import { describe, expect, test } from "vitest";
import { hardIn, hardInText, type Measure } from "../../lib/content/easy-words.ts";

const english: Measure = { locale: "en-GB", explained: [] };
const picture = "![A cup](/images/cup.png)\n\n";
/** What is said of a text that has its picture, with the line after the picture as the first. */
const told = (text: string, measure = english) =>
  hardInText(picture + text, -1, measure).map(({ line, message }) => `${line}: ${message}`);

describe("a sentence of an Easy Read text", () => {
  test("may be short and plain", () => expect(told("You can have a warm drink. It is free.")).toEqual([]));

  test("has 15 words at most", () => {
    const fifteen = "You can sit with us and have a warm drink and play a game too.";
    expect(told(fifteen)).toEqual([]);
    expect(told(fifteen.replace("too", "or two"))).toEqual([
      "1: This is too hard for Easy Read: “You can sit with us and have a warm drink and play a game or two.” It has 16 words, and 15 are the most: make two sentences of it.",
    ]);
  });

  test("has one comma at most, not counting those in numbers", () => {
    expect(told("It costs £1,000,000, I think.")).toEqual([]);
    expect(told("Bring a cup, a plate, and a friend.")).toEqual([
      "1: This is too hard for Easy Read: “Bring a cup, a plate, and a friend.” It has 2 commas, and one is the most: make a list or two sentences.",
    ]);
  });

  test("is told with the line that it begins on, and all that is hard about it at once", () =>
    expect(told("It is free.\nCome in. We like organisations,\nlibraries, and you.")).toEqual([
      "2: This is too hard for Easy Read: “We like organisations, libraries, and you.” It has 2 commas, and one is the most: make a list or two sentences. “organisations” is a long word: say it in easier words, or write it in bold (**organisations**) and then say what it means.",
    ]));
});

describe("a word of more than three syllables", () => {
  const long = (word: string) => expect.stringContaining(`“${word}” is a long word`);

  test("is refused", () => expect(told("We meet in the community.")).toEqual([long("community")]));
  test("may be explained, and is in bold where it is", () =>
    expect(told("The **community** is all of us. We meet in the community.")).toEqual([]));
  test("may be in the glossary", () =>
    expect(told("Ask for advocacy.", { ...english, explained: ["Advocacy"] })).toEqual([]));
  test("may be a name, for which there is no easier word", () => {
    expect(told("Call the Samaritans.")).toEqual([]);
    expect(told("Samaritans listen.")).toEqual([long("Samaritans")]);
  });
  test("is not counted in another language than English", () =>
    expect(told("Mae gwybodaeth yn y gymuned.", { ...english, locale: "cy" })).toEqual([]));
  test("is refused in a title too", () =>
    expect(hardIn("Your community", 2, english)).toMatchObject([{ line: 2, message: long("community") }]));
});

describe("each part", () => {
  const without = (markdown: string) => hardInText(markdown, 5, english).map(({ line, message }) => [line, message]);

  test("has a picture", () => {
    expect(without(`${picture}Come in.\n\n## What we do\n\n${picture}We play.`)).toEqual([]);
    expect(without(`${picture}Come in.\n\n## What we do\n\nWe play.`)).toEqual([
      [
        11 - 2,
        "The part “What we do” has no picture, and in Easy Read each part has one. Put it above the words: ![what it shows](/images/name.jpg).",
      ],
    ]);
  });

  test("so has the beginning, if it says anything", () => {
    expect(without(`## What we do\n\n${picture}We play.`)).toEqual([]);
    expect(without("Come in.")).toEqual([[5, expect.stringContaining("The beginning of this text has no picture")]]);
  });
});
