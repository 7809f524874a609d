/**
 * Places, services, sessions and changes as flat tables: a row each, ids that join them, and values in the place of words.
 * Of all but places there is JSON in the form of a standard, so that only the CSV is made of their tables.
 */
import { accessQuestions } from "../content/kinds/locations.ts";
import { isVirtual, type Location, type Service } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import type { Session } from "../timetable/session.ts";
import { concerned, inForceOrComing, sessionsConcerned } from "./changes.ts";
import { headlineOf } from "./concerned-by.ts";
import { isFree } from "./cost.ts";
import { dateTime } from "./data-file.ts";
import { identifier } from "./hsds/identifier.ts";
import { placesOf } from "./hsds/service-at-location.ts";
import { changeModified, locationModified, serviceModified, sessionModified } from "./modified.ts";
import { shownSessions } from "./sessions.ts";
import type { Table } from "./table.ts";

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const page = ({ url }: { readonly url: string }, { library }: Model) => absoluteUrl(library.site.url, url);

/** What tells where a place is, of one that is not confidential. */
const unlessConfidential =
  <Key extends "address_1" | "city" | "postal_code" | "latitude" | "longitude">(key: Key) =>
  (location: Location) =>
    location.confidential ? undefined : location[key];

/** The answers to the questions of access, as they were given: yes, no or partial. */
function access<Item>(placeOf: (item: Item) => Location) {
  const column = (question: (typeof accessQuestions)[number]) => (item: Item) => placeOf(item).accessibility[question];
  return Object.fromEntries(accessQuestions.map((question) => [question, column(question)])) as {
    readonly [Question in (typeof accessQuestions)[number]]: ReturnType<typeof column>;
  };
}

const metAt = new WeakMap<Model["timetable"], ReadonlyMap<Location, readonly string[]>>();

/** The ids of the services that meet at each place now or later. */
function servicesByPlace({ library, timetable }: Model): ReadonlyMap<Location, readonly string[]> {
  const before = metAt.get(timetable);
  if (before) return before;
  const found = new Map<Location, string[]>();
  for (const { id } of library.services) {
    const inForce = timetable.inForce.get(id);
    for (const place of inForce ? placesOf(inForce) : []) found.set(place, [...(found.get(place) ?? []), id]);
  }
  metAt.set(timetable, found);
  return found;
}

export const locationTable: Table<Location, "locations"> = {
  name: "locations",
  items: ({ library }) => library.locations,
  columns: {
    id: ({ id }) => id,
    hsds_id: ({ id }) => identifier("location", id),
    title: ({ title }) => title,
    url: page,
    location_type: ({ location_type }) => location_type,
    confidential: ({ confidential }) => confidential,
    join_url: ({ join_url }) => join_url,
    phone: ({ phone }) => phone,
    address_1: unlessConfidential("address_1"),
    city: unlessConfidential("city"),
    postal_code: unlessConfidential("postal_code"),
    latitude: unlessConfidential("latitude"),
    longitude: unlessConfidential("longitude"),
    areas: ({ areas }) => ids(areas),
    area_names: ({ areas }) => areas.map(({ label }) => label),
    ...access((location: Location) => location),
    access_notes: ({ accessibility }) => accessibility.notes,
    services: (location, model) => servicesByPlace(model).get(location) ?? [],
    modified: locationModified,
  },
};

export const serviceSheet: Table<Service, "services.csv"> = {
  name: "services.csv",
  items: ({ library }) => library.services,
  columns: {
    id: ({ id }) => id,
    hsds_id: ({ id }) => identifier("service", id),
    title: ({ title }) => title,
    summary: ({ summary }) => summary,
    url: page,
    organisation_id: ({ organisation }) => organisation.id,
    organisation: ({ organisation }) => organisation.title,
    status: ({ id }, { timetable }) => timetable.inForce.get(id)?.status,
    areas: ({ areas }) => ids(areas),
    topics: ({ topics }) => ids(topics),
    audiences: ({ audiences }) => ids(audiences),
    minimum_age: ({ minimum_age }) => minimum_age,
    maximum_age: ({ maximum_age }) => maximum_age,
    free: (service) => (isFree(service) ? true : undefined),
    cost: ({ fees_description }) => fees_description,
    languages: ({ languages }) => languages,
    phone: ({ contact }) => contact?.phone,
    text: ({ contact }) => contact?.text,
    email: ({ contact }) => contact?.email,
    website: ({ contact }) => contact?.website,
    locations: ({ id }, { timetable }) => {
      const inForce = timetable.inForce.get(id);
      return inForce ? ids(placesOf(inForce)) : [];
    },
    assured_date: ({ assured_date }) => assured_date?.toString(),
    modified: serviceModified,
  },
};

export const sessionSheet: Table<Session, "sessions.csv"> = {
  name: "sessions.csv",
  items: shownSessions,
  columns: {
    id: ({ id }) => id,
    service_id: ({ service }) => service.id,
    service: ({ service }) => service.title,
    organisation_id: ({ service }) => service.organisation.id,
    status: ({ status }) => status,
    starts: ({ current }) => dateTime(current.start),
    ends: ({ current }) => dateTime(current.end),
    planned_start: ({ original }) => dateTime(original.start),
    location_id: ({ current }) => current.location.id,
    location: ({ current }) => current.location.title,
    planned_location_id: ({ original }) => original.location.id,
    attendance: ({ current }) => (isVirtual(current.location) ? "online" : "offline"),
    areas: ({ current }) => ids(current.location.areas),
    ...access(({ current }: Session) => current.location),
    latitude: ({ current }) => unlessConfidential("latitude")(current.location),
    longitude: ({ current }) => unlessConfidential("longitude")(current.location),
    free: ({ service }) => (isFree(service) ? true : undefined),
    cause: ({ cause }) => cause,
    change_ids: ({ concernedBy }) => concernedBy,
    changes: ({ concernedBy }, model) => concernedBy.map((id) => headlineOf(id, model)),
    modified: sessionModified,
  },
};

export const changeSheet: Table<CompiledChange, "changes.csv"> = {
  name: "changes.csv",
  items: inForceOrComing,
  columns: {
    id: ({ change }) => change.id,
    headline: ({ change }, model) => headlineOf(change.id, model),
    url: ({ change }, model) => page(change, model),
    effect: ({ change }) => change.effect,
    cause: ({ change }) => change.cause,
    severity: ({ change }) => change.severity,
    state: (compiled, { today }) => compiled.state(today),
    first_day: ({ from }) => from.toString(),
    last_day: ({ until }) => until?.toString(),
    services: (compiled) => concerned(compiled).services,
    locations: (compiled) => concerned(compiled).locations,
    areas: ({ areas }) => ids(areas),
    sessions: (compiled) => ids(sessionsConcerned(compiled)),
    published: ({ published }) => dateTime(published),
    modified: changeModified,
  },
};
