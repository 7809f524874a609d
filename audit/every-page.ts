/** What holds of every page of a site as a text, and of all of them together, under the words by which a report names it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { distinctPages, head, linkedData, type Publication } from "./head.ts";
import { type Contents, contactLinks, externalLinks, internalLinks, linkText } from "./links.ts";
import {
  breadcrumb,
  crisisFirst,
  emptyElements,
  firstStops,
  headings,
  ids,
  landmarkNames,
  landmarks,
} from "./outline.ts";
import { across, type BuiltSite, type Findings, filesIn, type Page, pagesOf } from "./page.ts";
import { pictures } from "./pictures.ts";
import { hostPolicy, noInlineAttributes, noThirdParty, ownPolicy } from "./policy.ts";
import { sitemapFindings } from "./site-files.ts";
import { overweight } from "./weight.ts";
import { correctAsOf, daysInFull, residue, times } from "./wording.ts";

/** What a site says of itself, as its settings have it. */
export interface Settings extends Publication {
  readonly timezone: string;
  /** The day that it was built for, such as `2026-11-22`. */
  readonly today: string;
  /** The lists that it leaves out, as the check of agreement calls them. */
  readonly without?: ReadonlySet<string>;
}

/** A built site with what its pages are held against. */
export interface WholeSite extends BuiltSite {
  readonly pages: readonly Page[];
  readonly settings: Settings;
  readonly contents: Contents;
  /** The text of a file, by its path from the folder. */
  readonly file: (path: string) => string;
}

export function wholeSite(where: BuiltSite, settings: Settings): WholeSite {
  const pages = pagesOf(where);
  const files = new Set(filesIn(where.folder).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  return {
    ...where,
    pages,
    settings,
    contents: { base: where.base, url: settings.url, files, pages: new Map(pages.map((page) => [page.url, page])) },
    file: (path) => readFileSync(join(where.folder, path), "utf8"),
  };
}

/** Where people in distress land. */
export const crisisPages: readonly string[] = ["/help-now/", "/search/", "/404.html"];

/** Each gives what it finds on one page. */
export function pageChecks(site: WholeSite): Readonly<Record<string, (page: Page) => Findings>> {
  const { settings, contents } = site;
  const headers = site.file("_headers");
  const sizeOf = (path: string) => statSync(join(site.folder, path), { throwIfNoEntry: false })?.size;
  return {
    "has its landmarks": landmarks,
    "names its landmarks apart": landmarkNames,
    "has one heading of its own, and the others in order": headings,
    "has each id once": ids,
    "has nothing empty that should hold words": emptyElements,
    "begins with the skip link and the way to help": firstStops,
    "says where it stands": breadcrumb,
    "says what it is": (page) => head(page, settings),
    "has true linked data": (page) => linkedData(page, settings, (path) => contents.files.has(path)),
    "has links that lead somewhere": (page) => internalLinks(page, contents),
    "says which links lead out": (page) => externalLinks(page, settings.url),
    "has well-formed ways to get in touch": contactLinks,
    "has one target for each link text": linkText,
    "allows just its own style and scripts": ownPolicy,
    "has no style or script in attributes": noInlineAttributes,
    "loads nothing from another host": noThirdParty,
    "is allowed by _headers": (page) => hostPolicy(page, headers),
    "has nothing left of its template": residue,
    "has machine dates that agree with its words": (page) => times(page, settings.timezone),
    "writes days in full": daysInFull,
    "says as of when": (page) => correctAsOf(page, settings.today),
    "puts help first where people in distress land": (page) =>
      crisisPages.includes(page.url) ? crisisFirst(page) : [],
    "shows light pictures, with words for each": (page) => pictures(page, { base: site.base, sizeOf }),
    "arrives in one round trip": overweight,
  };
}

/** Each gives what it finds in the whole, a sentence that begins with the path of a page or a file. */
export const siteChecks: Readonly<Record<string, (site: WholeSite) => Findings>> = {
  "tells its pages apart by more than their address": ({ pages }) => distinctPages(pages),
  "names in its sitemap the pages that there are": ({ pages, settings, file }) =>
    sitemapFindings(file("sitemap.xml"), pages, settings).map((finding) => `sitemap.xml: ${finding}`),
  "has a page for each that is in distress": ({ contents }) =>
    crisisPages.filter((url) => !contents.files.has(url)).map((url) => `${url}: is not there`),
};

/** Everything that the texts of a site have wrong, by the rule that it breaks, in a sentence. */
export function textFindings(site: WholeSite): ReadonlyMap<string, Findings> {
  return new Map([
    ...Object.entries(pageChecks(site)).map(
      ([name, check]) => [`Every page ${name}.`, across(site.pages, check)] as const,
    ),
    ...Object.entries(siteChecks).map(([name, check]) => [`The site ${name}.`, check(site)] as const),
  ]);
}
