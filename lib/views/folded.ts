/** A text that staff wrote, folded under its headings: its beginning stays open. */

/** A heading of a text, but not that of its footnotes. */
const headings = /<h2 id="(?!fn-)([^"]*)">(.*?)<\/h2>/;
const footnotes = '<section class="references"';

/**
 * Each part that has a heading becomes one that opens at a touch. The headings go down by one, since the text stands in a
 * section that has a heading of its own.
 */
export function foldedByHeadings(html: string): string {
  // A text in another language than its page stands in an element that says so.
  const [, start, inside, end] = /^(<div lang="[^"]*" dir="[^"]*">\n)([\s\S]*)(<\/div>\n)$/.exec(html) ?? [];
  if (start !== undefined) return `${start}${foldedByHeadings(inside ?? "")}${end}`;
  const [text = "", notes] = html.split(new RegExp(`(?=${footnotes})`));
  const [opening = "", ...parts] = text.split(new RegExp(headings, "g"));
  let folded = opening;
  for (let at = 0; at < parts.length; at += 3) {
    const [id = "", title = "", body = ""] = parts.slice(at, at + 3);
    folded += `<details>\n<summary><h3 id="${id}">${title}</h3></summary>${lowered(body)}</details>\n`;
  }
  return folded + (notes ?? "");
}

const lowered = (html: string) => html.replace(/<(\/?)h([345])\b/g, (_, end, level) => `<${end}h${Number(level) + 1}`);
