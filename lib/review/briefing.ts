/** A briefing for staff: the same words as text for a terminal and as Markdown for a pull request or an issue. */
import { unheard } from "./unheard.ts";

export type Block =
  | { readonly heading: string; readonly level: 2 | 3 }
  | { readonly paragraph: string }
  /** Something to look at before anything else. */
  | { readonly warnings: readonly string[] }
  | { readonly items: readonly string[] }
  /** Every row has as many cells as the head. */
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Shown letter by letter, with its line breaks. */
  | { readonly exact: string; readonly label: string };

export interface Briefing {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const briefingFormats = ["text", "markdown"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** Ends with a line break. */
export function render({ title, blocks }: Briefing, format: BriefingFormat): string {
  const parts =
    format === "markdown"
      ? [`# ${inMarkdown(title)}`, ...blocks.map(markdownBlock)]
      : [`${title}\n${"=".repeat(title.length)}`, ...blocks.map(textBlock)];
  return `${parts.join("\n\n")}\n`;
}

function textBlock(block: Block): string {
  if ("heading" in block) {
    return block.level === 2 ? `\n${block.heading}\n${"-".repeat(block.heading.length)}` : `\n${block.heading}`;
  }
  if ("paragraph" in block) return block.paragraph;
  if ("warnings" in block) return block.warnings.map((warning) => `! ${warning}`).join("\n");
  if ("items" in block) return block.items.map((item) => `- ${item}`).join("\n");
  if ("rows" in block) {
    const named = (cells: readonly string[]) =>
      cells.slice(1).map((cell, index) => `  ${block.head[index + 1]}: ${cell}`);
    return block.rows.map((cells) => [`- ${cells[0]}`, ...named(cells)].join("\n")).join("\n");
  }
  return `${block.label}:\n${block.exact.trimEnd().replace(/^(?=.)/gm, "    ")}`;
}

/** Longer lists and tables are folded away: the reader of a pull request sees how long they are, and opens them at will. */
const longest = 12;

function markdownBlock(block: Block): string {
  if ("heading" in block) return `${"#".repeat(block.level)} ${inMarkdown(block.heading)}`;
  if ("paragraph" in block) return inMarkdown(block.paragraph);
  // GitHub's alert syntax; elsewhere it is a quotation that begins with the word.
  if ("warnings" in block)
    return block.warnings.map((warning) => `> [!WARNING]\n> ${inMarkdown(warning)}`).join("\n\n");
  if ("items" in block) {
    const list = block.items.map((item) => `- ${inMarkdown(item)}`).join("\n");
    return block.items.length > longest ? folded(`All ${block.items.length}`, list) : list;
  }
  if ("rows" in block) {
    const row = (cells: readonly string[]) => `| ${cells.map(inMarkdown).join(" | ")} |`;
    const table = [row(block.head), `|${" --- |".repeat(block.head.length)}`, ...block.rows.map(row)].join("\n");
    return block.rows.length > longest ? folded(`All ${block.rows.length}`, table) : table;
  }
  const fence = "`".repeat(Math.max(3, ...[...block.exact.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const code = `${fence}text\n${unheard(block.exact.trimEnd())}\n${fence}`;
  return block.exact.trimEnd().includes("\n") ? folded(block.label, code) : `${inMarkdown(block.label)}:\n\n${code}`;
}

const folded = (label: string, markdown: string) =>
  `<details><summary>${inMarkdown(label)}</summary>\n\n${markdown}\n\n</details>`;

/** A web address as far as its reader would copy it, without the sentence's own punctuation. */
const webAddress = /https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?)\]'"]/g;

/** One line of Markdown that GitHub shows as the given text, with web addresses as links. */
export function inMarkdown(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  let written = "";
  let from = 0;
  for (const { 0: address, index } of line.matchAll(webAddress)) {
    written += `${escaped(line.slice(from, index))}${unheard(address) === address ? `<${address}>` : escaped(address)}`;
    from = index + address.length;
  }
  return (written + escaped(line.slice(from))).replace(/^(?:#|[-+](?= ))/, "\\$&").replace(/^(\d+)(?=[.)] )/, "$1\\");
}

function escaped(text: string): string {
  return (
    unheard(text)
      .replace(/[\\`*_{}[\]<>|~]/g, "\\$&")
      .replace(/&(?=#|\w)/g, "\\&")
      // GitHub tells people who are named with an @; an empty word after it is not seen, and names nobody.
      .replace(/@(?=\w)/g, "@\u200b")
  );
}
