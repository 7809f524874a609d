/** The calendar files of the site: two of every service, open place and area, and of the whole timetable. */
import { type Location, openPlaces } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import { between } from "../timetable/between.ts";
import type { Session } from "../timetable/session.ts";
import { aboutCalendar, allSessions } from "../words/calendar.ts";
import { type Calendar, calendarText } from "./calendar.ts";
import { eventText, isAway } from "./event.ts";
import { newsOf } from "./news.ts";

/** A file's path from the site's root, and its text. */
export interface CalendarFile {
  readonly path: string;
  readonly content: string;
}

/** The paths, from the site's root, of the calendars of a page such as `/services/walking-group/`. */
export function calendarsOf(page: string): { readonly calendar: string; readonly visibleCancellations: string } {
  return {
    calendar: `${page}calendar.ics`,
    visibleCancellations: `${page}calendar-visible-cancellations.ics`,
  };
}

interface Subject {
  readonly page: string;
  readonly name: string;
  readonly sessions: readonly Session[];
  readonly place?: Location;
}

/** A calendar before it is written: what its file says around the events, and the events by the id of their session. */
export interface SiteCalendar {
  readonly path: string;
  readonly about: Calendar;
  readonly events: ReadonlyMap<string, string>;
}

/**
 * From 4 weeks before `today` to 26 weeks after it. One calendar at a time: a whole country's need not be in memory
 * together, and each session is written once for all of them.
 */
export function* calendars(model: Model): Generator<SiteCalendar> {
  const { site } = model.library;
  const write = writer(model);
  for (const { page, name, sessions, place } of subjects(model)) {
    const { calendar, visibleCancellations } = calendarsOf(page);
    for (const path of [calendar, visibleCancellations]) {
      const showCancelled = path === visibleCancellations;
      yield {
        path,
        about: {
          name,
          description: aboutCalendar(model.library.language, model.today, showCancelled),
          page: absoluteUrl(site.url, page),
          source: absoluteUrl(site.url, path),
          timezone: site.timezone,
        },
        events: new Map(sessions.map((session) => [session.id, write(session, place, showCancelled)])),
      };
    }
  }
}

/** The same as files, one at a time. */
export function* calendarFiles(model: Model): Generator<CalendarFile> {
  for (const { path, about, events } of calendars(model)) {
    yield { path, content: calendarText(about, [...events.values()]) };
  }
}

function subjects({ library, timetable, today }: Model): Subject[] {
  const sessions = between(timetable.sessions, today.subtract({ weeks: 4 }), today.add({ weeks: 26 }));
  const byService = new Map<string, Session[]>();
  const byPlace = new Map<string, Session[]>();
  const byArea = new Map<string, Session[]>();
  for (const session of sessions) {
    const places = new Set([session.original.location, session.current.location]);
    list(byService, session.service.id).push(session);
    for (const { id } of places) list(byPlace, id).push(session);
    for (const id of new Set([...places].flatMap(({ areas }) => areas.map((area) => area.id)))) {
      list(byArea, id).push(session);
    }
  }
  if (!sectionsIn(library).has("services")) return [];
  return [
    { page: "/timetable/", name: allSessions(library.language, library.site.name), sessions },
    ...library.services.map(({ id, url, title }) => ({ page: url, name: title, sessions: byService.get(id) ?? [] })),
    ...openPlaces(library).map((place) => ({
      page: place.url,
      name: place.title,
      sessions: byPlace.get(place.id) ?? [],
      place,
    })),
    ...library.areas.map(({ id, label }) => ({
      page: `/areas/${id}/`,
      name: label,
      sessions: byArea.get(id) ?? [],
    })),
  ];
}

function list(lists: Map<string, Session[]>, key: string): Session[] {
  const found = lists.get(key) ?? [];
  if (found.length === 0) lists.set(key, found);
  return found;
}

/** Writes each event once, however many calendars it is in. */
function writer({ library: { site, language }, timetable }: Model) {
  const news = newsOf(language, timetable, site);
  const written = {
    asItIs: new Map<Session, string>(),
    away: new Map<Session, string>(),
    shown: new Map<Session, string>(),
  };
  return (session: Session, place: Location | undefined, showCancelled: boolean): string => {
    const away = isAway(session, place);
    const shown = showCancelled && session.status === "cancelled";
    const known = away ? written.away : shown ? written.shown : written.asItIs;
    let text = known.get(session);
    if (text === undefined) {
      text = eventText(language, session, news(session), site, { ...(place && { place }), showCancelled });
      known.set(session, text);
    }
    return text;
  };
}
