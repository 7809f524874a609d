/**
 * What a record of Open Referral may be, wherever it stands. The standard's own schemas ask for little and refuse nothing;
 * these know what we write, to the field.
 */
import { files } from "../../words/open-data.ts";
import { records as words } from "../../words/open-data-records.ts";
import {
  address,
  announcements,
  clock,
  type Definition,
  day,
  latitude,
  list,
  longitude,
  moment,
  one,
  organizations,
  pairs,
  ref,
  type Schema,
  services,
  taxonomies,
  terms,
  text,
  uuid,
  weekdays,
} from "./fields.ts";

type Fields = Readonly<Record<string, Schema>>;
type Own<Name extends keyof typeof words> = { readonly [Field in keyof (typeof words)[Name]]: Schema };

/** Its fields with what is said of them. */
export function object(meanings: Readonly<Record<string, string>>, fields: Fields, required: readonly string[]) {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [field, { ...schema, description: meanings[field] }]),
  );
  return { type: "object", required, additionalProperties: false, properties } as const;
}

/** The names of all fields but these. */
export const allBut = (fields: Fields, ...optional: readonly string[]) =>
  Object.keys(fields).filter((field) => !optional.includes(field));

/** A record that stands in no list: all that it has but for `optional` is always there. */
const part = <Name extends keyof typeof words>(
  name: Name,
  fields: Own<Name>,
  ...optional: (keyof Own<Name> & string)[]
) => object(words[name], fields, allBut(fields, ...optional));

const ofService: Own<"service"> = {
  eligibility_description: text,
  application_process: text,
  schedules: list(ref("schedule")),
  service_areas: list(ref("service_area")),
  languages: list(ref("language")),
  cost_options: list(ref("cost_option")),
  contacts: list(ref("contact")),
  phones: list(ref("phone")),
  attributes: list(ref("attribute")),
  service_at_locations: list(ref("service_at_location")),
  announcements: list(ref("announcement")),
};
const ofOrganization: Own<"organization"> = { phones: list(ref("phone")), services: list(ref("service")) };
const ofPair: Own<"service_at_location"> = { schedules: list(ref("schedule")) };

/** Each as it may stand within another: what only its own file has is not asked for. */
export const definitions: Readonly<Record<Definition, ReturnType<typeof object>>> = {
  service: object({ ...files.services.fields, ...words.service }, { ...services, ...ofService }, [
    "id",
    "organization_id",
    "name",
    "description",
    "url",
    "status",
  ]),
  organization: object(
    { ...files.organizations.fields, ...words.organization },
    { ...organizations, ...ofOrganization },
    ["id", "name", "description"],
  ),
  service_at_location: object(
    { ...files.service_at_locations.fields, ...words.service_at_location },
    { ...pairs, ...ofPair },
    ["id", "service_id", "location_id", "location"],
  ),
  taxonomy: object(files.taxonomies.fields, taxonomies, Object.keys(taxonomies)),
  taxonomy_term: object(files.taxonomy_terms.fields, terms, ["id", "code", "name", "taxonomy", "taxonomy_id"]),
  announcement: object(files.announcements.fields, announcements, [
    "id",
    "external_identifier",
    "title",
    "url",
    "effect",
    "severity",
    "status",
    "valid_from",
    "published",
    "last_modified",
  ]),
  location: object(
    words.location,
    {
      id: uuid,
      location_type: one("physical", "virtual"),
      name: text,
      description: text,
      latitude,
      longitude,
      url: address,
      transportation: text,
      phones: list(ref("phone")),
      addresses: list(ref("address")),
      accessibility: list(ref("accessibility")),
    } satisfies Own<"location">,
    ["id", "location_type", "name"],
  ),
  address: part("address", {
    id: uuid,
    location_id: uuid,
    address_1: text,
    city: text,
    state_province: text,
    postal_code: text,
    country: text,
    address_type: { const: "physical" },
  }),
  accessibility: part("accessibility", { id: uuid, location_id: uuid, description: text, url: address }),
  schedule: part(
    "schedule",
    {
      id: uuid,
      service_id: uuid,
      service_at_location_id: uuid,
      valid_from: day,
      valid_to: day,
      dtstart: day,
      freq: one("WEEKLY", "MONTHLY"),
      interval: { type: "integer", minimum: 1 },
      byday: weekdays,
      description: text,
      opens_at: clock,
      closes_at: clock,
      schedule_link: address,
      attending_type: one("In person", "Virtual", "Phone"),
      notes: text,
    },
    "valid_from",
    "valid_to",
    "freq",
    "interval",
    "byday",
    "description",
  ),
  phone: part(
    "phone",
    { id: uuid, organization_id: uuid, service_id: uuid, location_id: uuid, number: text, type: one("voice", "text") },
    "organization_id",
    "service_id",
    "location_id",
  ),
  service_area: part("service_area", { id: uuid, service_id: uuid, name: text, uri: address }),
  language: part("language", { id: uuid, service_id: uuid, code: text, name: text }),
  cost_option: part("cost_option", { id: uuid, service_id: uuid, amount_description: text }),
  contact: part("contact", { id: uuid, service_id: uuid, name: text, email: text }, "email"),
  attribute: part("attribute", {
    id: uuid,
    link_id: uuid,
    link_entity: { const: "service" },
    link_type: one("service_type", "intended_audience"),
    taxonomy_term_id: uuid,
    taxonomy_term: ref("taxonomy_term"),
  }),
  announced_session: part("announced_session", {
    session_id: text,
    service_id: uuid,
    location_id: uuid,
    starts_at: moment,
  }),
};

/** A file of one record, by the list in which it stands: what it is, and what it has that it need not have elsewhere. */
export const recordFiles = {
  services: {
    name: "service",
    also: [
      "organization",
      ...Object.entries(ofService).flatMap(([field, { type }]) => (type === "array" ? [field] : [])),
    ],
  },
  organizations: { name: "organization", also: Object.keys(ofOrganization) },
  service_at_locations: { name: "service_at_location", also: [...Object.keys(ofPair), "service"] },
  taxonomies: { name: "taxonomy", also: [] },
  taxonomy_terms: { name: "taxonomy_term", also: [] },
  announcements: { name: "announcement", also: ["description", "service_ids", "location_ids", "sessions"] },
} as const satisfies Record<string, { readonly name: Definition; readonly also: readonly string[] }>;

/** With the definitions that it needs, directly or by way of another. */
export function withDefinitions(schema: Schema): Schema {
  const needed = new Set<Definition>();
  const look = (one: Schema): void => {
    for (const [, name] of JSON.stringify(one).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(name as Definition)) continue;
      needed.add(name as Definition);
      look(definitions[name as Definition]);
    }
  };
  look(schema);
  if (needed.size === 0) return schema;
  return { ...schema, $defs: Object.fromEntries([...needed].sort().map((name) => [name, definitions[name]])) };
}
