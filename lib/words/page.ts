/** The titles of pages, what they say of themselves, and what a page of a list says that it holds. */

import type { FundStatus } from "../content/fund.ts";
import { type Area, type Change, isVirtual, type Location, type Term } from "../content/library.ts";
import type { Language } from "../language.ts";
import { announced, changeTitle, headline } from "./change.ts";
import { inSentence } from "./place.ts";

/** A page's title and the sentence under it in search results. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** A page of which there is one, and which is no section. */
export function onlyPage(language: Language, name: "a-to-z" | "not-found"): PageWords {
  return { title: language.say(`${name}-title`), description: language.say(`${name}-description`) };
}

export function areaPage(language: Language, { label: area, description }: Area): PageWords {
  return { title: area, description: language.say("area-page-description", { area, description }) };
}

export function areaServicesPage(language: Language, { label: area }: Area): PageWords {
  return {
    title: language.say("area-services-title", { area }),
    description: language.say("area-services-description", { area }),
  };
}

export function placePage(language: Language, location: Location): PageWords {
  const { title } = location;
  const id = isVirtual(location) ? "place-page-description-virtual" : "place-page-description";
  return { title, description: language.say(id, { place: inSentence(language, title) }) };
}

export function posterPage(language: Language, service: string): PageWords {
  return {
    title: language.say("poster-title", { service }),
    description: language.say("poster-description", { service }),
  };
}

/** A timetable of an area for a notice board; the heading ends the title, as it does a poster's. */
export function sheetPage(
  language: Language,
  { label }: Area,
  large: boolean,
): PageWords & { readonly heading: string } {
  const area = inSentence(language, label);
  const heading = language.say("sheet-heading", { area });
  return {
    heading,
    title: language.say(large ? "sheet-title-large" : "sheet-title", { heading }),
    description: language.say(large ? "sheet-description-large" : "sheet-description", { area }),
  };
}

export function changePage(language: Language, change: Change): PageWords {
  const parts = { headline: headline(language, change), announced: announced(language, change) };
  return { title: changeTitle(language, change), description: language.say("change-page-description", parts) };
}

export function citedByPage(language: Language, title: string): PageWords {
  return {
    title: language.say("cited-by-title", { title }),
    description: language.say("cited-by-description", { title }),
  };
}

export function subjectPage(language: Language, { label: subject, description }: Term): PageWords {
  return {
    title: language.say("subject-page-title", { subject }),
    description: language.say("subject-page-description", { description }),
  };
}

/** A page on which a list of a service or a place goes on. */
export function continuedPage(
  language: Language,
  title: string,
  list: "sessions" | "rules" | "changes",
  page: number,
  pages: number,
): PageWords {
  const parts = { title, page: String(page), pages: String(pages) };
  return {
    title: language.say(`continued-${list}-title`, parts),
    description: language.say(`continued-${list}-description`, parts),
  };
}

/** A later page of a list that has all its pages under one title. */
export function laterPage(
  language: Language,
  { title, description }: PageWords,
  page: number,
  pages: number,
): PageWords {
  return {
    title: numbered(language, title, page),
    description: language.say("later-page-description", { description, page: String(page), pages: String(pages) }),
  };
}

/** What a page of a list holds, from its first to its last. */
export function fromTo(language: Language, first: string, last: string): string {
  return language.say("from-to", { first, last });
}

/** `Services, page 2`: the number tells apart what else would be called the same. */
export function numbered(language: Language, title: string, page: number): string {
  return language.say("later-page-title", { title, page: String(page) });
}

/** `From Sunday 22 November 2026 to Saturday 19 December 2026` */
export function daySpan(language: Language, first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  return language.say("day-span", { from: language.fullDay(first), to: language.fullDay(last) });
}

/** `A to C`, `Under B`: the letters of a page of the A to Z. */
export function letterSpan(language: Language, first: string, last: string): string {
  return first === last ? language.say("a-to-z-under", { letter: first }) : fromTo(language, first, last);
}

/** `Due: December 2004 to 2006`; `due` is undefined where the report set no date, and what has none comes last. */
export function dueSpan(language: Language, first: string | undefined, last: string | undefined): string {
  if (first === undefined) return language.say("due-no-date");
  if (last === undefined) return language.say("due-from-to-no-date", { first });
  return first === last ? language.say("due", { due: first }) : language.say("due-from-to", { first, last });
}

/** A fund in the label of a page of the finder: `Grants for groups (open)` */
export function fundInList(language: Language, title: string, status: FundStatus): string {
  return language.say(`fund-in-list-${status}`, { fund: title });
}
