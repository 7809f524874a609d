/** How far a phone has to scroll: every page of the kinds that readers come to with one question. */
import { expect, test } from "vitest";
import { pagesOf } from "../../audit/page.ts";
import { site, siteDate } from "../built-site.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();

/** In CSS pixels at a width of 320, with which pages they are about. */
const most: readonly (readonly [kind: string, pages: RegExp, height: number])[] = [
  ["home", /^\/$/, 5000],
  ["what's on for a week", /^\/today\/$/, 6000],
  ["a service", /^\/services\/[^/]+\/$/, 4500],
];

const urls = pagesOf(site).map(({ url }) => url);

test.each(most)("%s is not too tall for a phone", async (_, pages, height) => {
  const those = urls.filter((url) => pages.test(url));
  expect(those.length).toBeGreaterThan(0);
  await visit({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.clock.setFixedTime(new Date(`${siteDate}T09:00:00Z`));
    for (const url of those) {
      await page.goto(at(url));
      expect(await page.evaluate(() => document.documentElement.scrollHeight), url).toBeLessThan(height);
    }
  });
});

test("each week of what's on, the head of every page and its foot are not too tall for a phone", async () => {
  await visit({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.clock.setFixedTime(new Date(`${siteDate}T09:00:00Z`));
    const heights = (marks: string) =>
      page.locator(marks).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    await page.goto(at("/timetable/"));
    const weeks = await heights("main section:has(> .day)");
    expect(weeks.length).toBeGreaterThan(3);
    expect(Math.max(...weeks)).toBeLessThan(6000);
    expect((await heights(".site-header"))[0]).toBeLessThanOrEqual(160);
    expect((await heights(".site-footer"))[0]).toBeLessThan(500);
  });
});

test("a phone reaches from the menu what its line has no room for", async () => {
  await visit({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/services/"));
    await page.getByRole("link", { name: "Menu" }).click();
    const menu = page.getByRole("navigation", { name: "All parts of this site" });
    expect(await menu.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(320);
    for (const name of ["Changes", "Follow"]) expect(await menu.getByRole("link", { name }).isVisible()).toBe(true);
  });
});
