/** Loads `_data/*.ts`: each exports a function of the model, and what it returns is what templates know under its name. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Model } from "../model.ts";

/** What templates see: the view of each file of the folder, by the file's name. */
export async function views(folder: string, model: Model): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const { default: view } = await import(pathToFileURL(path).href);
    if (typeof view !== "function") throw new Error(`${path} must export a function of the model as its default.`);
    found[basename(name, ".ts")] = view(model);
  }
  return found;
}
