/** Every file under `/open-data/`. The page there explains them: see `catalogue.ts`. */
import { sectionsIn } from "../content/sections.ts";
import type { Model } from "../model.ts";
import { changesFile, changesProtobuf } from "./changes.ts";
import type { BinaryFile, DataFile } from "./data-file.ts";
import { actionPointTable, fundingTable } from "./guidance-tables.ts";
import { apiFile, apiRewrites, type Rewrite } from "./hsds/api.ts";
import { hsdsFiles } from "./hsds/files.ts";
import { feedFiles } from "./openactive/feed.ts";
import { removedTable } from "./removed.ts";
import { schemaFiles } from "./schemas/schema-files.ts";
import { changeSheet, locationTable, serviceSheet, sessionSheet } from "./service-tables.ts";
import { sessionsFile } from "./sessions.ts";
import { sheetFile, tableFiles } from "./table.ts";

/** One at a time, so that a whole country's files need not be in memory together. */
export function* openDataFiles(model: Model): Generator<DataFile | BinaryFile> {
  const lists: string[] = [];
  for (const file of data(model)) {
    const [, list] = /^\/open-data\/((?:openactive\/)?[\w-]+)\.json$/.exec(file.path) ?? [];
    if (list !== undefined) lists.push(list);
    yield file;
  }
  yield* schemaFiles(lists, model);
}

/** By which addresses a host should answer with which of the files, on a site that has them. */
export function openDataRewrites({ library }: Pick<Model, "library">): readonly Rewrite[] {
  const shown = sectionsIn(library);
  return shown.has("open-data") && shown.has("services") ? apiRewrites : [];
}

function* data(model: Model): Generator<DataFile | BinaryFile> {
  const shown = sectionsIn(model.library);
  if (!shown.has("open-data")) return;
  if (shown.has("services")) {
    yield apiFile();
    yield* hsdsFiles(model);
    yield sessionsFile(model);
    yield changesFile(model);
    yield changesProtobuf(model);
    yield* tableFiles(locationTable, model);
    yield sheetFile(serviceSheet, model);
    yield sheetFile(sessionSheet, model);
    yield sheetFile(changeSheet, model);
    yield* feedFiles(model);
  }
  if (shown.has("action-points")) yield* tableFiles(actionPointTable, model);
  if (shown.has("funding")) yield* tableFiles(fundingTable, model);
  yield* tableFiles(removedTable, model);
}
