/** Every page of the built site, looked at as text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { distinctPages, head, linkedData, type Publication } from "../../audit/head.ts";
import { type Contents, contactLinks, externalLinks, internalLinks, linkText } from "../../audit/links.ts";
import {
  breadcrumb,
  crisisFirst,
  emptyElements,
  firstStops,
  headings,
  ids,
  landmarkNames,
  landmarks,
} from "../../audit/outline.ts";
import { across, type BuiltSite, type Findings, type Page, pagesOf } from "../../audit/page.ts";
import { hostPolicy, noInlineAttributes, noThirdParty, ownPolicy } from "../../audit/policy.ts";
import { sitemapFindings } from "../../audit/site-files.ts";
import { budget, weightOf } from "../../audit/weight.ts";
import { correctAsOf, daysInFull, residue, times } from "../../audit/wording.ts";
import { filesIn, site, siteDate, siteUnderPath } from "../built-site.ts";

const settings = parse(readFileSync("content/site.yaml", "utf8")) as { name: string; url: string; timezone: string };

interface Built extends BuiltSite {
  readonly pages: Page[];
  readonly publication: Publication;
  readonly contents: Contents;
  readonly file: (path: string) => string;
}

function built(where: BuiltSite, url: string): Built {
  const pages = pagesOf(where);
  const files = new Set(filesIn(where.folder).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  return {
    ...where,
    pages,
    publication: { url, name: settings.name },
    contents: { base: where.base, url, files, pages: new Map(pages.map((page) => [page.url, page])) },
    file: (path) => readFileSync(join(where.folder, path), "utf8"),
  };
}

const here = built(site, settings.url);
const underPath = built(siteUnderPath, `https://example.github.io${siteUnderPath.base}`);
const crisisPages = ["/help-now/", "/search/", "/404.html"];

describe.each([
  ["at the root of a domain", here],
  ["under a path", underPath],
])("published %s", (_, { pages, publication, contents, file }) => {
  const headers = file("_headers");
  const checks: Record<string, (page: Page) => Findings> = {
    "has its landmarks": landmarks,
    "names its landmarks apart": landmarkNames,
    "has one heading of its own, and the others in order": headings,
    "has each id once": ids,
    "has nothing empty that should hold words": emptyElements,
    "begins with the skip link and the way to help": firstStops,
    "says where it stands": breadcrumb,
    "says what it is": (page) => head(page, publication),
    "has true linked data": (page) => linkedData(page, publication, (path) => contents.files.has(path)),
    "has links that lead somewhere": (page) => internalLinks(page, contents),
    "says which links lead out": (page) => externalLinks(page, publication.url),
    "has well-formed ways to get in touch": contactLinks,
    "has one target for each link text": linkText,
    "allows just its own style and scripts": ownPolicy,
    "has no style or script in attributes": noInlineAttributes,
    "loads nothing from another host": noThirdParty,
    "is allowed by _headers": (page) => hostPolicy(page, headers),
    "has nothing left of its template": residue,
    "has machine dates that agree with its words": (page) => times(page, settings.timezone),
    "writes days in full": daysInFull,
    "says as of when": (page) => correctAsOf(page, siteDate),
  };

  test.each(Object.entries(checks))("every page %s", (_, check) => {
    expect(across(pages, check)).toEqual([]);
  });

  test("no two pages are told apart by their address alone", () => {
    expect(distinctPages(pages)).toEqual([]);
  });

  test("help comes first where people in distress land", () => {
    expect(
      across(
        pages.filter(({ url }) => crisisPages.includes(url)),
        crisisFirst,
      ),
    ).toEqual([]);
    expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining(crisisPages));
  });

  test("the sitemap is of the pages that there are", () => {
    expect(sitemapFindings(file("sitemap.xml"), pages, publication)).toEqual([]);
  });

  test("robots.txt names the sitemap", () => {
    expect(file("robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${publication.url}sitemap.xml\n`);
  });
});

test("both sites have the same pages", () => {
  expect(underPath.pages.map(({ url }) => url)).toEqual(here.pages.map(({ url }) => url));
  expect(here.pages.length).toBeGreaterThan(100);
});

test("every page arrives in one round trip", () => {
  const weights = here.pages
    .map((page) => ({ page: page.url, bytes: weightOf(page) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.table(weights.slice(0, 8));
  expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
});

test("only posters and the page for a wrong address are kept from search engines", () => {
  const hidden = here.pages.filter(({ $ }) => $("meta[name=robots]").attr("content") === "noindex");
  expect(hidden.map(({ url }) => url).filter((url) => !url.endsWith("/poster/"))).toEqual(["/404.html"]);
});

test("no title begins with a capital article in the middle of a sentence, in any file", () => {
  const titles = filesIn("content/locations")
    .map((file) => /^title: ((?:An?|The) .+)$/m.exec(readFileSync(join("content/locations", file), "utf8"))?.[1])
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
