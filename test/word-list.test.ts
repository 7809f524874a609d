import { expect, test } from "vitest";
import { list } from "../lib/word-list.ts";

test.each([
  [[], ""],
  [["one"], "one"],
  [["one", "two"], "one and two"],
  [["one", "two", "three"], "one, two and three"],
])("%j is said as %j", (words, said) => expect(list(words)).toBe(said));

test("choices are joined by or", () => expect(list(["one", "two", "three"], "or")).toBe("one, two or three"));
