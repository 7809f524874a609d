/** The audit on a site of one's own, as `npm run new -- site` makes it, and with a fault of each sort planted. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit, type Finding } from "../../audit/audit.ts";
import { wholeSite } from "../../audit/every-page.ts";
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
async function findings(): Promise<readonly Finding[]> {
  const whole = wholeSite(site, settings);
  const one = { ...whole, pages: whole.pages.filter(({ url }) => url === page) };
  const parts = await audit(one, { changed: new Set(), most: 1, emails: new Map() }, () => {});
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

test("faults of four sorts are found, each where it is", { timeout: 300_000 }, async () => {
  plant(
    "services/gower-cafe/index.html",
    "</main>",
    '<p style="margin:0"><font color="#999999">Faint</font></p><p><a href="/cafe/tea/">Tea</a></p></main>',
  );
  plant("timetable/calendar.ics", /(DTSTART[^:]*:20261201T)100000/, "$1110000");
  const found = await findings();
  const about = (where: string, words: RegExp) =>
    found.filter((one) => one.where === where && words.test(`${one.rule} ${one.words}`));
  expect(about(page, /color-contrast/).length).toBeGreaterThan(0);
  expect(about(page, /leads to \/cafe\/tea\/, where there is nothing/)).toHaveLength(1);
  expect(about(page, /style or script in attributes/)).toHaveLength(1);
  expect(
    found.filter(({ rule, words }) => /says the same/.test(rule) && /timetable\/calendar\.ics/.test(words)).length,
  ).toBeGreaterThan(0);
  for (const [path, text] of was) writeFileSync(file(path), text);
});
