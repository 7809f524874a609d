/** What each field of a file of JSON may be; what it means stands in the words of the page of open data. */
import { causes, effects } from "../../content/kinds/changes.ts";
import { accessQuestions } from "../../content/kinds/locations.ts";
import { service } from "../../content/kinds/services.ts";
import { removableKinds } from "../../content/removed.ts";
import type { files } from "../../words/open-data.ts";
import type { records } from "../../words/open-data-records.ts";

export type Schema = Readonly<Record<string, unknown>>;
export type JsonFile = Exclude<keyof typeof files, `${string}.csv`>;
type Fields<Name extends JsonFile> = { readonly [Field in keyof (typeof files)[Name]["fields"]]: Schema };

export const text: Schema = { type: "string" };
const number: Schema = { type: "number" };
export const truth: Schema = { type: "boolean" };
export const uuid: Schema = { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" };
export const address: Schema = { type: "string", pattern: "^[a-z]+:" };
export const day: Schema = { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\d$` };
export const moment: Schema = { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$` };
export const seconds: Schema = { type: "integer", minimum: 0 };
/** A record of Open Referral within another: `records.ts` has what each may be. */
export const ref = (name: Definition): Schema => ({ $ref: `#/$defs/${name}` });
export type Definition = keyof typeof records | "taxonomy" | "taxonomy_term" | "announcement";
export const list = (items: Schema): Schema => ({ type: "array", items });
export const one = (...values: readonly string[]): Schema => ({ enum: values });
const answer = one("yes", "no", "partial");

/** In a table every column is there, and null when nobody wrote it. */
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

const naming = { id: text, title: text, summary: text, url: address };
const keeping = { topics: list(text), audiences: list(text), published: day, last_reviewed_on: orNull(day) };
const translated: Schema = {
  type: "object",
  properties: { translation: list({ type: "object", required: ["text", "language"] }) },
};
const periods = list({ type: "object", properties: { start: seconds, end: seconds }, required: ["start"] });
const place: Schema = { type: "object", required: ["@type", "@id", "identifier", "name"] };

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
  latitude: orNull({ type: "number", minimum: -90, maximum: 90 }),
  longitude: orNull({ type: "number", minimum: -180, maximum: 180 }),
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

const concept: Schema = {
  type: "object",
  required: ["@type", "@id", "prefLabel", "inScheme"],
  properties: { "@id": { type: "string", pattern: "^https://openactive\\.io/activity-list#" } },
};
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
  "data.activity": { ...list(concept), minItems: 1 },
  "data.organizer": { type: "object", required: ["@type", "@id", "identifier", "name"] },
  "data.location": place,
  "data.eventAttendanceMode": { anyOf: [attendance, one("https://schema.org/MixedEventAttendanceMode")] },
  "data.isAccessibleForFree": { const: true },
  "data.offers": list({ type: "object", required: ["@type", "price", "priceCurrency", "description"] }),
  "data.ageRange": {
    type: "object",
    required: ["@type"],
    additionalProperties: false,
    properties: { "@type": text, minValue: number, maxValue: number },
  },
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
        location: place,
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
  organizer: { type: "object", required: ["@type", "identifier", "name"] },
  isAccessibleForFree: truth,
  offers: { type: "object", required: ["@type", "description"] },
  superEvent: { type: "object", required: ["@type", "@id", "identifier", "name", "url"] },
  "signpost:status": one("scheduled", "cancelled", "moved", "retimed", "extra"),
  "signpost:cause": text,
  "signpost:bankHoliday": text,
  "signpost:originalLocation": place,
  "signpost:changes": list({ type: "object", required: ["@id", "identifier", "name"] }),
  "signpost:modified": moment,
};

export const changes: Fields<"changes"> = {
  id: text,
  "alert.communication_period": periods,
  "alert.impact_period": periods,
  "alert.informed_entity": list({ type: "object", required: ["agency_id", "route_id"] }),
  "alert.cause": text,
  "alert.cause_detail": translated,
  "alert.effect": text,
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
