/** The models of content folders in `test/`, each read once for all tests that one worker runs. */
import { loadModel } from "../lib/load-model.ts";
import type { Model } from "../lib/model.ts";

const models = new Map<string, Model>();

/** The model of a folder on a day. Nothing may be wrong in it, and no test may write into it. */
export function soundModel(folder: string, day: string): Model {
  const key = `${day} ${folder}`;
  const known = models.get(key);
  if (known) return known;
  const loaded = loadModel(folder, () => Temporal.PlainDate.from(day));
  if ("problems" in loaded)
    throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  models.set(key, loaded.model);
  return loaded.model;
}
