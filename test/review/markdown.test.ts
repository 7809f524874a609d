import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { inMarkdown } from "../../lib/review/briefing.ts";

const shown = (markdown: string) =>
  new MarkdownIt({ html: true })
    .render(markdown)
    .replace(/^<p>|<\/p>\n$/g, "")
    .replace(/<a href="([^"]*)">\1<\/a>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("words in Markdown are shown as they are", () => {
  test.each([
    ["emphasis", "*not* __bold__ ~~gone~~"],
    ["HTML", "<script>alert(1)</script> & <b>"],
    ["an entity", "Tea &amp; cake &#64;"],
    ["a link", "[here](https://example.org/)"],
    ["an image", "![x](y)"],
    ["code", "`npm run check`"],
    ["a cell's end", "a | b"],
    ["a backslash", "C:\\content\\new"],
    ["a heading", "# One"],
    ["a list", "- one"],
    ["a numbered list", "1. one"],
    ["a quotation", "> one"],
    ["a web address with odd letters", "See https://example.org/a_b?c=1&d=2*, or https://example.org/."],
    ["an address of a page", "/changes/2026-11-16-walk_moved/"],
  ])("%s", (_, text) => expect(shown(inMarkdown(text))).toBe(text));

  test("and web addresses are links, without the sentence's own punctuation", () =>
    expect(inMarkdown("Look (https://example.org/a_b?c=1&d=2).")).toBe("Look (<https://example.org/a_b?c=1&d=2>)."));

  test("on one line", () => expect(inMarkdown("one\n\ntwo")).toBe("one two"));

  test("and nobody is told who is named with an @", () =>
    expect(inMarkdown("@editor news@example.org")).toBe("@\u200beditor news@\u200bexample.org"));
});
