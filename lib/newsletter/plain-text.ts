/** HTML of a message as plain text for people: the same words and links in the same order, wrapped. */
import { compile } from "html-to-text";

const columns = 72;

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
  },
  selectors: [
    { selector: "h1", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "h2", options: { uppercase: true, leadingLineBreaks: 3 } },
    { selector: "h3", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "a", format: "link" },
  ],
});
