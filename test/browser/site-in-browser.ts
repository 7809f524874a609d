/** The built site, served and ready in a browser, for the tests of one file. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChrome } from "../../audit/chrome.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { site } from "../built-site.ts";

export interface SiteInBrowser {
  /** The full address of a path from the site's root. */
  at(path: string): string;
  /** Runs a visit in a context of its own, which is closed after it. */
  visit<Result>(options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result>;
  /**
   * Runs a visit in the page of the last with these options, because to open one takes several times as long as to go on to
   * another address. For visits that go to an address first, keep nothing in the browser and undo what they set there, but
   * for sizes and media.
   */
  look<Result>(options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result>;
}

export function siteInBrowser(launch: () => Promise<Browser> = launchChrome): SiteInBrowser {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    browser = await launch();
    host = await serve(site.folder, site.base);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  async function visit<Result>(options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext(options);
    try {
      return await act(await context.newPage());
    } finally {
      await context.close();
    }
  }
  /** By their options; one that is looked at is not here. */
  const free = new Map<string, Page>();
  async function look<Result>(options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result> {
    const key = JSON.stringify(options);
    const page = free.get(key) ?? (await (await browser.newContext(options)).newPage());
    free.delete(key);
    try {
      const result = await act(page);
      await clear(page, options);
      free.set(key, page);
      return result;
    } finally {
      if (free.get(key) !== page) await page.context().close();
    }
  }
  return { at: (path) => host.url + path.slice(1), visit, look };
}

/** Leaves no narrower screen and no medium of the last visit to the next. */
async function clear(page: Page, { viewport = { width: 1280, height: 720 } }: BrowserContextOptions): Promise<void> {
  await page.emulateMedia({ media: null });
  if (viewport) await page.setViewportSize(viewport);
}
