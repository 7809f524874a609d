/** Writes XML documents: text is escaped here and nowhere else. */
import XMLBuilder from "fast-xml-builder";

/** An element's content: text, or attributes (`@name`), text (`#text`) and elements; a list repeats an element. */
export type Xml = string | { readonly [name: string]: Xml | readonly Xml[] | undefined };

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** Everything but the characters of XML 1.0: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A whole document from its root element. Throws at a character that XML cannot hold, which the check of content refuses. */
export function xmlDocument(root: Xml): string {
  const text = builder.build(root);
  const character = forbidden.exec(text)?.[0].codePointAt(0);
  if (character !== undefined) {
    throw new Error(`XML cannot hold the character U+${character.toString(16).toUpperCase().padStart(4, "0")}.`);
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}`;
}
