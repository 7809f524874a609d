/** Timetables of mobile libraries into content: a service for each vehicle, a place for each stop. */
import { stringify } from "yaml";
import { inOrder, type Problem } from "../content/problem.ts";
import { type CsvRow, readCsv } from "../csv.ts";
import { ruleDays } from "../timetable/recurrence.ts";
import { columns, type Row, readStop, type Stop } from "./stop-row.ts";

/** A CSV file with the columns of `stop-row.ts`, in any order, as `readCsv` takes it. */
export interface StopsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Import {
  /** Text by path within a content folder: services, locations and organisations. */
  readonly files: ReadonlyMap<string, string>;
  /** Areas for the vocabulary: one for each organisation. */
  readonly areas: readonly { readonly id: string; readonly label: string; readonly description: string }[];
  /** Rows that were read, and those of them that could not be used, with the reason. */
  readonly rows: number;
  readonly refused: readonly Problem[];
  /** Rows that were imported otherwise than written. */
  readonly doubts: readonly Problem[];
}

interface NumberedStop extends Stop {
  readonly file: string;
  readonly line: number;
}

interface Place {
  readonly id: string;
  readonly title: string;
  readonly stop: NumberedStop;
}

type Schedule = Readonly<Record<string, unknown>>;

/** Stops of one name nearer to each other than this, in metres, are one place. */
const samePlace = 300;

/** Reads all files together, so that ids and titles are unique among them. Returns why when one is no such CSV. */
export function importStops(sources: readonly StopsFile[]): Import | { readonly problems: readonly Problem[] } {
  const refused: Problem[] = [];
  const doubts: Problem[] = [];
  const problems: Problem[] = [];
  const stops: NumberedStop[] = [];
  let rows = 0;
  for (const { name: file, bytes } of sources) {
    const table = readTable(bytes);
    if ("message" in table) problems.push({ file, ...table });
    else {
      rows += table.rows.length;
      for (const { line, values, problem } of table.rows) {
        const stop = problem ?? readStop(values as Row);
        if (typeof stop === "string") refused.push({ file, line, message: stop });
        else stops.push({ ...stop, file, line });
      }
    }
  }
  if (problems.length > 0) return { problems };
  const places = placesOf(stops);
  const files = new Map<string, string>();
  for (const [organisation, own] of group(stops, ({ organisation }) => organisation)) {
    const id = slug(organisation);
    files.set(
      `organisations/${id}.md`,
      front({ title: `${organisation} libraries`, summary: `The library service of ${organisation}.` }),
    );
    for (const [mobile, vehicle] of group(own, ({ mobile }) => mobile)) {
      const service = [id, "mobile-library", slug(mobile)].filter(Boolean).join("-");
      const schedules = schedulesOf(vehicle, places, refused, doubts);
      if (schedules.length > 0)
        files.set(`services/${service}.md`, front(serviceOf(organisation, mobile, vehicle, schedules)));
    }
  }
  for (const place of new Set(places.values())) files.set(`locations/${place.id}.md`, front(locationOf(place)));
  const areas = [...new Set(stops.map(({ organisation }) => organisation))].map((label) => ({
    id: slug(label),
    label,
    description: `Where the mobile libraries of ${label} stop.`,
  }));
  for (const { file, line, doubts: found } of stops) for (const message of found) doubts.push({ file, line, message });
  return { files, areas, rows, refused: inOrder(refused), doubts: inOrder(doubts) };
}

function readTable(bytes: Uint8Array): { rows: readonly CsvRow[] } | Omit<Problem, "file"> {
  const table = readCsv(bytes);
  if ("message" in table) return table;
  const { names, line, rows } = table;
  const missing = columns.filter((column) => !names.includes(column));
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (missing.length > 0) return { line, message: `It has no column ${missing.join(", ")}.` };
  if (twice.length > 0) return { line, message: `It has more than one column ${twice.join(", ")}.` };
  return rows.length > 0 ? table : { line, message: "It has no rows." };
}

function group<Key, Value>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const found = groups.get(key(value));
    if (found) found.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

const slug = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f’']/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The place of every stop. Those of one organisation, community and name are one, unless they lie far apart. */
function placesOf(stops: readonly NumberedStop[]): ReadonlyMap<NumberedStop, Place> {
  const places = new Map<NumberedStop, Place>();
  const known = new Map<string, Place[]>();
  const titles = new Set<string>();
  for (const stop of stops) {
    const name = [stop.organisation, stop.community, stop.stop].map(slug).filter(Boolean).join("-");
    const namesakes = known.get(name) ?? [];
    let place = namesakes.find((other) => metresBetween(other.stop, stop) < samePlace);
    if (!place) {
      const number = namesakes.length === 0 ? "" : `-${namesakes.length + 1}`;
      place = { id: `${name}${number}`, title: unique(titleOf(stop), stop.organisation, titles), stop };
      known.set(name, [...namesakes, place]);
    }
    places.set(stop, place);
  }
  return places;
}

function titleOf({ stop, community }: Stop): string {
  return community === "" || stop.toLowerCase().includes(community.toLowerCase()) ? stop : `${stop}, ${community}`;
}

