/** Reads back what the files of open data say of sessions, changes, rules and places. */

import { identifier } from "../../lib/open-data/hsds/identifier.ts";
import { Notes, type Reading } from "./notes.ts";
import { readBlocks } from "./read-feed.ts";
import { pathOf, readEvent, readMeeting, type SchemaEvent } from "./read-page.ts";
import { onDates, placeToken, Unreadable } from "./words.ts";

/** @param path such as `open-data/changes.json`; files that say nothing of sessions or changes give nothing */
export function readOpenData(path: string, text: string, base: string): Reading {
  const notes = new Notes(path);
  const [, table = ""] = path.replace(/\.json$/, "").split("/");
  const data = JSON.parse(text);
  if (table === "sessions") sessions(notes, data, base);
  else if (table === "openactive") activities(notes, data, base);
  else if (table === "changes") changes(notes, data, base);
  else if (table === "locations") locations(notes, data.items, base);
  else if (table === "announcements") announcements(notes, data, base);
  else if (data.contents) list(notes, table, data);
  else if (table === "services") service(notes, data, base);
  else if (table === "service_at_locations") serviceAtLocation(notes, data, base);
  else if (table === "organizations") {
    for (const one of data.services) rules(notes, one, base, "of its organization");
  }
  return notes;
}

function sessions(notes: Notes, data: Record<string, string> & { "@graph": SchemaEvent[] }, base: string): void {
  notes.fact("site", "today", data.dateModified);
  const [from, until] = (data.temporalCoverage ?? "").split("/");
  notes.fact("site", "today", from, "temporalCoverage");
  notes.fact("site", "last day of sessions.json", until);
  for (const event of data["@graph"]) readEvent(notes, event, base);
  for (const [page, events] of Map.groupBy(data["@graph"], ({ superEvent }) => pathOf(superEvent.url, base))) {
    sessionsOfService(notes, page, events);
  }
  notes.list(
    "sessions.json",
    "",
    data["@graph"].map(({ identifier }) => identifier),
  );
}

/** All that are told of one service. */
function sessionsOfService(notes: Notes, page: string, events: readonly Pick<SchemaEvent, "identifier">[]): void {
  const ids = events.map(({ identifier }) => identifier).sort();
  notes.fact(`service ${page}`, "sessions of the next eight weeks", ids.join(" "));
}

type Meeting = Omit<Parameters<typeof readMeeting>[1], "name">;

/** A page of the feed of physical activities: its sessions are those of `sessions.json`, and it is in its order. */
function activities(
  notes: Notes,
  {
    items,
  }: {
    readonly items: readonly {
      readonly state: string;
      readonly id: string;
      readonly modified: number;
      readonly data?: { readonly name: string; readonly url: string; readonly subEvent: readonly Meeting[] };
    }[];
  },
  base: string,
): void {
  for (const [index, { id, modified, data }] of items.entries()) {
    const before = items[index - 1];
    if (before && (before.modified > modified || (before.modified === modified && before.id >= id))) {
      notes.flaw(`${id} stands after ${before.id}, and is not newer`);
    }
    if (!data) continue;
    const page = pathOf(data.url, base);
    if (page !== `/services/${id}/`) notes.flaw(`${id} has the url ${data.url}`);
    notes.fact(`service ${page}`, "name", data.name);
    for (const event of data.subEvent) readMeeting(notes, { ...event, name: data.name }, base);
    sessionsOfService(notes, page, data.subEvent);
  }
}

interface Translated {
  readonly translation: readonly { readonly text: string; readonly language: string }[];
}

interface Alert {
  readonly communication_period: readonly { readonly start: number; readonly end?: number }[];
  readonly impact_period: readonly { readonly start: number; readonly end?: number }[];
  readonly informed_entity: readonly {
    readonly route_id: string;
    readonly stop_id?: string;
    readonly trip?: { readonly trip_id: string; readonly route_id: string; start_date: string; start_time: string };
  }[];
  readonly cause: string;
  readonly cause_detail?: Translated;
  readonly effect: string;
  readonly effect_detail: Translated;
  readonly severity_level: string;
  readonly url: Translated;
  readonly header_text: Translated;
  readonly description_text: Translated;
}

const severities: Readonly<Record<string, string>> = { INFO: "Information", WARNING: "Warning", SEVERE: "Severe" };

