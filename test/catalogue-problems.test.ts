/** Catalogues are whole, and translators are told of each mistake where it is. */
import { describe, expect, test } from "vitest";
import { catalogueTags, catalogueText, sourceLanguage } from "../lib/catalogue.ts";
import { catalogueProblems } from "../lib/catalogue-problems.ts";

const source = catalogueText(sourceLanguage);
/** What is told of a catalogue that is the source but for one edit. */
const told = (edit: (text: string) => string) => catalogueProblems("xx", edit(source)).map(({ message }) => message);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

test.each(catalogueTags())("languages/%s.ftl is whole", (tag) => expect(catalogueProblems(tag)).toEqual([]));

describe("a catalogue", () => {
  test("that lacks a message is told which", () =>
    expect(told((text) => text.replace(/^time-range = .*\n/m, ""))).toEqual([
      "A message is missing that languages/en-GB.ftl has: time-range.",
    ]));

  test("that has one more is told to take it out, at its line", () => {
    const text = `${source}\nnew-words = Hello\n`;
    expect(catalogueProblems("xx", text)).toEqual([
      {
        file: "languages/xx.ftl",
        line: lineOf(text, "new-words"),
        message: 'Nothing says "new-words": languages/en-GB.ftl has no such message. Take it out.',
      },
    ]);
  });

  test("that has another part is told which there are", () =>
    expect(told((text) => text.replace(/^time-range = .*$/m, "time-range = { $start } to { $finish }"))).toEqual([
      '"time-range" is not given $finish. Its parts are $start, $end.',
    ]));

  test("that leaves a part out is told so", () =>
    expect(told((text) => text.replace(/^time-range = .*$/m, "time-range = { $start }"))).toEqual([
      '"time-range" leaves out $end, which its readers need.',
    ]));

  test("may say a time by another part that its comment offers", () =>
    expect(told((text) => text.replace(/^time = [\s\S]*?^}$/m, "time = { $hour24 }:{ $minute }"))).toEqual([]));

  test("that can't be read is told where, and is not told of the message as missing too", () => {
    const text = source.replace(/^time-range = .*$/m, "time-range = { $start");
    const problems = catalogueProblems("xx", text);
    expect(problems.map(({ line }) => line)).toEqual([lineOf(text, "time-range = ")]);
    expect(problems[0]?.message).toContain('begins with "time-range = { $start"');
  });

  test("that has a message twice is told to take one out", () =>
    expect(told((text) => `${text}\ntime-range = { $start } to { $end }\n`)).toEqual([
      '"time-range" is there already. Take one of the two out.',
    ]));

  test("that points to a message which is not there is told so", () =>
    expect(told((text) => text.replace(/^time-range = .*$/m, "time-range = { $start } { nowhere } { $end }"))).toEqual([
      '"time-range" points to "nowhere", which is not in this file.',
    ]));
});
