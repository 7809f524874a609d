import { expect, test } from "vitest";
import { problemLines } from "../../lib/content/report-problems.ts";

const problem = { file: "content/pages/about.md", line: 7, message: '50% of "title", or\nmore: is missing.' };

test("people read file, line and sentence", () =>
  expect(problemLines([problem], "text")).toEqual([`content/pages/about.md:7: ${problem.message}`]));

test("GitHub reads an annotation, with its own signs escaped", () =>
  expect(problemLines([problem], "github")).toEqual([
    '::error file=content/pages/about.md,line=7::50%25 of "title", or%0Amore: is missing.',
  ]));

test("files are named by the folder that was read", () =>
  expect(problemLines([problem], "github", "sites/a,b")).toEqual([
    '::error file=sites/a%2Cb/pages/about.md,line=7::50%25 of "title", or%0Amore: is missing.',
  ]));

test("and so are those that a sentence names, but no address that has the word in it", () => {
  const message = "See content/b.md: contents. Not https://example.org/content/c.";
  expect(problemLines([{ file: "content/a.md", line: 3, message }], "text", "sites/wend")).toEqual([
    "sites/wend/a.md:3: See sites/wend/b.md: contents. Not https://example.org/content/c.",
  ]);
});

test("a whole file has no line", () => {
  const whole = { file: "content/a.md", message: "It is gone." };
  expect(problemLines([whole], "text")).toEqual(["content/a.md: It is gone."]);
  expect(problemLines([whole], "github")).toEqual(["::error file=content/a.md::It is gone."]);
});
