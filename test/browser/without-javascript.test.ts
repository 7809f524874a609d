/** Without JavaScript: the same words and links, and no control that does nothing. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../audit/page.ts";
import { site, siteDate } from "../built-site.ts";
import { kinds } from "./kinds.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look, visit } = siteInBrowser();
const pages = new Map(pagesOf(site).map((page) => [page.url, page]));

/** Before the first session of the day that the site is built for. */
const morning = new Date(`${siteDate}T08:00:00Z`);

async function contentOf(page: Page): Promise<{ words: string; links: string[] }> {
  // Where scripts narrow a list, links to pages of parts of it stand in their place.
  const links = await page
    .locator("a[href]:not(noscript a)")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return { words: (await page.locator("body").innerText()).replace(/\s+/g, " "), links };
}

const read = (url: string, javaScriptEnabled: boolean) =>
  look({ javaScriptEnabled }, async (page) => {
    if (javaScriptEnabled) await page.clock.setFixedTime(morning);
    await page.goto(at(url));
    return contentOf(page);
  });

test.each(Object.entries(kinds))("%s has the same words and links", async (_, url) => {
  const [without, within] = await Promise.all([read(url, false), read(url, true)]);
  expect(without.links).toEqual(within.links);
  // What scripts add: ways to narrow a list, the word "Today", the costs of a search.
  const added = new Set(within.words.split(" "));
  const lost = without.words.split(" ").filter((word) => !added.has(word));
  const instead = wordsInPlaceOfScripts(url);
  expect(lost.filter((word) => !instead.includes(word))).toEqual([]);
  expect(without.words.length).toBeGreaterThan(400);
});

/** The words that a page has in place of its scripts. */
function wordsInPlaceOfScripts(url: string): string[] {
  const html = pages.get(url === kinds["wrong address"] ? "/404.html" : url)?.html ?? "";
  const parts = [...html.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(([, part = ""]) => part);
  return parts.flatMap((part) => part.replace(/<[^>]*>/g, "").split(/\s+/));
}

describe("controls", () => {
  /** The controls of a page that nothing answers when no script runs. */
  const deadControls = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, [onclick], [role=button]")]
        .filter((control) => control.checkVisibility() && !control.closest("form[action]"))
        .map((control) => control.outerHTML.slice(0, 80)),
    );

  test.each(Object.entries(kinds))("of %s all do something", async (_, url) => {
    // Scripts run, or this could not look; those of the page do not.
    await look({}, async (page) => {
      await page.route("**/*", async (route) => {
        if (route.request().resourceType() === "script") return route.abort();
        const answer = await route.fetch();
        if (route.request().resourceType() !== "document") return route.fulfill({ response: answer });
        const body = (await answer.text()).replace(/<script>[\s\S]*?<\/script>/g, "");
        return route.fulfill({ response: answer, body });
      });
      await page.goto(at(url));
      expect(await deadControls(page)).toEqual([]);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });
  });

  test("that do nothing are found", async () => {
    await visit({}, async (page) => {
      await page.setContent('<button type="button">Show more</button><form action="/a/"><button>Send</button></form>');
      expect(await deadControls(page)).toHaveLength(1);
    });
  });

  test("for search lead to the A to Z", async () => {
    await look({ javaScriptEnabled: false }, async (page) => {
      await page.goto(at("/"));
      await page.locator("#q").fill("stress");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${at("/a-z/")}?q=stress`);
    });
  });
});
