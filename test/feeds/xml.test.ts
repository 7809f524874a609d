import { describe, expect, test } from "vitest";
import { xmlDocument } from "../../lib/feeds/xml.ts";
import { xmlTree } from "./xml-tree.ts";

describe("an XML document", () => {
  test("has attributes, text and repeated elements in the order given", () => {
    expect(
      xmlDocument({ root: { "@a": "1", one: "first", many: ["x", { "@b": "2", "#text": "y" }], none: undefined } }),
    ).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<root a="1">\n  <one>first</one>\n  <many>x</many>\n  <many b="2">y</many>\n</root>\n',
    );
  });

  test("writes true and false as they are, also as attributes", () => {
    expect(xmlDocument({ root: { "@yes": "true", "@no": "false", "#text": "x" } })).toContain(
      '<root yes="true" no="false">',
    );
  });

  test.each(["&", "<", "]]>", '"', "'", "<!-- x -->", "&amp;", "🙂", "\u202Eabc"])(
    "gives %s back as text and as attribute",
    (text) => {
      const root = xmlTree(xmlDocument({ root: { "@a": text, "#text": text } }));
      expect([root.text, root.attributes.a]).toEqual([text, text]);
    },
  );

  test.each([
    ["U+0007", "\u0007"],
    ["U+0000", "\u0000"],
    ["U+FFFF", "\uFFFF"],
    ["U+D800", "\uD800"],
  ])("refuses %s, which XML cannot hold", (name, character) => {
    expect(() => xmlDocument({ root: { one: `a${character}b` } })).toThrow(`XML cannot hold the character ${name}.`);
  });
});

describe("the strict reader of these tests", () => {
  test.each([
    ["an unbound prefix", "<rss><content:encoded>x</content:encoded></rss>", /unbound namespace prefix/],
    ["an entity of HTML", "<rss>tea&nbsp;cake</rss>", /entity/],
    ["a bare ampersand", "<rss>tea & cake</rss>", /unclosed/],
    ["an element left open", "<rss><channel></rss>", /tag/],
    ["the end of a CDATA section in text", "<rss>]]></rss>", /]]>/],
    ["a control character", "<rss>\u0007</rss>", /character/],
  ])("refuses %s", (_, xml, fault) => {
    expect(() => xmlTree(xml)).toThrow(fault);
  });
});
