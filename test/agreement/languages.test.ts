/**
 * The agreement proof in further languages: what pages, feeds, calendars and messages of the demonstration say in Welsh,
 * Polish and Arabic is what the model says, read by the names that Unicode has for days and by nothing of ours.
 */
import { execFile } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { type CheerioAPI, load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { addLanguages, translateFile } from "../../bench/stand-in-translation.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { composeEdition } from "../../lib/newsletter/edition.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { smsOf } from "../../lib/newsletter/sms.ts";
import { siteDate } from "../built-site.ts";
import { daysIn, namesOf, weekdaysIn } from "./days-of-language.ts";
import { calendarProblems, feedProblems } from "./files-in-language.ts";
import { pageProblems, statusWords, type Wanted } from "./pages-in-language.ts";

const [content, out] = [".cache/agreement/content-in-languages", ".cache/agreement/site-in-languages"];
const further = ["cy", "pl", "ar"] as const;
const tags = ["en-GB", ...further];
const origin = "https://signpost.example.org";
/** Words that are another text, and say the same days; names stay as they are. */
const elsewhere = (text: string) =>
  /^\p{Lu}\S*( \S+){0,2}$/u.test(text) ? text : `${text.replace(", on Tuesday", "")} ·`;
const translated = ["services/walking-group.md", "fact-sheets/volunteering.md"];

let first: Model;
const wanted = new Map<string, Wanted>();

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync("test/demonstration", content, { recursive: true });
  addLanguages(content, further, elsewhere);
  for (const tag of further) for (const file of translated) translateFile(`${content}/${file}`, tag, elsewhere);
  const options = ["scripts/build.ts", "--content", content, "--out", out, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
  const loaded = loadModel(content, () => Temporal.PlainDate.from(siteDate));
  if (!("model" in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  first = loaded.model;
  for (const model of first.translations ?? []) {
    const { site, language } = model.library;
    wanted.set(site.locale, { tag: site.locale, direction: language.direction, tags, origin, model });
  }
});

const read = (path: string) => readFileSync(`${out}/${path}`, "utf8");
const filesOf = (tag: string, kinds: string) => globSync(`**/${kinds}`, { cwd: `${out}/${tag}` });

const parsed = new Map<string, CheerioAPI>();
/** Pages of the first language are looked at beside those of each other. */
function page(path: string): CheerioAPI {
  const $ = parsed.get(path) ?? load(read(path));
  parsed.set(path, $);
  return $;
}

type Check<File> = (path: string, file: File, first: File, wanted: Wanted) => string[];

function hold<File>(tag: string, kinds: string, get: (path: string) => File, check: Check<File>) {
  const files = filesOf(tag, kinds);
  const problems = files.flatMap((path) => check(path, get(`${tag}/${path}`), get(path), wanted.get(tag) as Wanted));
  return { files: files.length, problems };
}

describe.each(further)("in %s", (tag) => {
  test("there is each page, feed and calendar that the first language has, and no other", () => {
    const here = filesOf(tag, "*.{html,rss,atom,ics}").filter((path) => !/\/page\/\d/.test(path));
    const there = filesOf("", "*.{html,rss,atom,ics}").filter(
      (path) => !further.some((one) => path.startsWith(`${one}/`)) && !/\/page\/\d/.test(path),
    );
    expect(here.sort()).toEqual(there.sort());
  });

  test("every page tells of the same sessions, days, times and places, and leads to its own language", () => {
    const { files, problems } = hold(tag, "*.html", page, pageProblems);
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });

  test("every feed tells of the same changes and days", () => {
    const { files, problems } = hold(tag, "feed.{rss,atom,json}", read, feedProblems);
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(50);
  });

  test("every calendar has the same sessions at the same times", () => {
    const { files, problems } = hold(tag, "*.ics", read, calendarProblems);
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });

  test("what has become of a session has one word, that means nothing else and is not English", () => {
    const words = new Map<string, Set<string>>();
    const english = new Set<string>();
    for (const path of filesOf(tag, "index.html")) {
      for (const [status, said] of statusWords(page(`${tag}/${path}`), first)) {
        words.set(status, (words.get(status) ?? new Set()).add(said));
      }
      for (const [, said] of statusWords(page(path), first)) english.add(said);
    }
    const said = [...words.values()].flatMap((one) => [...one]);
    expect([...words.keys()].sort()).toEqual(["cancelled", "extra", "moved", "retimed"]);
    expect(said).toHaveLength(4);
    expect(new Set(said).size).toBe(4);
    expect(said.filter((one) => english.has(one))).toEqual([]);
  });

  test("the newsletter's message and text tell of the same changes, and lead to this language", () => {
    const { model, direction } = wanted.get(tag) as Wanted;
    const { language, site } = model.library;
    for (const [index, newsletter] of model.library.newsletters.entries()) {
      const edition = composeEdition(newsletter, model);
      const same = composeEdition(first.library.newsletters[index] as typeof newsletter, first);
      expect(edition.entries.map(({ id }) => id)).toEqual(same.entries.map(({ id }) => id));
      for (const [place, { headline }] of edition.entries.entries()) {
        const english = same.entries[place]?.headline ?? "";
        expect(daysIn(headline, namesOf(tag)), headline).toEqual(daysIn(english, namesOf("en-GB")));
      }
      const { html, subject, text } = letterWriter(language, edition, site)(whole(edition), { chosen: [] });
      const $ = load(html);
      expect($("html").attr()).toMatchObject({ lang: tag, dir: direction });
      const stray = $("a[href]")
        .toArray()
        .map((link) => $(link).attr("href") ?? "")
        .filter((href) => href.startsWith(origin) && !href.startsWith(`${origin}/${tag}/`));
      expect(stray).toEqual([]);
      $("[lang=en-GB], style, head").remove();
      const sms = smsOf(language, edition, whole(edition), site);
      for (const words of [$.text(), subject, sms]) expect(weekdaysIn(words, namesOf("en-GB")), words).toEqual([]);
      expect(sms).toContain(`${origin}/${tag}/newsletter/`);
      expect(text).toContain(`${origin}/${tag}/changes/`);
    }
  });
});

describe("what is wrong in one language is found", () => {
  const path = "changes/2026-11-16-walking-group-moved/index.html";
  const polish = (edit: (html: string) => string) =>
    pageProblems(path, load(edit(read(`pl/${path}`))), page(path), wanted.get("pl") as Wanted);

  test("a wrong day in words", () =>
    expect(
      polish((html) => html.replace("24 listopada 2026 (wtorek)</time>", "25 listopada 2026 (środa)</time>")),
    ).toEqual([`pl/${path}: “25 listopada 2026 (środa)” has the machine date 2026-11-24`]));

  test("a wrong weekday beside the right day", () =>
    expect(polish((html) => html.replace("2026 (wtorek)</time>", "2026 (środa)</time>"))).toHaveLength(1));

  test("a wrong day in words and for machines", () =>
    expect(
      polish((html) =>
        html.replace('"2026-11-24">24 listopada 2026 (wtorek)', '"2026-11-25">25 listopada 2026 (środa)'),
      ).join("\n"),
    ).toContain("lacks dates that the first language has: 2026-11-24"));

  test("a day in English, and a link to the English page", () => {
    expect(polish((html) => html.replace("</h1>", " Tuesday</h1>")).join("\n")).toContain("a day of another language");
    expect(polish((html) => html.replace('href="/pl/locations/', 'href="/locations/')).join("\n")).toContain(
      "leads out of its language to /locations/",
    );
  });

  test("another time in the row of a session", () => {
    const list = "timetable/index.html";
    const html = read(`pl/${list}`).replace(/(<p class="session__when">.*?<time [^>]*>)\d+:\d\d/, "$17:07");
    expect(pageProblems(list, load(html), page(list), wanted.get("pl") as Wanted).join("\n")).toMatch(
      /is at .* and “7:07/,
    );
  });

  test("another day in the title of a feed, and another hour in a calendar", () => {
    const [feed, calendar] = ["services/walking-group/feed.atom", "services/walking-group/calendar.ics"];
    const title = read(`pl/${feed}`).replace(/(<title>[^<]*)24 listopada/, "$125 listopada");
    expect(feedProblems(feed, title, read(feed), wanted.get("pl") as Wanted).join("\n")).toContain("says 11-25");
    const hour = read(`pl/${calendar}`).replace("DTSTART:20261124T100000Z", "DTSTART:20261124T110000Z");
    expect(calendarProblems(calendar, hour, read(calendar), wanted.get("pl") as Wanted).join("\n")).toContain("is at");
  });
});
