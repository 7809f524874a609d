/** Timetables of mobile libraries into content: a service for each vehicle, a place for each stop. */
import { stringify } from "yaml";
import { nameFor } from "../content/name.ts";
import { inOrder, type Problem } from "../content/problem.ts";
import { ruleDays } from "../timetable/recurrence.ts";
import { type Call, commonDay, type Periods, settle } from "./double-booking.ts";
import { type Mapping, plain, readTable } from "./mapping.ts";
import { readStop, type Stop } from "./stop-row.ts";

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
  /** The first of its stops that says more of its address than the names. */
  addressed: NumberedStop;
}

type Schedule = Readonly<Record<string, unknown>>;

/** Stops of one name nearer to each other than this, in metres, are one place. */
const samePlace = 300;

/** Reads all files together, so that ids and titles are unique among them. Returns why when one is no such CSV. */
export function importStops(
  sources: readonly StopsFile[],
  mapping: Mapping = plain,
  periods: Periods = new Map(),
): Import | { readonly problems: readonly Problem[] } {
  const refused: Problem[] = [];
  const doubts: Problem[] = [];
  const problems: Problem[] = [];
  const stops: NumberedStop[] = [];
  let rows = 0;
  for (const { name: file, bytes } of sources) {
    const table = readTable(bytes, mapping);
    if ("mistakes" in table) {
      problems.push(...table.mistakes.map((mistake) => ({ file, ...mistake })));
      continue;
    }
    rows += table.rows.length;
    doubts.push(...table.doubts.map((doubt) => ({ file, ...doubt })));
    for (const { line, values, problem } of table.rows) {
      const stop = problem ?? readStop(values);
      if (typeof stop === "string") refused.push({ file, line, message: stop });
      else stops.push({ ...stop, file, line });
    }
  }
  if (problems.length > 0) return { problems };

  const { service: words } = mapping;
  const places = placesOf(stops, doubts);
  const files = new Map<string, string>();
  for (const [id, own] of group(stops, ({ organisation }) => nameFor(organisation))) {
    const [{ organisation }] = own;
    const said = words
      ? { title: organisation, summary: `${organisation} runs ${words.title}.` }
      : { title: `${organisation} libraries`, summary: `The library service of ${organisation}.` };
    files.set(`organisations/${id}.md`, front(said));
    for (const [mobile, vehicle] of group(own, ({ mobile }) => nameFor(mobile))) {
      const service = [id, words ? nameFor(words.title) : "mobile-library", mobile].filter(Boolean).join("-");
      const schedules = schedulesOf(vehicle, places, { refused, doubts, periods }).map((schedule) => ({
        ...schedule,
        on_bank_holidays: mapping.on_bank_holidays,
      }));
      if (schedules.length > 0) files.set(`services/${service}.md`, front(serviceOf(vehicle, schedules, words)));
    }
  }
  for (const place of new Set(places.values())) files.set(`locations/${place.id}.md`, front(locationOf(place)));
  const areas = [...group(stops, ({ organisation }) => nameFor(organisation))].map(
    ([id, [{ organisation: label }]]) => ({
      id,
      label,
      description: words ? `Where services of ${label} meet.` : `Where the mobile libraries of ${label} stop.`,
    }),
  );
  for (const { file, line, doubts: found } of stops) for (const message of found) doubts.push({ file, line, message });
  return {
    files,
    areas,
    rows,
    refused: inOrder(inTheirWords(refused, mapping)),
    doubts: inOrder(inTheirWords(doubts, mapping)),
  };
}

/** With the table's own names for the columns that it calls otherwise. */
const inTheirWords = (problems: readonly Problem[], { columns }: Mapping) =>
  problems.map(({ message, ...where }) => ({
    ...where,
    message: Object.entries(columns).reduce(
      (text, [ours, theirs]) => text.replaceAll(`"${ours}"`, `"${theirs}"`),
      message,
    ),
  }));

