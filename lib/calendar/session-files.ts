/** A calendar file for each of some sessions, by which a reader adds that one alone. */
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import { aboutCalendar, entryByItself } from "../words/calendar.ts";
import { calendarText } from "./calendar.ts";
import type { CalendarFile } from "./calendar-files.ts";
import { eventText } from "./event.ts";
import { newsOf } from "./news.ts";

/**
 * `/services/walking-group/park-pavilion.20261201T1000.ics`: what its id says beside the service, since that never
 * changes, and a service may meet in two places at the same moment.
 */
export function sessionCalendarOf({ id, service }: Pick<Session, "id" | "service">): string {
  return `${service.url}${id.slice(service.id.length + 1)}.ics`;
}

/** The same event as in the calendar of its service, so that who follows that too has it once. */
export function* sessionCalendarFiles(
  { library: { site, language }, timetable, today }: Model,
  sessions: Iterable<Session>,
): Generator<CalendarFile> {
  const news = newsOf(language, timetable, site);
  const last = entryByItself(language, today);
  for (const session of sessions) {
    const path = sessionCalendarOf(session);
    const about = {
      name: session.service.title,
      description: aboutCalendar(language, today, false),
      page: absoluteUrl(site.url, session.service.url),
      source: absoluteUrl(site.url, path),
      timezone: site.timezone,
    };
    yield {
      path,
      content: calendarText(about, [eventText(language, session, news(session), site, { showCancelled: false, last })]),
    };
  }
}
