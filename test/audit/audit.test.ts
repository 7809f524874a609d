/** The audit on a site of one's own, as `npm run new -- site` makes it, and with a fault of each sort planted. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit, type Finding } from "../../audit/audit.ts";
import { findChrome } from "../../audit/chrome.ts";
import { wholeSite } from "../../audit/every-page.ts";
import { type KeptOf, keptIn, nothingKept } from "../../audit/kept.ts";
import { type OwnSite, ownSite, siteDate } from "./own-site.ts";

const page = "/services/gower-cafe/";
const settings = {
  name: "Gower Café",
  url: "https://gower.example.org/cafe/",
  timezone: "Europe/London",
  today: siteDate,
};

let own: OwnSite;
const site = { folder: "", base: "/cafe/" };

/** What the audit finds when a browser opens the page of the service alone. */
async function findings(kept: KeptOf): Promise<readonly Finding[]> {
  const whole = wholeSite(site, settings);
  const one = { ...whole, pages: whole.pages.filter(({ url }) => url === page) };
  const parts = await audit(one, { changed: new Set(), most: 1, emails: new Map(), kept }, () => {});
  return parts.flatMap((part) => part.findings);
}

const file = (path: string) => join(site.folder, path);
const was = new Map<string, string>();
function plant(path: string, from: string | RegExp, to: string): void {
  const text = was.get(path) ?? readFileSync(file(path), "utf8");
  was.set(path, text);
  const planted = text.replace(from, to);
  expect(planted).not.toBe(text);
  writeFileSync(file(path), planted);
}

function putBack(): void {
  for (const [path, text] of was) writeFileSync(file(path), text);
}

beforeAll(async () => {
  own = await ownSite();
  site.folder = join(own.folder, "site");
  await own.run("build", "--out", site.folder, "--no-search");
}, 120_000);

afterAll(() => own?.remove());

test("a site of one's own, under a path, has nothing to mend, and all of it is looked at", {
  timeout: 600_000,
}, async () => {
  const { stdout } = await own.run("audit");
  expect(stdout).toMatch(/^Gower Café: nothing to mend\.\n/);
  const { pages } = wholeSite(site, settings);
  expect(stdout.match(new RegExp(`\\(${pages.length} pages`, "g"))).toHaveLength(4);
});

test("a page is looked at until nothing is found on it, and when it is another", { timeout: 300_000 }, async () => {
  const now = Temporal.Instant.from(`${siteDate}T09:00:00Z`);
  const kept = keptIn(join(own.folder, "kept"), await findChrome(), now, settings.timezone);
  const knows = () => kept(site.folder).knows({ url: page, html: readFileSync(file(`${page}index.html`), "utf8") });
  plant("services/gower-cafe/index.html", "</main>", '<p><font color="#999999">Faint</font></p></main>');
  expect((await findings(kept)).some(({ rule }) => rule.includes("color-contrast"))).toBe(true);
  expect(knows()).toBe(false);
  putBack();
  await findings(kept);
  expect(knows()).toBe(true);
  plant("services/gower-cafe/index.html", "</main>", '<p><font color="#999999">Faint</font></p></main>');
  expect((await findings(kept)).some(({ rule }) => rule.includes("color-contrast"))).toBe(true);
  putBack();
});

test("faults of five sorts are found, each where it is", { timeout: 300_000 }, async () => {
  plant(
    "services/gower-cafe/index.html",
    "</main>",
    '<p style="margin:0"><font color="#999999">Faint</font></p><p><a href="/cafe/tea/">Tea</a></p><picture><source media="(max-width: 400px)" srcset="/cafe/narrow.png"><img src="/cafe/assets/mark.svg" alt="A cup" width="9" height="9"></picture></main>',
  );
  plant("timetable/calendar.ics", /(DTSTART[^:]*:20261201T)100000/, "$1110000");
  const found = await findings(nothingKept);
  const about = (where: string, words: RegExp) =>
    found.filter((one) => one.where === where && words.test(`${one.rule} ${one.words}`));
  expect(about(page, /color-contrast/).length).toBeGreaterThan(0);
  expect(about(page, /leads to \/cafe\/tea\/, where there is nothing/)).toHaveLength(1);
  expect(about(page, /style or script in attributes/)).toHaveLength(1);
  // Asked for on a narrow screen alone.
  expect(about(page, /complains: Failed to load resource/)).toHaveLength(1);
  expect(
    found.filter(({ rule, words }) => /says the same/.test(rule) && /timetable\/calendar\.ics/.test(words)).length,
  ).toBeGreaterThan(0);
  putBack();
});
