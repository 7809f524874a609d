/** The timetable by day, and the days that come next: every session of the next weeks where it is now, and where it was to be. */
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import { daySpan, fromTo } from "../words/page.ts";
import { type DateView, dateView } from "./date.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { instant, type SessionView, sessionView } from "./session.ts";

export const daysShown = 28;
/** Rows on a page before the list goes on on another. */
const rowsOnPage = 90;

/** The days on the page of what is on next, the day of the build the first. */
export const daysNext = 7;

export interface TimetableDay {
  readonly date: DateView;
  /** The moment at which it is over, with its offset. */
  readonly ends: string;
  readonly sessions: readonly SessionView[];
}

const startsOn = ({ start }: Session["current"]) => start.toPlainDate();

/** The days with a session from `today` to so many days on, last day included. */
export function timetableDays({ library, timetable, today }: Model, days: number): readonly TimetableDay[] {
  const last = today.add({ days });
  const { compare } = Temporal.PlainDate;
  const shown = (date: Temporal.PlainDate) => compare(date, today) >= 0 && compare(date, last) <= 0;
  const rows: { readonly start: Temporal.ZonedDateTime; readonly view: SessionView }[] = [];
  for (const session of timetable.sessions) {
    const [from, to] = [startsOn(session.original), startsOn(session.current)];
    if (shown(to))
      rows.push({
        start: session.current.start,
        view: sessionView(library.language, session, timetable, { filterable: true, access: true }),
      });
    if (!from.equals(to) && shown(from)) {
      const view = sessionView(library.language, session, timetable, { filterable: true, gone: "day" });
      rows.push({ start: session.original.start, view });
    }
  }
  rows.sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start) || (a.view.id < b.view.id ? -1 : 1));
  return [...Map.groupBy(rows, ({ view }) => view.date.iso).values()].map((group) => ({
    ...dayOf(library.language, (group[0] as (typeof group)[number]).start.toPlainDate(), library.site.timezone),
    sessions: group.map(({ view }) => view),
  }));
}

function dayOf(language: Language, date: Temporal.PlainDate, zone: string): Pick<TimetableDay, "date" | "ends"> {
  return { date: dateView(language, date), ends: instant(date.add({ days: 1 }).toZonedDateTime(zone)) };
}

/** The next days, those without a session too: a reader who comes on one of them finds it. */
function everyDay(model: Model): readonly TimetableDay[] {
  const days = new Map(timetableDays(model, daysNext - 1).map((day) => [day.date.iso, day]));
  return Array.from({ length: daysNext }, (_, ahead) => {
    const date = model.today.add({ days: ahead });
    return (
      days.get(date.toString()) ?? { ...dayOf(model.library.language, date, model.library.site.timezone), sessions: [] }
    );
  });
}

/** Cut into pages; a day with more rows than a page holds goes on on the next. */
function inPages(language: Language, days: readonly TimetableDay[], url: string): readonly ListPage<TimetableDay>[] {
  const cut = days.flatMap((day) => {
    const parts: TimetableDay[] = [];
    for (let from = 0; from === 0 || from < day.sessions.length; from += rowsOnPage) {
      parts.push({ ...day, sessions: day.sessions.slice(from, from + rowsOnPage) });
    }
    return parts;
  });
  return pagesOf(
    language,
    cut,
    url,
    rowsOnPage,
    (first, last) =>
      first.date.iso === last.date.iso ? first.date.words : fromTo(language, first.date.words, last.date.words),
    ({ sessions }) => sessions.length,
  );
}

export interface TimetableWeek {
  readonly monday: DateView;
  readonly days: readonly TimetableDay[];
}

export interface TimetablePage {
  readonly list: ListPage<TimetableDay>;
  readonly weeks: readonly TimetableWeek[];
}

/** Every day with a session in the next weeks, week by week. */
export function timetablePages(model: Model): readonly TimetablePage[] {
  return inPages(model.library.language, timetableDays(model, daysShown - 1), "/timetable/").map((list) => ({
    list,
    weeks: weeksOf(model.library.language, list.items),
  }));
}

function weeksOf(language: Language, days: readonly TimetableDay[]): readonly TimetableWeek[] {
  const mondayOf = ({ date: { iso } }: TimetableDay) => {
    const date = Temporal.PlainDate.from(iso);
    return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  };
  return [...Map.groupBy(days, mondayOf)].map(([monday, days]) => ({
    monday: dateView(language, Temporal.PlainDate.from(monday)),
    days,
  }));
}

/** What is on next, day by day. */
export function nextPages(model: Model): readonly ListPage<TimetableDay>[] {
  return inPages(model.library.language, everyDay(model), "/today/");
}

/** `From Sunday 22 November 2026 to Saturday 19 December 2026` */
export function wordSpan(language: Language, today: Temporal.PlainDate, days: number): string {
  return daySpan(language, today, today.add({ days: days - 1 }));
}
