/** Readers who have found a service and wonder whether to go: what stands first on a phone, on paper, without JavaScript. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

/** The page as somebody with a phone has it at a moment. */
const onPhone = <Result>(url: string, look: (page: Page) => Promise<Result>, options = phone) =>
  visit(options, async (page) => {
    await page.clock.setFixedTime(new Date("2026-11-22T09:00:00Z"));
    await page.goto(at(url));
    return look(page);
  });

const walk = "/services/walking-group/";

describe("a service on a phone", () => {
  test("says in this order whether it is on, what to do, what has changed, who can come and what happens", async () => {
    const tops = await onPhone(walk, async (page) => {
      const marks = ["h1", "#next", ".next__item", 'main a[href^="tel:"]', "#changes", "#who", "#about", "#when"];
      return Promise.all(marks.map(async (mark) => (await page.locator(mark).first().boundingBox())?.y ?? 0));
    });
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[3]).toBeLessThan(1300);
  });

  test("is not as tall as nine screens, further dates being folded", async () => {
    const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await onPhone(walk, height)).toBeLessThan(5200);
  });

  test.each([true, false])("can be called, texted, reached and kept in mind, with JavaScript: %s", async (script) => {
    await onPhone(
      walk,
      async (page) => {
        const links = page.locator(".next__item").first().locator(".actions__link");
        expect(
          await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split(/[:?]/)[0])),
        ).toEqual(["tel", "sms", "https", `${walk}park-pavilion.20261124T1000.ics`]);
        for (const link of await links.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      },
      { ...phone, javaScriptEnabled: script },
    );
  });

  test("opens a day further on for whoever comes by a link to it", async () => {
    const [day] = await onPhone(walk, (page) =>
      page.locator("#timetable > li").evaluateAll((all) => all.map(({ id }) => id)),
    );
    await onPhone(`${walk}#${day}`, async (page) => expect(await page.locator(`[id="${day}"]`).isVisible()).toBe(true));
  });
});

test("when a session is over, the next one stands with its address and what to do", async () => {
  await visit(phone, async (page) => {
    await page.clock.setFixedTime(new Date("2026-11-24T18:00:00Z"));
    await page.goto(at(walk));
    const items = page.locator(".next__item:visible");
    expect(await items.first().locator(".place__address").isVisible()).toBe(true);
    expect(await items.first().locator('a[href^="tel:"]').isVisible()).toBe(true);
    expect(await items.last().locator(".place__address").isVisible()).toBe(false);
  });
});

test("a place on a phone gives its address and directions before its sessions", async () => {
  await onPhone("/locations/northgate-library/", async (page) => {
    const top = async (mark: string) => (await page.locator(mark).first().boundingBox())?.y ?? 0;
    expect(await top('main a[href*="directions"]')).toBeLessThan(800);
    expect(await top(".place__address")).toBeLessThan(await top("#here"));
  });
});

test("on paper what is folded is there", async () => {
  await onPhone(walk, async (page) => {
    const date = page.locator("#timetable > li").first();
    expect(await date.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect((await date.boundingBox())?.height).toBeGreaterThan(20);
  });
});

test("changes can be narrowed to a service, and headings without any go", async () => {
  await onPhone("/changes/", async (page) => {
    await page.locator(".filter__form > summary").click();
    await page.getByLabel("Service").selectOption("Walking group");
    const titles = await page.locator(".change:visible h3").allInnerTexts();
    expect(titles.length).toBeGreaterThan(1);
    expect(await page.locator(".change:visible").count()).toBeLessThan(await page.locator(".change").count());
    for (const group of await page.locator("[data-group]:visible").all())
      expect(await group.locator(".change:visible").count()).toBeGreaterThan(0);
  });
});

test("the contents of a page come before its text", async () => {
  await onPhone("/fact-sheets/paying-for-day-services/", async (page) => {
    const top = async (mark: string) => (await page.locator(mark).first().boundingBox())?.y ?? 0;
    expect(await top(".contents")).toBeLessThan(await top("main .prose"));
  });
});
