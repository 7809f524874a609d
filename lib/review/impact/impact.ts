/** What publishing a content folder would do, compared with another: everything that people would see or hear. */
import type { Problem } from "../../content/problem.ts";
import type { Model } from "../../model.ts";
import { type CalendarDifferences, calendarDifferences } from "./calendars.ts";
import { type FeedDifferences, feedDifferences } from "./feeds.ts";
import { type Messages, messagesOf } from "./messages.ts";
import { type AffectedSession, affectedSessions } from "./sessions.ts";
import { warningsOf } from "./warnings.ts";

/** A model with its finished pages by address. Both sides of a comparison are built for the same day by the same code. */
export interface Side {
  readonly model: Model;
  readonly pages: ReadonlyMap<string, string>;
}

/** Pages that will read otherwise than before. */
export interface PageDifferences {
  /** Addresses from the site's root, in order. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many pages there will be. */
  readonly total: number;
}

export interface Impact {
  readonly warnings: readonly Problem[];
  readonly sessions: readonly AffectedSession[];
  readonly messages: Messages;
  readonly pages: PageDifferences;
  readonly feeds: FeedDifferences;
  readonly calendars: CalendarDifferences;
}

/** `now` is in the site's time zone. */
export function impactOf(before: Side, after: Side, now: Temporal.ZonedDateTime): Impact {
  const sessions = affectedSessions(before.model, after.model);
  return {
    warnings: warningsOf(before.model, after.model, sessions, now),
    sessions,
    messages: messagesOf(before.model, after.model, now),
    pages: pageDifferences(before.pages, after.pages),
    feeds: feedDifferences(before.model, after.model),
    calendars: calendarDifferences(before.model, after.model),
  };
}

/** Compares finished pages by address, to the byte. */
export function pageDifferences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PageDifferences {
  const urls = [...after.keys()].sort();
  return {
    added: urls.filter((url) => !before.has(url)),
    changed: urls.filter((url) => before.has(url) && before.get(url) !== after.get(url)),
    removed: [...before.keys()].filter((url) => !after.has(url)).sort(),
    total: after.size,
  };
}
