/** The way through each kind of page by keyboard alone. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectedStops, type Stop, stopNow } from "./focus.ts";
import { kinds } from "./kinds.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look, visit } = siteInBrowser();

/** Presses Tab until the focus leaves the page, at most `limit` times. */
async function walk(page: Page, limit = 1000): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopNow);
    if (!stop || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
  }
  return stops;
}

const findingsOf = (stops: readonly Stop[]) =>
  stops.flatMap(({ words, findings }) => findings.map((finding) => `"${words}" ${finding}`));

const kindsNow = { viewport: { width: 1280, height: 900 } };

test.each(Object.entries(kinds))(
  "%s: every stop in order, each with its focus shown",
  { timeout: 120_000 },
  async (_, url) => {
    await look(kindsNow, async (page) => {
      await page.goto(at(url));
      const expected = await page.evaluate(expectedStops);
      const stops = await walk(page);
      expect(stops.map(({ words }) => words)).toEqual(expected);
      expect(stops.map(({ index }) => index)).toEqual([...stops.map(({ index }) => index)].sort((a, b) => a - b));
      expect(findingsOf(stops)).toEqual([]);
      expect(stops[0]?.words).toBe("Skip to the main content");
      expect(stops[1]?.words).toContain("Need help now?");
    });
  },
);

test.each([
  ["on a phone, in the dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" as const }],
  ["with forced colours", { forcedColors: "active" as const }],
])("the focus is shown %s", { timeout: 120_000 }, async (_, options) => {
  await look(options, async (page) => {
    for (const url of [kinds.home, kinds.tracker, kinds.search, kinds["open data"]] as string[]) {
      await page.goto(at(url));
      expect(findingsOf(await walk(page)), url).toEqual([]);
    }
  });
});

test("the skip link shows when it has the focus, and leads past everything", async () => {
  await look(kindsNow, async (page) => {
    await page.goto(at("/services/"));
    const link = page.locator(".skip-link");
    expect((await link.boundingBox())?.width).toBeLessThan(2);
    await page.keyboard.press("Tab");
    expect((await link.boundingBox())?.width).toBeGreaterThan(100);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

describe("what is broken is found", () => {
  test.each([
    ["no outline", "a { outline: none !important }", "has an outline"],
    ["a thin outline", "a { outline: 1px solid #000 !important }", "has an outline of 1px"],
    ["a pale outline", "a { outline: 3px solid #ddd !important }", "has an outline at"],
    ["a bar that covers", "aside { position: fixed; inset: 0 }", "is covered by aside"],
    ["a link off the screen", "a { position: absolute; left: -999px }", "is off the screen"],
  ])("%s", async (_, style, finding) => {
    await visit(kindsNow, async (page) => {
      await page.setContent(`<style>${style}</style><aside></aside><p><a href="#a">A link to focus</a></p>`);
      expect(findingsOf(await walk(page)).join()).toContain(finding);
    });
  });

  test("an order other than that of the document", async () => {
    await visit(kindsNow, async (page) => {
      await page.setContent(`<a href="#a">First</a> <a href="#b" tabindex="1">Second</a>`);
      expect((await walk(page)).map(({ words }) => words)).not.toEqual(await page.evaluate(expectedStops));
    });
  });
});
