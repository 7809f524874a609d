/** The ways to hear of the changes of one service, place or area, or of all. */

import { calendarsOf } from "../calendar/calendar-files.ts";
import type { Library } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { aboutFollowing, followTitle, waysToFollow } from "../words/follow.ts";
import { sectionOf, sections } from "../words/sections.ts";

export interface FollowView {
  readonly title: string;
  readonly about: string;
  /** The page that explains it, on a site that has one. */
  readonly guide?: string;
  readonly ways: readonly {
    readonly name: string;
    readonly words: string;
    readonly url: string;
    readonly open?: OpenLink;
  }[];
}

/** A link by which the reader's own program follows a calendar at one press. */
export interface OpenLink {
  readonly url: string;
  readonly words: string;
}

const openCalendar = (path: string, { site, language }: Library): OpenLink => ({
  url: absoluteUrl(site.url, path).replace(/^https?:/, "webcal:"),
  words: waysToFollow(language).calendar.open,
});

/** @param url the folder of the feeds and calendars, such as `/services/walking-group/` */
export function followView(subject: string, url: string, library: Library): FollowView {
  const { calendar, visibleCancellations } = calendarsOf(url);
  const { shown, url: guide } = sectionOf(library, "newsletters");
  return {
    title: followTitle(library.language, subject),
    about: aboutFollowing(library.language),
    ...(shown && { guide }),
    ways: [
      { ...waysToFollow(library.language).calendar, url: calendar, open: openCalendar(calendar, library) },
      { ...waysToFollow(library.language).visibleCancellations, url: visibleCancellations },
      { ...waysToFollow(library.language).feed, url: feedFolder(url) },
    ],
  };
}

/** The whole timetable's calendar stands under `/timetable/`, the feed of all changes under `/changes/`. */
function feedFolder(url: string): string {
  return `${url === sections.timetable.url ? sections.changes.url : url}feed.rss`;
}
