/** What is known when somebody writes a new file: the content so far, and what time it is. */
import type { Service } from "../content/library.ts";
import { clock, fullDay, timeRange } from "../dates.ts";
import type { Model } from "../model.ts";
import type { Meeting, Session } from "../timetable/session.ts";
import type { Choice } from "./question.ts";

export interface Circumstances {
  readonly model: Model;
  /** In the site's time zone, to the minute. */
  readonly now: Temporal.PlainDateTime;
}

/** The minute of a moment, on the clock of its zone. */
export const minuteOf = (moment: Temporal.ZonedDateTime): Temporal.PlainDateTime =>
  moment.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" });

/** A thing of the content as a choice: its id, under its title, or the label of a word. */
export const asChoice = (thing: { id: string; title: string } | { id: string; label: string }): Choice => ({
  value: thing.id,
  label: "title" in thing ? thing.title : thing.label,
});

/** Sessions that take place from now on, by the day on which they now are. */
export function sessionsAhead(
  { model, now }: Circumstances,
  services: readonly Service[],
): ReadonlyMap<string, readonly Session[]> {
  const ids = new Set(services.map(({ id }) => id));
  const ahead = model.timetable.sessions.filter(
    ({ service, status, current }) =>
      ids.has(service.id) &&
      status !== "cancelled" &&
      Temporal.PlainDateTime.compare(current.end.toPlainDateTime(), now) > 0,
  );
  const byDay = Map.groupBy(ahead, ({ current }) => current.start.toPlainDate().toString());
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The next days on which one of the services meets: `Tuesday 1 December 2026, 10am to 11:30am, Park pavilion`. */
export function nextDays(here: Circumstances, services: readonly Service[], count = 6): Choice[] {
  return [...sessionsAhead(here, services)].slice(0, count).map(([day, sessions]) => choice(day, sessions, services));
}

/**
 * The sessions of these days, where and when they now are. A day names what a service has then, unless it meets twice at
 * one place or a session of that day has been put on another: then each is named by its time.
 */
export function nextSessions(here: Circumstances, services: readonly Service[], count = 6): Choice[] {
  const gone = new Set(
    here.model.timetable.sessions
      .filter(({ service, original, current }) => services.includes(service) && !isOneDay(original, current))
      .map(({ service, original }) => `${service.id} ${original.start.toPlainDate()}`),
  );
  return [...sessionsAhead(here, services)].slice(0, count).flatMap(([day, sessions]) => {
    const unclear = (service: Service) => {
      const places = sessions.flatMap((one) => (one.service === service ? one.current.location.id : []));
      return gone.has(`${service.id} ${day}`) || new Set(places).size < places.length;
    };
    if (!services.some(unclear)) return [choice(day, sessions, services)];
    const byStart = Map.groupBy(sessions, ({ current }) => current.start.toPlainTime().toString().slice(0, 5));
    return [...byStart].map(([time, of]) => choice(`${day}T${time}`, of, services));
  });
}

const isOneDay = (a: Meeting, b: Meeting) => a.start.toPlainDate().equals(b.start.toPlainDate());

function choice(value: string, sessions: readonly Session[], services: readonly Service[]): Choice {
  const meetings = sessions.map(({ service, current, status }) => {
    const name = services.length > 1 ? `${service.title}, ` : "";
    const told = status === "scheduled" ? "" : ` (${status} already)`;
    return `${name}${timeRange(current.start, current.end)}, ${current.location.title}${told}`;
  });
  return { value, label: `${fullDay(Temporal.PlainDate.from(value))}, ${meetings.join("; ")}` };
}

/** `14:30` as `2:30pm`. */
export const timeInWords = (time: string): string => clock(Temporal.PlainTime.from(time));
