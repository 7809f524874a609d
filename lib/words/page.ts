/** The titles of pages, what they say of themselves, and the links from a list to what is left out of it. */

import type { FundStatus } from "../content/fund.ts";
import { type GuidanceKind, kinds } from "../content/kinds.ts";
import { type Area, type Change, isVirtual, type Location, type Term } from "../content/library.ts";
import type { Language } from "../language.ts";
import { announced, headline } from "./change.ts";
import { inSentence } from "./place.ts";

/** A page's title and the sentence under it in search results. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

export const home = (_language: Language) => "Home";

/** What readers see beside the title of a page that is a list of others. */
export const listBadge = (_language: Language) => "List";

/** Pages of which there is one, with the plain words by which people search for them. */
export const pages = (_language: Language) =>
  ({
    aToZ: {
      title: "A to Z",
      description: "Every page in order of the alphabet, with the plain words for it.",
    },
    glossary: {
      title: "Glossary",
      description: "What the short forms and hard words on this site mean.",
      aliases: ["abbreviations", "acronyms", "meanings", "jargon", "hard words"],
    },
    openData: {
      title: "Open data",
      description: "What this site publishes, as files that other programs can read.",
      aliases: ["API", "download", "CSV", "JSON", "Open Referral"],
    },
    notFound: {
      title: "Page not found",
      description: "There is no page at this address. Here is the way to help, to search and to every page.",
    },
  }) as const;

export function areaPage(_language: Language, { label, description }: Area): PageWords {
  return { title: label, description: `Services, places and changes in ${label}. ${description}` };
}

export function areaServicesPage(_language: Language, { label }: Area): PageWords {
  return { title: `${label}: services`, description: `Every service in ${label}, in order of the alphabet.` };
}

export function placePage(language: Language, location: Location): PageWords {
  const { title } = location;
  const how = isVirtual(location) ? "how to join" : "what it is like to get in";
  return { title, description: `Who meets at ${inSentence(language, title)}, when, and ${how}.` };
}

export function posterPage(_language: Language, title: string): PageWords {
  return { title: `Poster: ${title}`, description: `One page to print about ${title}.` };
}

/** Links to what can be printed of an area. */
export const sheets = (_language: Language) =>
  ({
    plain: "A timetable to print, for a notice board",
    large: "The same in large print",
  }) as const;

/** A timetable of an area for a notice board; the heading ends the title, as it does a poster's. */
export function sheetPage(
  language: Language,
  { label }: Area,
  large: boolean,
): PageWords & { readonly heading: string } {
  const heading = `What’s on in ${inSentence(language, label)}`;
  return {
    heading,
    title: `${large ? "In large print" : "To print"}: ${heading}`,
    description: `Every regular session in ${inSentence(language, label)} by day of the week, to hang on a notice board${large ? ", in large print" : ""}.`,
  };
}

export function changePage(language: Language, change: Change): PageWords {
  return { title: change.title, description: `${headline(language, change)}. ${announced(language, change)}.` };
}

/** Beside a change in the results of a search. */
export const pastChange = (_language: Language) => "This change is over";

export function citedByPage(_language: Language, title: string): PageWords {
  return { title: `${title}: fact sheets`, description: `Every fact sheet that leads to ${title}.` };
}

export function subjectPage(_language: Language, { label, description }: Term): PageWords {
  return { title: `${label}: fact sheets`, description: `Every fact sheet on this subject. ${description}` };
}

const continued = (_language: Language) =>
  ({
    sessions: "sessions of the next 8 weeks",
    rules: "places and times",
    changes: "changes",
  }) as const;

/** A page on which a list of a service or a place goes on. */
export function continuedPage(
  language: Language,
  title: string,
  list: keyof ReturnType<typeof continued>,
  page: number,
  pages: number,
): PageWords {
  const what = continued(language)[list];
  return {
    title: `${title}: ${what}, page ${page}`,
    description: `The ${what} of ${title}, page ${page} of ${pages}.`,
  };
}

/** A later page of a list that has all its pages under one title. */
export function laterPage(
  _language: Language,
  { title, description }: PageWords,
  page: number,
  pages: number,
): PageWords {
  return { title: `${title}, page ${page}`, description: `${description} Page ${page} of ${pages}.` };
}

/** What a page of a list holds, from its first to its last. */
export function fromTo(_language: Language, first: string, last: string): string {
  return `${first} to ${last}`;
}

/** The same of one of several pages that hold the same: its number tells them apart. */
export function numbered(_language: Language, label: string, page: number): string {
  return `${label}, page ${page}`;
}

/** `From Sunday 22 November 2026 to Saturday 19 December 2026` */
export function daySpan(language: Language, first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  return `From ${language.fullDay(first)} to ${language.fullDay(last)}`;
}

/** `A to C`, `Under B`: the letters of a page of the A to Z. */
export function letterSpan(language: Language, first: string, last: string): string {
  return first === last ? `Under ${first}` : fromTo(language, first, last);
}

/** Beside a page about the site in the A to Z. */
export const aboutTheSite = (_language: Language) => "About this site";

/** `Due: December 2004 to 2006`; `due` is undefined where the report set no date. */
export function dueSpan(language: Language, first: string | undefined, last: string | undefined): string {
  const [from, to] = [first ?? "no date", last ?? "no date"];
  return `Due: ${from === to ? from : fromTo(language, from, to)}`;
}

/** A fund in the label of a page of the finder: `Grants for groups (open)` */
export function fundInList(language: Language, title: string, status: FundStatus): string {
  return language.say(`fund-in-list-${status}`, { fund: title });
}

/** What a list says while nothing is in it. */
export const nothingYet = (_language: Language) =>
  ({
    areas: "No area has been named yet.",
    locations: "No place has been published yet.",
    guidance: (kind: GuidanceKind) => `No ${kinds[kind].one} has been published yet.`,
  }) as const;

/** The parts of a page of guidance that every one has. */
export const parts = (_language: Language) =>
  ({
    keyFacts: "Key facts",
    related: {
      case_studies: "Related case studies",
      action_points: "Related action points",
      funding: "Related funding",
      services: "Related services",
    },
    aboutThisPage: "About this page",
  }) as const;

/** The groups of links at the foot of every page, and those of its links that lead to no section. */
export const footer = (_language: Language) =>
  ({
    whereAndWhen: "Where and when",
    guidance: "Guidance",
    findAndFollow: "Find and follow",
    thisSite: "This site",
    helpNow: "Help now",
    about: "About",
    accessibility: "Accessibility",
    privacy: "Privacy",
    contact: "Contact",
  }) as const;

/** What stands at an address that a page used to have; the link to where it is now follows `itIsNowAt`. */
export const moved = (_language: Language) =>
  ({
    title: (title: string) => `Moved: ${title}`,
    heading: "This page has moved",
    itIsNowAt: "It is now at",
  }) as const;

/** Links to all of what a page shows some of. */
export const all = (_language: Language) =>
  ({
    changes: (count: number) => `All ${count} changes`,
    rules: (count: number) => `All ${count} places and times`,
    servicesIn: (count: number, { label }: Area) => `All ${count} services in ${label}`,
    factSheetsTo: (count: number, title: string) => `All ${count} fact sheets that lead to ${title}`,
  }) as const;

/** The headings of a sheet beside the weekdays. */
export const sheetGroups = (_language: Language) =>
  ({ byDate: "On some days only", byAppointment: "By appointment" }) as const;
