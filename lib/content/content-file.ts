/** A file of `content/` as text: its bytes, its odd characters, and where its front matter ends. */
import type { Mistake } from "./front-matter.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

/** What bytes say, with plain line ends; or why they are no text. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly mistakes: readonly Mistake[] } {
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

/** What may be in no text, whatever it says: characters that nobody can see, and what git leaves between two versions. */
export const strayIn = (text: string): readonly Mistake[] => [...oddCharacters(text), ...leftovers(text)];

const saveAgain = 'In the editor choose "Save as" and the encoding UTF-8.';

/** Characters that nobody can see and that break what they stand in; and where they come from. */
const odd: readonly [character: RegExp, what: string, origin?: string][] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/, "a control character", ", as pasted from a word processor"],
  [/[\u200b\u2060\ufeff]/, "an invisible character of no width"],
  [/[\u202a-\u202e\u2066-\u2069]/, "an invisible character that turns the direction of the words"],
  [/\ufffd/, "the sign � for a letter that was lost when the file was copied"],
  [/[\ufffe\uffff]|\p{Cs}/u, "a character that stands for nothing"],
];

/** What is odd about words, as in "This line has a control character"; undefined when nothing is. */
export function oddIn(words: string): string | undefined {
  return odd.find(([character]) => character.test(words))?.[1];
}

function oddCharacters(text: string): Mistake[] {
  if (oddIn(text) === undefined) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = odd.find(([character]) => character.test(line));
    const at = found?.[0].exec(line)?.index ?? 0;
    const before = line.slice(0, at).trim().split(/\s+/).at(-1);
    const where = before ? `after "${before}"` : "at its start";
    return found
      ? [{ line: index + 1, message: `This line has ${found[1]}${found[2] ?? ""}, ${where}. Type that part again.` }]
      : [];
  });
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
  const lines = text.split("\n");
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

  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const almost = lines.findIndex(
    (line, index) =>
      index > 0 && (end === -1 || index < end) && /^\s*(-{2}|-{4,}|[–—]+-?|- ?- ?-|\.{3}|\*{3}|_{3})\s*$/.test(line),
  );
  if (almost !== -1) return refuse(almost + 1, "This line must be three hyphens and nothing else: ---");
  if (end === -1) {
    // The first line after the keys and what is set in below them, or else the last line.
    const stop = lines.findIndex(
      (line, index) => index > 0 && line.trim() !== "" && !isKey(line) && !/^(\s|- |#)/.test(line),
    );
    const line = stop === -1 ? text.trimEnd().split("\n").length + 1 : stop + 1;
    return refuse(line, "The line of three hyphens (---) that ends the keys is missing. Put it above this line.");
  }
  if (end === 1 && isKey(lines[2])) return refuse(2, "The line --- is here twice. Take one of the two out.");
  const frontMatter = lines.slice(1, end).join("\n");
  const spaces = lines.findIndex(
    (line, index) =>
      index < end && /^\s*[\u00a0\u2000-\u200a\u202f\u3000]|^\s*[\w-]+:[\u00a0\u2000-\u200a\u202f\u3000]/.test(line),
  );
  if (spaces !== -1) {
    return refuse(
      spaces + 1,
      "This line has a space of an unusual kind, as pasted from a web page. Type its spaces again.",
    );
  }
  return { frontMatter, body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}
