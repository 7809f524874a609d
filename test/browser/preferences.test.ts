/** What readers set in their system or browser: dark, more contrast, forced colours, less motion, larger letters. */
import type { AxeResults } from "axe-core";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeScript } from "../../audit/axe.ts";
import { chromeFlags, findChrome } from "../../audit/chrome.ts";
import { cutOff, overlaps } from "../../audit/layout.ts";
import { kinds } from "./kinds.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, look, visit } = siteInBrowser();

/** The contrasts that axe finds too small: 7:1 for text, 4.5:1 for large text (WCAG 1.4.6). */
async function weakContrasts(page: Page): Promise<string[]> {
  await page.evaluate(axeScript);
  const results: AxeResults = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
      rules: { "color-contrast-enhanced": { enabled: true } },
      resultTypes: ["violations"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

/** Between them these have every component whose colours more contrast changes. */
const colourful = ["home", "service", "change", "fact sheet", "tracker", "search"];

describe.each<[string, BrowserContextOptions, string[]]>([
  ["in the dark", { colorScheme: "dark" }, Object.keys(kinds)],
  ["with more contrast", { contrast: "more" }, colourful],
  ["with more contrast in the dark", { contrast: "more", colorScheme: "dark" }, colourful],
])("%s", (_, options, names) => {
  test("text stands out 7:1", { timeout: 180_000 }, async () => {
    await look(options, async (page) => {
      for (const name of names) {
        await page.goto(at(kinds[name] ?? ""));
        expect(await weakContrasts(page), name).toEqual([]);
      }
    });
  });

  test("the ground is dark just when it should be", async () => {
    await look(options, async (page) => {
      await page.goto(at("/"));
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red = 0] = (ground.match(/\d+/g) ?? []).map(Number);
      expect(red < 60).toBe(options.colorScheme === "dark");
    });
  });
});

test("weak contrast is found", async () => {
  await visit({ colorScheme: "dark" }, async (page) => {
    await page.setContent(
      `<style>@media (prefers-color-scheme: dark) { body { background: #222; color: #999 } }</style><p>Words</p>`,
    );
    expect(await weakContrasts(page)).toHaveLength(1);
  });
});

test("borders of controls stand out 3:1, in every scheme", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await look({ colorScheme }, async (page) => {
      await page.goto(at("/action-points/"));
      const ratio = await page
        .locator("select")
        .first()
        .evaluate((control) => {
          const luminance = (color: string) => {
            const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
              const part = Number(value) / 255;
              return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const pair = [getComputedStyle(control).borderTopColor, getComputedStyle(document.body).backgroundColor].map(
            luminance,
          );
          return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
        });
      expect(ratio, colorScheme).toBeGreaterThanOrEqual(3);
    });
  }
});

test("with forced colours, controls keep borders, statuses too, and signs take the colour of words", {
  timeout: 60_000,
}, async () => {
  await look({ forcedColors: "active" }, async (page) => {
    for (const url of [kinds.home, kinds.tracker, kinds.search, kinds.service] as string[]) {
      await page.goto(at(url));
      const bare = await page
        .locator(
          "button:visible:not(.filter__sort), input:visible, select:visible, .status:visible, .date-tile:visible",
        )
        .evaluateAll((all) =>
          all
            .filter((one) => {
              const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
              return borderTopStyle === "none" || Number.parseFloat(borderTopWidth) < 1;
            })
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(bare, url).toEqual([]);
      const signs = await page
        .locator("svg[aria-hidden]:visible")
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).fill !== getComputedStyle(one).color).length);
      expect(signs, url).toBe(0);
    }
  });
});

test.each(["reduce", "no-preference"] as const)(
  "nothing moves by itself (%s)",
  { timeout: 60_000 },
  async (reducedMotion) => {
    await look({ reducedMotion }, async (page) => {
      for (const url of Object.values(kinds)) {
        await page.goto(at(url));
        const moving = await page.evaluate(() => ({
          animations: document.getAnimations().length,
          smooth: getComputedStyle(document.documentElement).scrollBehavior === "smooth",
          changing: [...document.querySelectorAll("*")].filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return transitionDuration !== "0s" || animationName !== "none";
          }).length,
        }));
        expect(moving, url).toEqual({ animations: 0, smooth: false, changing: 0 });
      }
    });
  },
);

describe("with letters set to 200 % in the browser", () => {
  const larger = siteInBrowser(async () =>
    chromium.launch({
      executablePath: await findChrome(),
      args: [...chromeFlags, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"],
    }),
  );

  const sizes = (page: Page) =>
    page
      .locator("h1, h2, h3, p, li, dt, dd, a, th, td, label, input, select, button, time, strong, code")
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map(
            (one) => [`${one.localName}.${one.className}`, Number.parseFloat(getComputedStyle(one).fontSize)] as const,
          ),
      );

  test("the heading of the home page is larger on the same desk", async () => {
    const desk = { viewport: { width: 1280, height: 900 } };
    const size = (page: Page) =>
      page.locator("h1").evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const [usual, twice] = [
      await visit(desk, async (page) => {
        await page.goto(at("/"));
        return size(page);
      }),
      await larger.visit(desk, async (page) => {
        await page.goto(larger.at("/"));
        return size(page);
      }),
    ];
    expect(twice).toBeGreaterThan(1.5 * usual);
  });

  test("everything grows with them, and nothing is cut off", { timeout: 120_000 }, async () => {
    // Half the width for the same letters: the same layout, twice as large.
    const usual = { viewport: { width: 640, height: 900 } };
    for (const url of Object.values(kinds)) {
      const before = await look(usual, async (page) => {
        await page.goto(at(url));
        return sizes(page);
      });
      await larger.look({ viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.goto(larger.at(url));
        const after = await sizes(page);
        expect(after.length, url).toBe(before.length);
        const still = after.filter(([, size], index) => size < 1.9 * (before[index]?.[1] ?? 0)).map(([name]) => name);
        expect(still, url).toEqual([]);
        expect([...(await page.evaluate(cutOff)), ...(await page.evaluate(overlaps))], url).toEqual([]);
      });
    }
  });
});
