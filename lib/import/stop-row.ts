/** One row of a mobile-stops timetable: read and checked, or refused with a sentence. */
import { fullDay, weekday } from "../dates.ts";
import { type Frequency, readFrequency } from "./frequency.ts";

export const columns = [
  "organisation",
  "mobile",
  "route",
  "community",
  "stop",
  "address",
  "postcode",
  "geox",
  "geoy",
  "day",
  "type",
  "arrival",
  "departure",
  "frequency",
  "start",
  "end",
  "exceptions",
  "timetable",
] as const;

export type Row = Readonly<Record<(typeof columns)[number], string>>;

export interface Stop {
  readonly organisation: string;
  /** The vehicle's name; empty when the organisation has only one and calls it "Mobile". */
  readonly mobile: string;
  readonly route: string;
  readonly community: string;
  readonly stop: string;
  readonly postcode: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** `HH:MM` */
  readonly opens_at: string;
  readonly closes_at: string;
  readonly frequency: Frequency;
  readonly valid_to?: Temporal.PlainDate;
  /** Days of the rule on which it does not stop, in order. */
  readonly exceptions: readonly Temporal.PlainDate[];
  readonly website: string;
  /** What was read otherwise than written, in sentences. */
  readonly doubts: readonly string[];
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** Returns a sentence that says why the row can't be used. Places must lie in the United Kingdom to have coordinates. */
export function readStop(raw: Row): Stop | string {
  const row = Object.fromEntries(columns.map((name) => [name, tidy(raw[name])])) as Row;
  for (const name of ["organisation", "stop", "arrival", "departure", "frequency", "start"] as const) {
    if (row[name] === "") return `"${name}" is empty.`;
  }
  if (!/^(public)?$/i.test(row.type)) return `"type" is ${row.type}: not a stop for the public.`;
  const opens_at = readTime(row.arrival);
  const closes_at = readTime(row.departure);
  if (!opens_at) return `"arrival" is ${row.arrival}, which is not a time.`;
  if (!closes_at) return `"departure" is ${row.departure}, which is not a time.`;
  if (closes_at <= opens_at) return `"departure" is ${row.departure}, not after "arrival", ${row.arrival}.`;

  const start = readDate(row.start);
  if (!start) return `"start" is ${row.start}, which is not a date.`;
  const end = row.end === "" ? undefined : readDate(row.end);
  if (row.end !== "" && !end) return `"end" is ${row.end}, which is not a date.`;
  const frequency = readFrequency(row.frequency, start);
  if (typeof frequency === "string") return frequency;
  const [valid_to] = [end, frequency.until].filter((day) => day !== undefined).sort(Temporal.PlainDate.compare);
  if (valid_to && Temporal.PlainDate.compare(valid_to, frequency.dtstart) < 0) {
    return `It ends on ${valid_to}, before its first day, ${frequency.dtstart}.`;
  }
  const exceptions = row.exceptions.split(/[\s,;|]+/).filter((part) => part !== "");
  const days = exceptions.map(readDate);
  const unread = days.indexOf(undefined);
  if (unread >= 0) return `"exceptions" has ${exceptions[unread]}, which is not a date.`;

  const doubts: string[] = [];
  const place = readPlace(row, doubts);
  if (
    row.day !== "" &&
    !frequency.byday.some((day) => weekday({ dayOfWeek: day.weekday }).toLowerCase() === row.day.toLowerCase())
  ) {
    const met = frequency.byday.map((day) => weekday({ dayOfWeek: day.weekday })).join(" and ");
    doubts.push(
      `"day" is ${row.day}, but "frequency" and "start" (${fullDay(start)}) make it ${met}: imported as ${met}.`,
    );
  } else if (!frequency.dtstart.equals(start)) {
    doubts.push(`"start" is ${fullDay(start)}, on which it does not stop: counted from ${fullDay(frequency.dtstart)}.`);
  }
  return {
    organisation: row.organisation,
    mobile: /^mobile$/i.test(row.mobile) ? "" : row.mobile,
    route: row.route,
    community: row.community,
    stop: row.stop,
    ...place,
    opens_at,
    closes_at,
    frequency,
    ...(valid_to && { valid_to }),
    exceptions: days.filter((day) => day !== undefined).sort(Temporal.PlainDate.compare),
    website: /^https?:\/\/\S+\.\S+$/.test(row.timetable) ? row.timetable : "",
    doubts,
  };
}

function readTime(text: string): string | undefined {
  const [, hour = "", minute = ""] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 && hour !== "" ? `${hour.padStart(2, "0")}:${minute}` : undefined;
}

function readDate(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** What can be used of postcode and coordinates; what can't is a doubt, not a reason to leave out the stop. */
function readPlace(row: Row, doubts: string[]): Pick<Stop, "postcode" | "latitude" | "longitude"> {
  const postcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i.exec(row.postcode);
  if (row.postcode !== "" && !postcode) doubts.push(`"postcode" is ${row.postcode}, which is none: left out.`);
  const place = { postcode: postcode ? `${postcode[1]} ${postcode[2]}`.toUpperCase() : "" };
  const [latitude, longitude] = [Number(row.geoy), Number(row.geox)];
  const inside = latitude > 49 && latitude < 61.1 && longitude > -9 && longitude < 2.1;
  if (row.geox === "" && row.geoy === "") return place;
  if (row.geox === "" || row.geoy === "" || !inside) {
    doubts.push(`"geox" ${row.geox} and "geoy" ${row.geoy} are not in the United Kingdom: left out.`);
    return place;
  }
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { ...place, latitude: rounded(latitude), longitude: rounded(longitude) };
}
