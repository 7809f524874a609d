/** What each field of a file of JSON may be; what it means stands in the words of the page of open data. */
import { whereabouts } from "../../content/confidential.ts";
import { causes, effects } from "../../content/kinds/changes.ts";
import { accessQuestions } from "../../content/kinds/locations.ts";
import { service } from "../../content/kinds/services.ts";
import { removableKinds } from "../../content/removed.ts";
import type { files } from "../../words/open-data.ts";
import type { records } from "../../words/open-data-records.ts";
import { causeNames, effectNames } from "../gtfs-realtime.ts";
import { activityList } from "../openactive/session-series.ts";

export type Schema = Readonly<Record<string, unknown>>;
export type JsonFile = Exclude<keyof typeof files, `${string}.csv`>;
type Fields<Name extends JsonFile> = { readonly [Field in keyof (typeof files)[Name]["fields"]]: Schema };

export const text: Schema = { type: "string" };
const number: Schema = { type: "number" };
export const truth: Schema = { type: "boolean" };
export const uuid: Schema = { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" };
export const address: Schema = { type: "string", pattern: "^[a-z]+:" };
const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
export const day: Schema = { type: "string", pattern: `^${date}$` };
export const clock: Schema = { type: "string", pattern: `^${time}$` };
export const moment: Schema = { type: "string", pattern: `^${date}T${time}:[0-5]\\d[+-]${time}$` };
/** From one day to another. */
export const days: Schema = { type: "string", pattern: `^${date}/${date}$` };
export const seconds: Schema = { type: "integer", minimum: 0 };
/** A record of Open Referral within another: `records.ts` has what each may be. */
export const ref = (name: Definition): Schema => ({ $ref: `#/$defs/${name}` });
export type Definition = keyof typeof records | "taxonomy" | "taxonomy_term" | "announcement";
export const list = (items: Schema): Schema => ({ type: "array", items });
const some = (items: Schema): Schema => ({ ...list(items), minItems: 1 });
/** A thing within a field, which has nothing else: what `always` has, and what it may have. */
export const thing = (always: Properties, maybe: Properties = {}): Schema => ({
  type: "object",
  required: Object.keys(always),
  additionalProperties: false,
  properties: { ...always, ...maybe },
});
type Properties = Readonly<Record<string, Schema>>;
/** A thing of schema.org. */
export const typed = (type: string, always: Properties, maybe: Properties = {}): Schema =>
  thing({ "@type": { const: type }, ...always }, maybe);
export const one = (...values: readonly string[]): Schema => ({ enum: values });
const answer = one("yes", "no", "partial");
/** As an RRULE has them: `TU`, `1TU,-1FR`. */
export const weekdays: Schema = {
  type: "string",
  pattern: "^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$",
};

/** In a table every column is there, and null when nobody wrote it. */
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

const naming = { id: text, title: text, summary: text, url: address };
const keeping = { topics: list(text), audiences: list(text), published: day, last_reviewed_on: orNull(day) };
const translated: Schema = thing({ translation: some(thing({ text, language: text })) });
const periods = some(thing({ start: seconds }, { end: seconds }));

export const latitude: Schema = { type: "number", minimum: -90, maximum: 90 };
export const longitude: Schema = { type: "number", minimum: -180, maximum: 180 };
const geo = typed("GeoCoordinates", { latitude, longitude });
const named = { "@id": address, identifier: text, name: text };
const free = { price: { const: 0 }, priceCurrency: { const: "GBP" } };
const postal = { addressLocality: text, postalCode: text, addressCountry: text };
const property = typed("PropertyValue", { name: text, value: text });
const place: Schema = {
  anyOf: [
    typed(
      "Place",
      {
        ...named,
        address: typed("PostalAddress", {}, { streetAddress: text, ...postal }),
        additionalProperty: list(property),
      },
      { geo },
    ),
    typed("VirtualLocation", { ...named, url: address, additionalProperty: list(property) }),
  ],
};

export const locations: Fields<"locations"> = {
  id: text,
  hsds_id: uuid,
  title: text,
  url: address,
  location_type: one("physical", "virtual"),
  confidential: truth,
  join_url: orNull(address),
  phone: orNull(text),
  address_1: orNull(text),
  city: orNull(text),
  postal_code: orNull(text),
  latitude: orNull(latitude),
  longitude: orNull(longitude),
  areas: list(text),
  area_names: list(text),
  ...(Object.fromEntries(accessQuestions.map((question) => [question, orNull(answer)])) as Record<
    (typeof accessQuestions)[number],
    Schema
  >),
  access_notes: orNull(text),
  services: list(text),
  modified: orNull(moment),
};

/** A confidential place has nothing that tells where it is. */
export const ifConfidential: Schema = {
  if: { properties: { confidential: { const: true } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: {
    properties: Object.fromEntries(
      Object.keys(locations)
        .filter((field) => whereabouts.has(field))
        .map((field) => [field, { type: "null" }]),
    ),
  },
};

export const actionPoints: Fields<"action-points"> = {
  ...naming,
  report: orNull(text),
  lead: list(text),
  partners: list(text),
  due: orNull(text),
  completion_level: one("not-started", "limited", "substantial", "completed", "not-recorded"),
  overdue: truth,
  evidence: list({
    type: "object",
    required: ["date", "note", "url"],
    additionalProperties: false,
    properties: { date: day, note: text, url: orNull(address) },
  }),
  ...keeping,
};

export const funding: Fields<"funding"> = {
  ...naming,
  funder: text,
  status: one("forecasted", "open", "closed"),
  opens_on: orNull(day),
  closes_on: orNull(day),
  ongoing: truth,
  min_award: orNull(number),
  max_award: orNull(number),
  applicant_types: list(text),
  areas: list(text),
  cost_to_use: orNull(text),
  website: orNull(address),
  how_to_apply: orNull(text),
  ...keeping,
};

const concept = typed("Concept", {
  "@id": { type: "string", pattern: "^https://openactive\\.io/activity-list#" },
  prefLabel: text,
  inScheme: { const: activityList },
});
/** As OpenActive has a place: the address in words where it is not whole. */
const activityPlace = typed(
  "Place",
  {
    ...named,
    url: address,
    address: {
      anyOf: [text, typed("PostalAddress", { streetAddress: text, ...postal, addressRegion: text })],
    },
  },
  { geo },
);
const attendance = one("https://schema.org/OnlineEventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
const statuses = one(
  "https://schema.org/EventScheduled",
  "https://schema.org/EventCancelled",
  "https://schema.org/EventRescheduled",
);

export const series: Fields<"openactive/session-series"> = {
  state: one("updated", "deleted"),
  kind: { const: "SessionSeries" },
  id: text,
  modified: seconds,
  "data.@context": { const: ["https://openactive.io/"] },
  "data.@type": { const: "SessionSeries" },
  "data.@id": address,
  "data.identifier": text,
  "data.name": text,
  "data.description": text,
  "data.url": address,
  "data.activity": some(concept),
  "data.organizer": typed("Organization", named, { url: address }),
  "data.location": activityPlace,
  "data.eventAttendanceMode": { anyOf: [attendance, one("https://schema.org/MixedEventAttendanceMode")] },
  "data.isAccessibleForFree": { const: true },
  "data.offers": some(typed("Offer", { ...free, description: text })),
  "data.ageRange": typed("QuantitativeValue", {}, { minValue: number, maxValue: number }),
  "data.subEvent": {
    minItems: 1,
    ...list({
      type: "object",
      required: [
        "@type",
        "@id",
        "identifier",
        "url",
        "startDate",
        "endDate",
        "duration",
        "eventStatus",
        "eventAttendanceMode",
      ],
      additionalProperties: false,
      properties: {
        "@type": { const: "ScheduledSession" },
        "@id": address,
        identifier: text,
        url: address,
        startDate: moment,
        endDate: moment,
        duration: { type: "string", pattern: "^PT" },
        eventStatus: statuses,
        eventAttendanceMode: attendance,
        location: activityPlace,
      },
    }),
  },
};

export const removed: Fields<"removed"> = {
  kind: one(...removableKinds),
  id: text,
  hsds_id: orNull(uuid),
  state: { const: "deleted" },
  removed_on: day,
};

export const sessions: Fields<"sessions"> = {
  "@type": { const: "Event" },
  "@id": address,
  identifier: text,
  name: text,
  description: text,
  url: address,
  startDate: moment,
  endDate: moment,
  previousStartDate: moment,
  eventStatus: statuses,
  eventAttendanceMode: attendance,
  location: place,
  organizer: typed("Organization", { identifier: text, name: text }, { url: address }),
  isAccessibleForFree: { const: true },
  offers: typed("Offer", { description: text }, free),
  superEvent: typed("EventSeries", { ...named, url: address }),
  "signpost:status": one("scheduled", "cancelled", "moved", "retimed", "extra"),
  "signpost:cause": one(...Object.keys(causes)),
  "signpost:bankHoliday": text,
  "signpost:originalLocation": place,
  "signpost:changes": list(thing(named)),
  "signpost:modified": moment,
};

export const changes: Fields<"changes"> = {
  id: text,
  "alert.communication_period": periods,
  "alert.impact_period": periods,
  "alert.informed_entity": some(
    thing(
      { agency_id: text, route_id: text },
      {
        stop_id: text,
        trip: thing({
          trip_id: text,
          route_id: text,
          start_date: { type: "string", pattern: String.raw`^\d{8}$` },
          start_time: { type: "string", pattern: `^${time}:00$` },
        }),
      },
    ),
  ),
  "alert.cause": one(...causeNames),
  "alert.cause_detail": translated,
  "alert.effect": one(...effectNames),
  "alert.effect_detail": translated,
  "alert.severity_level": one("INFO", "WARNING", "SEVERE"),
  "alert.url": translated,
  "alert.header_text": translated,
  "alert.description_text": translated,
};

export const services: Fields<"services"> = {
  id: uuid,
  organization_id: uuid,
  name: text,
  description: text,
  url: address,
  email: text,
  status: one(...service.shape.status.options),
  fees: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: day,
  last_modified: moment,
  alert: text,
  organization: ref("organization"),
};

export const organizations: Fields<"organizations"> = {
  id: uuid,
  name: text,
  description: text,
  email: text,
  website: address,
};
export const pairs: Fields<"service_at_locations"> = {
  id: uuid,
  service_id: uuid,
  location_id: uuid,
  location: ref("location"),
  service: ref("service"),
};
export const taxonomies: Fields<"taxonomies"> = { id: uuid, name: text, description: text };
export const terms: Fields<"taxonomy_terms"> = {
  id: uuid,
  code: text,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: uuid,
};

export const announcements: Fields<"announcements"> = {
  id: uuid,
  external_identifier: text,
  title: text,
  url: address,
  effect: one(...Object.keys(effects)),
  cause: one(...Object.keys(causes)),
  severity: one("info", "warning", "severe"),
  status: one("coming", "current"),
  valid_from: day,
  valid_to: day,
  published: moment,
  last_modified: moment,
  replaces: uuid,
  resolves: uuid,
  resolved_by: uuid,
  description: text,
  service_ids: list(uuid),
  location_ids: list(uuid),
  sessions: list(ref("announced_session")),
};

export const hsds: Fields<"hsds"> = { version: text, profile: address, openapi_url: address };
