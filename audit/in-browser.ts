/** Every page in a browser: how it fits narrow and wide screens and readers' own spacing, and what it asks for. */
import type { Browser, Page } from "playwright-core";
import { crowdedParagraphs, cutOff, longLines, overlaps, smallTargets, spaceText } from "./layout.ts";
import type { Findings } from "./page.ts";

/** 320 px is also a screen of 1280 px enlarged four times, and 256 px its height (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };
const wide = { width: 1280, height: 900 };

/** What is looked for, in the words of a report. */
export const looks = {
  narrow: "fits a screen of 320 px, with targets of 44 px",
  wide: "fits a screen of 1280 px, with text set to be read",
  spaced: "bears readers' own text spacing",
  asked: "asks for little, from the site alone, and keeps nothing",
} as const;

export type Looks = Readonly<Record<keyof typeof looks, Findings>>;

/**
 * Opens each page once and looks at it in every way, because opening is what takes the time. The findings begin with
 * the page's path.
 * @param root the full address of the site's root, ending in a slash
 * @param looked is called after each page, with the addresses that it asked for
 */
export async function lookAt(
  browser: Browser,
  root: string,
  urls: readonly string[],
  looked: (url: string, asked: readonly string[]) => void = () => {},
): Promise<Looks> {
  const found = { narrow: [] as string[], wide: [] as string[], spaced: [] as string[], asked: [] as string[] };
  const context = await browser.newContext({ viewport: narrow });
  try {
    const page = await context.newPage();
    const asked = whatIsAsked(page, root);
    let addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    for (const url of urls) {
      const note = (where: string[], findings: readonly string[]) =>
        where.push(...findings.map((finding) => `${url}: ${finding}`));
      await page.setViewportSize(narrow);
      await page.goto(root + url.slice(1), { waitUntil: "load" });
      note(found.asked, await asked());
      note(found.narrow, await page.evaluate(cutOff));
      note(found.narrow, await page.evaluate(overlaps));
      note(found.narrow, await page.evaluate(smallTargets));
      await page.setViewportSize(wide);
      note(found.wide, await page.evaluate(cutOff));
      note(found.wide, await page.evaluate(overlaps));
      note(found.wide, await page.evaluate(smallTargets));
      note(found.wide, await page.evaluate(longLines));
      note(found.wide, await page.evaluate(crowdedParagraphs));
      await page.evaluate(spaceText);
      note(found.spaced, await page.evaluate(cutOff));
      note(found.spaced, await page.evaluate(overlaps));
      await page.setViewportSize(narrow);
      note(found.spaced, await page.evaluate(cutOff));
      const cookies = await context.cookies();
      note(found.asked, cookies.length > 0 ? [`sets ${cookies.length} cookies`] : []);
      await context.clearCookies();
      looked(url, addresses);
      addresses = [];
    }
    return found;
  } finally {
    await context.close();
  }
}

/** Keeps account of what a page asks for; each call gives the findings since the last. */
export function whatIsAsked(page: Page, root: string): () => Promise<string[]> {
  let requests: string[] = [];
  let complaints: string[] = [];
  let sizes: Promise<number>[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  // Pictures have a limit of their own, each (pictures.ts), and so has the logo.
  const isPicture = (address: string) => address.startsWith(`${root}images/`);
  page.on("request", (request) => isPicture(request.url()) || requests.push(request.url()));
  page.on("requestfinished", (request) => {
    if (isPicture(request.url())) return;
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
      ...requests.filter((address) => !address.startsWith(root)).map((address) => `asks ${address}`),
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
