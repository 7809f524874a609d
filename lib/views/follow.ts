/** The ways to hear of the changes of one service, place or area, or of all. */

import { calendarsOf } from "../calendar/calendar-files.ts";
import { sections } from "./sections.ts";

export interface FollowView {
  readonly title: string;
  readonly about: string;
  readonly ways: readonly { readonly name: string; readonly words: string; readonly url: string }[];
}

/** @param url the folder of the feeds and calendars, such as `/services/walking-group/` */
export function followView(subject: string, url: string): FollowView {
  return {
    title: `Follow ${subject}`,
    about: "Be told of changes without coming back to look. Copy an address below into the program that you use.",
    ways: [
      {
        name: "In your calendar",
        words: "Every session, kept up to date when one moves or stops.",
        url: calendarsOf(url).calendar,
      },
      {
        name: "In a calendar that hides cancelled sessions, such as Google Calendar",
        words: "The same, with cancelled sessions left in view and marked CANCELLED.",
        url: calendarsOf(url).visibleCancellations,
      },
      { name: "In a feed reader", words: "Each change as it is announced.", url: feedFolder(url) },
    ],
  };
}

/** The whole timetable's calendar stands under `/timetable/`, the feed of all changes under `/changes/`. */
function feedFolder(url: string): string {
  return `${url === sections.timetable.url ? sections.changes.url : url}feed.rss`;
}
