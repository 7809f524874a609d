/** A file of `content/` as text: its bytes, its odd characters, and where its front matter ends. */
import { readFileSync } from "node:fs";
import { wordSystemError } from "../refusal.ts";
import type { Mistake } from "./problem.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

/** What a file says, or why nobody can tell. */
export type Written = { readonly text: string } | { readonly mistakes: readonly Mistake[] };

/** Reads a file, with plain line ends. */
export function readText(path: string): Written {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const said = wordSystemError(error);
    if (said === undefined) throw error;
    return { mistakes: [{ line: 1, message: said }] };
  }
}

/** What bytes say, with plain line ends; or why they are no text. */
export function decode(bytes: Uint8Array): Written {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { mistakes: [{ line: 1, message: `The file is saved as UTF-16. ${saveAgain}` }] };
  try {
    return { text: strict.decode(bytes).replace(/\r\n?/g, "\n") };
  } catch {
    // Bytes that are not UTF-8 become U+FFFD, which shows where the first one is.
    const line =
      new TextDecoder("utf-8")
        .decode(bytes)
        .split("\ufffd")[0]
        ?.split(/\r\n?|\n/).length ?? 1;
    return { mistakes: [{ line, message: `A letter on this line is not saved as UTF-8. ${saveAgain}` }] };
  }
}

/** What may be in no text, whatever it says: endless lines, characters that nobody can see, what git leaves between two versions. */
export function strayIn(text: string): readonly Mistake[] {
  const long = longLines(text);
  return long.length > 0 ? long : [...oddCharacters(text), ...leftovers(text)];
}

/** Nobody can read a longer line, or mend it; and reading it takes longer than its length. */
const longestLine = 10_000;

function longLines(text: string): Mistake[] {
  if (text.length <= longestLine) return [];
  return text.split("\n").flatMap((line, index) => {
    if (line.length <= longestLine) return [];
    const message = `This line is ${line.length} characters long, and a line can have ${longestLine}. Break it up, or take it out.`;
    return { line: index + 1, message };
  });
}

const saveAgain = 'In the editor choose "Save as" and the encoding UTF-8.';

interface Odd {
  readonly character: RegExp;
  readonly what: string;
  readonly mend?: string;
}

