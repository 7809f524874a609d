import { describe, expect, test } from "vitest";
import { link, paragraph, standalone } from "../../lib/words/html.ts";

const page = "https://wend.example.org/signpost/changes/walking-group-moved/";

describe("HTML away from its page", () => {
  test.each([
    ["a page of the site", '<a href="/signpost/about/">', '<a href="https://wend.example.org/signpost/about/">'],
    ["a part of the same page", '<a href="#references">', `<a href="${page}#references">`],
    [
      "a page of the site with a query",
      '<a href="/x/?a=1&amp;b=2">',
      '<a href="https://wend.example.org/x/?a=1&amp;b=2">',
    ],
    [
      "another site",
      '<a href="https://example.com/" rel="external">',
      '<a href="https://example.com/" rel="external">',
    ],
    ["an email address", '<a href="mailto:news@example.org">', '<a href="mailto:news@example.org">'],
    ["a telephone number", '<a href="tel:01632960123">', '<a href="tel:01632960123">'],
  ])("links to %s in full", (_, html, full) => {
    expect(standalone(`${html}here</a>`, page)).toBe(`${full}here</a>`);
  });

  test("leaves behind what only the page's style and structure need", () => {
    const html =
      '<section class="references" aria-labelledby="references"><h2 id="references" tabindex="-1">References</h2></section>';
    expect(standalone(html, page)).toBe("<section><h2>References</h2></section>");
  });

  test("leaves words alone that look like mark-up", () => {
    const html = "<p>Write id=&quot;x&quot; href=&quot;/x&quot; and class='y' #references</p>";
    expect(standalone(html, page)).toBe(html);
  });
});

test("a paragraph of plain text keeps its line breaks and shows special characters", () => {
  expect(paragraph('Tea < £1 & "cake"\nAll welcome ')).toBe("<p>Tea &lt; £1 &amp; &quot;cake&quot;<br>All welcome</p>");
});

test("a link cannot be ended by its address or its words", () => {
  expect(link('https://example.org/?a="b"&c', "R&D <b>")).toBe(
    '<a href="https://example.org/?a=&quot;b&quot;&amp;c">R&amp;D &lt;b&gt;</a>',
  );
});
