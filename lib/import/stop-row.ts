/** One row of a mobile-stops timetable: read and checked, or refused with a sentence. */
import { oddIn } from "../content/content-file.ts";
import { meantTime } from "../content/meant.ts";
import { nameFor } from "../content/name.ts";
import { fullDay, weekday } from "../dates.ts";
import { ruleDays } from "../timetable/recurrence.ts";
import { type Frequency, readDate, readFrequency } from "./frequency.ts";

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
  "overnight",
  "frequency",
  "start",
  "end",
  "exceptions",
  "only_in",
  "not_in",
  "timetable",
] as const;

type Column = (typeof columns)[number];

/** What a row must say; the rest may be empty, or have no column. A list of dates needs no start. */
export const needed = ["organisation", "stop", "arrival", "departure", "frequency"] as const satisfies Column[];

export type Row = Readonly<Record<Column, string>>;

export interface Stop {
  readonly organisation: string;
  /** The vehicle's name; empty when the organisation has only one and calls it "Mobile". */
  readonly mobile: string;
  readonly route: string;
  readonly community: string;
  readonly stop: string;
  /** The lines of the address that tell more than community, stop and postcode do, with commas between; often empty. */
  readonly street: string;
  readonly postcode: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** `HH:MM` */
  readonly opens_at: string;
  readonly closes_at: string;
  /** True when it closes on the next day. */
  readonly overnight: boolean;
  readonly frequency: Frequency;
  /** Where `day` is another than the rule has from `start` on: the rule on that day. */
  readonly onDay?: {
    readonly day: string;
    readonly start: Temporal.PlainDate;
    readonly frequency: Frequency;
  };
  readonly valid_to?: Temporal.PlainDate;
  /** Days of the rule on which it does not stop, in order. */
  readonly exceptions: readonly Temporal.PlainDate[];
  /** Ids of periods in which alone, and in which not, it stops. */
  readonly only_in: readonly string[];
  readonly not_in: readonly string[];
  readonly website: string;
  /** Where people join online, of a stop that is no place. */
  readonly link?: string;
  /** What was read otherwise than written, in sentences. */
  readonly doubts: readonly string[];
}

/** On one line, and without quotation marks round the whole, which would become part of a name. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[“”‘’](.*)[“”‘’]$/, "$1");

/** Returns a sentence that says why the row can't be used. Places must lie in the United Kingdom to have coordinates. */
export function readStop(raw: Partial<Row>): Stop | string {
  const row = Object.fromEntries(columns.map((name) => [name, tidy(raw[name] ?? "")])) as Row;
  for (const name of needed) {
    if (row[name] === "") return `"${name}" is empty.`;
  }
  for (const name of ["organisation", "mobile", "route", "community", "stop", "address"] as const) {
    const odd = oddIn(row[name]);
    if (odd !== undefined) return `"${name}" has ${odd}. Type it again.`;
  }
  for (const name of ["organisation", "mobile", "stop"] as const) {
    if (row[name] !== "" && nameFor(row[name]) === "")
      return `"${name}" is ${row[name]}, which has no letter from a to z and no digit to name its file by.`;
  }
  if (!/^(public)?$/i.test(row.type)) return `"type" is ${row.type}: not a stop for the public.`;
  const opens_at = meantTime(row.arrival);
  const closes_at = /^(24:00|midnight)$/i.test(row.departure) ? "24:00" : meantTime(row.departure);
  if (!opens_at) return `"arrival" is ${row.arrival}, which is not a time.`;
  if (!closes_at) return `"departure" is ${row.departure}, which is not a time.`;
  if (!/^(yes|y|true|no|n|false)?$/i.test(row.overnight))
    return `"overnight" is ${row.overnight}. It can be yes or no.`;
  const overnight = /^[yt]/i.test(row.overnight) && closes_at <= opens_at;
  if (closes_at <= opens_at && !overnight)
    return `"departure" is ${row.departure}, not after "arrival", ${row.arrival}. If that is on the next day, write yes under "overnight".`;

  const start = readDate(row.start);
  if (row.start !== "" && !start) return `"start" is ${row.start}, which is not a date.`;
  const end = row.end === "" ? undefined : readDate(row.end);
  if (row.end !== "" && !end) return `"end" is ${row.end}, which is not a date.`;
  const frequency = readFrequency(row.frequency, start);
  if (typeof frequency === "string") return frequency;
  const [valid_to] = [end, frequency.until].filter((day) => day !== undefined).sort(Temporal.PlainDate.compare);
  if (valid_to && Temporal.PlainDate.compare(valid_to, frequency.first) < 0) {
    return `It ends on ${valid_to}, before its first day, ${frequency.first}.`;
  }
  const exceptions = row.exceptions.split(/[\s,;|]+/).filter((part) => part !== "");
  const days = exceptions.map(readDate);
  const unread = days.indexOf(undefined);
  if (unread >= 0) return `"exceptions" has ${exceptions[unread]}, which is not a date.`;

  const taken = new Set(days.map(String));
  const until = valid_to ?? frequency.first.add({ years: 5 });
  if (ruleDays(frequency.rule, frequency.first, until).every((day) => taken.has(day.toString())))
    return '"exceptions" leave no day on which it stops.';

  const doubts: string[] = [];
  const place = readPlace(row, doubts);
  const wanted = weekdays.indexOf(row.day.slice(0, 3).toLowerCase()) + 1;
  const onDay = wanted > 0 && start ? onWeekday(frequency, wanted, start) : undefined;
  if (row.day !== "" && wanted === 0) doubts.push(`"day" is ${row.day}, which is no day of the week: not looked at.`);
  const mayBeMonth = /^(0?[1-9]|1[0-2])\D(0?[1-9]|1[0-2])\D\d{4}$/.test(row.start);
  if (start && mayBeMonth && start.day !== start.month && wanted !== start.dayOfWeek)
    doubts.push(`"start" is ${row.start}: read as ${fullDay(start)}.`);
  const counts = frequency.rule.freq !== "dates" && frequency.rule.interval > 1;
  if (start && counts && !frequency.first.equals(start) && onDay === undefined)
    doubts.push(`"start" is ${fullDay(start)}, on which it does not stop: counted from ${fullDay(frequency.first)}.`);
  return {
    organisation: row.organisation,
    mobile: /^mobile$/i.test(row.mobile) ? "" : row.mobile,
    route: row.route,
    community: row.community,
    stop: row.stop,
    street: streetOf(raw.address ?? "", [row.stop, row.community, row.postcode]),
    ...place,
    opens_at,
    closes_at,
    overnight,
    frequency,
    ...(onDay && { onDay }),
    ...(valid_to && { valid_to }),
    exceptions: days.filter((day) => day !== undefined).sort(Temporal.PlainDate.compare),
    only_in: row.only_in.split(/[\s,;|]+/).filter(Boolean),
    not_in: row.not_in.split(/[\s,;|]+/).filter(Boolean),
    website: /^https?:\/\/\S+\.\S+$/.test(row.timetable) ? row.timetable : "",
    doubts,
  };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => weekday({ dayOfWeek }).slice(0, 3).toLowerCase());

