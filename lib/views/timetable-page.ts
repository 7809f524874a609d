/** The timetable by day: every session of the next weeks where it is now, and where it was to be. */
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import { daySpan, fromTo } from "../words/page.ts";
import { type DateView, dateView } from "./date.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { type SessionView, sessionView } from "./session.ts";

export const daysShown = 28;
/** Rows on a page before the list goes on on another. */
const rowsOnPage = 90;

export interface TimetableDay {
  readonly date: DateView;
  readonly sessions: readonly SessionView[];
}

const startsOn = ({ start }: Session["current"]) => start.toPlainDate();

/** The days with a session from `today` to so many days on, last day included. */
export function timetableDays({ timetable, today }: Model, days: number): readonly TimetableDay[] {
  const last = today.add({ days });
  const { compare } = Temporal.PlainDate;
  const shown = (date: Temporal.PlainDate) => compare(date, today) >= 0 && compare(date, last) <= 0;
  const rows: { readonly start: Temporal.ZonedDateTime; readonly view: SessionView }[] = [];
  for (const session of timetable.sessions) {
    const [from, to] = [startsOn(session.original), startsOn(session.current)];
    if (shown(to))
      rows.push({
        start: session.current.start,
        view: sessionView(session, timetable, { filterable: true, access: true }),
      });
    if (!from.equals(to) && shown(from)) {
      const view = sessionView(session, timetable, { filterable: true, gone: "day" });
      rows.push({ start: session.original.start, view });
    }
  }
  rows.sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start) || (a.view.id < b.view.id ? -1 : 1));
  return [...Map.groupBy(rows, ({ view }) => view.date.iso).values()].map((group) => ({
    date: dateView((group[0] as (typeof group)[number]).start),
    sessions: group.map(({ view }) => view),
  }));
}

/** The same, cut into pages; a day with more rows than a page holds goes on on the next. */
export function timetablePages(model: Model): readonly ListPage<TimetableDay>[] {
  const days = timetableDays(model, daysShown - 1).flatMap(({ date, sessions }) => {
    const parts: TimetableDay[] = [];
    for (let from = 0; from < sessions.length; from += rowsOnPage) {
      parts.push({ date, sessions: sessions.slice(from, from + rowsOnPage) });
    }
    return parts;
  });
  return pagesOf(
    days,
    "/timetable/",
    rowsOnPage,
    (first, last) => (first.date.iso === last.date.iso ? first.date.words : fromTo(first.date.words, last.date.words)),
    ({ sessions }) => sessions.length,
  );
}

/** `From Sunday 22 November 2026 to Saturday 19 December 2026` */
export function wordSpan(today: Temporal.PlainDate): string {
  return daySpan(today, today.add({ days: daysShown - 1 }));
}
