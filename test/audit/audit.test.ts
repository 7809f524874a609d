/** The audit on a site of one's own, as `npm run new -- site` makes it, and with a fault of each sort planted. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit, type Finding } from "../../audit/audit.ts";
import { wholeSite } from "../../audit/every-page.ts";

const folder = mkdtempSync(join(tmpdir(), "own-site-"));
const content = join(folder, "content");
const site = { folder: join(folder, "site"), base: "/cafe/" };
const page = "/services/gower-cafe/";
const settings = {
  name: "Gower Café",
  url: "https://gower.example.org/cafe/",
  timezone: "Europe/London",
  today: "2026-11-24",
};
const env = { ...process.env, SITE_DATE: settings.today };
const script = (name: string, ...options: string[]) =>
  promisify(execFile)(process.execPath, [`scripts/${name}.ts`, ...options, "--content", content], { env });

const answers = {
  name: settings.name,
  url: settings.url,
  organisation: "Gower Trust",
  nation: "wales",
  email: "post@gower.example.org",
  area: "Gower",
  service: "Gower café",
  summary: "Tea and a chat for anyone.",
  place: "Reynoldston Hall",
  address: "1 Church Road",
  postcode: "SA3 1AA",
  byday: "Tuesday",
  "opens-at": "10am",
  "closes-at": "12:30",
  "on-bank-holidays": "closed",
};

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
  cpSync("test/demonstration", content, { recursive: true });
  const git = (...command: string[]) =>
    execFileSync("git", ["-C", content, "-c", "user.name=T", "-c", "user.email=t@example.org", ...command]);
  git("init", "--quiet");
  git("add", "--all", ".");
  git("commit", "--quiet", "--message", "Keep");
  await script("new", "site", "--yes", ...Object.entries(answers).flatMap(([flag, value]) => [`--${flag}`, value]));
  await script("build", "--out", site.folder, "--no-search");
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a site of one's own, under a path, has nothing to mend, and all of it is looked at", {
  timeout: 600_000,
}, async () => {
  const { stdout } = await script("audit");
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
