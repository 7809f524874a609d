/** Forms that words take by what stands beside them, of which the Unicode data of a language (CLDR) has but one. */
import type { FluentFunction } from "@fluent/bundle";

/**
 * What catalogues call `FORM`: a part with other forms of the words that are named. In Welsh `{ FORM($day, Dydd: "ddydd") }`
 * makes `ddydd Mawrth 1 Rhagfyr` of `Dydd Mawrth 1 Rhagfyr`.
 */
export const inAnotherForm: FluentFunction = ([part], forms) =>
  String(part).replace(/\p{L}+/gu, (word) => (Object.hasOwn(forms, word) ? String(forms[word]) : word));

/** `wyth`, `un` and `un ar ddeg` begin with what `ac` stands before. */
const beforeVowel = /^(?:[aeiouyâêîôûŷ]|wyth|(?:1|8|11)(?!\d))/iu;

/** CLDR leaves the Welsh "and" open, `, a(c)`: it is `ac` before a vowel, one word with the article, and has no comma before it. */
export const withTheRightAnd = (list: string): string =>
  list
    .replace(/,? a\(c\) yr? /gu, " a'r ")
    .replace(/,? a\(c\) (?=(\S+))/gu, (_, next) => (beforeVowel.test(next) ? " ac " : " a "));
