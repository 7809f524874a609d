/** npm run pictures: contact sheets of every kind of page, for people to look at. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChrome } from "../../audit/chrome.ts";
import { looks, onePageOfEachKind, sheetOf } from "../../audit/contact-sheet.ts";
import { pagesOf } from "../../audit/page.ts";
import { serve } from "../../audit/serve.ts";
import { siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { buildSite } from "../../lib/eleventy/build.ts";
import { overridesOf } from "../../lib/eleventy/overrides.ts";
import { loadModel } from "../../lib/load-model.ts";

const use = `npm run pictures -- [--content DIR] [--out DIR]

Takes a picture of the fullest page of each kind, at 320, 768 and 1280 px in the light and in the dark, and as printed,
and lays them out on a sheet for each: pages-320-light.webp and so on, in docs/pictures. DIR is test/demonstration if
nothing else is said, as on 22 November 2026; SITE_DATE=2027-06-30 before it names another day.`;
const { content, out } = readArguments(use, {
  options: {
    content: { type: "string", default: "test/demonstration" },
    out: { type: "string", default: "docs/pictures" },
  },
}).values;

/** The day of the pictures that are kept, so that they change with the code alone. */
const environment = { SITE_DATE: "2026-11-22", ...process.env };

await carryOut(async () => {
  const loaded = loadModel(content, (zone) => siteDate(environment, zone), { asOf: true });
  if ("problems" in loaded) {
    for (const line of problemLines(loaded.problems, "text", content)) console.log(line);
    return 1;
  }
  const { model } = loaded;
  const folder = mkdtempSync(join(tmpdir(), "signpost-pictures-"));
  try {
    await buildSite(model, join(folder, "site"), { search: false, overrides: overridesOf(content) });
    const base = new URL(model.library.site.url).pathname;
    const host = await serve(join(folder, "site"), base);
    const browser = await launchChrome();
    try {
      const urls = onePageOfEachKind(pagesOf({ folder: join(folder, "site") }));
      const morning = model.today.toZonedDateTime({ timeZone: model.library.site.timezone, plainTime: "09:00" });
      mkdirSync(out, { recursive: true });
      for (const look of looks) {
        const file = join(out, `pages-${look.name}.webp`);
        const sheet = await sheetOf(browser, host.url, urls, look, new Date(morning.epochMilliseconds));
        writeFileSync(file, sheet);
        console.log(`${file}: ${urls.length} pages, ${Math.round(sheet.length / 1000)} kB`);
      }
    } finally {
      await browser.close();
      await host.close();
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
