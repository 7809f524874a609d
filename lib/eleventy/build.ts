/** Builds the whole site: pages by Eleventy, then the search index by Pagefind over what was written. */

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Model } from "../model.ts";
import { writeModelFiles } from "./model-files.ts";
import { provideModel } from "./model-for-build.ts";
import { writeSearchIndex } from "./search-index.ts";
import { writeSiteFiles } from "./site-files.ts";

/** Every build writes it last but for the search index, so a folder that has it is a build's to replace. */
const signature = "_headers";

/**
 * Replaces the folder `output` by the site. Throws what Eleventy or Pagefind throws, and refuses, with a plain sentence,
 * to replace a folder that holds anything but an earlier build.
 */
export async function buildSite(model: Model, output: string, { search = true } = {}): Promise<void> {
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, signature))) {
    throw new Error(`${output} has files that no build wrote. Name another folder, or empty it first.`);
  }
  rmSync(output, { recursive: true, force: true });
  provideModel(model);
  // Eleventy takes an absolute path for one from the working folder.
  const eleventy = new Eleventy("pages", relative(".", output), { configPath: ".eleventy.ts", quietMode: true });
  await eleventy.write();
  writeModelFiles(model, output);
  writeSiteFiles(output, model.library.site.url);
  if (search) await writeSearchIndex(output);
}
