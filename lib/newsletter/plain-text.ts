/** HTML of a message as plain text for people: the same words and links in the same order, wrapped. */
import { compile, type DomNode, type FormatCallback } from "html-to-text";
import { rowsTold } from "../content/body-text.ts";

const columns = 72;

/** A table as a line a row, so that a day and its time stay together when they are read aloud. */
const rows: FormatCallback = (table, walk, builder, { leadingLineBreaks, trailingLineBreaks }) => {
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
};

/**
 * Turns a piece of HTML into text. Link addresses stand in full after their words, in angle brackets as RFC 3986
 * (appendix C) advises, and are never broken; an address that is its own words stands once. The main headings are in capitals, so that they can be found by eye.
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
    rows,
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

/**
 * The words of a message in the Markdown that GOV.UK Notify knows: two levels of headings, lists with `*`, links. It breaks
 * a line where we do, so paragraphs are not wrapped. What would be read as Markdown in the words themselves is escaped.
 */
export const notifyMarkdown: (html: string) => string = compile({
  wordwrap: false,
  baseElements: { selectors: ["main"] },
  formatters: {
    heading: (element, walk, builder, { level }) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      builder.addInline(`${level} `, { noWordTransform: true });
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
    link: (element, walk, builder) => {
      builder.addInline("[", { noWordTransform: true });
      walk(element.children, builder);
      builder.addInline(`](${element.attribs.href ?? ""})`, { noWordTransform: true });
    },
    rows,
  },
  selectors: [
    { selector: "h1", format: "heading", options: { level: "#" } },
    { selector: "h2", format: "heading", options: { level: "#" } },
    { selector: "h3", format: "heading", options: { level: "##" } },
    { selector: "ul", options: { itemPrefix: "* " } },
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
