/** An event of a calendar as a row of a timetable, so that it is read as one is; or the reason why it can't be. */
import { fullDay, timeRange } from "../dates.ts";
import { readFrequency } from "./frequency.ts";
import type { Calendar, Event } from "./icalendar/calendar.ts";
import { type Occurrence, occurrencesOf } from "./icalendar/occurrences.ts";
import { readPlace, type WrittenPlace } from "./icalendar/written-place.ts";
import { sameTime } from "./icalendar/zone.ts";
import type { Row } from "./stop-row.ts";

export interface When {
  readonly zone: string;
  readonly today: Temporal.PlainDate;
}

/** When and where a series meets; `own` is where a row of its own says the same as another. */
export interface EventRow {
  readonly row: Pick<Row, "arrival" | "departure" | "overnight" | "frequency" | "start" | "end">;
  readonly place: WrittenPlace;
  readonly doubts: readonly string[];
}

/** How far ahead dates are listed of what a schedule can't say. */
const ahead = { years: 1 };

/** Undefined for an event that is over. */
export function rowOf(event: Event, calendar: Calendar, { zone, today }: When): EventRow | string | undefined {
  const found = occurrencesOf({ ...calendar, events: [event] }, zone, today, today.add(ahead));
  const [mistake] = found.mistakes;
  if (mistake) return mistake.message;
  const [next] = found.occurrences;
  if (!next || !(event.cancelled || found.occurrences.some(({ state }) => state === "meets"))) return undefined;
  if (event.cancelled) return "it is cancelled.";
  if (next.allDay) return "it says only the day. Give it the times at which it begins and ends.";
  if (next.start.equals(next.end)) return "it does not say when it ends.";
  if (next.start.until(next.end).total("hours") >= 24) return "it lasts a day or longer.";
  const place = readPlace(event.location);
  if (typeof place === "string") return place;
  const { frequency, doubts } = frequencyOf(event, found.occurrences, zone);
  return { row: { ...timesOf(next), ...frequency }, place, doubts };
}

function timesOf({ start, end }: Occurrence): Pick<Row, "arrival" | "departure" | "overnight"> {
  const [arrival, departure] = [start, end].map((moment) => moment.toPlainTime().toString().slice(0, 5));
  const midnight = departure === "00:00";
  const overnight = !midnight && !start.toPlainDate().equals(end.toPlainDate());
  return {
    arrival: arrival ?? "",
    departure: midnight ? "24:00" : (departure ?? ""),
    overnight: overnight ? "yes" : "",
  };
}

type Frequency = Pick<Row, "frequency" | "start" | "end">;

function frequencyOf(
  { rule, start }: Event,
  occurrences: readonly Occurrence[],
  zone: string,
): { readonly frequency: Frequency; readonly doubts: readonly string[] } {
  const dates = occurrences.map((one) => one.start.toPlainDate());
  const held = occurrences.filter(({ state }) => state === "meets").map((one) => one.start.toPlainDate());
  const listed = { frequency: held.join(" "), start: "", end: "" };
  if (rule === "" || !(start instanceof Temporal.ZonedDateTime)) return { frequency: listed, doubts: [] };
  const [next] = occurrences as [Occurrence];
  const local = start.withTimeZone(zone);
  const kept = start.timeZoneId;
  const doubts = sameTime(kept, zone)
    ? []
    : [
        `It is kept in the time of ${kept}: imported as ${timeRange(next.start, next.end)}, as on ${fullDay(next.start)}.`,
      ];
  const plain = plainRule(rule);
  const sameDays = local.toPlainDate().equals(start.toPlainDate());
  if (sameDays && typeof readFrequency(plain, local.toPlainDate()) !== "string") {
    const ends = /(?:UNTIL|COUNT)=/i.test(rule) ? dates.at(-1)?.toString() : undefined;
    const isOver =
      ends !== undefined && Temporal.PlainDate.compare(ends, (dates[0] as Temporal.PlainDate).add(ahead)) < 0;
    return { frequency: { frequency: plain, start: local.toPlainDate().toString(), end: isOver ? ends : "" }, doubts };
  }
  const last = dates.at(-1) as Temporal.PlainDate;
  const message = `Its rule ${rule} cannot be said by a schedule: its dates to ${fullDay(last)} were listed instead.`;
  return { frequency: listed, doubts: [...doubts, message] };
}

/** Without its end, and without what makes no difference to it; each day is a week of seven. */
function plainRule(rule: string): string {
  const parts = rule.split(";").filter((part) => !/^(?:UNTIL|COUNT)=/i.test(part));
  const days = /BYDAY=([^;]*)/i.exec(rule)?.[1]?.split(",") ?? [];
  const noSunday = !days.some((day) => /SU$/i.test(day)) || days.length === 1;
  const kept = parts.filter((part) => !/^WKST=/i.test(part) || !noSunday);
  if (!/FREQ=DAILY/i.test(rule) || /INTERVAL=(?!1(?:;|$))/i.test(rule)) return kept.join(";");
  const weekly = kept.map((part) => part.replace(/FREQ=DAILY/i, "FREQ=WEEKLY"));
  return [...weekly, ...(days.length === 0 ? ["BYDAY=MO,TU,WE,TH,FR,SA,SU"] : [])].join(";");
}
