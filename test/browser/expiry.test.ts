/** The script that keeps a page true after the day it was built for, on clocks and in time zones of readers. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look } = siteInBrowser();

/** A page as a reader in a place and at a moment sees it. */
const readAt = <Result>(moment: string, timezoneId: string, url: string, read: (page: Page) => Promise<Result>) =>
  look({ timezoneId }, async (page) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(at(url));
    return read(page);
  });

const daysCalledToday = (page: Page) =>
  page
    .locator("[data-day]", { has: page.locator("[data-when=today]:visible") })
    .evaluateAll((all) => [...new Set(all.map((item) => (item as HTMLElement).dataset.day))]);

test("is under 1,000 bytes", () => {
  expect(readFileSync("_includes/scripts/expiry.js").length).toBeLessThan(1000);
});

describe("today is the day in the site's zone", () => {
  test.each([
    ["noon in London", "2026-11-24T12:00:00Z", "Europe/London", ["2026-11-24"]],
    ["late evening in London, the next day in Auckland", "2026-11-24T23:30:00Z", "Pacific/Auckland", ["2026-11-24"]],
    [
      "just after midnight in London, the day before in Honolulu",
      "2026-11-24T00:30:00Z",
      "Pacific/Honolulu",
      ["2026-11-24"],
    ],
    ["after the last day of the page", "2027-06-01T12:00:00Z", "Europe/London", []],
  ])("%s", async (_, moment, zone, days) => {
    expect(await readAt(moment, zone, "/timetable/", daysCalledToday)).toEqual(days);
  });
});

describe("a session that has ended", () => {
  const over = (page: Page) =>
    page.locator(".session:visible", { has: page.locator("[data-when=passed]:visible") }).count();

  test("is labelled in a list, and only it", async () => {
    expect(await readAt("2026-11-22T09:00:00Z", "Asia/Tokyo", "/timetable/", over)).toBe(0);
    const later = await readAt("2026-11-25T09:00:00Z", "Asia/Tokyo", "/timetable/", async (page) => {
      const ended = await page
        .locator(".session[data-ends]")
        .evaluateAll(
          (all) => all.filter((item) => Date.parse((item as HTMLElement).dataset.ends ?? "") <= Date.now()).length,
        );
      return { ended, over: await over(page) };
    });
    expect(later.ended).toBeGreaterThan(3);
    expect(later.over).toBe(later.ended);
  });

  test("is not labelled a minute before its end, and is a minute after", async () => {
    const [first, end] = await readAt("2026-11-22T00:00:00Z", "UTC", "/timetable/", async (page) => {
      const item = page.locator(".session[data-ends]").first();
      return [await item.getAttribute("data-session"), (await item.getAttribute("data-ends")) ?? ""] as const;
    });
    const isOver = (page: Page) => page.locator(`[data-session="${first}"] [data-when=passed]`).isVisible();
    const shifted = (minutes: number) => new Date(Date.parse(end) + minutes * 60_000).toISOString();
    expect(await readAt(shifted(-1), "America/New_York", "/timetable/", isOver)).toBe(false);
    expect(await readAt(shifted(1), "America/New_York", "/timetable/", isOver)).toBe(true);
  });

  test("gives way to the next on its service's page", async () => {
    const visible = (page: Page) => page.locator(".next__item:visible").count();
    const before = await readAt("2026-11-22T09:00:00Z", "Europe/London", "/services/womens-space/", visible);
    const after = await readAt("2026-11-23T18:00:00Z", "Europe/London", "/services/womens-space/", visible);
    expect(after).toBe(before - 1);
  });
});

test("when all are over, the page says so and where to look", async () => {
  await readAt("2027-09-01T12:00:00Z", "Europe/London", "/services/womens-space/", async (page) => {
    expect(await page.locator(".next__item:visible").count()).toBe(0);
    expect(await page.locator(".next [data-when=empty]").isVisible()).toBe(true);
  });
  await readAt("2027-09-01T12:00:00Z", "Europe/London", "/", async (page) => {
    expect(await page.locator(".answers__on").innerText()).toContain("See what’s on");
    expect(await page.locator(".home__on").innerText()).toContain("over");
  });
});

test("without JavaScript nothing is called today or over", async () => {
  await look({ javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/timetable/"));
    expect(await page.locator("[data-when]:visible").count()).toBe(0);
  });
});
