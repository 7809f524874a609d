/** Stops of vehicles, or meetings of groups, into content: a service for each by its name, a place for each stop. */
import { stringify } from "yaml";
import { nameFor } from "../content/name.ts";
import { inOrder, type Problem } from "../content/problem.ts";
import { ruleDays } from "../timetable/recurrence.ts";
import { type Call, commonDay, type Periods, settle } from "./double-booking.ts";
import { locationOf, type NumberedStop, type Place, placesOf, rowOf } from "./places.ts";
import type { Stop } from "./stop-row.ts";

/** A file to import, by the name that messages give it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Import {
  /** Text by path within a content folder: services, locations and organisations. */
  readonly files: ReadonlyMap<string, string>;
  /** Areas for the vocabulary: one for each organisation. */
  readonly areas: readonly { readonly id: string; readonly label: string; readonly description: string }[];
  /** Rows or events that were read, and those of them that could not be used, with the reason. */
  readonly rows: number;
  readonly refused: readonly Problem[];
  /** Those that were imported otherwise than written. */
  readonly doubts: readonly Problem[];
}

/** What was read from all files together, so that ids and titles are unique among them. */
export interface ReadStops {
  readonly stops: readonly NumberedStop[];
  /** Where some of them are on single days: places without a schedule. */
  readonly visited?: readonly NumberedStop[];
  readonly rows: number;
  readonly refused: readonly Problem[];
  readonly doubts: readonly Problem[];
}

interface Said {
  readonly title: string;
  readonly summary: string;
}

/** What is said of an organisation, of its area, and of each service by what it goes by among them. */
export interface Wording {
  organisation(organisation: string): Said;
  area(organisation: string): string;
  service(organisation: string, own: string, places: number): Said;
  /** What a service's id has between its organisation and what it goes by; may be empty. */
  readonly name: string;
}

type Schedule = Readonly<Record<string, unknown>>;

/** The files that the stops come to, with every stop that clashes with another named. */
export function contentOf(
  { stops, visited = [], rows, refused: unread, doubts: found }: ReadStops,
  wording: Wording,
  { onBankHolidays, periods }: { readonly onBankHolidays: "runs" | "closed"; readonly periods: Periods },
): Import {
  const refused = [...unread];
  const doubts = [...found];
  const places = placesOf([...stops, ...visited], doubts);
  const files = new Map<string, string>();
  const areas: Import["areas"][number][] = [];
  for (const [id, own] of group(stops, ({ organisation }) => nameFor(organisation))) {
    const [{ organisation }] = own;
    files.set(`organisations/${id}.md`, front({ ...wording.organisation(organisation) }));
    areas.push({ id, label: organisation, description: wording.area(organisation) });
    for (const [called, ofOne] of group(own, ({ mobile }) => nameFor(mobile))) {
      const schedules: readonly Schedule[] = schedulesOf(ofOne, places, { refused, doubts, periods }).map(
        (schedule) => ({
          ...schedule,
          on_bank_holidays: onBankHolidays,
        }),
      );
      if (schedules.length === 0) continue;
      const met = new Set(schedules.map(({ location }) => location)).size;
      const said = wording.service(organisation, ofOne[0].mobile, met);
      const service = [id, wording.name, called].filter(Boolean).join("-");
      files.set(`services/${service}.md`, front(serviceOf(ofOne, schedules, said)));
    }
  }
  for (const place of new Set(places.values())) files.set(`locations/${place.id}.md`, front(locationOf(place)));
  for (const { file, line, doubts: own } of stops) for (const message of own) doubts.push({ file, line, message });
  return { files, areas, rows, refused: inOrder(refused), doubts: inOrder(doubts) };
}

const group = <Value>(values: readonly Value[], key: (value: Value) => string) =>
  Map.groupBy(values, key) as Map<string, [Value, ...Value[]]>;

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

function serviceOf(
  stops: readonly [Stop, ...Stop[]],
  schedules: readonly Schedule[],
  said: { readonly title: string; readonly summary: string },
) {
  const [{ organisation }] = stops;
  const websites = new Set(stops.map(({ website }) => website));
  const [website] = websites;
  return {
    ...said,
    organisation: nameFor(organisation),
    status: "active",
    areas: [nameFor(organisation)],
    ...(website && websites.size === 1 && { contact: { website } }),
    schedules,
  };
}

/** A content file without a body. Text that YAML would take for something else is quoted. */
const front = (values: Readonly<Record<string, unknown>>) => `---\n${stringify(values, { lineWidth: 0 })}---\n`;
