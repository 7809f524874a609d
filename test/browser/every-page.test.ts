/** Every page in a browser, at each width. */
import { beforeAll, expect, test } from "vitest";
import { type Looks, lookAt, looks, whatIsAsked } from "../../audit/in-browser.ts";
import { pagesOf } from "../../audit/page.ts";
import { site } from "../built-site.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();
const urls = pagesOf(site).map(({ url }) => url);
const looked: string[] = [];
let found: Looks;

beforeAll(async () => {
  await visit({}, async (page) => {
    const browser = page.context().browser();
    if (!browser) throw new Error("There is no browser.");
    found = await lookAt(browser, at("/"), urls, (url) => looked.push(url));
  });
}, 600_000);

test("every page was looked at", () => {
  expect(looked).toEqual(urls);
});

test.each(Object.entries(looks))("every page %s: it %s", (name) => {
  expect(found[name as keyof Looks]).toEqual([]);
});

test("a page that asks for much, keeps something and complains is found", async () => {
  await visit({}, async (page) => {
    await page.goto(at("/help-now/"));
    const asked = whatIsAsked(page, at("/"));
    await page.evaluate(async () => {
      await cookieStore.set("seen", "1");
      localStorage.setItem("seen", "1");
      console.error("Something is wrong");
      for (const path of ["/", "/about/", "/services/", "/changes/"]) await fetch(path).then((answer) => answer.text());
    });
    const findings = (await asked()).join("\n");
    expect(findings).toMatch(/makes \d requests/);
    expect(findings).toContain("complains: Something is wrong");
    expect(findings).toContain('"cookies":"seen=1","local":1');
  });
});
