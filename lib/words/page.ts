/** The titles of pages, what they say of themselves, and the links from a list to what is left out of it. */
import type { Area, Change, Location, Term } from "../content/library.ts";
import { fullDay } from "../dates.ts";
import { announced, headline } from "./change.ts";
import { inSentence } from "./place.ts";

/** A page's title and the sentence under it in search results. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

export const home = "Home";

/** What readers see beside the title of a page that is a list of others. */
export const listBadge = "List";

export function areaPage({ label, description }: Area): PageWords {
  return { title: label, description: `Services, places and changes in ${label}. ${description}` };
}

export function areaServicesPage({ label }: Area): PageWords {
  return { title: `${label}: services`, description: `Every service in ${label}, in order of the alphabet.` };
}

export function placePage({ title }: Location): PageWords {
  return { title, description: `Who meets at ${inSentence(title)}, when, and what it is like to get in.` };
}

export function posterPage(title: string): PageWords {
  return { title: `Poster: ${title}`, description: `One page to print about ${title}.` };
}

export function changePage(change: Change): PageWords {
  return { title: change.title, description: `${headline(change)}. ${announced(change)}.` };
}

/** Beside a change in the results of a search. */
export const pastChange = "This change is past";

export function citedByPage(title: string): PageWords {
  return { title: `${title}: fact sheets`, description: `Every fact sheet that leads to ${title}.` };
}

export function subjectPage({ label, description }: Term): PageWords {
  return { title: `${label}: fact sheets`, description: `Every fact sheet on this subject. ${description}` };
}

const continued = {
  sessions: "sessions of the next 8 weeks",
  rules: "places and times",
  changes: "changes",
} as const;

/** A page on which a list of a service or a place goes on. */
export function continuedPage(title: string, list: keyof typeof continued, page: number, pages: number): PageWords {
  const what = continued[list];
  return {
    title: `${title}: ${what}, page ${page}`,
    description: `The ${what} of ${title}, page ${page} of ${pages}.`,
  };
}

/** A later page of a list that has all its pages under one title. */
export function laterPage({ title, description }: PageWords, page: number, pages: number): PageWords {
  return { title: `${title}, page ${page}`, description: `${description} Page ${page} of ${pages}.` };
}

/** What a page of a list holds, from its first to its last. */
export function fromTo(first: string, last: string): string {
  return `${first} to ${last}`;
}

/** The same of one of several pages that hold the same: its number tells them apart. */
export function numbered(label: string, page: number): string {
  return `${label}, page ${page}`;
}

/** `From Sunday 22 November 2026 to Saturday 19 December 2026` */
export function daySpan(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  return `From ${fullDay(first)} to ${fullDay(last)}`;
}

/** Links to all of what a page shows some of. */
export const all = {
  changes: (count: number) => `All ${count} changes`,
  rules: (count: number) => `All ${count} places and times`,
  servicesIn: (count: number, { label }: Area) => `All ${count} services in ${label}`,
  factSheetsTo: (count: number, title: string) => `All ${count} fact sheets that lead to ${title}`,
} as const;
