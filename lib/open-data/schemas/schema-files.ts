/**
 * A JSON Schema (draft 2020-12) of each file of JSON. What a file says beside the fields that the page of open data explains
 * is not allowed: a field is in its schema, or it is not published.
 */
import { absoluteUrl } from "../../content/urls.ts";
import type { Model } from "../../model.ts";
import { files } from "../../words/open-data.ts";
import { recordTitles } from "../../words/open-data-records.ts";
import { type DataFile, jsonFile } from "../data-file.ts";
import {
  actionPoints,
  address,
  changes,
  day,
  days,
  funding,
  hsds,
  ifConfidential,
  type JsonFile,
  list,
  locations,
  organizations,
  pairs,
  removed,
  type Schema,
  seconds,
  series,
  services,
  sessions,
  taxonomies,
  terms,
  text,
  thing,
  truth,
  typed,
} from "./fields.ts";
import { allBut, definitions, object, recordFiles, withDefinitions } from "./records.ts";

type RecordList = keyof typeof recordFiles;

/** A thing of the file: its fields with what the page says of them. Only those of a table are always there. */
const item = (name: JsonFile, fields: Readonly<Record<string, Schema>>, required: readonly string[]) =>
  object(files[name].fields, fields, required);

const count: Schema = { type: "integer", minimum: 0 };
const from1: Schema = { type: "integer", minimum: 1 };

/** A list of Open Referral, whole or a page of it. */
function page(contents: Schema): Schema {
  const properties = {
    total_items: count,
    total_pages: from1,
    page_number: from1,
    size: count,
    first_page: truth,
    last_page: truth,
    empty: truth,
    contents: list(contents),
  };
  return { type: "object", required: Object.keys(properties), additionalProperties: false, properties };
}
const table = (name: JsonFile, fields: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: "object",
  required: ["title", "publisher", "licence", "correct_as_of", "items"],
  additionalProperties: false,
  properties: {
    title: text,
    publisher: text,
    licence: address,
    correct_as_of: day,
    items: list({ ...item(name, fields, Object.keys(fields)), ...more }),
  },
});

/** A thing with a part whose fields are told as `alert.cause` and so on. */
function nested(thing: Schema, part: string, required: readonly string[]): Schema {
  const all = Object.entries(thing.properties as Readonly<Record<string, Schema>>);
  const isOf = ([name]: readonly [string, Schema]) => name.startsWith(`${part}.`);
  const own = all.filter(isOf).map(([name, schema]) => [name.slice(part.length + 1), schema]);
  const inner = { type: "object", required, additionalProperties: false, properties: Object.fromEntries(own) };
  return { ...thing, properties: { ...Object.fromEntries(all.filter((field) => !isOf(field))), [part]: inner } };
}

/** A file of one record: what may stand within others, with all that only its own file has. */
function record(list: RecordList) {
  const { name, also } = recordFiles[list];
  const definition = definitions[name];
  return { ...definition, required: [...definition.required, ...also] };
}

const entity = (): Schema =>
  nested(item("changes", changes, ["id", "alert"]), "alert", [
    "informed_entity",
    "cause",
    "effect",
    "severity_level",
    "url",
    "header_text",
    "description_text",
  ]);

/** What is deleted has no data, and nothing else is without. */
const seriesItem = (): Schema => ({
  ...nested(item("openactive/session-series", series, ["state", "kind", "id", "modified"]), "data", [
    "@context",
    "@type",
    "@id",
    "identifier",
    "name",
    "description",
    "url",
    "activity",
    "organizer",
    "eventAttendanceMode",
    "isAccessibleForFree",
    "offers",
    "subEvent",
  ]),
  oneOf: [
    { properties: { state: { const: "updated" } }, required: ["data"] },
    { properties: { state: { const: "deleted" } }, not: { required: ["data"] } },
  ],
});

/** What an event has only where there is something to say. */
const sometimes = [
  "previousStartDate",
  "isAccessibleForFree",
  "offers",
  "signpost:cause",
  "signpost:bankHoliday",
  "signpost:originalLocation",
  "signpost:modified",
];

const schemas: Readonly<Record<JsonFile, Schema>> = {
  services: page(item("services", services, [...definitions.service.required, "organization"])),
  organizations: page(item("organizations", organizations, ["id", "name", "description"])),
  service_at_locations: page(item("service_at_locations", pairs, Object.keys(pairs))),
  taxonomies: page(item("taxonomies", taxonomies, Object.keys(taxonomies))),
  taxonomy_terms: page(item("taxonomy_terms", terms, definitions.taxonomy_term.required)),
  announcements: page(record("announcements")),
  hsds: item("hsds", hsds, Object.keys(hsds)),
  sessions: {
    type: "object",
    required: [
      "@context",
      "@id",
      "@type",
      "name",
      "publisher",
      "license",
      "dateModified",
      "temporalCoverage",
      "@graph",
    ],
    additionalProperties: false,
    properties: {
      "@context": {
        type: "array",
        prefixItems: [{ const: "https://schema.org" }, thing({ signpost: address })],
        minItems: 2,
        maxItems: 2,
      },
      "@id": address,
      "@type": { const: "Dataset" },
      name: text,
      publisher: typed("Organization", { name: text }),
      license: address,
      dateModified: day,
      temporalCoverage: days,
      "@graph": list(item("sessions", sessions, allBut(sessions, ...sometimes))),
    },
  },
  changes: {
    type: "object",
    required: ["header", "entity"],
    additionalProperties: false,
    properties: {
      header: {
        type: "object",
        required: ["gtfs_realtime_version", "incrementality", "timestamp"],
        additionalProperties: false,
        properties: {
          gtfs_realtime_version: { const: "2.0" },
          incrementality: { const: "FULL_DATASET" },
          timestamp: seconds,
        },
      },
      entity: list(entity()),
    },
  },
  locations: table("locations", locations, ifConfidential),
  "action-points": table("action-points", actionPoints),
  funding: table("funding", funding),
  removed: table("removed", removed),
  "openactive/session-series": {
    type: "object",
    required: ["next", "items", "license"],
    additionalProperties: false,
    properties: { next: address, items: list(seriesItem()), license: address },
  },
};

/** Where the schema of a file is: `/open-data/schemas/sessions.json` for `sessions`; undefined of a file that is no JSON. */
export const schemaPath = (name: string): string | undefined =>
  name in schemas ? `/open-data/schemas/${name}.json` : undefined;

/** Where the schema of the file of one thing of a list is: `/open-data/schemas/service.json` for `services`. */
export const recordSchemaPath = (list: string): string | undefined =>
  list in recordFiles ? `/open-data/schemas/${recordFiles[list as RecordList].name}.json` : undefined;

/** The schemas of these lists, and of the files of the things in them. */
export function* schemaFiles(names: Iterable<string>, { library }: Pick<Model, "library">): Generator<DataFile> {
  const file = (path: string, title: string, description: string, schema: Schema) =>
    jsonFile(path, {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: absoluteUrl(library.site.url, path),
      title,
      description,
      ...withDefinitions(schema),
    });
  for (const name of names) {
    const path = schemaPath(name);
    if (path === undefined) continue;
    const { title, what } = files[name as JsonFile];
    yield file(path, title, what, schemas[name as JsonFile]);
    const one = recordSchemaPath(name);
    if (one !== undefined) yield file(one, recordTitles[name as RecordList], what, record(name as RecordList));
  }
}
