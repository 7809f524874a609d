import { benchDay, type ContentFiles } from "../../bench/own-site.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { folderOf } from "./folder.ts";

/** The model of generated content on the day for which it is generated. Throws its problems. */
export function modelOf(files: ContentFiles): Model {
  const loaded = loadModel(folderOf(files), () => benchDay);
  if ("problems" in loaded)
    throw new Error(loaded.problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return loaded.model;
}
