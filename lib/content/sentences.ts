/** Sentences and words of a plain text, as they are counted where it is asked how hard it is to read. */
import { syllable } from "syllable";

/** Unicode's rules (UAX 29) end a sentence at any full stop before a space; after these words it is none. */
const abbreviation = /(?:^|[\s(])(?:no|nos|e\.g|i\.e|dr|mr|mrs|ms|st|vs|approx)\.\s*$/i;

/** @param locale such as `en-GB` */
export function sentencesIn(line: string, locale: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "sentence" }).segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim());
}

export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.,:/@-][\p{L}\p{N}]+)*/gu) ?? [];

/** Of an English word. A figure is read as one, so that dates and telephone numbers weigh little. */
export const syllablesIn = (word: string): number => Math.max(1, syllable(word));
