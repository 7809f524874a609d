/** What a page says of itself before its content: title, description, place in the site, and facts for search. */

import type { Library } from "../content/library.ts";
import type { Language } from "../language.ts";
import { type SectionName, type SiteSection, sectionOf } from "../words/sections.ts";
import { menuOf } from "./navigation.ts";

export interface Crumb {
  readonly title: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string;
  readonly url: string;
}

/** What the search index keeps of a page beside its words. */
export interface SearchFacts {
  readonly filters: readonly {
    readonly name: "kind" | "audience" | "topic" | "area" | "access";
    readonly value: string;
  }[];
  /** Plain words that people search for and that the page does not use. */
  readonly aliases: readonly string[];
  /** A sentence shown with the result, such as "This change is over". */
  readonly note?: string;
  /** True for a page that lists others: only its title, description and aliases are searched. */
  readonly brief?: true;
}

/**
 * How much a word in the title counts: that of a page about something lasting most, that of one event less, and that of
 * a past event no more than any other word.
 */
export type SearchRank = "subject" | "event" | "past";
const events: readonly (SectionName | undefined)[] = ["changes", "action-points", "newsletters"];

function searchOf(
  language: Language,
  { url, search, section: name }: HeadFacts,
  section: SiteSection | undefined,
): Head["search"] {
  const list = section?.url === url && name !== "search";
  const facts = search ?? (list ? listFacts(language, section) : undefined);
  if (!facts) return undefined;
  const event = events.includes(name) && !list;
  return { ...facts, rank: facts.note ? "past" : event ? "event" : "subject" };
}

function listFacts(language: Language, { aliases }: SiteSection): SearchFacts {
  return { filters: [{ name: "kind", value: language.say("badge-list") }], aliases, brief: true };
}

export interface Head {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The address of the same in every other language: of a later page of a list, its first, since there they may be fewer. */
  readonly inEveryLanguage: string;
  readonly type: "website" | "article";
  /** The item of the main navigation that this page is under. */
  readonly nav: string;
  readonly crumbs: readonly Crumb[];
  /** True leaves the site's header and footer out of print. */
  readonly poster: boolean;
  /** True keeps the page out of search engines and the sitemap. */
  readonly hidden: boolean;
  readonly search?: SearchFacts & { readonly rank: SearchRank };
  readonly jsonLd?: unknown;
}

const home = (language: Language): Crumb => ({ title: language.say("home-title"), url: "/" });

export interface HeadFacts {
  readonly inEveryLanguage?: string;
  readonly title: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string | undefined;
  readonly description: string;
  readonly url: string;
  readonly type?: Head["type"];
  readonly section?: SectionName;
  /** Pages between the section's own and this one. */
  readonly within?: readonly Crumb[];
  readonly poster?: boolean;
  readonly hidden?: boolean;
  readonly search?: SearchFacts;
  readonly jsonLd?: unknown;
}

/** Of a section's own page. */
export function headOfSection(name: SectionName, library: Library): Head {
  const { title, description, url } = sectionOf(library, name);
  return headOf({ title, description, url, section: name }, library);
}

/** Fills in what follows from the page's address and section, and from the site that it is on. */
export function headOf(facts: HeadFacts, library: Library): Head {
  const section = facts.section && sectionOf(library, facts.section);
  const search = searchOf(library.language, facts, section);
  const own: Crumb = { title: facts.title, url: facts.url, ...(facts.lang && { lang: facts.lang }) };
  const between = section?.shown && section.url !== facts.url && facts.section !== "pages" ? [section] : [];
  const start = home(library.language);
  const parents = [start, ...between, ...(facts.within ?? [])];
  return {
    title: facts.title,
    description: facts.description,
    url: facts.url,
    inEveryLanguage: facts.inEveryLanguage ?? facts.url,
    type: facts.type ?? "website",
    nav: navOf(facts.url, section, library),
    crumbs: facts.url === "/" ? [start] : [...parents.map(({ title, url }) => ({ title, url })), own],
    poster: facts.poster ?? false,
    hidden: facts.hidden ?? false,
    ...(search && { search }),
    ...(facts.jsonLd !== undefined && { jsonLd: facts.jsonLd }),
  };
}

/** Of the page, its section and the part of the site that it belongs to, the first that the menu has; else where it is. */
function navOf(url: string, section: SiteSection | undefined, library: Library): string {
  const menu = menuOf(library);
  const candidates = [url, section?.url, section?.nav].filter((one) => one !== undefined);
  return candidates.find((one) => menu.some((link) => link.url === one)) ?? url;
}