/** The rule as it would be on another day of the week than those that it has. */
function onWeekday({ rule, weekdays }: Frequency, dayOfWeek: number, start: Temporal.PlainDate): Stop["onDay"] {
  if (weekdays.includes(dayOfWeek) || rule.freq === "dates") return undefined;
  const code = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][dayOfWeek - 1];
  const days = rule.byday.map(({ nth }) => `${nth ?? ""}${code}`);
  const frequency = readFrequency(
    `FREQ=${rule.freq.toUpperCase()};INTERVAL=${rule.interval};BYDAY=${[...new Set(days)]}`,
    start,
  );
  return typeof frequency === "string" ? undefined : { day: weekday({ dayOfWeek }), start, frequency };
}

const pieces = /[\n,;()]| [-–] /;

/** What an address says beside the names that are told anyway, and beside their pieces. */
function streetOf(address: string, told: readonly string[]): string {
  const names = told
    .flatMap((text) => [text, ...text.split(pieces)])
    .map((text) => `-${nameFor(text)}-`)
    .filter((name) => name !== "--")
    .sort((a, b) => b.length - a.length);
  const isTold = (part: string) =>
    names.reduce((left, name) => left.replace(name, "-"), `-${nameFor(part)}-`).length < 3;
  const parts = address.split(/[\n,;]/).map(tidy);
  return isTold(address) ? "" : [...new Set(parts.filter((part) => !part.split(pieces).every(isTold)))].join(", ");
}

/** What can be used of postcode and coordinates; what can't is a doubt, not a reason to leave out the stop. */
function readPlace(row: Row, doubts: string[]): Pick<Stop, "postcode" | "latitude" | "longitude"> {
  const postcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i.exec(row.postcode);
  if (row.postcode !== "" && !postcode) doubts.push(`"postcode" is ${row.postcode}, which is none: left out.`);
  const place = { postcode: postcode ? `${postcode[1]} ${postcode[2]}`.toUpperCase() : "" };
  // A comma where another country's spreadsheet puts it.
  const [latitude = 0, longitude = 0] = [row.geoy, row.geox].map((degrees) => Number(degrees.replace(",", ".")));
  const inside = latitude > 49 && latitude < 61.1 && longitude > -9 && longitude < 2.1;
  if (row.geox === "" && row.geoy === "") return place;
  if (row.geox === "" || row.geoy === "" || !inside) {
    doubts.push(`"geox" ${row.geox} and "geoy" ${row.geoy} are not in the United Kingdom: left out.`);
    return place;
  }
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { ...place, latitude: rounded(latitude), longitude: rounded(longitude) };
}