/** GTFS-Realtime has fewer effects than there are words for them. */
const effects: Readonly<Record<string, readonly string[]>> = {
  NO_SERVICE: ["Cancelled", "Ends"],
  STOP_MOVED: ["Moved"],
  MODIFIED_SERVICE: ["New time"],
  ADDITIONAL_SERVICE: ["Extra session", "Starts"],
  REDUCED_SERVICE: ["Reduced service"],
  SIGNIFICANT_DELAYS: ["Delays"],
  ACCESSIBILITY_ISSUE: ["Access"],
  OTHER_EFFECT: ["Contact details"],
  NO_EFFECT: ["Notice", "All clear"],
};

function changes(notes: Notes, data: { entity: { id: string; alert: Alert }[] }, base: string): void {
  const said = (text: Translated | undefined) => text?.translation[0]?.text;
  for (const { id, alert } of data.entity) {
    const about = `change ${id}`;
    const effect = said(alert.effect_detail) ?? "";
    notes.fact(about, "headline", said(alert.header_text));
    notes.fact(about, "effect", effect);
    if (!effects[alert.effect]?.includes(effect))
      notes.flaw(`${id} has the effect ${alert.effect} and says “${effect}”`);
    notes.fact(about, "severity", severities[alert.severity_level]);
    notes.fact(about, "cause", said(alert.cause_detail) ?? "");
    notes.fact(about, "cause in GTFS-Realtime", alert.cause.toLowerCase().replaceAll("_", "-"));
    if (pathOf(said(alert.url) ?? "", base) !== `/changes/${id}/`) notes.flaw(`${id} has the url ${said(alert.url)}`);
    const entities = alert.informed_entity;
    const routes = [...new Set(entities.map(({ route_id }) => route_id))].sort();
    notes.list(
      "services of an alert",
      id,
      routes.map((route) => `/services/${route}/`),
    );
    const stops = [...new Set(entities.flatMap(({ stop_id }) => stop_id ?? []))].sort();
    notes.list(
      "places of an alert",
      id,
      stops.map((stop) => `/locations/${stop}/`),
    );
    const trips = entities.flatMap(({ trip }) => trip ?? []);
    for (const { trip_id, route_id, start_date, start_time } of trips) {
      const [service, , start] = trip_id.split(".");
      if (service !== route_id || start !== `${start_date}T${start_time.slice(0, 5).replace(":", "")}`) {
        notes.flaw(`${trip_id} is said to be of ${route_id} on ${start_date} at ${start_time}`);
      }
    }
    if (trips.length > 0) notes.list("sessions of an alert", id, [...new Set(trips.map(({ trip_id }) => trip_id))]);
    const instant = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();
    const periods = alert.impact_period.map(({ start, end }) => `${instant(start)}/${end ? instant(end) : ""}`);
    notes.list("impact of an alert", id, periods);
    const [told] = alert.communication_period;
    const outside = alert.impact_period.some(
      ({ start, end }) =>
        !told || start < told.start || (told.end !== undefined && (end === undefined || end > told.end)),
    );
    if (outside) notes.flaw(`${id} has an impact outside the time in which it is told`);
    try {
      readBlocks(notes, about, (said(alert.description_text) ?? "").split("\n"));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.flaw(`${id}: ${error.message}`);
    }
  }
  notes.list(
    "changes.json",
    "",
    data.entity.map(({ id }) => id),
  );
}

export interface Announcement {
  readonly id: string;
  readonly external_identifier: string;
  readonly title: string;
  readonly url: string;
  readonly effect: string;
  readonly cause?: string;
  readonly severity: string;
  readonly status: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly published: string;
  readonly last_modified: string;
  readonly replaces?: string;
  readonly resolves?: string;
  readonly resolved_by?: string;
}

/** With what the record of a service leaves out of it. */
export interface WholeAnnouncement extends Announcement {
  readonly description: string;
  readonly service_ids: readonly string[];
  readonly location_ids: readonly string[];
  readonly sessions: readonly {
    readonly session_id: string;
    readonly service_id: string;
    readonly location_id: string;
    readonly starts_at: string;
  }[];
}

interface AnnouncementList extends Page {
  readonly contents: readonly WholeAnnouncement[];
}

/** The list, a page of it, or one by itself. */
function announcements(notes: Notes, data: WholeAnnouncement | AnnouncementList, base: string): void {
  if (!("contents" in data)) {
    announcement(notes, data, base);
    whole(notes, data);
    return;
  }
  page(notes, "announcements", data);
  for (const one of data.contents) {
    announcement(notes, one, base);
    whole(notes, one);
  }
  if (notes.path.endsWith("announcements.json")) {
    notes.list(
      "announcements.json",
      "",
      data.contents.map(({ external_identifier }) => external_identifier),
    );
  }
}