/** Invisible characters that belong where they are. */
const meant = new RegExp(
  [
    // Between letters of scripts that join their letters, or keep some apart.
    String.raw`(?<=[^\p{Script=Latin}\p{Script=Common}])[\u200c\u200d](?=\p{L})`,
    // Within one emoji.
    String.raw`(?<=\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]`,
    // The flags of England, Scotland and Wales, which are spelt in tags.
    String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}`,
  ].join("|"),
  "gu",
);

/** Characters that nobody can see, or that not everybody sees alike; what they are called; and how to mend them. */
const odd: readonly Odd[] = [
  {
    character: /[\v\u0085\u2028\u2029]/,
    what: "a line break of another program",
    mend: "Take it out, and press Enter where a new line begins.",
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    character: /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f]/,
    what: "a control character",
  },
  { character: /\u00ad/, what: "a soft hyphen, which nobody sees" },
  {
    character: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    what: "an invisible character that turns the direction of the words",
  },
  {
    character: /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/,
    what: "a bullet of a word processor, which others see as an empty box",
    mend: "Start the line with a hyphen and a space.",
  },
  { character: /\p{Co}/u, what: "a sign of one font alone, which others see as an empty box" },
  { character: /\ufffc/, what: "the sign for a picture that was not copied with the words", mend: "Take it out." },
  { character: /[\u{e0000}-\u{e007f}]/u, what: "an invisible character that can hide words from the reader" },
  { character: /[\u200b\u2060\ufeff]/, what: "an invisible character of no width" },
  { character: /\ufffd/, what: "the sign � for a letter that was lost when the file was copied" },
  { character: /\p{Cs}|\p{Noncharacter_Code_Point}/u, what: "a character that stands for nothing" },
  { character: /\p{Default_Ignorable_Code_Point}|[\u2800\ufff9-\ufffb]/u, what: "an invisible character" },
];

const anyOdd = new RegExp(odd.map(({ character }) => character.source).join("|"), "u");

/** What is odd about words, as in "This line has a control character"; undefined when nothing is. */
export function oddIn(words: string): string | undefined {
  return oddAt(words)?.what;
}

function oddAt(words: string): (Odd & { readonly at: number }) | undefined {
  if (!anyOdd.test(words)) return undefined;
  const bare = words.replace(meant, (found) => "x".repeat(found.length));
  const found = odd.find(({ character }) => character.test(bare));
  return found && { ...found, at: found.character.exec(bare)?.index ?? 0 };
}

function oddCharacters(text: string): Mistake[] {
  if (oddIn(text) === undefined) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = oddAt(line);
    if (!found) return [];
    const before = line.slice(0, found.at).trim().split(/\s+/).at(-1);
    const where = before ? `after "${before.slice(-40)}"` : "at its start";
    return {
      line: index + 1,
      message: `This line has ${found.what}, ${where}. ${found.mend ?? "Type that part again."}`,
    };
  });
}

/**
 * Takes soft hyphens out of the text under the keys: a word processor puts them where a word may break, and there they
 * change nothing that anybody reads.
 */
export function mended(text: string): string {
  if (!text.includes("\u00ad")) return text;
  const end = /\n---[ \t]*\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end) + text.slice(end).replaceAll("\u00ad", "");
}

const typedByNobody = new RegExp(
  String.raw`(?<kept>${meant.source})|[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]`,
  "gu",
);

/** What somebody pasted into a form, without what a word processor put between the words; its bullets are hyphens. */
export function asTyped(pasted: string): string {
  return pasted
    .replace(/[\v\u0085\u2028\u2029]/g, "\n")
    .replace(/^[ \t]*[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc•][ \t\u00a0]*/gm, "- ")
    .replace(typedByNobody, (_, kept: string | undefined) => kept ?? "");
}

/** What git leaves when two people changed the same lines. */
function leftovers(text: string): Mistake[] {
  if (!/^(<{7}|>{7}) /m.test(text)) return [];
  const line = text.split("\n").findIndex((words) => /^(<{7}|>{7}) /.test(words)) + 1;
  return [
    {
      line,
      message:
        "Two people changed these lines, and both versions are still here. Keep one, and take out the lines that start with <<<<<<<, ======= and >>>>>>>.",
    },
  ];
}

/** A file in its two parts. The front matter starts on line 2. */
export interface Parts {
  readonly frontMatter: string;
  readonly body: string;
  /** The line on which the body starts. */
  readonly bodyLine: number;
}

/** Splits a Markdown file at its lines of three hyphens, or says why it can't be split. */
export function split(text: string): Parts | { readonly mistakes: readonly Mistake[] } {
  // Of a sound file only the lines of its front matter are looked at.
  const closing = /^---[^\S\n]*\n/.test(text) ? /\n---[^\S\n]*(?:\n|$)/.exec(text) : null;
  const lines = (closing ? text.slice(0, closing.index) : text).split("\n");
  const refuse = (line: number, message: string) => ({ mistakes: [{ line, message }] });
  const isKey = (line: string | undefined) => /^[A-Za-z_][\w-]*:(\s|$)/.test(line ?? "");
  const first = lines.findIndex((line) => line.trim() !== "");

  if (first === -1) return refuse(1, "The file is empty. Copy another file of its folder and change what it says.");
  if (lines[first]?.trimEnd() !== "---") {
    const almost = /^\s*[-–—_=~*+]{1,}\s*$/.test(lines[first] ?? "");
    if (almost) return refuse(first + 1, "This line must be three hyphens and nothing else: ---");
    if (isKey(lines[first])) return refuse(first + 1, "A line of three hyphens (---) must stand above the first key.");
    return refuse(
      first + 1,
      "The file must start with its keys, such as title:, between two lines of three hyphens (---). The text of the page comes after them.",
    );
  }
  if (first > 0) return refuse(1, "The file starts with an empty line. Take it out: the line --- must be the first.");

  const almost = lines.findIndex(
    (line, index) => index > 0 && /^\s*(-{2}|-{4,}|[–—]+-?|- ?- ?-|\.{3}|\*{3}|_{3})\s*$/.test(line),
  );
  if (almost !== -1) return refuse(almost + 1, "This line must be three hyphens and nothing else: ---");
  if (!closing) {
    // The first line after the keys and what is set in below them, or else the last line.
    const stop = lines.findIndex(
      (line, index) => index > 0 && line.trim() !== "" && !isKey(line) && !/^(\s|- |#)/.test(line),
    );
    const line = stop === -1 ? text.trimEnd().split("\n").length + 1 : stop + 1;
    return refuse(line, "The line of three hyphens (---) that ends the keys is missing. Put it above this line.");
  }
  const body = text.slice(closing.index + closing[0].length);
  if (lines.length === 1 && isKey(body.split("\n", 1)[0]))
    return refuse(2, "The line --- is here twice. Take one of the two out.");
  const frontMatter = lines.slice(1).join("\n");
  const spaces = lines.findIndex((line) =>
    /^\s*[\u00a0\u2000-\u200a\u202f\u3000]|^\s*[\w-]+:[\u00a0\u2000-\u200a\u202f\u3000]/.test(line),
  );
  if (spaces !== -1) {
    return refuse(
      spaces + 1,
      "This line has a space of an unusual kind, as pasted from a web page. Type its spaces again.",
    );
  }
  return { frontMatter, body, bodyLine: lines.length + 2 };
}
