/** The checks of layout, each given what is broken in just its way. */
import { describe, expect, test } from "vitest";
import { crowdedParagraphs, cutOff, longLines, overlaps, smallTargets, spaceText } from "../../audit/layout.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { look } = siteInBrowser();

const checks = { cutOff, overlaps, smallTargets, longLines, crowdedParagraphs };
const words =
  "Some words to read that go on for a while and then for a while more, until they are long enough. ".repeat(3);
const good = `<!doctype html><style>
  body { margin: 16px; font: 20px/1.5 sans-serif } p { max-width: 26em } a.alone { display: inline-block; padding: 8px 0 }
</style><main><h1>A page</h1><p>${words} <a href="#a">A link in a sentence</a>.</p><p><a class="alone" href="#b">A link alone</a></p></main>`;

const findings = (check: keyof typeof checks, html: string, width: number) =>
  look({ viewport: { width, height: 600 } }, async (page) => {
    await page.setContent(html);
    return page.evaluate(checks[check]);
  });

test.each([320, 1280])("nothing is wrong with a good page at %i px", async (width) => {
  for (const check of Object.keys(checks) as (keyof typeof checks)[])
    expect(await findings(check, good, width)).toEqual([]);
});

test("nothing is wrong with words that are hidden", async () => {
  const passed = `<p>Over. <span hidden>${words}</span></p>`;
  expect(await findings("longLines", good.replace("</main>", `${passed}</main>`), 1280)).toEqual([]);
});

describe("what is broken is found", () => {
  test.each<[string, keyof typeof checks, string, number]>([
    ["a wide picture", "cutOff", '<div style="width: 400px">x</div>', 320],
    ["a word too long", "cutOff", `<p>${"a".repeat(60)}</p>`, 320],
    ["words left of the screen", "cutOff", '<p style="margin-left: -60px">Words</p>', 320],
    ["words cut short", "cutOff", `<p style="overflow: hidden; white-space: nowrap">${words}</p>`, 320],
    ["a box too low", "cutOff", `<p style="overflow: hidden; height: 2em">${words}</p>`, 320],
    ["words over words", "overlaps", '<p>Above all</p><p style="margin-top: -45px">Over it</p>', 1280],
    ["lines too close", "overlaps", `<p style="line-height: 0.5; width: 200px">${words}</p>`, 1280],
    ["a small link alone", "smallTargets", '<p><a href="#a">Small</a></p>', 1280],
    ["a small button", "smallTargets", '<button style="font-size: 12px">Go</button>', 1280],
    ["long lines", "longLines", `<p style="max-width: none">${words}</p>`, 1280],
    ["lines not far apart", "longLines", `<p style="line-height: 1.2">${words}</p>`, 1280],
    ["paragraphs close together", "crowdedParagraphs", `<p style="margin: 0">${words}</p>`.repeat(2), 320],
    ["justified lines", "longLines", `<p style="text-align: justify">${words}</p>`, 1280],
  ])("%s", async (_, check, broken, width) => {
    expect(await findings(check, good.replace("</main>", `${broken}</main>`), width)).not.toEqual([]);
  });

  test("a box that wide spacing overflows", async () => {
    await look({ viewport: { width: 1280, height: 600 } }, async (page) => {
      await page.setContent(
        good.replace(
          "</main>",
          '<p style="overflow: hidden; width: 10em; height: 1.5em">Words that fit, just</p></main>',
        ),
      );
      expect(await page.evaluate(cutOff)).toEqual([]);
      await page.evaluate(spaceText);
      expect(await page.evaluate(cutOff)).not.toEqual([]);
    });
  });
});
