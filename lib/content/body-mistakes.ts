/** What is wrong with the text of a page: what would not be accessible or safe, or would not come out as it was meant. */
import type { Token } from "markdown-it";
import { shown } from "./field-mistakes.ts";
import { type Inline, wordsOf } from "./inline.ts";
import { email, phone } from "./kinds/fields.ts";
import { pictureMistake } from "./markdown-pictures.ts";
import { meantUrl } from "./meant.ts";
import type { Mistake } from "./problem.ts";

type Note = (line: number, message: string) => void;

/** All mistakes of one body, in order of line. */
export function bodyMistakes(
  source: string,
  tokens: readonly Token[],
  inlines: readonly Inline[],
  firstLine: number,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const lines = new Set<number>();
  // Two signs of one mistake are on one line: the first one named is the one to mend.
  const note: Note = (line, message) => {
    if (lines.has(line)) return;
    lines.add(line);
    mistakes.push({ line, message });
  };
  longParagraphs(tokens, firstLine, note);
  headings(tokens, firstLine, note);
  blocks(tokens, firstLine, note);
  inlineText(inlines, note);
  links(inlines, note);
  notes(source, inlines, firstLine, note);
  return mistakes.sort((a, b) => a.line - b.line);
}

function longParagraphs(tokens: readonly Token[], firstLine: number, note: Note): void {
  for (const { type, map, meta } of tokens) {
    if (type !== "inline" || !meta?.length) continue;
    const message = `This paragraph is ${meta.length} characters long. Leave an empty line where a new thought begins, so that it can be read.`;
    note(firstLine + (map?.[0] ?? 0), message);
  }
}

function headings(tokens: readonly Token[], firstLine: number, note: Note): void {
  let above = 1;
  for (const [index, token] of tokens.entries()) {
    const unspaced = token.type === "paragraph_open" && /^#{2,6}(?=[^#\s])/.exec(tokens[index + 1]?.content ?? "");
    if (unspaced) above = unspaced[0].length;
    if (token.type !== "heading_open") continue;
    const line = firstLine + (token.map?.[0] ?? 0);
    const level = Number(token.tag.slice(1));
    const text = wordsOf(tokens[index + 1]?.children ?? []).trim();
    if (token.markup === "-" || token.markup === "=") {
      note(
        line + 1,
        `This line makes a heading of the words above it. For a heading write ## ${shown(text)}; for a line across the page leave an empty line above.`,
      );
    } else if (text === "") note(line, "This heading has no words. Add them, or take the line out.");
    else if (level === 1)
      note(line, `The page's title is its only heading of the first level. Write ## ${shown(text)}`);
    else if (level > above + 1) {
      const right = "#".repeat(above + 1);
      note(line, `This heading skips a level. Write ${right} ${shown(text)}`);
    }
    above = Math.max(level, 2);
  }
}

function blocks(tokens: readonly Token[], firstLine: number, note: Note): void {
  let line = firstLine;
  for (const [index, token] of tokens.entries()) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === "code_block") {
      note(line, "This line starts with four spaces or a tab, which would show it as computer code. Take them out.");
    }
    if (token.type === "th_open" && tokens[index + 1]?.content.trim() === "") {
      note(line, "A column of this table has no heading. Write one in the first row.");
    }
  }
}

