import { describe, expect, test } from "vitest";
import type { Model } from "../../lib/model.ts";
import { changesFile } from "../../lib/open-data/changes.ts";
import { changeSheet, locationTable, serviceSheet, sessionSheet } from "../../lib/open-data/service-tables.ts";
import { records, sheetFile } from "../../lib/open-data/table.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aService } from "../timetable/library-factory.ts";
import { content } from "./content.ts";

const model = aModel(content);
const places = [...records(locationTable, model)];
const sessions = [...records(sessionSheet, model)];
const place = (id: string) => places.find((one) => one.id === id);

test("a place says where it is, what it is like to get in, and what meets there", () =>
  expect(place("quay-hall")).toMatchObject({
    url: "https://signpost.example.org/locations/quay-hall/",
    address_1: "1 Quay hall Street",
    latitude: 53.0474,
    longitude: 1.6021,
    areas: ["harbourside"],
    area_names: ["Harbourside"],
    step_free: "yes",
    hearing_loop: null,
    access_notes: "Use the blue doors.",
    services: ["walking-group"],
    modified: "2026-11-20T09:00:00+00:00",
  }));

test("of a confidential place nothing tells where it is, whatever its file says", () => {
  const secret = model.library.locations.find(({ id }) => id === "safe-house");
  if (!secret) throw new Error("The place was lost.");
  const careless = { ...secret, address_1: "1 Road", city: "Wend", postal_code: "ZZ1 1ZZ", latitude: 53, longitude: 1 };
  const known: Model = { ...model, library: { ...model.library, locations: [careless] } };
  expect([...records(locationTable, known)]).toMatchObject([
    { confidential: true, address_1: null, city: null, postal_code: null, latitude: null, longitude: null },
  ]);
  const atHome = sessions.filter(({ location_id }) => location_id === "safe-house");
  expect(atHome.length).toBeGreaterThan(0);
  expect(atHome.every(({ latitude, longitude }) => latitude === null && longitude === null)).toBe(true);
});

test("a session says where it will be and was to be, what that place is like, and which changes made it so", () =>
  expect(sessions.find(({ id }) => id === "walking-group.quay-hall.20261208T1000")).toMatchObject({
    service_id: "walking-group",
    organisation_id: "wend-trust",
    status: "moved",
    starts: "2026-12-08T10:00:00+00:00",
    location_id: "mill-house",
    planned_location_id: "quay-hall",
    areas: ["northgate"],
    step_free: null,
    free: true,
    cause: "construction",
    change_ids: ["moved"],
    changes: [expect.stringMatching(/^Moved: Walking group/)],
  }));

test("a change names the services, places and sessions that it concerns", () =>
  expect([...records(changeSheet, model)]).toMatchObject([
    {
      id: "moved",
      state: "coming",
      first_day: "2026-12-08",
      services: ["walking-group"],
      locations: ["quay-hall", "mill-house"],
      sessions: ["walking-group.quay-hall.20261208T1000"],
      published: "2026-11-20T09:00:00+00:00",
    },
  ]));

test.each([
  ["that closes services wherever they meet", { effect: "cancelled", services: "all", from: "2026-12-24" }, []],
  ["of access at a place, where a session from elsewhere is", { effect: "access", from: "2026-12-07" }, ["mill-house"]],
])("a change %s concerns no more places than its alert names", (_, front, locations) => {
  const at = locations.length > 0 ? { locations } : {};
  const changes = [...(content.changes ?? []), aChange({ id: "later", ...front, ...at })];
  const known = aModel({ ...content, changes });
  const alerts: { id: string; alert: { informed_entity: { stop_id?: string }[] } }[] = JSON.parse(
    changesFile(known).content,
  ).entity;
  const named = alerts.find(({ id }) => id === "later")?.alert.informed_entity.flatMap(({ stop_id }) => stop_id ?? []);
  expect([...new Set(named)]).toEqual(locations);
  expect([...records(changeSheet, known)].find(({ id }) => id === "later")?.locations).toEqual(locations);
});

describe("the ids of one file are those of the others", () => {
  const ids = (rows: readonly Record<string, unknown>[]) => new Set(rows.map(({ id }) => id));
  const services = [...records(serviceSheet, model)];
  const named = (values: readonly unknown[]): readonly unknown[] => values.flat();
  test.each([
    ["services of places", named(places.map((one) => one.services)), ids(services)],
    ["places of services", named(services.map((one) => one.locations)), ids(places)],
    ["services of sessions", sessions.map((one) => one.service_id), ids(services)],
    ["places of sessions", sessions.map((one) => one.location_id), ids(places)],
    ["changes of sessions", named(sessions.map((one) => one.change_ids)), ids([...records(changeSheet, model)])],
  ])("%s", (_, used, known) => {
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("a service was modified", () => {
  const modified = (front: { readonly assured_date?: string }, changed: boolean) =>
    [
      ...records(
        serviceSheet,
        aModel({
          services: [aService({ ...front, id: "walking-group" })],
          changes: changed ? [aChange({ id: "a", effect: "access", from: "2026-12-08" })] : [],
        }),
      ),
    ][0]?.modified;

  test.each([
    ["when it was confirmed", { assured_date: "2026-11-01" }, false, "2026-11-01T00:00:00+00:00"],
    ["when the newest change was told", { assured_date: "2026-11-01" }, true, "2026-11-20T09:00:00+00:00"],
    ["when it was confirmed after that", { assured_date: "2026-11-25" }, true, "2026-11-25T00:00:00+00:00"],
    ["nobody knows when", {}, false, null],
  ])("%s", (_, front, changed, moment) => expect(modified(front, changed)).toBe(moment));
});

test.each([
  ["Free.", true],
  ["Free, with soup and bread.", true],
  ["Free. Tea at the end costs about £1.50.", true],
  ["Free for members, others pay £3.", null],
  ["Free. Members only; others pay £3.", null],
  ["Free, and then members pay.", null],
  ["Free! £5 deposit.", null],
  ["Free. Donations are welcome.", true],
  ["Free, but bring £2 for tea.", null],
  ["Pay what you can, up to £3. It is free if you are short of money.", null],
])("%s", (fees_description, free) => {
  const services = [aService({ id: "walking-group", fees_description })];
  expect([...records(serviceSheet, aModel({ services }))][0]?.free).toBe(free);
});

test("sessions, services and changes are tables for spreadsheets", () => {
  const files = [serviceSheet, sessionSheet, changeSheet].map((sheet) =>
    sheetFile(sheet as typeof serviceSheet, model),
  );
  expect(files.map(({ path }) => path)).toEqual([
    "/open-data/services.csv",
    "/open-data/sessions.csv",
    "/open-data/changes.csv",
  ]);
  expect(files[1]?.content).toMatch(/^\ufeffid,service_id,service,/);
});