/** What an announcement says wherever it stands; `announcements-agree.ts` holds it against the change's page. */
function announcement(notes: Notes, one: Announcement, base: string, where = ""): void {
  const { external_identifier: id, cause = "unknown-cause" } = one;
  const about = `change ${id}`;
  const instant = (moment: string) => Temporal.Instant.from(moment).toString();
  notes.fact(about, "headline", one.title, where);
  notes.fact(about, "severity", severities[one.severity.toUpperCase()], where);
  notes.fact(about, "cause in GTFS-Realtime", cause === "staff-shortage" ? "other-cause" : cause, where);
  notes.fact(about, "published", instant(one.published), where);
  notes.fact(about, "updated", instant(one.last_modified), where);
  if (pathOf(one.url, base) !== `/changes/${id}/`) notes.flaw(`${id} has the url ${one.url}`, where);
  notes.list("announcement", id, [JSON.stringify(one)], { where });
}

function whole(notes: Notes, { external_identifier: id, description, sessions }: WholeAnnouncement): void {
  for (const { session_id, service_id, location_id, starts_at } of sessions) {
    const [service = "", place = "", start] = session_id.split(".");
    const local = starts_at.slice(0, 16).replaceAll(/[-:]/g, "");
    const named = service_id === identifier("service", service) && location_id === identifier("location", place);
    if (!named || start !== local) notes.flaw(`${id} says other things of ${session_id} than its id`);
  }
  try {
    readBlocks(notes, `change ${id}`, description.split("\n"));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    notes.flaw(`${id}: ${error.message}`);
  }
}

interface Page {
  readonly page_number: number;
  readonly contents: readonly { readonly id: string }[];
}

function page(notes: Notes, table: string, { page_number, contents }: Page): void {
  const name = /\/page\//.test(notes.path) ? "records on pages" : "records";
  notes.list(
    name,
    table,
    contents.map(({ id }) => id),
    { part: page_number },
  );
}

interface Place {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly location_type: string;
  readonly confidential: boolean;
  readonly join_url: string | null;
  readonly address_1: string | null;
  readonly city: string | null;
  readonly postal_code: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly area_names: readonly string[];
}

function locations(notes: Notes, items: readonly Place[], base: string): void {
  for (const place of items) {
    const about = `place ${pathOf(place.url, base)}`;
    if (about !== `place /locations/${place.id}/`) notes.flaw(`${place.id} has the url ${place.url}`);
    notes.fact(about, "name", place.title);
    notes.fact(about, "published", String(!place.confidential));
    if (place.area_names.length > 0) notes.fact(about, "areas in words", place.area_names.join(", "));
    if (place.latitude !== null) notes.fact(about, "position", `${place.latitude} ${place.longitude}`);
    const lines = [place.address_1, place.city, place.postal_code].filter(Boolean).join(", ");
    if (place.location_type === "physical" && !place.confidential) notes.fact(about, "address", lines);
    if (place.join_url) notes.fact(about, "address", place.join_url);
  }
}

interface Schedule {
  readonly dtstart: string;
  /** A single date has neither this nor the next two. */
  readonly freq?: string;
  readonly interval?: number;
  readonly byday?: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly service_at_location_id: string;
  readonly schedule_link: string;
  readonly notes: string;
}

interface Location {
  readonly name: string;
  readonly location_type: string;
  /** Its page; of a virtual one, where people join. */
  readonly url?: string;
  readonly phones?: readonly { readonly number: string }[];
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses: readonly { readonly address_1: string; readonly city: string; readonly postal_code: string }[];
}

interface Service {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly alert?: string;
  readonly schedules: readonly Schedule[];
  readonly service_areas: readonly { readonly uri: string }[];
  readonly service_at_locations: readonly { readonly id: string; readonly location: Location }[];
  readonly announcements: readonly Announcement[];
}

/** A service's page, which its schedules or else its own address name. */
function pageOf({ schedules, ...service }: Service, base: string): string | undefined {
  const link = schedules[0]?.schedule_link ?? (service as { readonly url?: string }).url ?? "";
  const page = URL.canParse(link) ? pathOf(link, base) : "";
  return page.startsWith("/services/") ? page : undefined;
}