const group = <Value>(values: readonly Value[], key: (value: Value) => string) =>
  Map.groupBy(values, key) as Map<string, [Value, ...Value[]]>;

/**
 * The place of every stop. Those of one organisation, community and name are one, unless they lie far apart; so are "Hall" in
 * Airlie and "Airlie Hall", where both are known to lie together.
 */
function placesOf(stops: readonly NumberedStop[], doubts: Problem[]): ReadonlyMap<NumberedStop, Place> {
  const places = new Map<NumberedStop, Place>();
  const known = new Map<string, Place[]>();
  const titles = new Set<string>();
  const ids = new Set<string>();
  for (const stop of stops) {
    const name = [stop.organisation, stop.community, stop.stop].map(nameFor).filter(Boolean).join("-");
    const namesakes = known.get(name) ?? [];
    let place = namesakes.find(({ stop: other }) => {
      const alike = nameFor(other.community) === nameFor(stop.community);
      return (metresBetween(other, stop) ?? (alike ? 0 : samePlace)) < samePlace;
    });
    if (!place) {
      const [title, { organisation }] = [titleOf(stop), stop];
      place = {
        id: unique((number) => (number === 1 ? name : `${name}-${number}`), ids),
        title: unique(
          (number) => [title, `${title} (${organisation})`][number - 1] ?? `${title} (${organisation}, ${number - 1})`,
          titles,
        ),
        stop,
        addressed: stop,
      };
      known.set(name, [...namesakes, place]);
    } else if (place.addressed.street === "") place.addressed = stop;
    else if (stop.street !== "" && nameFor(stop.street) !== nameFor(place.addressed.street)) {
      const message = `"address" has ${stop.street}, but ${place.addressed.street} is the address of the same place in ${rowOf(place.addressed)}: left out.`;
      doubts.push({ file: stop.file, line: stop.line, message });
    }
    places.set(stop, place);
  }
  return places;
}

function titleOf({ stop, community }: Stop): string {
  return community === "" || stop.toLowerCase().includes(community.toLowerCase()) ? stop : `${stop}, ${community}`;
}

/** The first candidate, from number 1 on, that is not taken in capitals or not; then it is. */
function unique(candidate: (number: number) => string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(candidate(number).toLowerCase())) number += 1;
  taken.add(candidate(number).toLowerCase());
  return candidate(number);
}

/** On a plane, which is right to a metre at this size; undefined when one of them has no coordinates. */
function metresBetween(a: Stop, b: Stop): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
  const degree = 111_195;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return degree * Math.hypot(a.latitude - b.latitude, east);
}

function schedulesOf(
  stops: readonly NumberedStop[],
  places: ReadonlyMap<NumberedStop, Place>,
  { refused, doubts, periods }: { refused: Problem[]; doubts: Problem[]; periods: Periods },
): Schedule[] {
  const used = new Map<string, Call[]>();
  const kept: Call[] = [];
  const calls = stops.map((stop) => ({ stop, row: rowOf(stop), location: places.get(stop)?.id ?? "" }));
  for (const [index, call] of settle(calls, periods).entries()) {
    const { file, line } = stops[index] as NumberedStop;
    const key = `${call.location} ${call.stop.opens_at} ${call.stop.only_in} ${call.stop.not_in}`;
    const twin = used.get(key)?.find((other) => commonDay(other.stop, call.stop, periods));
    if (twin) {
      refused.push({ file, line, message: `It is at the same place, day and time as ${twin.row}.` });
      continue;
    }
    used.set(key, [...(used.get(key) ?? []), call]);
    kept.push(call);
    doubts.push(...call.doubts.map((message) => ({ file, line, message })));
    doubts.push(...idle(call.stop).map((message) => ({ file, line, message })));
  }
  const order = ({ stop, location }: (typeof kept)[number]) =>
    `${stop.frequency.weekdays[0]} ${nthOf(stop.frequency)} ${stop.frequency.first} ${stop.opens_at} ${location}`;
  return kept.sort((a, b) => (order(a) < order(b) ? -1 : 1)).flatMap(({ stop, location }) => spans(stop, location));
}

