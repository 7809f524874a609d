/** What feeds say of themselves and around what they tell. */

import { type Area, type Change, type Location, newsletterOf, type Service, type Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { inSentence } from "./place.ts";

export interface FeedWords {
  readonly title: string;
  /** What one follows. */
  readonly about: string;
  /** The same of a feed with nothing in it yet. */
  readonly empty: string;
}

/** A feed's title as programs list it, beside those of other sites. */
export function feedTitle(title: string, { name }: Pick<Site, "name">): string {
  return `${title} – ${name}`;
}

export const allChanges = (_language: Language): FeedWords => ({
  title: "All changes",
  about: "Every change to every service: what is cancelled, moved or new, and when it is over.",
  empty: "No changes have been announced yet.",
});

export function changesTo(_language: Language, { title }: Pick<Service, "title">): FeedWords {
  return {
    title: `Changes to ${title}`,
    about: `Every change to ${title}: what is cancelled, moved or new, and when it is over.`,
    empty: `No changes to ${title} have been announced yet.`,
  };
}

export function changesAt(language: Language, location: Pick<Location, "title">): FeedWords {
  const place = inSentence(language, location.title);
  return {
    title: `Changes at ${place}`,
    about: `Every change at ${place}: what is cancelled, moved or new, and when it is over.`,
    empty: `No changes at ${place} have been announced yet.`,
  };
}

export function changesIn(_language: Language, { label }: Pick<Area, "label">): FeedWords {
  return {
    title: `Changes in ${label}`,
    about: `Every change in ${label}: what is cancelled, moved or new, and when it is over.`,
    empty: `No changes in ${label} have been announced yet.`,
  };
}

export function newsletterFeed(_language: Language, site: Pick<Site, "newsletter">): FeedWords {
  return {
    title: "Newsletter",
    about: `Every edition of the newsletter, ${newsletterOf(site).cadence}.`,
    empty: "No editions have gone out yet.",
  };
}

export const guidanceFeed = (_language: Language): FeedWords => ({
  title: "Guidance",
  about: "Important changes to the guidance.",
  empty: "No changes to the guidance have been announced yet.",
});

export const urgent = (_language: Language) => "Urgent";

export const severities = (_language: Language): Readonly<Record<Change["severity"], string>> => ({
  info: "Information",
  warning: "Warning",
  severe: "Severe",
});

/** The words of links from an item to its page. */
export const onTheWeb = (_language: Language) =>
  ({ change: "See this change on the web", edition: "See this edition on the web" }) as const;

/** The title of the item about a major update, and its link. */
export function updated(_language: Language, title: string): { readonly title: string; readonly link: string } {
  return { title: `Updated: ${title}`, link: `Read ${title}` };
}
