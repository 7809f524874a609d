/** How hard words are to read: the Flesch–Kincaid grade, as the age at which a child in school reads them. */
import { fleschKincaid } from "flesch-kincaid";
import type { Library } from "../../content/library.ts";
import { sentencesIn, syllablesIn, wordsIn } from "../../content/sentences.ts";
import { reviewedPages, type Subject } from "./upkeep.ts";

/** Above the first a page could be easier; above the second most readers are lost. In years. */
export const ages = { hard: 11, tooHard: 14 } as const;
/** A sentence with more words than this is long. */
export const longest = 25;
/** Shorter pieces are names, labels and items of lists, which would make any page look easy. */
const fewestInSentence = 4;
/** The grade says nothing of fewer words than this. */
const fewestOnPage = 50;
/** What the formula gives in American grades, in years of age. */
const ageAtGrade = 5;
const hardestShown = 3;
/** A few long words say nothing of how a page is written, so the hardest sentences are sought among those of so many. */
const tellingLength = 8;

export interface Sentence {
  readonly text: string;
  readonly words: number;
  /** In years, to one decimal place. */
  readonly age: number;
}

export interface ReadingLevel {
  readonly words: number;
  /** In years, to one decimal place; undefined for a text too short to tell. */
  readonly age: number | undefined;
  readonly level: "fine" | "hard" | "too hard";
  /** The hardest first. */
  readonly hardest: readonly Sentence[];
  /** With more than 25 words, in order of the text. */
  readonly long: readonly Sentence[];
}

/** @param paragraphs plain text, without headings; a line break ends a sentence. @param locale such as `en-GB` */
export function readingLevel(paragraphs: readonly string[], locale: string): ReadingLevel {
  const counts = paragraphs
    .flatMap((paragraph) => paragraph.split("\n"))
    .flatMap((line) => sentencesIn(line, locale))
    .map((text) => ({ text, words: wordsIn(text) }))
    .filter(({ words }) => words.length >= fewestInSentence)
    .map(({ text, words }) => ({ text, word: words.length, syllable: syllables(words), sentence: 1 }));
  const sentences = counts.map(({ text, ...count }): Sentence => ({ text, words: count.word, age: ageOf(count) }));
  const total = (key: "word" | "syllable" | "sentence") => counts.reduce((sum, count) => sum + count[key], 0);
  const words = total("word");
  const age =
    words < fewestOnPage ? undefined : ageOf({ word: words, syllable: total("syllable"), sentence: total("sentence") });
  return {
    words,
    age,
    level: age === undefined || age <= ages.hard ? "fine" : age <= ages.tooHard ? "hard" : "too hard",
    hardest: sentences
      .filter((sentence) => sentence.words >= tellingLength)
      .sort((a, b) => b.age - a.age || b.words - a.words)
      .slice(0, hardestShown),
    long: sentences.filter((sentence) => sentence.words > longest),
  };
}

const syllables = (words: readonly string[]) => words.reduce((sum, word) => sum + syllablesIn(word), 0);

function ageOf(counts: { word: number; syllable: number; sentence: number }): number {
  return Math.max(ageAtGrade, Math.round((fleschKincaid(counts) + ageAtGrade) * 10) / 10);
}

export type PageLevel = Subject & ReadingLevel;

/** The hardest first. Changes and editions are left out: they are published, and stay as people were told them. */
export function pageLevels(library: Library): readonly PageLevel[] {
  const keyFacts = new Map(library.factSheets.map(({ url, key_facts }) => [url, key_facts]));
  return [...reviewedPages(library), ...library.services, ...library.locations]
    .map(({ url, title, source, body, ...entry }): PageLevel => {
      const headings = new Set(body.headings.map(({ text }) => text));
      const paragraphs = body.text.split("\n").filter((line) => !headings.has(line.trim()));
      const summary = "summary" in entry ? [entry.summary] : [];
      return {
        file: source.file,
        title,
        url,
        ...readingLevel([...summary, ...(keyFacts.get(url) ?? []), ...paragraphs], library.site.locale),
      };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => (b.age ?? 0) - (a.age ?? 0) || (a.file < b.file ? -1 : 1));
}
