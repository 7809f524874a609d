/** What the page of a service or place says to those who come from the code of its poster. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();

const shown = async (page: Page) => (await page.locator(".scanned p:visible").allInnerTexts()).join(" ");

describe.each(["/services/womens-space/", "/locations/northgate-library/"])("the page %s", (url) => {
  const old = `${url}#poster-00000000`;
  /** What is shown at the address of the page, of an old poster and of one printed today. */
  const readings = (javaScriptEnabled: boolean) =>
    visit({ javaScriptEnabled, viewport: { width: 320, height: 640 } }, async (page) => {
      const found: string[] = [];
      await page.goto(at(url));
      found.push(await shown(page));
      const current = await page.locator(".scanned p[id]").getAttribute("id");
      for (const address of [old, `${url}#${current}`]) {
        await page.goto("about:blank");
        await page.goto(at(address));
        found.push(await shown(page));
      }
      return found;
    });

  test("says of an old poster that it is old, and of one that is right that it is", async () => {
    const [alone, ofOld, ofCurrent] = await readings(true);
    expect(alone).toBe("");
    expect(ofOld).toMatch(/^The poster that you scanned is out of date\. What stands here is right\./);
    expect(ofCurrent).toMatch(/^The poster that you scanned is up to date\./);
  });

  test("without JavaScript says of one that is right that it is, and nothing untrue of an old one", async () => {
    const [alone, ofOld, ofCurrent] = await readings(false);
    expect([alone, ofOld]).toEqual(["", ""]);
    expect(ofCurrent).toMatch(/^The poster that you scanned is up to date\./);
  });
});
