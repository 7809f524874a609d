import { expect, test } from "vitest";
import { inSentence } from "../lib/in-sentence.ts";

test.each([
  ["A private address in Northgate", "a private address in Northgate"],
  ["An old barn", "an old barn"],
  ["The Old Chandlery Café", "the Old Chandlery Café"],
  ["Quayside Hall", "Quayside Hall"],
  ["A&E waiting room", "A&E waiting room"],
  ["Theatre Royal", "Theatre Royal"],
  ["Andover Hall", "Andover Hall"],
  ["Room A", "Room A"],
])("“at %s” reads “at %s”", (title, words) => expect(inSentence(title)).toBe(words));
