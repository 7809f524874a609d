import { expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { dueSpan, letterSpan, numbered } from "../../lib/words/page.ts";

test.each([
  ["2004", "2006", "Due: 2004 to 2006"],
  ["2004", "2004", "Due: 2004"],
  ["2004", undefined, "Due: 2004 to no date"],
  [undefined, undefined, "Due: no date"],
])("from %s to %s is %s", (first, last, words) => expect(dueSpan(english(), first, last)).toBe(words));

test("a page of the A to Z with one letter is under it", () => {
  expect(letterSpan(english(), "B", "B")).toBe("Under B");
  expect(letterSpan(english(), "A", "C")).toBe("A to C");
});

test("a page's number has no comma, however many there are", () =>
  expect(numbered(english(), "Services", 1200)).toBe("Services, page 1200"));
