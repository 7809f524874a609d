import { describe, expect, test } from "vitest";
import { english, Language } from "../../lib/language.ts";
import { letterOf } from "../../lib/words/alphabet.ts";

const welsh = new Language(
  "cy",
  "direction = ltr\na-to-z-letters = A B C Ch D Dd E F Ff G Ng H I J L Ll M N O P Ph R Rh S T Th U W Y",
);
const polish = new Language(
  "pl",
  "direction = ltr\na-to-z-letters = A Ą B C Ć D E Ę L Ł M N Ń O Ó P R S Ś T U W Y Z Ź Ż",
);
const arabic = new Language("ar", "direction = rtl\na-to-z-letters = ا ب ت ث ج");

describe("a word stands under", () => {
  test.each([
    ["its first letter", english(), "walking group", "W"],
    ["the letter without an accent that makes no other", english(), "Éclair", "E"],
    ["a letter of two signs", welsh, "Llanwend", "Ll"],
    ["the plain letter before another", welsh, "Lamp", "L"],
    ["a letter that only that language has", polish, "światło", "Ś"],
    ["an Arabic letter, whatever is written on it", arabic, "أين", "ا"],
    ["the letter of another alphabet, where a title is in that", arabic, "Walking group", "W"],
    ["no letter, where it begins with a number", english(), "24-hour help", undefined],
  ])("%s", (_, language, word, letter) => expect(letterOf(language, word)).toBe(letter));
});
