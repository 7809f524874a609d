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

describe("which part of an old poster has changed", () => {
  const url = "/services/walking-group/";
  /** What is said to who comes with the mark of today's poster altered. */
  const said = (alter: (mark: string) => string) =>
    visit({}, async (page) => {
      await page.goto(at(url));
      const mark = (await page.locator(".scanned p[id]").getAttribute("id")) ?? "";
      await page.goto("about:blank");
      await page.goto(at(`${url}#${alter(mark)}`));
      return shown(page);
    });
  /** Another digit in the places that are given. */
  const other = (mark: string, ...places: number[]) =>
    [...mark].map((one, place) => (places.includes(place) ? (one === "0" ? "1" : "0") : one)).join("");
  const outOfDate = "The poster that you scanned is out of date.";
  const right = "What stands here is right. Is it yours? Print the new one";

  test("is said of the place, of the times, of both and of neither", async () => {
    expect(await said((mark) => other(mark, 7, 15))).toBe(`${outOfDate} Where it meets has changed. ${right}`);
    expect(await said((mark) => other(mark, 7, 18))).toBe(`${outOfDate} Days or times have changed. ${right}`);
    expect(await said((mark) => other(mark, 7, 16, 17))).toBe(
      `${outOfDate} Where it meets has changed. Days or times have changed. ${right}`,
    );
    expect(await said((mark) => other(mark, 7))).toBe(`${outOfDate} ${right}`);
  });

  test("is not said of the first posters, whose codes do not tell; one of them that is right is called so", async () => {
    expect(await said((mark) => other(mark, 7).slice(0, 15))).toBe(`${outOfDate} ${right}`);
    expect(await said((mark) => mark.slice(0, 15))).toMatch(/^The poster that you scanned is up to date\./);
  });

  test.each(["poster-", "poster-1", "poster-zz"])("is not said of #%s, which is no mark", async (mark) =>
    expect(await said(() => mark)).toBe(`${outOfDate} ${right}`),
  );
});
