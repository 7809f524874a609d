/** The script that narrows and sorts the tracker, the finder and the timetable. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look } = siteInBrowser();

const shown = (page: Page) => page.locator("[data-item]:visible").count();
const all = (page: Page) => page.locator("[data-item]").count();
const status = (page: Page) => page.locator(".filter__status").innerText();

describe.each([
  ["/action-points/", "Status", "action points"],
  ["/funding/", "Status", "sources of money"],
  ["/timetable/", "Area", "sessions"],
])("%s", (url, label, many) => {
  test("narrows, says so once, and keeps the choice in the address", async () => {
    await look({}, async (page) => {
      await page.goto(at(url));
      const total = await all(page);
      expect(await shown(page)).toBe(total);
      expect(await page.locator("[role=status]").innerText()).toBe("");

      const choice = page.getByLabel(label);
      const option = (await choice.locator("option").nth(1).textContent()) ?? "";
      await choice.selectOption(option);
      const narrowed = await shown(page);
      expect(narrowed).toBeGreaterThan(0);
      expect(narrowed).toBeLessThan(total);
      expect(await status(page)).toBe(`Showing ${narrowed} of ${total} ${many}.`);
      expect([...new URL(page.url()).searchParams.values()]).toEqual([option]);

      await page.reload();
      expect(await shown(page)).toBe(narrowed);
      expect(await page.getByLabel(label).inputValue()).toBe(option);

      await page.getByLabel(label).selectOption("All");
      expect(await shown(page)).toBe(total);
      expect(await status(page)).toBe(`Showing ${total} of ${total} ${many}.`);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  test("takes no notice of a choice that there is not", async () => {
    await look({}, async (page) => {
      await page.goto(`${at(url)}?status=gone&area=nowhere`);
      expect(await shown(page)).toBe(await all(page));
    });
  });

  test("is complete without JavaScript", async () => {
    const total = await look({}, async (page) => {
      await page.goto(at(url));
      return all(page);
    });
    await look({ javaScriptEnabled: false }, async (page) => {
      await page.goto(at(url));
      expect(await shown(page)).toBe(total);
      expect(await page.locator("select, main button").count()).toBe(0);
    });
  });
});

test("a day of the timetable without a session left is hidden with its heading", async () => {
  await look({}, async (page) => {
    await page.goto(at("/timetable/"));
    await page.locator("select[name=when]").selectOption("Tuesday");
    const headings = await page.locator("[data-group] h3:visible").allInnerTexts();
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter((heading) => !heading.startsWith("Tuesday "))).toEqual([]);
  });
});

describe.each([
  ["/action-points/", "Due"],
  ["/funding/", "How much"],
])("%s sorts", (url, column) => {
  test("by a column, up and down, and says which", async () => {
    await look({}, async (page) => {
      await page.goto(at(url));
      const heading = page.locator("th", { has: page.getByRole("button", { name: column }) });
      const rows = () => page.locator("tbody tr").allInnerTexts();
      const keys = () =>
        page.locator("tbody tr").evaluateAll((all, name) => {
          const index = [...document.querySelectorAll("thead th")].findIndex((cell) => cell.textContent === name);
          return all.map((row) => (row as HTMLTableRowElement).cells[index]?.dataset.value ?? "");
        }, column);
      const before = await rows();
      const ordered = (values: string[]) =>
        [...values].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));

      // The tracker is in order of its dates from the start, so the first press turns that round.
      const ways: unknown[] = [await heading.getAttribute("aria-sort")];
      for (const _ of ["there", "and back"]) {
        await page.getByRole("button", { name: column }).press("Enter");
        const way = await heading.getAttribute("aria-sort");
        expect(way).toBe(ways.at(-1) === "ascending" ? "descending" : "ascending");
        ways.push(way);
        expect(await keys()).toEqual(way === "ascending" ? ordered(await keys()) : ordered(await keys()).reverse());
      }
      expect([...(await rows())].sort()).toEqual([...before].sort());

      await page.locator("thead button").first().click();
      expect(await page.locator("[aria-sort]").count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("button");
    });
  });

  test("and stays a table to screen readers on a phone, where it looks like blocks", async () => {
    const roles = (width: number) =>
      look({ viewport: { width, height: 640 } }, async (page) => {
        await page.goto(at(url));
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send("Accessibility.getFullAXTree");
        const counts: Record<string, number> = {};
        for (const { role, ignored } of nodes) {
          const name = String(role?.value);
          if (!ignored && /table|row|cell|header/.test(name)) counts[name] = (counts[name] ?? 0) + 1;
        }
        return counts;
      });
    const narrow = await roles(320);
    expect(narrow.row).toBeGreaterThan(5);
    expect(narrow).toEqual(await roles(1280));
  });

  test("on a phone too, by buttons that are seen", async () => {
    await look({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(at(url));
      const boxes = await page
        .locator("thead button")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThan(3);
      expect(boxes.filter(({ left, right, height }) => left < 0 || right > 320 || height < 44)).toEqual([]);
    });
  });
});
