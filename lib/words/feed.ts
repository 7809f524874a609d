/** What feeds say of themselves and around what they tell. */

import { type Area, type Location, newsletterOf, type Service, type Site } from "../content/library.ts";
import type { Language, Parts } from "../language.ts";
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

const wordsOf = (language: Language, feed: string, parts?: Parts): FeedWords => ({
  title: language.say(`feed-${feed}-title`, parts),
  about: language.say(`feed-${feed}-about`, parts),
  empty: language.say(`feed-${feed}-empty`, parts),
});

export const allChanges = (language: Language): FeedWords => wordsOf(language, "changes");

export const changesTo = (language: Language, { title }: Pick<Service, "title">): FeedWords =>
  wordsOf(language, "service", { service: title });

export const changesAt = (language: Language, { title }: Pick<Location, "title">): FeedWords =>
  wordsOf(language, "place", { place: inSentence(language, title) });

export const changesIn = (language: Language, { label }: Pick<Area, "label">): FeedWords =>
  wordsOf(language, "area", { area: label });

export const newsletterFeed = (language: Language, site: Pick<Site, "newsletter">): FeedWords =>
  wordsOf(language, "newsletter", { cadence: newsletterOf(site).cadence });

export const guidanceFeed = (language: Language): FeedWords => wordsOf(language, "guidance");
