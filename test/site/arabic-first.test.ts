/** A site whose first language is Arabic: every page runs from right to left, and no English comes of being the first. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { load } from "cheerio";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspect, inWords } from "../../audit/accessibility.ts";
import { launchChrome } from "../../audit/chrome.ts";
import { cutOff, overlaps, smallTargets } from "../../audit/layout.ts";
import {
  crisisFirst,
  emptyElements,
  firstStops,
  headings,
  ids,
  landmarkNames,
  landmarks,
} from "../../audit/outline.ts";
import { across, pagesOf } from "../../audit/page.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { invalid } from "../../audit/validity.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { composeBulletin } from "../../lib/newsletter/edition.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { smsOf } from "../../lib/newsletter/sms.ts";
import { siteDate } from "../built-site.ts";

const [content, out] = ["test/arabic", ".cache/arabic-site"];
const change = "2026-11-16-walking-moved";

beforeAll(async () => {
  const options = ["scripts/build.ts", "--content", content, "--out", out, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
});

const read = (path: string) => readFileSync(join(out, path), "utf8");
const letters = (text: string) => ({
  arabic: text.match(/\p{Script=Arabic}/gu)?.length ?? 0,
  latin:
    text.replace(/<[^>]*>|\S*(?:@|:\/\/|example\.org)\S*|Wend|ZZ\d \S+|NHS|\d \w+ \w+/g, "").match(/[A-Za-z]/g)
      ?.length ?? 0,
});

test("every page is marked as Arabic, runs from right to left and is valid", async () => {
  const pages = pagesOf({ folder: out });
  expect(pages.length).toBeGreaterThan(30);
  for (const { url, html, $ } of pages) {
    expect($("html").attr(), url).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(await invalid(html), url).toEqual([]);
  }
});

test("every page has its landmarks, its headings in order and the way to help first", () => {
  const pages = pagesOf({ folder: out });
  for (const check of [landmarks, landmarkNames, headings, ids, firstStops, emptyElements]) {
    expect(across(pages, check), check.name).toEqual([]);
  }
  expect(
    across(
      pages.filter(({ url }) => url === "/help-now/"),
      crisisFirst,
    ),
  ).toEqual([]);
});

test("a change is told in Arabic by its page, its feeds, its email and its text message", () => {
  const loaded = loadModel(content, () => Temporal.PlainDate.from(siteDate));
  if (!("model" in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  const { library, timetable } = loaded.model as Model;
  const compiled = timetable.changeById.get(change);
  if (!compiled) throw new Error("There is no such change.");
  const $ = load(read(`changes/${change}/index.html`));
  const bulletin = composeBulletin(library.language, compiled, library.site);
  const { html, text } = letterWriter(library.language, bulletin, library.site)(whole(bulletin), { chosen: [] });
  const sms = smsOf(library.language, bulletin, whole(bulletin), library.site);
  const [item] = JSON.parse(read("changes/feed.json")).items;
  const [entry = ""] = /<entry>[\s\S]*<\/entry>/.exec(read("changes/feed.atom")) ?? [];
  for (const [where, words] of Object.entries({
    page: $("main").text(),
    feed: load(item.content_html).text(),
    email: load(html)("body").text(),
    text,
  })) {
    const { arabic, latin } = letters(words);
    expect(arabic, where).toBeGreaterThan(20);
    expect(latin, `${where}: ${words}`).toBe(0);
  }
  for (const words of [$("main").text(), item.content_html, entry]) {
    expect(words, words).toContain("مكتبة الميناء");
    expect(words).toContain("الثلاثاء 24 نوفمبر");
  }
  // Others may read over somebody's shoulder: a text names neither the service nor the place.
  expect(sms).toBe(`دليل الميناء. نُقلت: الثلاثاء 24 نوفمبر. https://ar.example.org/changes/${change}/`);
  expect(load(html)("html").attr()).toMatchObject({ lang: "ar", dir: "rtl" });
});

const looked = ["", "services/walking/", `changes/${change}/`, "timetable/", "fact-sheets/walking/"];

describe("in a browser", () => {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    browser = await launchChrome();
    host = await serve(out);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  test("the accessibility engines find nothing", { timeout: 120_000 }, async () => {
    const { findings, checked } = await inspect(looked.slice(0, 3).map((path) => host.url + path));
    expect(findings.map(inWords)).toEqual([]);
    expect(checked).toBe(3);
  });

  test.each([320, 1280])("nothing sticks out, lies over something else or is too small at %i px", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const path of looked) {
      await page.goto(host.url + path);
      for (const check of [cutOff, overlaps, smallTargets]) {
        expect(await page.evaluate(check), `/${path}, ${check.name}`).toEqual([]);
      }
    }
  });
});
