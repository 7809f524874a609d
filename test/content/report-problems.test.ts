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
