/** Readers who come with a question: what is on today, and can I get in? On a phone, by keyboard, on a later day, without JavaScript. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { compressed } from "../../audit/weight.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

/** The page as somebody with a phone has it at a moment. */
const onPhone = <Result>(url: string, moment: string, look: (page: Page) => Promise<Result>, options = phone) =>
  visit(options, async (page) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(at(url));
    return look(page);
  });

const headings = (page: Page) => page.locator(".day h2:visible").allInnerTexts();

describe("the next days, built for Sunday 22 November", () => {
  test("begin with the reader's day when the build is two days late", async () => {
    const days = await onPhone("/today/", "2026-11-24T08:00:00Z", headings);
    expect(days.slice(0, 3)).toEqual([
      "Today, Tuesday 24 November",
      "Tomorrow, Wednesday 25 November",
      "Thursday 26 November",
    ]);
    expect(days).toHaveLength(5);
  });

  test("are led to by links, none of them to a day that is over", async () => {
    const links = async (page: Page) => {
      const words = await page.getByRole("navigation", { name: "Days" }).getByRole("link").allInnerTexts();
      return words.map((one) => one.replace(/\s+/g, " "));
    };
    expect(await onPhone("/today/", "2026-11-24T08:00:00Z", links)).toEqual([
      "Tue 24 Nov",
      "Wed 25 Nov",
      "Thu 26 Nov",
      "Fri 27 Nov",
      "Sat 28 Nov",
    ]);
  });

  test("say what to do when all of them are over", async () => {
    await onPhone("/today/", "2026-12-03T08:00:00Z", async (page) => {
      expect(await headings(page)).toEqual([]);
      expect(await page.getByText("The days that this page knew of are over.").isVisible()).toBe(true);
      expect(await page.getByRole("navigation", { name: "Days" }).count()).toBe(0);
    });
  });

  test("stand in order without JavaScript, with other ways to choose", async () => {
    await onPhone(
      "/today/",
      "2026-11-24T08:00:00Z",
      async (page) => {
        expect(await headings(page)).toEqual([
          "Sunday 22 November",
          "Monday 23 November",
          "Tuesday 24 November",
          "Wednesday 25 November",
          "Thursday 26 November",
          "Friday 27 November",
          "Saturday 28 November",
        ]);
        await page.getByRole("link", { name: "step-free places" }).click();
        expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Step-free places");
        expect(await page.locator("#places ~ ul").innerText()).toContain("Northgate Library");
      },
      { ...phone, javaScriptEnabled: false },
    );
  });
});

describe("what's on is narrowed", () => {
  const shown = (page: Page) => page.locator("[data-item]:visible");

  test("by keyboard on a phone to what is on today at step-free places, and back", async () => {
    await onPhone("/timetable/", "2026-11-25T08:00:00Z", async (page) => {
      await page.getByText("Narrow this list").press("Enter");
      await page.locator("select[name=when]").focus();
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("select[name=when]").inputValue()).toBe("Today");
      const days = await shown(page).evaluateAll((all) => [
        ...new Set(all.map((one) => (one as HTMLElement).dataset.day)),
      ]);
      expect(days).toEqual(["2026-11-25"]);
      await page.getByLabel("Getting in").focus();
      await page.keyboard.type("Step");
      for (const access of await shown(page).locator(".access").allInnerTexts())
        expect(access).toMatch(/^\s*Step-free/);
      expect(new URL(page.url()).search).toBe("?when=Today&access=Step-free");
      await page.getByRole("button", { name: "Show all" }).press("Enter");
      expect(await shown(page).count()).toBe(await page.locator("[data-item]").count());
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    });
  });

  test("and leaves a day that is over where it is: away", async () => {
    await onPhone("/today/?area=Wendmere", "2026-11-25T08:00:00Z", async (page) => {
      for (const day of await headings(page)) expect(day).not.toMatch(/2[234] November/);
      expect(await shown(page).count()).toBeGreaterThan(0);
    });
  });
});

describe("what is near", () => {
  const phoneAtTheLake: BrowserContextOptions = {
    ...phone,
    geolocation: { latitude: 53.0522, longitude: 1.6403 },
    permissions: ["geolocation"],
  };
  const first = (page: Page) => page.locator("[data-item]").first().innerText();
  const last = (page: Page) => page.locator("[data-item]").last().innerText();

  test("is sorted by a postcode, by keyboard, and nothing of it is sent or kept", async () => {
    await onPhone("/locations/", "2026-11-24T08:00:00Z", async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.getByText("Near me").press("Enter");
      const box = page.getByLabel("Postcode, or its beginning");
      await box.fill("zz1 1aq");
      await box.press("Enter");
      await page.locator(".filter__far").first().waitFor();
      expect(await first(page)).toMatch(/^The Old Chandlery Café.*Less than half a mile away$/s);
      expect(await last(page)).toMatch(/^A private address in Northgate.*How far is not known$/s);
      expect(await page.locator(".filter__told").innerText()).toBe(
        "Sorted by how far they are from ZZ1 1AQ: the nearest come first.",
      );
      expect(asked.filter((path) => path !== "/assets/mark.svg")).toEqual(["/assets/near.js", "/postcodes.json"]);
      expect(page.url()).toBe(at("/locations/"));
      await box.fill("SW1A 1AA");
      await box.press("Enter");
      await page.getByText("We do not know that postcode.").waitFor();
    });
  });

  test("is sorted by the position of the device, of each day by itself", async () => {
    await onPhone(
      "/timetable/",
      "2026-11-24T08:00:00Z",
      async (page) => {
        await page.getByText("Near me").press("Enter");
        await page.getByRole("button", { name: "Use where I am now" }).click();
        await page.getByText("the nearest of each day come first").waitFor();
        const days = await page
          .locator("[data-item]")
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.day ?? ""));
        expect(days).toEqual([...days].sort());
      },
      phoneAtTheLake,
    );
  });

  test("needs no more than 6 kB, the filters included", () => {
    const scripts = ["filter.js", "near.js"].map((name) => readFileSync(`assets/${name}`));
    expect(scripts.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThan(6000);
  });
});
