import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { inMarkdown } from "../../lib/briefing/markdown.ts";

const shown = (markdown: string) =>
  new MarkdownIt({ html: true })
    .render(markdown)
    .replace(/^<p>|<\/p>\n$/g, "")
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
    ["an address of a page", "/changes/2026-11-16-walk_moved/"],
  ])("%s", (_, text) => expect(shown(inMarkdown(text))).toBe(text));

  test("on one line", () => expect(inMarkdown("one\n\ntwo")).toBe("one two"));

  test("and nobody is told who is named with an @", () =>
    expect(inMarkdown("@editor news@example.org")).toBe("@\u200beditor news@\u200bexample.org"));
});
