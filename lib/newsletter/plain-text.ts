/** HTML of a message as plain text for people: the same words and links in the same order, wrapped. */
import { compile, type DomNode } from "html-to-text";
import { rowsTold } from "../content/markdown.ts";

const columns = 72;

/**
 * Turns a piece of HTML into text. Link addresses stand in full after their words, in angle brackets as RFC 3986
 * (appendix C) advises, and are never broken; an address that is its own words stands once. The main headings are in capitals, so that they can be found by eye.
 * A table is a line a row, so that a day and its time stay together when they are read aloud.
 */
export const plainText: (html: string) => string = compile({
  wordwrap: columns,
  formatters: {
    link: (element, walk, builder) => {
      const words: string[] = [];
      builder.pushWordTransform((word) => {
        words.push(word);
        return word;
      });
      walk(element.children, builder);
      builder.popWordTransform();
      const address: string = element.attribs.href ?? "";
      const said = words.join("");
      if (address !== said && address !== `mailto:${said}` && address !== `tel:${said}`) {
        builder.addInline(` <${address}>`, { noWordTransform: true });
      }
    },
    rows: (table, walk, builder, { leadingLineBreaks, trailingLineBreaks }) => {
      builder.openBlock({ leadingLineBreaks: leadingLineBreaks ?? 2 });
      for (const row of rowsTold(rowsOf(table), wordsOf)) {
        builder.openBlock({ leadingLineBreaks: 1 });
        for (const { before, cell } of row) {
          builder.addInline(before);
          walk(cell.children, builder);
        }
        builder.closeBlock({ trailingLineBreaks: 1 });
      }
      builder.closeBlock({ trailingLineBreaks: trailingLineBreaks ?? 2 });
    },
  },
  selectors: [
    { selector: "h1", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "h2", options: { uppercase: true, leadingLineBreaks: 3 } },
    { selector: "h3", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "a", format: "link" },
    { selector: "table", format: "rows" },
  ],
});

/** The cells of each row. */
function rowsOf(node: DomNode): DomNode[][] {
  if (node.name === "tr") return [(node.children ?? []).filter(({ name }) => name === "th" || name === "td")];
  return (node.children ?? []).flatMap(rowsOf);
}

const wordsOf = ({ data, children }: DomNode): string =>
  (data ?? (children ?? []).map(wordsOf).join("")).replace(/\s+/g, " ").trim();
