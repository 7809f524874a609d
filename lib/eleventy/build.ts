/** Builds the whole site: pages by Eleventy, then the search index by Pagefind over what was written. */
import { rmSync } from "node:fs";
import Eleventy from "@11ty/eleventy";
import type { Model } from "../model.ts";
import { writeHeaders } from "./headers.ts";
import { provideModel } from "./model-for-build.ts";
import { writeSearchIndex } from "./search-index.ts";

/** Replaces `output` by the site. Throws what Eleventy or Pagefind throws. */
export async function buildSite(model: Model, output: string, { search = true } = {}): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  provideModel(model);
  const eleventy = new Eleventy("pages", output, { configPath: ".eleventy.ts", quietMode: true });
  await eleventy.write();
  writeHeaders(output);
  if (search) await writeSearchIndex(output);
}
