import { describe, expect, test } from "vitest";
import { xmlTree } from "./xml-tree.ts";

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
