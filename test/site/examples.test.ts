/** The example beside each component: it renders, is valid, and passes axe in light and dark, on a phone and a desk. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeScript } from "../../audit/axe.ts";
import { cutOff, smallTargets } from "../../audit/layout.ts";
import { pageOf } from "../../audit/page.ts";
import { invalid } from "../../audit/validity.ts";
import { residue } from "../../audit/wording.ts";
import { readStyles, withStyles } from "../../lib/eleventy/inline-styles.ts";
import { siteInBrowser } from "../browser/site-in-browser.ts";
import { siteDate } from "../built-site.ts";
import { soundModel } from "../sound-model.ts";
import { templates } from "../templates.ts";

const components = globSync("_includes/components/*/macro.njk").map((path) => basename(dirname(path)));

/** Nunjucks as the site sets it, with the site's own filters. */
const environment = templates(soundModel("test/demonstration", siteDate));

const styles = readStyles("_includes");

/** A page of one example, with the styles that a page of the site with it would have. */
function pageWith(name: string, example: string): string {
  return withStyles(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Example of ${name}</title><!--styles--></head><body><div class="wrap"><main id="main"><h1>Example of ${name}</h1>
${example}</main></div></body></html>`,
    styles,
  ).html;
}

const rendered = (name: string) => pageWith(name, environment.render(`components/${name}/example.njk`));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeScript);
  const results: AxeResults = await page.evaluate(() =>
    window.axe.run(document, {
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
      resultTypes: ["violations"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const { look } = siteInBrowser();

test.each(components)("%s has an example beside it", (name) => {
  expect(existsSync(`_includes/components/${name}/example.njk`)).toBe(true);
  expect(readFileSync(`_includes/components/${name}/example.njk`, "utf8")).toContain(`components/${name}/macro.njk`);
});

test.each(components)("%s: its example is valid and finished", async (name) => {
  const html = rendered(name);
  expect(await invalid(html)).toEqual([]);
  // What a script fills is empty until then.
  if (name !== "search-results") expect(residue(pageOf("/", html))).toEqual([]);
});

describe.each([
  ["at 1280 px", { viewport: { width: 1280, height: 900 } }],
  ["at 320 px in the dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" as const }],
])("%s", (_, options) => {
  test("axe finds nothing in any example, nothing is cut off, and targets are large", {
    timeout: 120_000,
  }, async () => {
    await look(options, async (page) => {
      for (const name of components) {
        await page.setContent(rendered(name));
        expect(await violations(page), name).toEqual([]);
        expect([...(await page.evaluate(cutOff)), ...(await page.evaluate(smallTargets))], name).toEqual([]);
      }
    });
  });
});

test("a broken example is found", async () => {
  const broken = '<p style="color: #999">Pale words</p><ul><p>Not an item</p></ul>';
  expect(await invalid(pageWith("nothing", broken))).not.toEqual([]);
  await look({}, async (page) => {
    await page.setContent(pageWith("nothing", broken));
    expect((await violations(page)).join()).toContain("color-contrast");
  });
  expect(() => environment.renderString("{{ missing }}", {})).toThrow(/null or undefined/);
});
