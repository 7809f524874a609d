/** Every page in a browser: how it fits narrow and wide screens and readers' own spacing, and what it asks for. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { cutOff, longLines, overlaps, smallTargets, spaceText } from "../../audit/layout.ts";
import { pagesOf } from "../../audit/page.ts";
import { site } from "../built-site.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();
const urls = pagesOf(site).map(({ url }) => url);

/** 320 px is also a screen of 1280 px enlarged four times, and 256 px its height (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };
const wide = { width: 1280, height: 900 };

const found = { narrow: [] as string[], wide: [] as string[], spaced: [] as string[], asked: [] as string[] };
let looked = 0;

/** Each page is opened once and looked at in every way, because opening is what takes the time. */
beforeAll(async () => {
  await visit({ viewport: narrow }, async (page) => {
    const asked = whatIsAsked(page);
    for (const url of urls) {
      const note = (where: string[], findings: readonly string[]) =>
        where.push(...findings.map((finding) => `${url}: ${finding}`));
      await page.goto(at(url), { waitUntil: "load" });
      note(found.asked, await asked());
      note(found.narrow, await page.evaluate(cutOff));
      note(found.narrow, await page.evaluate(overlaps));
      note(found.narrow, await page.evaluate(smallTargets));
      await page.setViewportSize(wide);
      note(found.wide, await page.evaluate(cutOff));
      note(found.wide, await page.evaluate(overlaps));
      note(found.wide, await page.evaluate(smallTargets));
      note(found.wide, await page.evaluate(longLines));
      await page.evaluate(spaceText);
      note(found.spaced, await page.evaluate(cutOff));
      note(found.spaced, await page.evaluate(overlaps));
      await page.setViewportSize(narrow);
      note(found.spaced, await page.evaluate(cutOff));
      note(found.spaced, await page.evaluate(overlaps));
      looked += 1;
    }
    expect(await page.context().cookies()).toEqual([]);
  });
}, 600_000);

/** Keeps account of what a page asks for; each call gives the findings since the last. */
function whatIsAsked(page: Page): () => Promise<string[]> {
  let requests: string[] = [];
  let complaints: string[] = [];
  let sizes: Promise<number>[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfinished", (request) => {
    const size = request.sizes().then((part) => part.responseBodySize + part.responseHeadersSize);
    sizes.push(size.catch(() => 0));
  });
  return async () => {
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const findings = [
      ...(requests.length > 3 ? [`makes ${requests.length} requests`] : []),
      ...requests.filter((address) => !address.startsWith(at("/"))).map((address) => `asks ${address}`),
      ...(bytes > 100_000 ? [`loads ${bytes} bytes`] : []),
      ...(bytes < 1000 ? [`loads only ${bytes} bytes, which cannot be`] : []),
      ...complaints.map((complaint) => `complains: ${complaint}`),
      ...(Object.values(kept).some(Boolean) ? [`keeps ${JSON.stringify(kept)}`] : []),
    ];
    requests = [];
    complaints = [];
    sizes = [];
    return findings;
  };
}

test("every page was looked at", () => {
  expect(looked).toBe(urls.length);
});

test("at 320 px nothing scrolls sideways, is cut off or lies over other words, and targets are large", () => {
  expect(found.narrow).toEqual([]);
});

test("at 1280 px neither, and text is set to be read: short lines, well apart", () => {
  expect(found.wide).toEqual([]);
});

test("with readers' own text spacing nothing is cut off or lies over other words, at either width", () => {
  expect(found.spaced).toEqual([]);
});

test("every page asks for little, from here alone, keeps nothing and has nothing to complain of", () => {
  expect(found.asked).toEqual([]);
});

test("a page that asks for much, keeps something and complains is found", async () => {
  await visit({}, async (page) => {
    await page.goto(at("/help-now/"));
    const asked = whatIsAsked(page);
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