const nthOf = ({ rule }: Stop["frequency"]) => (rule.freq === "dates" ? "" : (rule.byday[0]?.nth ?? ""));
const farOff = Temporal.PlainDate.from("9999-12-31");
const rowOf = ({ file, line }: NumberedStop) => `${file}:${line}`;
const meets = ({ frequency }: Stop, day: Temporal.PlainDate) => ruleDays(frequency.rule, day, day).length > 0;

const idle = (stop: Stop) =>
  stop.exceptions
    .filter((day) => !meets(stop, day))
    .map((day) => `"exceptions" has ${day}, a day on which it does not stop anyway.`);

/** A schedule for each span of time between two exceptions: a day left out is a day on which it never was to stop. */
function spans(stop: Stop, location: string): Schedule[] {
  const { frequency, opens_at, closes_at, overnight, only_in, not_in, valid_to, route, exceptions } = stop;
  const { rule, days, first } = frequency;
  const left = exceptions.filter((day) => meets(stop, day));
  const schedule = {
    location,
    freq: rule.freq,
    ...(rule.freq === "dates"
      ? {
          dates: ruleDays(rule, first, valid_to ?? farOff)
            .filter((day) => !left.some((one) => one.equals(day)))
            .map(String),
        }
      : {
          ...(rule.interval > 1 && { interval: rule.interval }),
          byday: days.length === 1 ? days[0] : days,
          dtstart: first.toString(),
        }),
    opens_at,
    closes_at,
    ...(overnight && { overnight }),
    ...(only_in.length > 0 && { only_in }),
    ...(not_in.length > 0 && { not_in }),
    on_bank_holidays: "closed",
  };
  const description = route === "" ? {} : { description: `Route ${route}.` };
  if (rule.freq === "dates") return [{ ...schedule, ...description }];
  const bounds = [undefined, ...left];
  return bounds.flatMap((day, index) => {
    const from = day?.add({ days: 1 });
    const to = bounds[index + 1]?.subtract({ days: 1 }) ?? valid_to;
    if (to && Temporal.PlainDate.compare(from ?? first, to) > 0) return [];
    return [
      {
        ...schedule,
        ...(from && { valid_from: from.toString() }),
        ...(to && { valid_to: to.toString() }),
        ...description,
      },
    ];
  });
}

function serviceOf(stops: readonly [Stop, ...Stop[]], schedules: readonly Schedule[], words: Mapping["service"]) {
  const [{ organisation, mobile }] = stops;
  const websites = new Set(stops.map(({ website }) => website));
  const [website] = websites;
  const count = new Set(schedules.map(({ location }) => location)).size;
  const title = words ? words.title : `${organisation} mobile library`;
  return {
    title: mobile === "" ? title : `${title} ${mobile}`,
    summary:
      words?.summary ??
      `A library on wheels that stops at ${count} ${count === 1 ? "place" : "places"} in ${organisation}.`,
    organisation: nameFor(organisation),
    status: "active",
    areas: [nameFor(organisation)],
    ...(website && websites.size === 1 && { contact: { website } }),
    schedules,
  };
}

function locationOf({ title, stop, addressed }: Place) {
  const { community, postcode, latitude, longitude, organisation } = stop;
  return {
    title,
    address_1: addressed.street || stop.stop,
    ...(community !== "" && { city: community }),
    ...(postcode !== "" && { postal_code: postcode }),
    ...(latitude !== undefined && { latitude, longitude }),
    areas: [nameFor(organisation)],
  };
}

/** A content file without a body. Text that YAML would take for something else is quoted. */
const front = (values: Readonly<Record<string, unknown>>) => `---\n${stringify(values, { lineWidth: 0 })}---\n`;