function service(notes: Notes, data: Service, base: string): void {
  const page = pageOf(data, base);
  if (page) {
    notes.fact(`service ${page}`, "name", data.name);
    notes.fact(`service ${page}`, "running", String(data.status === "active"));
    notes.fact(`service ${page}`, "alert", data.alert ?? "");
  }
  const places = new Map(data.service_at_locations.map(({ id, location }) => [id, placeToken(location.name)]));
  for (const { location } of data.service_at_locations) readPlace(notes, location, base);
  for (const one of data.announcements) announcement(notes, one, base, "announcements");
  notes.list(
    "announcements of a record",
    data.id,
    data.announcements.map(({ id }) => id),
  );
  rules(notes, data, base, "");
  const placed = ({ service_at_location_id }: Schedule) => places.get(service_at_location_id);
  const [single, recurring] = [true, false].map((is) =>
    data.schedules.filter(({ freq }) => (freq === undefined) === is),
  );
  const dates = Map.groupBy(single ?? [], (one) => `${hours(one)} ${placed(one)} / ${onHolidays(one)}`);
  const told = [
    ...(recurring ?? []).map((one) => `${basic(one)} ${placed(one)} ${rest(one)}`),
    ...[...dates].map(([where, all]) => {
      const days = all.map(({ dtstart }) => dtstart).sort();
      const { freq, interval, days: span } = onDates(days.length, days[0]?.slice(5), days.at(-1)?.slice(5));
      return `${freq}/${interval} ${span} ${where}`;
    }),
  ];
  if (page) notes.fact(`service ${page}`, "rules for programs", told.sort().join("; "));
  if (page) {
    const starts = data.schedules.map((one) =>
      JSON.stringify({ ...one, place: places.get(one.service_at_location_id) }),
    );
    notes.list("schedules", page, starts);
  }
}

const hours = ({ opens_at, closes_at }: Schedule) => `${opens_at}–${closes_at}`;

/** A single date has no rule. */
const basic = ({ freq = "ON", interval = 1, byday = "", opens_at, closes_at }: Schedule) =>
  `${freq}/${interval} ${byday} ${opens_at}–${closes_at}`;

const onHolidays = ({ notes }: Schedule) => /(Runs|Closed) on bank holidays\./.exec(notes)?.[1] ?? "Unsaid";

const rest = (one: Schedule) => `${one.valid_from ?? ""}/${one.valid_to ?? ""} ${onHolidays(one)}`;

/** The rules as they stand in any record of the service: by the identifier of service and place together. */
function rules(notes: Notes, data: Service, base: string, where: string): void {
  const page = pageOf(data, base);
  const told = data.schedules.map((one) => `${one.dtstart} ${basic(one)} ${one.service_at_location_id} ${rest(one)}`);
  notes.fact(`record ${data.id}`, "rules", told.sort().join("; "), where);
  notes.fact(`record ${data.id}`, "name", data.name, where);
  notes.fact(`record ${data.id}`, "alert", data.alert ?? "", where);
  for (const { notes: words } of data.schedules) {
    notes.fact("site", "time zone", /local time \((.+)\)/.exec(words)?.[1], "schedules");
  }
  if (page) notes.fact(`record ${data.id}`, "page", page, where);
}

function serviceAtLocation(
  notes: Notes,
  data: { id: string; service_id: string; location: Location; schedules: Schedule[]; service: Service },
  base: string,
): void {
  const told = data.schedules.map((one) => `${one.dtstart} ${basic(one)} ${one.service_at_location_id} ${rest(one)}`);
  notes.list("rules at a place", data.service_id, told.sort());
  notes.list(
    "rules at a place",
    `${data.service_id} again`,
    data.service.schedules
      .map((one) => `${one.dtstart} ${basic(one)} ${one.service_at_location_id} ${rest(one)}`)
      .sort(),
  );
  readPlace(notes, data.location, base);
}

function readPlace(notes: Notes, location: Location, base: string): void {
  const { name, url, phones = [] } = location;
  if (location.location_type === "virtual") {
    notes.list("ways to join", name, [url ?? phones[0]?.number ?? ""]);
    if (location.addresses.length > 0) notes.flaw(`${name} is virtual and has an address`);
    return;
  }
  const about = `place ${pathOf(url ?? "", base)}`;
  notes.fact(about, "name", location.name);
  notes.fact(about, "published", String(location.addresses.length > 0));
  const [address] = location.addresses;
  if (address) {
    const lines = [address.address_1, address.city, address.postal_code];
    notes.fact(about, "address", lines.filter(Boolean).join(", "));
  }
  if (location.latitude !== undefined) {
    notes.fact(about, "position", `${location.latitude} ${location.longitude}`);
  }
}

function list(notes: Notes, table: string, data: Page & { contents: readonly ListedRecord[] }): void {
  page(notes, table, data);
  if (table !== "services") return;
  for (const { id, name, alert } of data.contents) {
    notes.fact(`record ${id}`, "name", name);
    notes.fact(`record ${id}`, "alert", alert ?? "");
  }
}

interface ListedRecord {
  readonly id: string;
  readonly name?: string;
  readonly alert?: string;
}
