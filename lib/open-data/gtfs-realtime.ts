/**
 * GTFS-Realtime as protobuf, from the same things that its JSON is made of. The numbers are those of
 * https://gtfs.org/documentation/realtime/gtfs-realtime.proto; only what our alerts say is named.
 */
import { PbfWriter } from "pbf";

/** What a field holds: its number, and a text, a whole number, a name of a list, or a message. */
type Field = readonly [number, "text" | "number" | Names | Message];
interface Message {
  readonly [field: string]: Field;
}
class Names {
  readonly of: Readonly<Record<string, number>>;
  constructor(of: Readonly<Record<string, number>>) {
    this.of = of;
  }
}

const causes = new Names({
  UNKNOWN_CAUSE: 1,
  OTHER_CAUSE: 2,
  TECHNICAL_PROBLEM: 3,
  STRIKE: 4,
  DEMONSTRATION: 5,
  ACCIDENT: 6,
  HOLIDAY: 7,
  WEATHER: 8,
  MAINTENANCE: 9,
  CONSTRUCTION: 10,
  POLICE_ACTIVITY: 11,
  MEDICAL_EMERGENCY: 12,
});

const effects = new Names({
  NO_SERVICE: 1,
  REDUCED_SERVICE: 2,
  SIGNIFICANT_DELAYS: 3,
  ADDITIONAL_SERVICE: 5,
  MODIFIED_SERVICE: 6,
  OTHER_EFFECT: 7,
  STOP_MOVED: 9,
  NO_EFFECT: 10,
  ACCESSIBILITY_ISSUE: 11,
});

export const causeNames = Object.keys(causes.of);
export const effectNames = Object.keys(effects.of);

const severities = new Names({ INFO: 2, WARNING: 3, SEVERE: 4 });

const words: Message = { translation: [1, { text: [1, "text"], language: [2, "text"] }] };
const time: Message = { start: [1, "number"], end: [2, "number"] };
const trip: Message = {
  trip_id: [1, "text"],
  start_time: [2, "text"],
  start_date: [3, "text"],
  route_id: [5, "text"],
};
const selector: Message = { agency_id: [1, "text"], route_id: [2, "text"], trip: [4, trip], stop_id: [5, "text"] };

const alert: Message = {
  communication_period: [2, time],
  impact_period: [3, time],
  informed_entity: [5, selector],
  cause: [6, causes],
  effect: [7, effects],
  url: [8, words],
  header_text: [10, words],
  description_text: [11, words],
  severity_level: [14, severities],
  cause_detail: [17, words],
  effect_detail: [18, words],
};

const feed: Message = {
  header: [
    1,
    {
      gtfs_realtime_version: [1, "text"],
      incrementality: [2, new Names({ FULL_DATASET: 0 })],
      timestamp: [3, "number"],
    },
  ],
  entity: [2, { id: [1, "text"], alert: [5, alert] }],
};

/** The bytes of a feed. Fields that are undefined are left out, as in JSON. */
export function protobuf(whole: object): Uint8Array {
  const writer = new PbfWriter();
  write(feed, whole, writer);
  return writer.finish();
}

function write(message: Message, value: object, writer: PbfWriter): void {
  for (const [name, given] of Object.entries(value)) {
    if (given === undefined) continue;
    const field = message[name];
    if (!field) throw new Error(`GTFS-Realtime has no number here for ${name}.`);
    for (const one of [given].flat()) writeField(field, one, writer);
  }
}

function writeField([number, kind]: Field, value: unknown, writer: PbfWriter): void {
  if (kind === "text") writer.writeStringField(number, String(value));
  else if (kind === "number") writer.writeVarintField(number, Number(value));
  else if (kind instanceof Names) writer.writeVarintField(number, numberOf(kind, String(value)));
  else writer.writeMessage(number, (one: object, inner) => write(kind, one, inner), value as object);
}

function numberOf({ of }: Names, name: string): number {
  const number = of[name];
  if (number === undefined) throw new Error(`GTFS-Realtime has no number here for ${name}.`);
  return number;
}
