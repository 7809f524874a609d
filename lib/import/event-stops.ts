/** The events of a calendar as stops of a timetable: series, and single events that are dates of one. */
import type { Problem } from "../content/problem.ts";
import { type EventRow, rowOf, type When } from "./event-row.ts";
import type { Calendar, Event } from "./icalendar/calendar.ts";
import { readTitle } from "./icalendar/title.ts";
import type { NumberedStop } from "./places.ts";
import { type Row, readStop } from "./stop-row.ts";

interface Reading {
  readonly file: string;
  readonly when: When;
  readonly organisation: string;
  /** Where the mapping says what the service is, all events are of it. */
  readonly isOneService: boolean;
}

interface Read {
  readonly stops: readonly NumberedStop[];
  /** Where an exception of a series is: a place without a schedule. */
  readonly visited: readonly NumberedStop[];
  readonly refused: readonly Problem[];
}

interface Candidate {
  readonly event: Event;
  readonly made: EventRow;
  readonly values: Partial<Row>;
}

/** Every event is a stop, a date or the place of one, or is refused with its line; exceptions without a place are not. */
export function stopsOf(calendar: Calendar, reading: Reading): Read {
  const { file, when } = reading;
  const series = new Set(calendar.events.flatMap(({ uid, instead }) => (instead ? [] : [uid])));
  const refused: Problem[] = [];
  const own: Candidate[] = [];
  const exceptions: Candidate[] = [];
  for (const event of calendar.events) {
    const isException = event.instead !== undefined && series.has(event.uid);
    const made = titleMistake(event) ?? rowOf(event, calendar, when) ?? "it is over.";
    if (typeof made !== "string")
      (isException ? exceptions : own).push({ event, made, values: valuesOf(event, made, reading) });
    else if (!isException) refused.push({ file, line: event.line, message: `“${event.title || "An event"}”: ${made}` });
  }
  const stopOf = ({ event: { title, line }, made, values }: Candidate): readonly NumberedStop[] => {
    const stop = readStop(values);
    const { link } = made.place;
    if (typeof stop !== "string")
      return [{ ...stop, file, line, doubts: [...made.doubts, ...stop.doubts], ...(link && { link }) }];
    refused.push({ file, line, message: `“${title}”: ${stop}` });
    return [];
  };
  return { stops: together(own).flatMap(stopOf), visited: exceptions.flatMap(stopOf), refused };
}

function titleMistake({ title, rule }: Event): string | undefined {
  const { words, says } = readTitle(title);
  if (words === "") return "it has no title.";
  if (says === "cancelled") return "it is cancelled.";
  // What repeats has its name, whatever it says.
  return says === "unclear" && rule === "" ? "its title does not tell whether it meets." : undefined;
}

const valuesOf = (
  { title, geo }: Event,
  { row, place }: EventRow,
  { organisation, isOneService }: Reading,
): Partial<Row> => ({
  ...row,
  organisation,
  mobile: isOneService ? "" : readTitle(title).words,
  stop: place.name,
  community: place.town,
  address: place.street,
  postcode: place.postcode,
  ...(geo && { geox: String(geo.longitude), geoy: String(geo.latitude) }),
});

/** Single events that differ in their day alone are dates of one. */
function together(candidates: readonly Candidate[]): readonly Candidate[] {
  const sameButDay = Map.groupBy(candidates, ({ event, values: { frequency, ...rest } }) =>
    event.rule === "" ? JSON.stringify(rest) : event,
  );
  return [...sameButDay.values()].map((same) => {
    const [first] = same as [Candidate];
    return { ...first, values: { ...first.values, frequency: same.map(({ values }) => values.frequency).join(" ") } };
  });
}
