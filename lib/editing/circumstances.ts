/** What is known when somebody writes a new file: the content so far, and what time it is. */
import type { Service } from "../content/library.ts";
import { clock, fullDay, timeRange } from "../dates.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
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

/** Sessions that take place from now on, by the day that the timetable has for them. */
export function sessionsAhead(
  { model, now }: Circumstances,
  services: readonly Service[],
): ReadonlyMap<string, readonly Session[]> {
  const ids = new Set(services.map(({ id }) => id));
  const ahead = model.timetable.sessions.filter(
    ({ service, status, original }) =>
      ids.has(service.id) &&
      status !== "cancelled" &&
      Temporal.PlainDateTime.compare(original.end.toPlainDateTime(), now) > 0,
  );
  const byDay = Map.groupBy(ahead, ({ original }) => original.start.toPlainDate().toString());
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The next days on which one of the services meets: `Tuesday 1 December 2026, 10am to 11:30am, Park pavilion`. */
export function nextDays(here: Circumstances, services: readonly Service[], count = 6): Choice[] {
  return [...sessionsAhead(here, services)].slice(0, count).map(([day, sessions]) => {
    const meetings = sessions.map(({ service, original, current, status }) => {
      const name = services.length > 1 ? `${service.title}, ` : "";
      const told = status === "scheduled" ? "" : ` (${status} already)`;
      return `${name}${timeRange(original.start, original.end)}, ${current.location.title}${told}`;
    });
    return { value: day, label: `${fullDay(Temporal.PlainDate.from(day))}, ${meetings.join("; ")}` };
  });
}

/** `14:30` as `2:30pm`. */
export const timeInWords = (time: string): string => clock(Temporal.PlainTime.from(time));
