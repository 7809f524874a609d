/**
 * A site in a language that nobody speaks, English with an accent on every letter and two fifths longer: nothing that the
 * program says is left plain, and nothing sticks out of a narrow screen.
 */
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { load } from "cheerio";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChrome } from "../../audit/chrome.ts";
import { cutOff, overlaps } from "../../audit/layout.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { addLanguages } from "../../bench/stand-in-translation.ts";
import { catalogueProblems } from "../../lib/catalogue-problems.ts";
import { kinds, looks } from "../browser/kinds.ts";
import { siteDate } from "../built-site.ts";
import { plainWords, textsOf, writtenIn } from "../plain-words.ts";
import { copyOfProject } from "../project.ts";
import { pseudo, pseudoCatalogue } from "../pseudo-catalogue.ts";

const tag = "en-XA";
const { folder, read, write } = copyOfProject();
const catalogue = pseudoCatalogue(read("languages/en-GB.ftl"));

beforeAll(async () => {
  write(`languages/${tag}.ftl`, catalogue);
  addLanguages(join(folder, "content"), [tag], pseudo);
  const env = { ...process.env, SITE_DATE: siteDate };
  await promisify(execFile)(process.execPath, ["scripts/build.ts", "--no-search"], { cwd: folder, env });
});

const site = join(folder, "_site");
const pages = () => globSync("**/*.html", { cwd: `${site}/en-xa` }).map((path) => `en-xa/${path}`);

test("its catalogue is whole, and longer by two fifths", () => {
  expect(catalogueProblems(tag, catalogue)).toEqual([]);
  expect(pseudo("Where it is").length / "Where it is".length).toBeGreaterThan(1.3);
});

test("no page has words of the program that are left plain", () => {
  const written = writtenIn(join(folder, "content"), tag);
  const found = new Map<string, string>();
  for (const path of pages()) {
    for (const text of textsOf(load(readFileSync(join(site, path), "utf8")), tag)) {
      for (const words of plainWords(text, written)) found.set(words, `${path}: “${words}” in “${text.trim()}”`);
    }
  }
  expect(pages().length).toBeGreaterThan(100);
  expect([...found.values()]).toEqual([]);
});

describe("at 320 px", () => {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    browser = await launchChrome();
    host = await serve(site, "/");
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  test("nothing sticks out, is cut off or lies over something else", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    for (const kind of looks) {
      await page.goto(`${host.url}en-xa${kinds[kind]}`);
      const problems = [...(await page.evaluate(cutOff)), ...(await page.evaluate(overlaps))];
      found.push(...problems.map((problem) => `${kind}: ${problem}`));
    }
    expect(found).toEqual([]);
  });
});

test("a sentence that is left plain is found, and what somebody wrote is not", () => {
  const written = writtenIn(join(folder, "content"), tag);
  const told = (html: string) => textsOf(load(html), tag).flatMap((text) => [...plainWords(text, written)]);
  expect(told("<p>Ťĥéé next session of Walking group is soon</p>")).toEqual(["next session of Walking group is soon"]);
  expect(told('<p>Ťĥéé Walking group</p><p lang="en-GB">The next session is soon</p>')).toEqual([]);
  expect(told('<nav aria-label="Where you stand"></nav>')).toEqual(["Where you stand"]);
});
