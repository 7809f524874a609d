import { expect, test } from "vitest";
import { withNumberLinks } from "../../lib/words/number-links.ts";

const main = (html: string) => withNumberLinks(`<p>01632 960111</p><main id="main">${html}</main>`);
const page = (html: string) => `<p>01632 960111</p><main id="main">${html}</main>`;

test("a number in the text of a page becomes a link that is kept in one piece", () =>
  expect(main("<p>Call 01632 960112 <b>or text 07700 900112</b>.</p>")).toBe(
    page(
      '<p>Call <a class="number" href="tel:01632960112">01632 960112</a> <b>or text <a class="number" href="sms:07700900112">07700 900112</a></b>.</p>',
    ),
  ));

test("one that is a link already stays one link", () => {
  expect(main('<a href="tel:116123">116 123</a>')).toBe(page('<a class="number" href="tel:116123">116 123</a>'));
  const call = '<a href="tel:116123">Call Samaritans on 116 123</a>';
  expect(main(call)).toBe(page(call));
});

test("none is made within another link, a heading, code or a script", () => {
  const html =
    '<h2>01632 960112</h2><a href="/x/"><b>01632 960112</b></a><code>01632 960112</code><script>"01632 960112"</script>';
  expect(main(html)).toBe(page(html));
});

test("a page without a main part is left alone", () =>
  expect(withNumberLinks("<p>01632 960112</p>")).toBe("<p>01632 960112</p>"));
