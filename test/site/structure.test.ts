/** Every page of the built site, looked at as text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pageChecks, type Settings, siteChecks, wholeSite } from "../../audit/every-page.ts";
import { across, filesIn } from "../../audit/page.ts";
import { weightOf } from "../../audit/weight.ts";
import { site, siteDate, siteUnderPath } from "../built-site.ts";

const { name, url, timezone } = parse(readFileSync("test/demonstration/site.yaml", "utf8")) as Omit<Settings, "today">;
const here = wholeSite(site, { name, url, timezone, today: siteDate });
const underPath = wholeSite(siteUnderPath, {
  ...here.settings,
  url: `https://example.github.io${siteUnderPath.base}`,
});

describe.each([
  ["at the root of a domain", here],
  ["under a path", underPath],
])("published %s", (_, built) => {
  test.each(Object.entries(pageChecks(built)))("every page %s", (_, check) => {
    expect(across(built.pages, check)).toEqual([]);
  });

  test.each(Object.entries(siteChecks))("it %s", (_, check) => {
    expect(check(built)).toEqual([]);
  });

  test("robots.txt names the sitemap", () => {
    expect(built.file("robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${built.settings.url}sitemap.xml\n`);
  });
});

test("both sites have the same pages", () => {
  expect(underPath.pages.map(({ url }) => url)).toEqual(here.pages.map(({ url }) => url));
  expect(here.pages.length).toBeGreaterThan(100);
});

test("the page about the site says with which version it is made", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const about = here.pages.find(({ url }) => url === "/about/");
  expect(about?.$("main").text()).toContain(`made with Signpost, version ${version}.`);
});

test("the heaviest pages are known", () => {
  const longest = here.pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 40);
  const weights = longest.map((page) => ({ page: page.url, bytes: weightOf(page) })).sort((a, b) => b.bytes - a.bytes);
  console.table(weights.slice(0, 8));
  expect(weights[0]?.bytes).toBeGreaterThan(5_000);
});

test("only posters and the page for a wrong address are kept from search engines", () => {
  const hidden = here.pages.filter(({ $ }) => $("meta[name=robots]").attr("content") === "noindex");
  expect(hidden.map(({ url }) => url).filter((url) => !url.endsWith("/poster/"))).toEqual(["/404.html"]);
});

test("no title begins with a capital article in the middle of a sentence, in any file", () => {
  const titles = filesIn("test/demonstration/locations")
    .map(
      (file) =>
        /^title: ((?:An?|The) .+)$/m.exec(readFileSync(join("test/demonstration/locations", file), "utf8"))?.[1],
    )
    .filter((title) => title !== undefined);
  expect(titles.length).toBeGreaterThan(1);
  const found = filesIn(site.folder)
    .filter((file) => /\.(html|rss|atom|json|ics|csv)$/.test(file))
    .flatMap((file) => {
      const text = here
        .file(file)
        .replace(/\r\n /g, "")
        .replace(/<[^>]*>/g, "");
      return titles
        .filter((title) => new RegExp(` (at|to|from|of|in) ${title}`).test(text))
        .map((title) => `${file}: ${title}`);
    });
  expect(found).toEqual([]);
});
