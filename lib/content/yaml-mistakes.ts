/** What is wrong with YAML that cannot be read, for people who have never heard of YAML: every such line, not the first. */
import type { LineCounter } from "yaml";
import type { Mistake } from "./problem.ts";

/** Something that YAML cannot read, by its own code for it, and where (an offset). */
export interface Fault {
  readonly code: string;
  readonly at: number;
}

/** Of lines without the spaces at their end. */
const keyLine = /^( *)((?:- +)*)([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$/;
const itemLine = /^( *)- +(.*)$/;
/** How many lines further on the end of a value is looked for. */
const reach = 100;
const openers: Record<string, string> = { '"': '"', "'": "'", "[": "]", "{": "}" };

const noKey =
  "This line has no key and colon, such as title: at its start. If its words belong to the line above, start it " +
  "with two spaces. If the text of the page starts here, put a line of three hyphens (---) above it.";

/** A value in quotation marks that YAML reads as it is, short enough for a message. */
function quoted(value: string): string {
  const words = /^["“”](.*)["“”]$|^['‘’](.*)['‘’]$/.test(value)
    ? value.slice(1, -1)
    : value.replace(/^["'](?!.*["'])/, "");
  if (words.length > 70) return '"…"';
  return words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** What is wrong with a value, or undefined. `more` is the lines after it, up to the next key, that may belong to it. */
function valueMistake(key: string | undefined, value: string, more: readonly string[]): string | undefined {
  const place = key === undefined ? "after the hyphen" : `after "${key}:"`;
  const start = key === undefined ? "- " : `${key}: `;
  const first = value[0] ?? "";
  const close = openers[first];

  if (key !== undefined && /^- /.test(value)) return `A list starts on the line below its key. Put there: ${value}`;
  if (/^[@`%,*&!?]|^\{[{%]/.test(value) || /^[|>](?![-+]?\d?$)/.test(value)) {
    return `Words that start with ${first} need quotation marks. Write: ${start}${quoted(value)}`;
  }
  if (first === '"' || first === "'") {
    const whole = new RegExp(first === '"' ? String.raw`^"(?:[^"\\]|\\.)*"` : "^'(?:[^']|'')*'").exec(value)?.[0];
    if (whole !== undefined) {
      const after = value.slice(whole.length).trim();
      if (after === "" || after.startsWith("#")) return undefined;
      return `The quotation marks ${place} end before the words do. Write: ${start}${quoted(value)}`;
    }
    if (more.some((line) => line.trimEnd().endsWith(first))) return undefined;
    return `The quotation mark ${place} is never closed. Write: ${start}${quoted(value)}`;
  }
  if (close !== undefined) {
    if (value.includes(close)) {
      const after = value.slice(value.lastIndexOf(close) + 1).trim();
      if (after === "" || after.startsWith("#")) return undefined;
      return `Words that start with ${first} need quotation marks. Write: ${start}${quoted(value)}`;
    }
    if (more.some((line) => line.includes(close))) return undefined;
    return `The ${first} ${place} has no ${close} to go with it. Write it as ${start}${first}…${close}`;
  }
  if (/:(\s|$)/.test(value.replace(/\s#.*/, ""))) {
    const why = /[“”‘’]/.test(first)
      ? `The words ${place} have a colon in them, and curly quotation marks do not count. Use straight ones.`
      : `The words ${place} have a colon in them, so they need quotation marks.`;
    return `${why} Write: ${start}${quoted(value)}`;
  }
  return undefined;
}

/** What is wrong with a line that is neither a key nor an item of a list. */
function looseMistake(line: string, above: string | undefined): string | undefined {
  const [, indent = "", words = ""] = /^( *)(.*)$/.exec(line) ?? [];
  const item = above === undefined ? undefined : itemLine.exec(above);
  const tight = /^([A-Za-z_][\w-]*):(\S.*)$/.exec(words);
  if (/^-[^-\s]/.test(words)) return `A hyphen that starts an item needs a space after it. Write: - ${words.slice(1)}`;
  if (item && item[1] === indent) return `This line is in a list. Start it with a hyphen and a space: - ${words}`;
  if (/^[A-Za-z_][\w-]*：/.test(words))
    return "This line has a wide colon. Type a plain colon and a space after the key.";
  if (tight) return `The colon after "${tight[1]}" needs a space after it. Write: ${tight[1]}: ${tight[2]}`;
  return indent === "" ? noKey : undefined;
}

interface OpenKey {
  readonly column: number;
  readonly key: string;
  /** Whether it has a value on its own line. */
  readonly filled: boolean;
}

/** A key starts under another key, or further in than one that has no value of its own. */
function wrongColumn(indent: number, open: readonly OpenKey[]): string | undefined {
  const last = open.at(-1);
  if (!last || indent === 0 || open.some(({ column }) => column === indent)) return undefined;
  if (indent < last.column) return `This line starts in the wrong column. Start it directly under "${last.key}".`;
  return last.filled
    ? `This line starts too far in. Start it directly under "${last.key}", or put the key that it belongs to above it.`
    : undefined;
}

/** The first line of all is at the edge. */
const startsIn = (hyphens: string) =>
  hyphens === ""
    ? "This line starts with a space. Take the space out: the keys start at the edge."
    : "The key that this list belongs to is missing. Put it above this line, with a colon.";

/** Every line with a mistake that can be named. */
function namedMistakes(lines: readonly string[]): { line: number; message: string }[] {
  const found: { line: number; message: string }[] = [];
  /** The keys that later lines can stand under, each further in than the one before. */
  let open: OpenKey[] = [];
  /** Lines that start further in than this belong to a text over several lines. */
  let block = Number.POSITIVE_INFINITY;
  let above: string | undefined;
  let strayed: number | undefined;
  let skip = -1;

  for (const [index, line] of lines.entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (index <= skip || line.trim() === "" || /^\s*#/.test(line) || indent > block) continue;
    block = Number.POSITIVE_INFINITY;
    const note = (message: string | undefined) => {
      if (message !== undefined) found.push({ line: index + 1, message });
    };
    const [, , hyphens = "", key, keyValue = ""] = keyLine.exec(line) ?? [];
    const value = key === undefined ? itemLine.exec(line)?.[2] : keyValue;
    const last = open.at(-1);
    if (/^ *\t/.test(line)) note("This line starts with a tab. Use spaces instead: two for each step in.");
    else if (value !== undefined) {
      const first = above === undefined && indent > 0 ? startsIn(hyphens) : undefined;
      const misplaced = first ?? (key !== undefined && hyphens === "" ? wrongColumn(indent, open) : undefined);
      const rest = lines.slice(index + 1, index + 1 + reach);
      const nextKey = rest.findIndex((next) => keyLine.test(next));
      const more = nextKey === -1 ? rest : rest.slice(0, nextKey);
      if (misplaced === undefined) note(valueMistake(key, value, more));
      else if (indent !== strayed) note(misplaced);
      // Of lines that strayed together only the first is named.
      strayed = misplaced === undefined ? undefined : indent;
      if (/^[|>][-+]?\d?$/.test(value)) block = indent;
      const close = openers[value[0] ?? ""];
      if (close !== undefined && !value.slice(1).includes(close)) {
        skip = index + 1 + more.findIndex((next) => next.includes(close));
      }
      // A key in the wrong column counts as if it were in the right one, so that its neighbours are not accused.
      const column = misplaced && !first && last ? last.column : indent + hyphens.length;
      open = open.filter((parent) => parent.column < column);
      if (key !== undefined) open.push({ column, key, filled: value !== "" && !value.startsWith("- ") });
    } else if (!last?.filled || indent <= last.column) {
      const message = looseMistake(line, above);
      note(message);
      // From here on it is probably the text of the page, to which these rules do not apply.
      if (message === noKey) break;
    }
    above = line;
  }
  return found;
}

/** Every mistake for which there is a name, or else the first fault, so that there is always one. */
export function yamlMistakes(
  text: string,
  faults: readonly Fault[],
  counter: LineCounter,
  firstLine: number,
): readonly Mistake[] {
  const lines = text.split("\n");
  const lastLine = text.trimEnd().split("\n").length;
  // A fault may begin at the line end before the words that it is about.
  const start = (fault: Fault) => fault.at + (/^\s*/.exec(text.slice(fault.at))?.[0].length ?? 0);
  const lineOf = (fault: Fault) => Math.min(lastLine, counter.linePos(start(fault)).line);
  const twice = faults.filter((fault) => fault.code === "DUPLICATE_KEY");
  const found = twice
    // Where an item lost its hyphen all its keys are there twice: the first one says it.
    .filter((fault, index) => index === 0 || lineOf(fault) > lineOf(twice[index - 1] as Fault) + 1)
    .map((fault) => {
      const line = lineOf(fault);
      const key = `"${/^[^:]*/.exec(text.slice(start(fault)))?.[0]}"`;
      const item = /^\s/.test(lines[line - 1] ?? "")
        ? " If a new item starts here, put a hyphen and a space in front."
        : "";
      return { line, message: `${key} is there twice. Keep one of the two.${item}` };
    });
  if (twice.length < faults.length) found.push(...namedMistakes(lines.map((line) => line.trimEnd())));
  const [first] = faults;
  if (found.length === 0 && first) {
    found.push({
      line: lineOf(first),
      message: /BAD_INDENT|MISSING_CHAR|IMPLICIT_KEY|UNEXPECTED_TOKEN/.test(first.code)
        ? "This line does not start where it should. Lines that belong together start directly under each other, with spaces."
        : "This line cannot be read. Look for words that need quotation marks around them.",
    });
  }
  return found.map(({ line, message }) => ({ line: line + firstLine - 1, message })).sort((a, b) => a.line - b.line);
}
