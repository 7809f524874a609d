/** The feed as transit tools read it, by the bindings that GTFS-Realtime publishes, is the JSON and nothing else. */
import bindings from "gtfs-realtime-bindings";
import { describe, expect, test } from "vitest";
import { changesFile, changesProtobuf } from "../../lib/open-data/changes.ts";
import { protobuf } from "../../lib/open-data/gtfs-realtime.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, type Content, type Front } from "../timetable/library-factory.ts";
import { content } from "./content.ts";

const { FeedMessage } = bindings.transit_realtime;

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

/** With the names of the proto, as the JSON has them. */
const named = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      named(one),
    ]),
  );
};

function both(changes: readonly Front[], more: Content = content): { json: Json; read: Json } {
  const model = aModel({ ...more, changes: changes.map(aChange) });
  const message = FeedMessage.decode(changesProtobuf(model).content as Uint8Array);
  const read = FeedMessage.toObject(message, { enums: String, longs: Number });
  return { json: JSON.parse(changesFile(model).content), read: named(read) };
}

const severe: Front = { severity: "severe", cause: "police-activity" } as unknown as Front;

describe("changes.pb, read back", () => {
  test.each<[string, Front]>([
    ["sessions that are off", { id: "a", effect: "cancelled", sessions: ["2026-12-08"], cause: "weather" }],
    ["a move", { id: "a", effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } }],
    ["a new time", { id: "a", effect: "retimed", sessions: ["2026-12-08"], to: { opens_at: "11:00" } }],
    [
      "an extra session",
      {
        id: "a",
        effect: "extra",
        to: { location: "mill-house", date: "2026-12-12", opens_at: "14:00", closes_at: "15:00" },
      },
    ],
    ["until further notice", { ...severe, id: "a", effect: "access", from: "2026-12-08" }],
    ["a reduced service", { id: "a", effect: "reduced", from: "2026-12-08", cause: "staff-shortage" }],
    ["delays", { id: "a", effect: "delayed", from: "2026-12-08", severity: "warning" }],
    ["new contact details", { id: "a", effect: "contact", from: "2026-12-08" }],
    [
      "a notice with letters of every kind",
      { id: "a", effect: "notice", from: "2026-12-08", body: "Caffè “Ŵy” 🚶 £3" },
    ],
  ])("says of %s what the JSON does", (_, front) => {
    const { json, read } = both([front]);
    expect(json.entity).toHaveLength(1);
    expect(read).toEqual(json);
  });

  test.each([
    "weather",
    "staff-shortage",
    "maintenance",
    "construction",
    "technical-problem",
    "holiday",
    "strike",
    "accident",
    "medical-emergency",
    "police-activity",
    "demonstration",
    "other-cause",
    "unknown-cause",
  ])("has the cause %s", (cause) => {
    const { json, read } = both([{ id: "a", effect: "cancelled", sessions: ["2026-12-08"], cause }]);
    expect(read.entity[0].alert.cause).toBe(json.entity[0].alert.cause);
  });

  test("is a feed without changes, too", () => expect(both([]).read).toMatchObject({ header: both([]).json.header }));
});

test("what GTFS-Realtime has no number for is not passed over", () =>
  expect(() => protobuf({ header: { colour: "red" } })).toThrow("colour"));