function unique(title: string, organisation: string, taken: Set<string>): string {
  const candidates = [title, `${title} (${organisation})`];
  for (let number = 2; candidates.length < 100; number += 1) candidates.push(`${title} (${organisation}, ${number})`);
  const free = candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? title;
  taken.add(free.toLowerCase());
  return free;
}

/** On a plane, which is right to a metre at this size; 0 when one of them has no coordinates. */
function metresBetween(a: Stop, b: Stop): number {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return 0;
  const degree = 111_195;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return degree * Math.hypot(a.latitude - b.latitude, east);
}

function schedulesOf(
  stops: readonly NumberedStop[],
  places: ReadonlyMap<NumberedStop, Place>,
  refused: Problem[],
  doubts: Problem[],
): Schedule[] {
  const used = new Map<string, NumberedStop[]>();
  const kept: { stop: NumberedStop; location: string }[] = [];
  for (const stop of stops) {
    const location = places.get(stop)?.id ?? "";
    const key = `${location} ${stop.opens_at}`;
    const twin = used.get(key)?.find((other) => coincide(other, stop));
    if (twin) {
      refused.push({
        file: stop.file,
        line: stop.line,
        message: `It is at the same place, day and time as ${twin.file}:${twin.line}.`,
      });
      continue;
    }
    used.set(key, [...(used.get(key) ?? []), stop]);
    kept.push({ stop, location });
  }
  const order = ({ stop, location }: (typeof kept)[number]) =>
    `${stop.frequency.byday[0]?.weekday} ${stop.frequency.byday[0]?.nth ?? ""} ${stop.frequency.dtstart} ${stop.opens_at} ${location}`;
  return kept
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap(({ stop, location }) => spans(stop, location, doubts));
}

/** Whether two stops at one place and time have a day in common in the two years in which both can be seen. */
function coincide(a: Stop, b: Stop): boolean {
  const from =
    Temporal.PlainDate.compare(a.frequency.dtstart, b.frequency.dtstart) < 0
      ? b.frequency.dtstart
      : a.frequency.dtstart;
  const days = (stop: Stop) => {
    const last = from.add({ years: 2 });
    const until = stop.valid_to && Temporal.PlainDate.compare(stop.valid_to, last) < 0 ? stop.valid_to : last;
    return ruleDays(stop.frequency, from, until).map(String);
  };
  const taken = new Set(days(a));
  return days(b).some((day) => taken.has(day));
}

/** A schedule for each span of time between two exceptions: a day left out is a day on which it never was to stop. */
function spans(stop: NumberedStop, location: string, doubts: Problem[]): Schedule[] {
  const { frequency, opens_at, closes_at, valid_to, route, exceptions } = stop;
  const left = exceptions.filter((day) => {
    const meets = ruleDays(frequency, day, day).length > 0;
    if (!meets)
      doubts.push({
        file: stop.file,
        line: stop.line,
        message: `"exceptions" has ${day}, a day on which it does not stop anyway.`,
      });
    return meets;
  });
  const schedule = {
    location,
    freq: frequency.freq,
    ...(frequency.interval > 1 && { interval: frequency.interval }),
    byday: frequency.days.length === 1 ? frequency.days[0] : frequency.days,
    dtstart: frequency.dtstart.toString(),
    opens_at,
    closes_at,
    on_bank_holidays: "closed",
  };
  const bounds = [undefined, ...left];
  return bounds.flatMap((day, index) => {
    const from = day?.add({ days: 1 });
    const to = bounds[index + 1]?.subtract({ days: 1 }) ?? valid_to;
    if (to && Temporal.PlainDate.compare(from ?? frequency.dtstart, to) > 0) return [];
    return [
      {
        ...schedule,
        ...(from && { valid_from: from.toString() }),
        ...(to && { valid_to: to.toString() }),
        ...(route !== "" && { description: `Route ${route}.` }),
      },
    ];
  });
}

function serviceOf(organisation: string, mobile: string, stops: readonly Stop[], schedules: readonly Schedule[]) {
  const websites = new Set(stops.map(({ website }) => website));
  const [website] = websites;
  const count = new Set(schedules.map(({ location }) => location)).size;
  const title = `${organisation} mobile library${mobile === "" ? "" : ` ${mobile}`}`;
  return {
    title,
    summary: `A library on wheels that stops at ${count} ${count === 1 ? "place" : "places"} in ${organisation}.`,
    organisation: slug(organisation),
    status: "active",
    areas: [slug(organisation)],
    ...(website && websites.size === 1 && { contact: { website } }),
    schedules,
  };
}

function locationOf({ title, stop }: Place) {
  const { community, postcode, latitude, longitude, organisation } = stop;
  return {
    title,
    address_1: stop.stop,
    ...(community !== "" && { city: community }),
    ...(postcode !== "" && { postal_code: postcode }),
    ...(latitude !== undefined && { latitude, longitude }),
    areas: [slug(organisation)],
  };
}

/** A content file without a body. Text that YAML would take for something else is quoted. */
const front = (values: Readonly<Record<string, unknown>>) => `---\n${stringify(values, { lineWidth: 0 })}---\n`;
