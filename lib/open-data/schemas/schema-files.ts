/**
 * A JSON Schema (draft 2020-12) of each file of JSON. What a file says beside the fields that the page of open data explains
 * is not allowed: a field is in its schema, or it is not published.
 */
import { absoluteUrl } from "../../content/urls.ts";
import type { Model } from "../../model.ts";
import { files } from "../../words/open-data.ts";
import { type DataFile, jsonFile } from "../data-file.ts";
import {
  actionPoints,
  address,
  changes,
  day,
  funding,
  type JsonFile,
  list,
  locations,
  organizations,
  pairs,
  removed,
  type Schema,
  seconds,
  services,
  sessions,
  taxonomies,
  terms,
  text,
  truth,
} from "./fields.ts";

/** A thing of the file: its fields with what the page says of them. Only those of a table are always there. */
function item(name: JsonFile, fields: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  const meanings: Readonly<Record<string, string>> = files[name].fields;
  const properties = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [field, { ...schema, description: meanings[field] }]),
  );
  return { type: "object", required, additionalProperties: false, properties };
}

const hsds = (contents: Schema): Schema => ({
  type: "object",
  required: ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
  properties: { total_items: { type: "integer" }, empty: truth, contents: list(contents) },
});
const table = (name: JsonFile, fields: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  required: ["title", "publisher", "licence", "correct_as_of", "items"],
  additionalProperties: false,
  properties: {
    title: text,
    publisher: text,
    licence: address,
    correct_as_of: day,
    items: list(item(name, fields, Object.keys(fields))),
  },
});

/** The alert of an entity, whose fields are told as `alert.cause` and so on. */
function entity(): Schema {
  const { required, properties, ...rest } = item("changes", changes, []);
  const all = Object.entries(properties as Readonly<Record<string, Schema>>);
  const own = all.filter(([name]) => name !== "id").map(([name, schema]) => [name.replace("alert.", ""), schema]);
  return {
    ...rest,
    required: ["id", "alert"],
    properties: {
      id: changes.id,
      alert: {
        type: "object",
        required: ["informed_entity", "cause", "effect", "severity_level", "url", "header_text", "description_text"],
        additionalProperties: false,
        properties: Object.fromEntries(own),
      },
    },
  };
}

const schemas: Readonly<Record<JsonFile, Schema>> = {
  services: hsds(item("services", services, ["id", "organization_id", "name", "status", "organization"])),
  organizations: hsds(item("organizations", organizations, ["id", "name", "description"])),
  service_at_locations: hsds(item("service_at_locations", pairs, Object.keys(pairs))),
  taxonomies: hsds(item("taxonomies", taxonomies, Object.keys(taxonomies))),
  taxonomy_terms: hsds(item("taxonomy_terms", terms, ["id", "name", "taxonomy", "taxonomy_id"])),
  sessions: {
    type: "object",
    required: ["@context", "@id", "@type", "license", "dateModified", "temporalCoverage", "@graph"],
    properties: {
      "@type": { const: "Dataset" },
      dateModified: day,
      "@graph": list(
        item("sessions", sessions, [
          "@id",
          "identifier",
          "name",
          "startDate",
          "endDate",
          "eventStatus",
          "location",
          "signpost:status",
        ]),
      ),
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
  locations: table("locations", locations),
  "action-points": table("action-points", actionPoints),
  funding: table("funding", funding),
  removed: table("removed", removed),
};

/** Where the schema of a file is: `/open-data/schemas/sessions.json` for `sessions`; undefined of a file that is no JSON. */
export const schemaPath = (name: string): string | undefined =>
  name in schemas ? `/open-data/schemas/${name}.json` : undefined;

/** The schemas of these files. */
export function* schemaFiles(names: Iterable<string>, { library }: Pick<Model, "library">): Generator<DataFile> {
  for (const name of names) {
    const path = schemaPath(name);
    if (path === undefined) continue;
    yield jsonFile(path, {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: absoluteUrl(library.site.url, path),
      title: files[name as JsonFile].title,
      description: files[name as JsonFile].what,
      ...schemas[name as JsonFile],
    });
  }
}
