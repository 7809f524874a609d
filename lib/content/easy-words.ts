/** What is too hard in an Easy Read text: long sentences, long words, parts without a picture. */
import MarkdownIt, { type Token } from "markdown-it";
import { wordsOf } from "./inline.ts";
import type { Mistake } from "./problem.ts";
import { sentencesIn, syllablesIn, wordsIn } from "./sentences.ts";

/** The most that an Easy Read sentence has, and a word in it that nobody explains. */
export const most = { words: 15, commas: 1, syllables: 3 } as const;

/** Long words that nearly everybody knows by ear. */
const familiar = new Set(["anybody", "everybody", "information", "january", "february"]);

/** Enough of a sentence to find it by. */
const quoted = 70;

export interface Measure {
  /** Of the site, such as `en-GB`: the length of words is known of English alone. */
  readonly locale: string;
  /** Words that the site explains. */
  readonly explained: readonly string[];
}

/** Words in lower case, apart where a hyphen joins them. */
const lowerWords = (text: string) => wordsIn(text.toLowerCase()).flatMap((word) => word.split("-"));

/** Measures the sentences of plain text that stands on one line of a file. */
export function hardIn(text: string, line: number, measure: Measure): Mistake[] {
  return measured([{ text, lines: [{ from: 0, line }] }], measure);
}

/** Measures an Easy Read text that starts on the given line of its file. */
export function hardInText(markdown: string, firstLine: number, { locale, explained }: Measure): Mistake[] {
  const tokens = new MarkdownIt({ html: false }).parse(markdown, {});
  const pieces = tokens
    .filter(({ type }) => type === "inline")
    .map((token) => pieceOf(token, firstLine + (token.map?.[0] ?? 0)));
  const known = [...explained, ...tokens.flatMap(boldIn)];
  return [...measured(pieces, { locale, explained: known }), ...withoutPicture(tokens, firstLine)].sort(
    (a, b) => a.line - b.line,
  );
}

/** A paragraph as it is read, and on which line of the file each of its lines is. */
interface Piece {
  readonly text: string;
  readonly lines: readonly { readonly from: number; readonly line: number }[];
}

function pieceOf(block: Token, firstLine: number): Piece {
  let text = "";
  const lines = [{ from: 0, line: firstLine }];
  for (const token of block.children ?? []) {
    text += wordsOf([token]);
    if (token.type === "softbreak" || token.type === "hardbreak") {
      lines.push({ from: text.length, line: firstLine + lines.length });
    }
  }
  return { text, lines };
}

/** A hard word is in bold where it is explained. */
function boldIn({ children }: Token): string[] {
  let depth = 0;
  return (children ?? []).flatMap((token) => {
    if (token.type === "strong_open") depth += 1;
    if (token.type === "strong_close") depth -= 1;
    return depth > 0 && token.type === "text" ? [token.content] : [];
  });
}

function measured(pieces: readonly Piece[], { locale, explained }: Measure): Mistake[] {
  const known = new Set([...familiar, ...explained.flatMap(lowerWords)]);
  const isEnglish = new Intl.Locale(locale).language === "en";
  return pieces.flatMap(({ text, lines }) => {
    let end = 0;
    return sentencesIn(text, locale).flatMap((sentence) => {
      const from = text.indexOf(sentence, end);
      end = from + sentence.length;
      const reasons = reasonsIn(sentence, isEnglish ? known : undefined);
      if (reasons.length === 0) return [];
      const line = lines.findLast((one) => one.from <= from)?.line ?? 1;
      const shown = sentence.length > quoted ? `${sentence.slice(0, quoted).trimEnd()}…` : sentence;
      return [{ line, message: `This is too hard for Easy Read: “${shown}” ${reasons.join(" ")}` }];
    });
  });
}

/** @param known words that may be long; undefined where the length of words says nothing */
function reasonsIn(sentence: string, known: ReadonlySet<string> | undefined): string[] {
  const words = wordsIn(sentence);
  const commas = sentence.match(/[,;،؛](?=\s|$)/g)?.length ?? 0;
  // What has a capital within a sentence is a name, for which there is no easier word.
  const long = words
    .filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
    .filter((word) => lowerWords(word).some((part) => !known?.has(part) && syllablesIn(part) > most.syllables));
  return [
    ...(words.length > most.words
      ? [`It has ${words.length} words, and ${most.words} are the most: make two sentences of it.`]
      : []),
    ...(commas > most.commas ? [`It has ${commas} commas, and one is the most: make a list or two sentences.`] : []),
    ...[...new Set(known ? long : [])].map(
      (word) =>
        `“${word}” is a long word: say it in easier words, or write it in bold (**${word}**) and then say what it means.`,
    ),
  ];
}

/** Beside each part there is a picture that helps to understand it. */
function withoutPicture(tokens: readonly Token[], firstLine: number): Mistake[] {
  const parts: { line: number; title: string; says: boolean; shows: boolean }[] = [];
  const begin = (line: number, title: string) => parts.push({ line, title, says: false, shows: false });
  tokens.forEach((token, index) => {
    const line = firstLine + (token.map?.[0] ?? 0);
    if (token.type === "heading_open") begin(line, wordsOf(tokens[index + 1]?.children ?? []));
    if (token.type !== "inline" || tokens[index - 1]?.type === "heading_open") return;
    if (parts.length === 0) begin(line, "");
    const part = parts.at(-1);
    if (!part) return;
    part.shows ||= (token.children ?? []).some(({ type }) => type === "image");
    part.says ||= wordsOf(token.children ?? []).trim() !== "";
  });
  return parts
    .filter(({ says, shows }) => says && !shows)
    .map(({ line, title }) => {
      const where = title === "" ? "The beginning of this text" : `The part “${title}”`;
      return {
        line,
        message: `${where} has no picture, and in Easy Read each part has one. Put it above the words: ![what it shows](/images/name.jpg).`,
      };
    });
}
