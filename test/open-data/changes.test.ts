import { describe, expect, test } from "vitest";
import { changesFile } from "../../lib/open-data/changes.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const twoServices: Content = {
  services: [
    aService({ id: "walking-group", schedules: [aSchedule()] }),
    aService({
      id: "cafe",
      schedules: [aSchedule({ location: "wend-library" }), aSchedule({ location: "mill-house", byday: "Friday" })],
    }),
  ],
};

function read(changes: readonly Front[], today = "2026-12-01", content: Content = twoServices): Json {
  return JSON.parse(changesFile(aModel({ ...content, changes: changes.map(aChange) }, () => ({}), today)).content);
}

const alert = (...changes: Front[]): Json => read(changes).entity[0].alert;
const seconds = (moment: string) => Date.parse(moment) / 1000;

const cancelled: Front = { id: "a", effect: "cancelled", sessions: ["2026-12-08", "2026-12-15"] };
const trip = (id: string, start_date: string) => ({
  trip_id: `walking-group.quay-hall.${id}`,
  route_id: "walking-group",
  start_date,
  start_time: "10:00:00",
});
const route = { agency_id: "wend-trust", route_id: "walking-group" };

describe("the effect of a change", () => {
  const to = { location: "mill-house", date: "2026-12-12", opens_at: "14:00", closes_at: "15:00" };
  test.each([
    [{ effect: "cancelled", sessions: ["2026-12-08"] }, "NO_SERVICE"],
    [{ effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } }, "STOP_MOVED"],
    [{ effect: "retimed", sessions: ["2026-12-08"], to: { opens_at: "11:00" } }, "MODIFIED_SERVICE"],
    [{ effect: "extra", to }, "ADDITIONAL_SERVICE"],
    [{ effect: "reduced", from: "2026-12-08" }, "REDUCED_SERVICE"],
    [{ effect: "delayed", from: "2026-12-08" }, "SIGNIFICANT_DELAYS"],
    [{ effect: "access", from: "2026-12-08" }, "ACCESSIBILITY_ISSUE"],
    [{ effect: "contact", from: "2026-12-08" }, "OTHER_EFFECT"],
    [{ effect: "started", from: "2026-12-08" }, "ADDITIONAL_SERVICE"],
    [{ effect: "ended", from: "2026-12-08" }, "NO_SERVICE"],
    [{ effect: "notice", from: "2026-12-08" }, "NO_EFFECT"],
  ])("of %j is %s", (front, effect) => expect(alert({ id: "a", ...front }).effect).toBe(effect));
});

test.each([
  ["weather", "WEATHER", "because of bad weather"],
  ["staff-shortage", "OTHER_CAUSE", "because of a staff shortage"],
  [undefined, "UNKNOWN_CAUSE", undefined],
])("the cause %s is %s", (cause, name, words) => {
  const found = alert({ ...cancelled, ...(cause && { cause }) });
  expect([found.cause, found.cause_detail?.translation[0].text]).toEqual([name, words]);
});

test("an alert says in the site's language what its page says, and where that is", () => {
  const found = alert({ ...cancelled, severity: "severe", body: "The hall is shut." });
  const [header] = found.header_text.translation;
  expect(header).toEqual({ text: expect.stringMatching(/^Cancelled: Walking group, /), language: "en-GB" });
  expect(found.description_text.translation[0].text).toContain("The hall is shut.");
  expect(found.url.translation[0].text).toBe("https://signpost.example.org/changes/a/");
  expect(found.severity_level).toBe("SEVERE");
});

describe("an alert about sessions", () => {
  test("concerns each of them, at its place", () =>
    expect(alert(cancelled).informed_entity).toEqual([
      { ...route, stop_id: "quay-hall", trip: trip("20261208T1000", "20261208") },
      { ...route, stop_id: "quay-hall", trip: trip("20261215T1000", "20261215") },
    ]));

  test("that move concerns the old place and the new", () =>
    expect(
      alert({ ...cancelled, effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } })
        .informed_entity,
    ).toEqual([
      { ...route, stop_id: "quay-hall", trip: trip("20261208T1000", "20261208") },
      { ...route, stop_id: "mill-house", trip: trip("20261208T1000", "20261208") },
    ]));

  test("has an impact at the time of each, before and after", () => {
    const at = (date: string, start: string, end: string) => ({
      start: seconds(`${date}T${start}Z`),
      end: seconds(`${date}T${end}Z`),
    });
    expect(alert(cancelled).impact_period).toEqual([
      at("2026-12-08", "10:00", "12:30"),
      at("2026-12-15", "10:00", "12:30"),
    ]);
    expect(
      alert({ ...cancelled, effect: "retimed", sessions: ["2026-12-08"], to: { date: "2026-12-10" } }).impact_period,
    ).toEqual([at("2026-12-08", "10:00", "12:30"), at("2026-12-10", "10:00", "12:30")]);
  });

  test("leaves out those that an all-clear gives back", () => {
    const clear: Front = {
      id: "b",
      effect: "notice",
      resolves: "a",
      from: "2026-12-10",
      published: "2026-11-30T09:00",
    };
    const { alert: found } = read([cancelled, clear]).entity.find(({ id }: Json) => id === "a");
    expect(found.informed_entity.map((one: Json) => one.trip.start_date)).toEqual(["20261208"]);
    expect(found.impact_period).toHaveLength(1);
  });

  test("is told from its publication to the end of the last", () =>
    expect(alert(cancelled).communication_period).toEqual([
      { start: seconds("2026-11-20T09:00Z"), end: seconds("2026-12-15T12:30Z") },
    ]));
});