const patterns: readonly [RegExp, (found: string) => string][] = [
  [
    /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?(?:\/?>|$)|<!--/i,
    (found) =>
      `HTML such as ${shown(found)} is not used here and would be shown to readers as it is. Use Markdown: ## for a heading, ** for bold, [words](address) for a link.`,
  ],
  [/\{\{|\{%/, (found) => `"${found}" would be shown to readers as it is. Take it out: text has no commands.`],
  [
    /\[\^[^\]\s]{1,100}\]/,
    (found) => `There is no note ${found}. Add it at the end of the text: ${found}: followed by its words.`,
  ],
  [/\]\s+\((?=https?:|\/|www\.|mailto:)/, () => "There is a space between the ] and the ( of this link. Take it out."],
  [
    /\(https?:[^)]{0,300}\)\s*\[|\((?:https?:|\/)[^)\s]{0,300}\)\[/,
    () => "The two halves of this link have changed places. Write [words](address).",
  ],
  [/\]\((?=\S{0,300} )[^)"]{0,300}\)/, () => "The address of this link has a space in it. Take the space out."],
];

function inlineText(inlines: readonly Inline[], note: Note): void {
  let atStart = true;
  let lastLine = 0;
  for (const { token, line } of inlines) {
    atStart = line !== lastLine;
    lastLine = line;
    if (token.type === "image") {
      const mistake = pictureMistake(token);
      if (mistake !== undefined) note(line, mistake);
    }
    if (token.type !== "text") continue;
    const bullet = !atStart ? null : /^\s*([•·▪◦‣●○–§]|o\t|\*(?=\S))\s*/.exec(token.content);
    if (bullet?.[1] && bullet[1] !== "*") {
      note(
        line,
        `This line starts with ${bullet[1].trim()}, as pasted from a word processor. Start it with a hyphen and a space.`,
      );
    }
    const glued = !atStart ? null : /^(#{1,6}|[-*+]|\d{1,3}[.)])[\u00a0\u2000-\u200a\u202f\u3000]/.exec(token.content);
    if (glued) {
      note(
        line,
        `The space after ${glued[1]} is of an unusual kind, as pasted from a web page. Type a plain space there.`,
      );
    }
    const hashes = !atStart ? null : /^(#{1,6})([^#\s].*)/.exec(token.content);
    if (hashes) note(line, `A heading needs a space after its ${hashes[1]}. Write ${hashes[1]} ${shown(hashes[2])}`);
    for (const [pattern, message] of patterns) {
      const found = pattern.exec(token.content);
      if (found) note(line, message(found[0]));
    }
  }
}

/** Words that say nothing about where a link goes when they are read by themselves (WCAG 2.4.9). */
const vague =
  /^(click )?(here|this|this (link|page|website|site)|link|more|read more|find out more|more information|website|page)[.…]?$/i;

function links(inlines: readonly Inline[], note: Note): void {
  const targets = new Map<string, string>();
  let open: { href: string; line: number; text: string } | undefined;
  for (const { token, line } of inlines) {
    if (token.type === "link_open") open = { href: String(token.attrGet("href")), line, text: "" };
    else if (open && token.type !== "link_close") open.text += wordsOf([token]);
    else if (open) {
      linkMistake(open.href, open.text.trim(), open.line, targets, note);
      open = undefined;
    }
  }
}

/** An address as it was written, before its odd letters were turned into codes. */
function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function linkMistake(href: string, text: string, line: number, targets: Map<string, string>, note: Note): void {
  const address = readable(href);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (href === "") note(line, `The link "${shown(text)}" has no address. Write it between the round brackets.`);
  else if (scheme === "mailto") {
    if (!email.safeParse(address.slice(7).split("?")[0]).success) {
      note(
        line,
        `The link to ${shown(address)} does not lead to an email address. Write it like mailto:name@example.org.`,
      );
    }
  } else if (scheme === "tel") {
    if (!phone.safeParse(address.slice(4)).success || /[^\d+]/.test(address.slice(4))) {
      const digits = address.slice(4).replace(/[^\d+]/g, "");
      note(
        line,
        `The link to ${shown(address)} is not a telephone number in digits only. Write tel:${digits || "01632960123"}.`,
      );
    }
  } else if (scheme === "http" || scheme === "https") {
    if (!URL.canParse(href) || !/\.[a-z0-9-]{2,}$/i.test(new URL(href).hostname)) {
      note(line, `The link to ${shown(address)} is not a full web address. Write it like https://www.example.org.`);
    }
  } else if (scheme !== undefined) {
    note(
      line,
      `The link to ${shown(address)} cannot be used. Links start with https://, http://, mailto:, tel: or a slash.`,
    );
  } else if (!/^[/#]/.test(href) && meantUrl(href)?.startsWith("https://www.")) {
    note(line, `The link to ${shown(address)} needs https:// in front. Write ${meantUrl(href)}.`);
  }
  if (text === "") note(line, `The link to ${shown(address)} has no words. Write them between the square brackets.`);
  else if (vague.test(text)) {
    note(
      line,
      `The link "${text}" does not say where it leads. Use words that make sense by themselves, such as the page's title.`,
    );
  }
  const other = targets.get(text.toLowerCase());
  if (other !== undefined && other !== href) {
    note(line, `Two links say "${shown(text)}" but lead to different places. Give this one other words.`);
  }
  targets.set(text.toLowerCase(), href);
}

/** Footnotes that nothing refers to would not be shown at all. */
function notes(source: string, inlines: readonly Inline[], firstLine: number, note: Note): void {
  const used = new Set(
    inlines.flatMap(({ token }) => (token.type === "footnote_ref" ? [String(token.meta?.label)] : [])),
  );
  source.split("\n").forEach((words, index) => {
    const label = /^\[\^([^\]\s]+)\]:/.exec(words)?.[1];
    if (label !== undefined && !used.has(label)) {
      note(
        firstLine + index,
        `Nothing in the text refers to the note [^${label}]. Put [^${label}] where it belongs, or take the note out.`,
      );
    }
  });
}
