/** Every page in a browser: how it fits narrow and wide screens and readers' own settings, and what it asks for. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { site } from "../built-site.ts";
import { pagesOf } from "../site/page.ts";
import { launchChrome } from "./chrome.ts";
import { cutOff, longLines, overlaps, smallTargets, spaceText } from "./layout.ts";
import { type Host, serve } from "./serve.ts";

const urls = pagesOf(site).map(({ url }) => url);
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchChrome();
  host = await serve(site.folder, site.base);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** What a look at each page finds, in one context. */
async function onEveryPage(
  options: Parameters<Browser["newContext"]>[0],
  look: (page: Page, url: string) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const findings: string[] = [];
  for (const url of urls) {
    await page.goto(host.url + url.slice(1));
    for (const finding of await look(page, url)) findings.push(`${url}: ${finding}`);
  }
  await context.close();
  return findings;
}

const minutes = (count: number) => ({ timeout: count * 60_000 });

test(
  "at 320 px, which is also 1280 px enlarged four times, nothing scrolls sideways, is cut off or overlaps",
  minutes(3),
  async () => {
    const narrow = { viewport: { width: 320, height: 256 } };
    expect(
      await onEveryPage(narrow, async (page) => [
        ...(await page.evaluate(cutOff)),
        ...(await page.evaluate(overlaps)),
        ...(await page.evaluate(smallTargets)),
      ]),
    ).toEqual([]);
  },
);

test("with readers' own text spacing nothing is cut off or overlaps, at 320 and at 1280 px", minutes(3), async () => {
  const look = async (page: Page) => {
    await page.evaluate(spaceText);
    return [...(await page.evaluate(cutOff)), ...(await page.evaluate(overlaps))];
  };
  expect(
    await onEveryPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      const narrow = await look(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      const wide = await look(page);
      await page.setViewportSize({ width: 320, height: 640 });
      return [...narrow, ...wide];
    }),
  ).toEqual([]);
});

test("at 1280 px text is set to be read, and targets are large", minutes(3), async () => {
  expect(
    await onEveryPage({ viewport: { width: 1280, height: 900 } }, async (page) => [
      ...(await page.evaluate(cutOff)),
      ...(await page.evaluate(overlaps)),
      ...(await page.evaluate(longLines)),
      ...(await page.evaluate(smallTargets)),
    ]),
  ).toEqual([]);
});

test(
  "every page asks for little, from here alone, keeps nothing and has nothing to complain of",
  minutes(3),
  async () => {
    const findings: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    let requests: string[] = [];
    let bytes = 0;
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    page.on("requestfinished", async (request) => {
      const { responseBodySize, responseHeadersSize } = await request
        .sizes()
        .catch(() => ({ responseBodySize: 0, responseHeadersSize: 0 }));
      bytes += responseBodySize + responseHeadersSize;
    });
    for (const url of urls) {
      requests = [];
      bytes = 0;
      complaints.length = 0;
      await page.goto(host.url + url.slice(1), { waitUntil: "load" });
      await page.waitForTimeout(30);
      if (requests.length > 3) findings.push(`${url}: ${requests.length} requests`);
      for (const request of requests) if (!request.startsWith(host.url)) findings.push(`${url}: asks ${request}`);
      if (bytes > 100_000) findings.push(`${url}: ${bytes} bytes`);
      if (bytes < 1000) findings.push(`${url}: only ${bytes} bytes were counted`);
      for (const complaint of complaints) findings.push(`${url}: ${complaint}`);
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      if (Object.values(kept).some(Boolean)) findings.push(`${url}: keeps ${JSON.stringify(kept)}`);
    }
    expect(await context.cookies()).toEqual([]);
    expect(findings).toEqual([]);
    await context.close();
  },
);
