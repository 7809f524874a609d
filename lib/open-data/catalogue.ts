/** What each file of open data is, for the page that explains them. Examples are the first things in the files. */
import { sectionsIn } from "../content/sections.ts";
import type { Model } from "../model.ts";
import { files } from "../words/open-data.ts";
import { alerts } from "./changes.ts";
import { actionPointTable, fundingTable } from "./guidance-tables.ts";
import { apiDetails } from "./hsds/api.ts";
import { hsdsTables } from "./hsds/files.ts";
import { feedItems } from "./openactive/feed.ts";
import { hasActivities } from "./openactive/session-series.ts";
import { removedTable } from "./removed.ts";
import { recordSchemaPath, schemaPath } from "./schemas/schema-files.ts";
import { changeSheet, locationTable, serviceSheet, sessionSheet } from "./service-tables.ts";
import { sessionEvent } from "./session-event.ts";
import { shownSessions } from "./sessions.ts";
import { records, type Table } from "./table.ts";

export interface FieldMeaning {
  readonly name: string;
  readonly meaning: string;
  /** Of a term of our own: the fragment of the page by which files name it. */
  readonly fragment?: string;
}

export interface CatalogueEntry {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  /** What it holds, in a sentence or two. */
  readonly what: string;
  readonly format: string;
  /** The same as a table for spreadsheets, from the site's root. */
  readonly csv?: string;
  /** A file with everything about one of the things in it; there is one for each, named by its `id`. */
  readonly record?: string;
  /** The JSON Schema of such a file, from the site's root. */
  readonly recordSchema?: string;
  /** Its JSON Schema, from the site's root. */
  readonly schema?: string;
  /** What each thing in it says. A field that has nothing to say is left out, or null in a table. */
  readonly fields: readonly FieldMeaning[];
  /** The first thing in it, as JSON; none in an empty file. */
  readonly example?: string;
}

export function catalogue(model: Model): CatalogueEntry[] {
  const shown = sectionsIn(model.library);
  const [first] = shownSessions(model);
  const ofServices = () => [
    ...hsdsTables(model).map(({ name, rows: [first] }) => ({
      ...entry(name, first?.summary()),
      ...(first && { record: `/open-data/${name}/${first.id}.json` }),
    })),
    entry("hsds", apiDetails),
    entry("sessions", first && sessionEvent(first, model)),
    entry("changes", alerts(model).next().value),
    tableEntry(locationTable, model),
    sheetEntry(serviceSheet, model),
    sheetEntry(sessionSheet, model),
    sheetEntry(changeSheet, model),
    ...(hasActivities(model) ? [entry("openactive/session-series", seriesExample(model))] : []),
  ];
  return [
    ...(shown.has("services") ? ofServices() : []),
    ...(shown.has("action-points") ? [tableEntry(actionPointTable, model)] : []),
    ...(shown.has("funding") ? [tableEntry(fundingTable, model)] : []),
    tableEntry(removedTable, model),
  ];
}

/** The first that is not deleted, with so few of its sessions that one which meets each day doesn't fill the page. */
function seriesExample(model: Model) {
  const item = feedItems(model).find(({ data }) => data);
  return item?.data && { ...item, data: { ...item.data, subEvent: item.data.subEvent.slice(0, 2) } };
}

function tableEntry<Item, Name extends keyof typeof files>(table: Table<Item, Name>, model: Model): CatalogueEntry {
  return { ...sheetEntry(table, model), csv: `/open-data/${table.name}.csv` };
}

function sheetEntry<Item, Name extends keyof typeof files>(table: Table<Item, Name>, model: Model): CatalogueEntry {
  return entry(table.name, records(table, model).next().value);
}

function entry(name: keyof typeof files, example: unknown): CatalogueEntry {
  const { fields, ...words } = files[name];
  const schema = schemaPath(name);
  const recordSchema = recordSchemaPath(name);
  return {
    path: `/open-data/${name.endsWith(".csv") ? name : `${name}.json`}`,
    ...words,
    ...(schema !== undefined && { schema }),
    ...(recordSchema !== undefined && { recordSchema }),
    fields: Object.entries(fields).map(([name, meaning]) => {
      const fragment = /^signpost:(.+)$/.exec(name)?.[1];
      return { name, meaning, ...(fragment !== undefined && { fragment }) };
    }),
    ...(example !== undefined && { example: JSON.stringify(example, null, 2) }),
  };
}