describe("an alert about days", () => {
  const access: Front = { id: "a", effect: "access", from: "2026-12-08", until: "2026-12-18" };

  test("concerns its service, or its service at the places to which it is limited", () => {
    const cafe = { agency_id: "wend-trust", route_id: "cafe" };
    expect(alert({ ...access, services: ["cafe"] }).informed_entity).toEqual([cafe]);
    expect(alert({ ...access, services: "all" }).informed_entity).toEqual([cafe, route]);
    expect(alert({ ...access, services: ["cafe"], locations: ["mill-house"] }).informed_entity).toEqual([
      { ...cafe, stop_id: "mill-house" },
    ]);
  });

  test("at a place leaves out a service that never meets there", () => {
    const closed: Front = { ...access, effect: "moved", locations: ["mill-house"], to: { location: "quay-hall" } };
    const cafe = { agency_id: "wend-trust", route_id: "cafe" };
    expect(alert({ ...closed, services: ["cafe", "walking-group"] }).informed_entity).toEqual([
      { ...cafe, stop_id: "mill-house" },
      { ...cafe, stop_id: "quay-hall" },
    ]);
  });

  test("limited to a place where its rules never have it meet concerns it there all the same", () =>
    expect(alert({ ...access, locations: ["mill-house"] }).informed_entity).toEqual([
      { ...route, stop_id: "mill-house" },
    ]));

  test("at a place concerns a service that has been moved there for those days", () => {
    const closed: Front = {
      id: "b",
      services: "all",
      locations: ["mill-house"],
      effect: "access",
      from: "2026-12-07",
      until: "2026-12-18",
      published: "2026-11-21T09:00",
    };
    const moved: Front = {
      id: "a",
      effect: "moved",
      from: "2026-12-07",
      until: "2026-12-18",
      to: { location: "mill-house" },
    };
    const told = read([moved, closed]).entity.find(({ id }: Json) => id === "b").alert.informed_entity;
    expect(told.map(({ route_id, stop_id }: Json) => `${route_id} at ${stop_id}`)).toEqual([
      "cafe at mill-house",
      "walking-group at mill-house",
    ]);
  });
  test("that moves a service concerns the new place too", () =>
    expect(alert({ ...access, effect: "moved", to: { location: "mill-house" } }).informed_entity).toEqual([
      route,
      { ...route, stop_id: "mill-house" },
    ]));

  test("lasts from the beginning of the first to the end of the last", () =>
    expect(alert(access).impact_period).toEqual([
      { start: seconds("2026-12-08T00:00Z"), end: seconds("2026-12-19T00:00Z") },
    ]));

  test("until further notice has no end", () => {
    const found = alert({ id: "a", effect: "access", from: "2026-12-08" });
    expect(found.impact_period).toEqual([{ start: seconds("2026-12-08T00:00Z") }]);
    expect(found.communication_period).toEqual([{ start: seconds("2026-11-20T09:00Z") }]);
  });

  test("that was told late is told for as long as it lasts", () => {
    const late = alert({ ...access, from: "2026-11-16", published: "2026-11-20T09:00" });
    expect(late.communication_period[0].start).toBe(late.impact_period[0].start);
  });
});

describe("the file", () => {
  test("is a whole feed, as new as the day or as its newest change", () => {
    const header = { gtfs_realtime_version: "2.0", incrementality: "FULL_DATASET" };
    expect(read([cancelled]).header).toEqual({ ...header, timestamp: seconds("2026-12-01T00:00Z") });
    expect(read([{ ...cancelled, published: "2026-12-01T16:30" }]).header).toEqual({
      ...header,
      timestamp: seconds("2026-12-01T16:30Z"),
    });
  });

  test.each([
    ["to come", "2026-12-01", [cancelled], ["a"]],
    ["in force", "2026-12-08", [cancelled], ["a"]],
    ["over", "2026-12-16", [cancelled], []],
    [
      "replaced",
      "2026-12-01",
      [cancelled, { ...cancelled, id: "b", sessions: ["2026-12-08"], replaces: "a", published: "2026-11-21T09:00" }],
      ["b"],
    ],
  ])("holds a change that is %s or not", (_, today, changes, ids) => {
    expect(read(changes as Front[], today).entity.map(({ id }: Json) => id)).toEqual(ids);
  });

  test("without changes is an empty feed", () => expect(read([]).entity).toEqual([]));
});
