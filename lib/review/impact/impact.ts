/** What publishing a content folder would do, compared with another: everything that people would see or hear. */
import type { Model } from "../../model.ts";
import { type CalendarDifferences, calendarDifferences } from "./calendars.ts";
import { type FeedDifferences, feedDifferences } from "./feeds.ts";
import { type Messages, messagesOf } from "./messages.ts";
import { type PageDifferences, pageDifferences } from "./pages.ts";
import { type AffectedSession, affectedSessions } from "./sessions.ts";
import { type Warning, warningsOf } from "./warnings.ts";

/** A model with its finished pages by address. Both sides of a comparison are built for the same day by the same code. */
export interface Side {
  readonly model: Model;
  readonly pages: ReadonlyMap<string, string>;
}

export interface Impact {
  readonly warnings: readonly Warning[];
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
