/** The ways to hear of the changes of one service, place or area, or of all. */

import { calendarsOf } from "../calendar/calendar-files.ts";
import type { Library } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { sectionOf, sections } from "../words/sections.ts";

export interface FollowView {
  readonly title: string;
  readonly about: string;
  /** The page that explains it, on a site that has one. */
  readonly guide?: string;
  readonly ways: readonly WayView[];
}

export interface WayView {
  readonly name: string;
  readonly words: string;
  readonly url: string;
  readonly open?: OpenLink;
}

/** A link by which the reader's own program follows a calendar at one press. */
export interface OpenLink {
  readonly url: string;
  readonly words: string;
}

const openCalendar = (path: string, { site, language }: Library): OpenLink => ({
  url: absoluteUrl(site.url, path).replace(/^https?:/, "webcal:"),
  words: language.say("way-calendar-open"),
});

/** @param url the folder of the feeds and calendars, such as `/services/walking-group/` */
export function followView(title: string, url: string, library: Library): FollowView {
  const { shown, url: guide } = sectionOf(library, "newsletters");
  const about = library.language.say("follow-about");
  return { title, about, ...(shown && { guide }), ways: waysToFollow(url, library) };
}

/** The addresses of what can be followed in such a folder. */
export function waysToFollow(url: string, library: Library): readonly WayView[] {
  const { calendar, visibleCancellations } = calendarsOf(url);
  return [
    { ...wayOf("calendar", library), url: calendar, open: openCalendar(calendar, library) },
    { ...wayOf("visible-cancellations", library), url: visibleCancellations },
    { ...wayOf("feed", library), url: feedFolder(url) },
  ];
}

const wayOf = (way: "calendar" | "visible-cancellations" | "feed", { language }: Library) => ({
  name: language.say(`way-${way}-name`),
  words: language.say(`way-${way}-words`),
});

/** The whole timetable's calendar stands under `/timetable/`, the feed of all changes under `/changes/`. */
function feedFolder(url: string): string {
  return `${url === sections.timetable.url ? sections.changes.url : url}feed.rss`;
}
