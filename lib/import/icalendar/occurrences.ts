/** The single meetings of a calendar: what its rules come to, with every exception, within some days. */
import { RRuleTemporal } from "rrule-temporal";
import type { Mistake } from "../../content/problem.ts";
import { type Calendar, type Event, keyOf, type Moment } from "./calendar.ts";

export interface Occurrence {
  readonly event: Event;
  /** In the site's zone; of an event that only says the day, its first moment. */
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  /** True when only the day is known. */
  readonly allDay: boolean;
  /** `left out` is said by the series itself, `cancelled` by the occurrence. */
  readonly state: "meets" | "cancelled" | "left out";
  /** The start that it would have by its rule, where it is another. */
  readonly planned?: Temporal.ZonedDateTime;
}

/**
 * Every occurrence that begins, or by its rule would begin, on these days, both inclusive, in order; those that are
 * cancelled or left out too. An event whose rule can't be read is named instead.
 */
export function occurrencesOf(
  calendar: Calendar,
  zone: string,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): { readonly occurrences: readonly Occurrence[]; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const series = new Set(calendar.events.flatMap(({ uid, instead }) => (instead ? [] : [uid])));
  const alone = new Map(
    calendar.events.flatMap((event) => (event.instead && series.has(event.uid) ? [[nameOf(event), event]] : [])),
  );
  const isWithin = (moment: Temporal.ZonedDateTime) => {
    const day = moment.toPlainDate();
    return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, until) <= 0;
  };
  const occurrences = calendar.events.flatMap((event): Occurrence[] => {
    if (event.instead) {
      const one = occurrence(event, event.start, zone, event.cancelled ? "cancelled" : "meets");
      const planned = momentIn(event.instead, zone);
      return isWithin(one.start) || isWithin(planned) ? [planned.equals(one.start) ? one : { ...one, planned }] : [];
    }
    const starts = startsOf(event, from, until);
    if (typeof starts === "string") {
      mistakes.push({ line: event.line, message: `“${event.title}” cannot be used: ${starts}` });
      return [];
    }
    const except = new Set(event.except.map((moment) => exceptKey(moment, event)));
    const all = new Map([...starts, ...event.besides].map((moment) => [keyOf(moment), moment]));
    return [...all.values()]
      .filter((start) => !alone.has(`${event.uid} ${keyOf(start)}`))
      .map((start) => {
        const isOut = except.has(keyOf(start)) || except.has(dayOf(start).toString());
        return occurrence(event, start, zone, isOut ? "left out" : event.cancelled ? "cancelled" : "meets");
      })
      .filter(({ start }) => isWithin(start));
  });
  return {
    occurrences: occurrences.sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start)),
    mistakes,
  };
}

const nameOf = ({ uid, instead }: Event) => `${uid} ${keyOf(instead)}`;
const dayOf = (moment: Moment) => (moment instanceof Temporal.PlainDate ? moment : moment.toPlainDate());

/** Exchange leaves days out of an event of whole days by a moment, and others do the reverse: either names its day. */
const exceptKey = (moment: Moment, { start }: Event) =>
  start instanceof Temporal.PlainDate ? dayOf(moment).toString() : keyOf(moment);

const momentIn = (moment: Moment, zone: string) =>
  moment instanceof Temporal.PlainDate ? moment.toZonedDateTime(zone) : moment.withTimeZone(zone);

function occurrence(event: Event, start: Moment, zone: string, state: Occurrence["state"]): Occurrence {
  const begins = momentIn(start, zone);
  return { event, start: begins, end: begins.add(event.length), allDay: start instanceof Temporal.PlainDate, state };
}

/** The starts by the event's rule from a day before to a day after these days, or why its rule can't be read. */
function startsOf(event: Event, from: Temporal.PlainDate, until: Temporal.PlainDate): readonly Moment[] | string {
  const { start, rule } = event;
  if (rule === "") return [start];
  const isDay = start instanceof Temporal.PlainDate;
  const first = isDay ? start.toZonedDateTime("UTC") : start;
  try {
    const recurrence = new RRuleTemporal({
      rruleString: `RRULE:${untilInUtc(rule, first)}`,
      dtstart: first,
      tzid: first.timeZoneId,
      includeDtstart: true,
    });
    const edge = (day: Temporal.PlainDate, days: number) => day.add({ days }).toZonedDateTime(first.timeZoneId);
    return recurrence.between(edge(from, -1), edge(until, 2), true).map((moment) => {
      const found = Temporal.ZonedDateTime.from(moment.toString());
      return isDay ? found.toPlainDate() : found;
    });
  } catch {
    return `its rule ${rule} cannot be read.`;
  }
}

/** Programs write the last day of a rule as a day or a time of the event's zone, where the standard wants UTC. */
function untilInUtc(rule: string, { timeZoneId }: Temporal.ZonedDateTime): string {
  return rule.replace(/UNTIL=(\d{8})(T\d{6})?(?=;|$)/i, (_, day: string, time = "T235959") => {
    const moment = Temporal.PlainDateTime.from(`${day}${time}`).toZonedDateTime(timeZoneId).toInstant();
    return `UNTIL=${moment.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`;
  });
}
