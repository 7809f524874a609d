/** Every address of the site. Links in content, pages and tests share this one list. */
import { accessQuestions } from "./kinds/locations.ts";
import type { OptionalSection } from "./kinds/optional-sections.ts";
import { entryUrl, guidanceKinds, type Kind, kindNames, kinds } from "./kinds.ts";
import { allSections, isShown } from "./sections.ts";

/** The page of the places that have one thing, such as `/access/step-free/`. */
export const accessUrl = (question: (typeof accessQuestions)[number]) => `/access/${question.replaceAll("_", "-")}/`;

/** Pages that are there whatever the content, on a site with every section. */
export const fixedPages: readonly string[] = [
  "/",
  "/guidance/",
  ...guidanceKinds.map((kind) => kinds[kind].path),
  "/services/",
  "/locations/",
  "/areas/",
  "/access/",
  ...accessQuestions.map(accessUrl),
  "/timetable/",
  "/today/",
  "/changes/",
  "/newsletter/",
  "/search/",
  "/a-z/",
  "/glossary/",
  "/easy-read/",
  "/open-data/",
];

/** Folders of the site in which there are files but no page that staff could write. */
export const reservedFolders = ["/guidance/", "/assets/", "/pagefind/", "/admin/"] as const;

const feeds = ["feed.rss", "feed.atom", "feed.json"] as const;
const calendars = ["calendar.ics", "calendar-visible-cancellations.ics"] as const;
const schemaFile = (name: string) => `schemas/${name}.json`;
const fixedFiles = [
  "/404.html",
  "/sitemap.xml",
  "/robots.txt",
  ...["/changes/", "/newsletter/", "/guidance/"].flatMap((folder) => feeds.map((file) => folder + file)),
  ...calendars.map((file) => `/timetable/${file}`),
  ...[
    "services.json",
    "organizations.json",
    "service_at_locations.json",
    "taxonomies.json",
    "taxonomy_terms.json",
    "announcements.json",
    "hsds.json",
    "sessions.json",
    "changes.json",
    "locations.json",
    "locations.csv",
    "services.csv",
    "sessions.csv",
    "changes.csv",
    "changes.pb",
    "action-points.json",
    "action-points.csv",
    "funding.json",
    "funding.csv",
    "removed.json",
    "removed.csv",
    "openactive/session-series.json",
    ...["services", "organizations", "service_at_locations", "sessions", "changes", "locations"].map(schemaFile),
    ...["taxonomies", "taxonomy_terms", "announcements", "hsds", "action-points", "funding"].map(schemaFile),
    ...["service", "organization", "service_at_location", "taxonomy", "taxonomy_term", "announcement"].map(schemaFile),
    ...["removed", "openactive/session-series"].map(schemaFile),
  ].map((file) => `/open-data/${file}`),
];

/** The ids of every kind, and of the areas: all that addresses are made from. */
export interface Ids extends Readonly<Record<Kind | "areas", Iterable<string>>> {
  /** Of places that have a page only: no poster, feed or calendar. */
  readonly confidential?: ReadonlySet<string>;
  /** The pages that have an Easy Read version. */
  readonly easyRead?: ReadonlySet<string>;
}

/** The Easy Read version of a page. */
export const easyReadUrl = (url: string) => `${url}easy/`;

const folders = ["services", "locations", "areas"] as const;

/** The address of every page of a site with these sections, without `/404.html`, in no particular order. */
export function pageUrls(ids: Ids, shown: ReadonlySet<OptionalSection> = allSections): Set<string> {
  const urls = new Set<string>(fixedPages);
  for (const kind of [...kindNames, "areas"] as const) {
    for (const id of ids[kind]) {
      urls.add(kind === "areas" ? `/areas/${id}/` : entryUrl(kind, id));
      if (kind === "areas") for (const sheet of ["sheet/", "sheet/large/"]) urls.add(`/areas/${id}/${sheet}`);
      if (kind === "services" || (kind === "locations" && !ids.confidential?.has(id)))
        urls.add(`/${kind}/${id}/poster/`);
    }
  }
  for (const url of ids.easyRead ?? []) urls.add(easyReadUrl(url));
  urls.delete("");
  return new Set([...urls].filter((url) => isShown(url, shown)));
}

/**
 * The page whose lists may come to have this address when they grow: `/services/page/2/` is that of `/services/`,
 * `/areas/gower/services/` that of `/areas/gower/`. Undefined for any other address.
 */
export function growsInto(url: string, pages: ReadonlySet<string>): string | undefined {
  const list = url.replace(/page\/\d+\/$/, "");
  const page = list.replace(/^(\/[^/]+\/[^/]+\/)(?:changes|places|services|fact-sheets)\/$/, "$1");
  return page !== url && page !== "/" && pages.has(page) ? page : undefined;
}

/** The address of every other file that a page may link to: feeds, calendars and data. */
export function fileUrls(ids: Ids, shown: ReadonlySet<OptionalSection> = allSections): Set<string> {
  const urls = new Set<string>(fixedFiles);
  for (const folder of folders) {
    for (const id of ids[folder]) {
      if (folder === "locations" && ids.confidential?.has(id)) continue;
      for (const file of [...feeds, ...calendars]) urls.add(`/${folder}/${id}/${file}`);
    }
  }
  return new Set([...urls].filter((url) => isShown(url, shown)));
}

/** The folder in which the site is published: `/`, or `/signpost/` for `https://example.github.io/signpost/`. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname;
}

/** The host that an address leads to, as people say it: `gov.uk` for `https://www.gov.uk/benefits`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The full address of a page or file: `/about/` is `https://example.github.io/signpost/about/`. */
export function absoluteUrl(siteUrl: string, url: string): string {
  return siteUrl.replace(/\/$/, "") + url;
}

/** The folder of the site in which the pages of a further language are: `cy`, `zh-hans`. */
export function folderOf(language: string): string {
  return language.toLowerCase();
}

interface Localised {
  readonly url: string;
  readonly locale: string;
  readonly languages?: readonly string[] | undefined;
}

/** Where the site's own pages begin, whichever of its languages these settings are in. */
export function rootUrl({ url, locale, languages }: Localised): string {
  return languages === undefined || locale === languages[0] ? url : url.slice(0, -folderOf(locale).length - 1);
}

/** Where the pages of each language of the site begin, the first at its own address; one alone without "languages". */
export function languageUrls(site: Localised): readonly { readonly language: string; readonly url: string }[] {
  const root = rootUrl(site);
  const [first = site.locale, ...others] = site.languages ?? [];
  return [
    { language: first, url: root },
    ...others.map((language) => ({ language, url: `${root}${folderOf(language)}/` })),
  ];
}

/** Whether a path leads to a file that there is once, for readers of every language: pictures, scripts, data. */
export function isShared(path: string): boolean {
  return /^\/(?:assets|images|pagefind|admin)\/|^\/postcodes\.json$|^\/open-data\/.+\.(?:json|csv|pb)$/.test(path);
}
