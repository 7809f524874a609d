import { expect, test } from "vitest";
import { foldedByHeadings } from "../../lib/views/folded.ts";

test("a text is folded under its headings, its beginning open and its footnotes after it", () => {
  const notes = '<section class="references"><h2 id="fn-title">References</h2></section>';
  expect(
    foldedByHeadings(
      `<p>Come.</p><h2 id="a">What <em>happens</em></h2><p>Tea.</p><h3 id="b">After</h3><p>Cake.</p>${notes}`,
    ),
  ).toBe(
    `<p>Come.</p><details>\n<summary><h3 id="a">What <em>happens</em></h3></summary><p>Tea.</p><h4 id="b">After</h4><p>Cake.</p></details>\n${notes}`,
  );
});

test("one without headings stays as it is", () => {
  expect(foldedByHeadings("<p>Come.</p>")).toBe("<p>Come.</p>");
  expect(foldedByHeadings("")).toBe("");
});
