/** A reader tells somebody of a session: by links, and where a script runs by the device's own way or its clipboard. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();
const phone = { viewport: { width: 320, height: 640 } };
const message =
  "Tuesday 24 November 2026, 10am to 11:30am. Check before you go: https://signpost.example.org/timetable/";

/** Opens the messages of the walking group on a device of which `device`, a script, says what it can do. */
const opened = (device: string, act: (page: Page) => Promise<void>, javaScriptEnabled = true) =>
  visit({ ...phone, javaScriptEnabled }, async (page) => {
    await page.addInitScript(device);
    if (javaScriptEnabled) await page.clock.setFixedTime(new Date("2026-11-24T08:00:00Z"));
    await page.goto(at("/services/walking-group/"));
    await page.locator(".share summary").click();
    await act(page);
  });

const first = (page: Page) => page.locator(".share li").first();

describe("telling somebody of a session", () => {
  const canShare = "navigator.share = async (what) => { window.shared = what; };";

  test("goes by the device's own way to share where it has one", () =>
    opened(canShare, async (page) => {
      const button = first(page).getByRole("button", { name: /^Share ?: ?Tuesday 24 November/ });
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate("window.shared")).toEqual({ text: message });
      expect(await page.locator(".share [role=status]").innerText()).toBe("");
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }));

  test("is as before when the reader thinks better of it", () =>
    opened("navigator.share = async () => { throw new DOMException('', 'AbortError'); };", async (page) => {
      const errors: Error[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await first(page).getByRole("button").click();
      expect(await page.locator(".share [role=status]").innerText()).toBe("");
      expect(errors).toEqual([]);
    }));

  const canCopy = `Object.defineProperties(navigator, {
    share: { value: undefined },
    clipboard: { value: { writeText: async (text) => { window.copied = text; } } },
  });`;

  test("copies it elsewhere, and says so", () =>
    opened(canCopy, async (page) => {
      await first(page)
        .getByRole("button", { name: /^Copy ?: ?Tuesday 24 November/ })
        .click();
      await expect.poll(() => page.getByRole("status").innerText()).toBe("Copied. You can paste it into a message.");
      expect(await page.evaluate("window.copied")).toBe(message);
    }));

  test("has no button where a device can do neither", () =>
    opened(
      "Object.defineProperties(navigator, { share: { value: undefined }, clipboard: { value: undefined } });",
      async (page) => expect(await page.locator(".share button:visible").count()).toBe(0),
    ));

  test("goes by links without JavaScript, the message in them and on the page", () =>
    opened(
      "",
      async (page) => {
        const links = await first(page)
          .locator("a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
        expect(links.map(decodeURIComponent)).toEqual([`sms:?&body=${message}`, `https://wa.me/?text=${message}`]);
        expect(await first(page).locator(".share__text").innerText()).toBe(message);
        expect(await page.locator(".share button:visible").count()).toBe(0);
      },
      false,
    ));

  test("is no longer of a session that is over", () =>
    visit(phone, async (page) => {
      await page.clock.setFixedTime(new Date("2026-11-24T18:00:00Z"));
      await page.goto(at("/services/walking-group/"));
      await page.locator(".share summary").click();
      expect(await page.locator(".share__text:visible").first().innerText()).toContain("Tuesday 1 December 2026");
    }));
});
