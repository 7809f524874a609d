/** The ways to hear of the changes of one service, place or area, or of all. */

import { calendarsOf } from "../calendar/calendar-files.ts";
import type { Library } from "../content/library.ts";
import { aboutFollowing, followTitle, waysToFollow } from "../words/follow.ts";
import { sectionOf, sections } from "../words/sections.ts";

export interface FollowView {
  readonly title: string;
  readonly about: string;
  /** The page that explains it, on a site that has one. */
  readonly guide?: string;
  readonly ways: readonly { readonly name: string; readonly words: string; readonly url: string }[];
}

/** @param url the folder of the feeds and calendars, such as `/services/walking-group/` */
export function followView(subject: string, url: string, library: Library): FollowView {
  const { shown, url: guide } = sectionOf(library, "newsletters");
  return {
    title: followTitle(subject),
    about: aboutFollowing,
    ...(shown && { guide }),
    ways: [
      { ...waysToFollow.calendar, url: calendarsOf(url).calendar },
      { ...waysToFollow.visibleCancellations, url: calendarsOf(url).visibleCancellations },
      { ...waysToFollow.feed, url: feedFolder(url) },
    ],
  };
}

/** The whole timetable's calendar stands under `/timetable/`, the feed of all changes under `/changes/`. */
function feedFolder(url: string): string {
  return `${url === sections.timetable.url ? sections.changes.url : url}feed.rss`;
}
