/** Every file under `/open-data/`. The page there explains them: see `catalogue.ts`. */
import type { Model } from "../model.ts";
import { changesFile } from "./changes.ts";
import type { DataFile } from "./data-file.ts";
import { actionPointTable, fundingTable } from "./guidance-tables.ts";
import { hsdsFiles } from "./hsds/files.ts";
import { sessionsFile } from "./sessions.ts";
import { tableFiles } from "./table.ts";

/** One at a time, so that a whole country's files need not be in memory together. */
export function* openDataFiles(model: Model): Generator<DataFile> {
  yield* hsdsFiles(model);
  yield sessionsFile(model);
  yield changesFile(model);
  yield* tableFiles(actionPointTable, model);
  yield* tableFiles(fundingTable, model);
}
