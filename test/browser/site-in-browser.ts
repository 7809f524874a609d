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
  return {
    at: (path) => host.url + path.slice(1),
    async visit(options, act) {
      const context = await browser.newContext(options);
      try {
        return await act(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}
