/** Pages on paper. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { pagesOf } from "../../audit/page.ts";
import { site } from "../built-site.ts";
import { kinds } from "./kinds.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look, visit } = siteInBrowser();

const posters = pagesOf(site)
  .map(({ url }) => url)
  .filter((url) => url.endsWith("/poster/"));

/** How many sheets a PDF has: Chrome writes an object of this type for each. */
const sheetsOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The pages of places whose address must not become known: they have no poster. */
const secret = globSync("test/demonstration/locations/*.md")
  .filter((path) => /^confidential: true$/m.test(readFileSync(path, "utf8")))
  .map((path) => `/locations/${basename(path, ".md")}/`);

test("every service and every place that is no secret has a poster of exactly one A4 page", {
  timeout: 180_000,
}, async () => {
  const subjects = pagesOf(site).filter(({ url }) => /^\/(services|locations)\/[^/]+\/$/.test(url));
  expect(posters.length).toBeGreaterThan(20);
  for (const { url } of subjects.filter(({ $ }) => $("meta[name=robots]").length === 0)) {
    if (/\/\d+\/$/.test(url)) continue;
    expect(posters.includes(`${url}poster/`), url).toBe(!secret.includes(url));
  }
  await look({}, async (page) => {
    for (const url of posters) {
      await page.goto(at(url));
      expect(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true })), url).toBe(1);
    }
  });
});

test("a poster fills its sheet: its code stands at the foot", async () => {
  await look({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const url of posters.slice(0, 5)) {
      await page.goto(at(url));
      // Of the 273 mm between the margins.
      expect((await page.locator(".poster").boundingBox())?.height).toBeGreaterThan((265 / 25.4) * 96);
    }
  });
});

test("the timetable of an area for a notice board is on one or two sheets, and in large print of 18 points", async () => {
  await look({ viewport: { width: 794, height: 1123 } }, async (page) => {
    for (const area of ["northgate", "harbourside", "wendmere"]) {
      await page.goto(at(`/areas/${area}/sheet/`));
      expect(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true })), area).toBeLessThanOrEqual(2);
      await page.goto(at(`/areas/${area}/sheet/large/`));
      await page.emulateMedia({ media: "print" });
      const sizes = await page
        .locator(".sheet p")
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes)).toBeCloseTo(24, 0);
    }
  });
});

test("the page of every service is on one or two sheets, with what is folded on the screen", async () => {
  const services = pagesOf(site).filter(({ url }) => /^\/services\/[^/]+\/$/.test(url));
  expect(services.length).toBeGreaterThan(8);
  await visit({}, async (page) => {
    for (const { url } of services) {
      await page.goto(at(url));
      expect(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true })), url).toBeLessThanOrEqual(2);
    }
  });
});

test("a poster's letters can be read at two metres, on white", async () => {
  await look({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const url of posters.slice(0, 5)) {
      await page.goto(at(url));
      const sizes = await page
        .locator(".poster h1, .poster__rows li, .poster__next li")
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      // 18 pt is 24 px: capitals of 4.5 mm.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.9);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
        /rgba?\((255, 255, 255|0, 0, 0, 0)/,
      );
    }
  });
});

test("the count of sheets can tell one from two", async () => {
  await visit({}, async (page) => {
    await page.setContent(`<p>One</p><p style="break-before: page">Two</p>`);
    expect(sheetsOf(await page.pdf({ format: "A4" }))).toBe(2);
  });
});

test.each(Object.entries(kinds))("%s prints its words and links, not its navigation", async (_, url) => {
  await look({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.goto(at(url));
    const heading = await page.locator("h1").innerText();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav:visible, form:visible, .skip-link:visible, select:visible").count()).toBe(0);
    if (!/search|no-such-page/.test(url)) expect(await page.locator("main").innerText()).toContain(heading);
    // Telephone numbers are words; an address on another website is printed after its link.
    const unprinted = await page
      .locator("main a[href^='http']:visible")
      .evaluateAll((all) =>
        all
          .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href") ?? "?"))
          .map((link) => link.textContent),
      );
    expect(unprinted).toEqual([]);
    expect(
      await page
        .locator("main a[href^='tel:']:visible")
        .evaluateAll((all) => all.filter((a) => !/\d/.test(a.textContent)).length),
    ).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});
