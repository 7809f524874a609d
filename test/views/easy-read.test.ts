import { expect, test } from "vitest";
import { besidePictures } from "../../lib/views/easy-read.ts";

const figure = (name: string) => `<figure class="picture">\n<picture><img alt="${name}"></picture>\n</figure>\n`;

test("the words after a picture stand beside it, up to the next picture or heading", () => {
  const html = `<p>Before</p>\n${figure("a")}<p>One</p>\n<p>Two</p>\n${figure("b")}<p>Three</p>\n<h2 id="next">Next</h2>\n<p>Four</p>\n`;
  expect(besidePictures(html)).toBe(
    `<p>Before</p>\n<div class="easy-read__part">\n${figure("a")}<div>\n<p>One</p>\n<p>Two</p>\n</div>\n</div>\n` +
      `<div class="easy-read__part">\n${figure("b")}<div>\n<p>Three</p>\n</div>\n</div>\n<h2 id="next">Next</h2>\n<p>Four</p>\n`,
  );
});
