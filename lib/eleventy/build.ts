/** Builds the whole site: pages from their templates, then the search index by Pagefind over what was written. */

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Model } from "../model.ts";
import { Refusal } from "../refusal.ts";
import { writeEditorFiles } from "./editor-files.ts";
import { writeSearchIndex } from "./search-index.ts";
import { siteContents } from "./site-contents.ts";
import { type SiteFile, SiteWriter } from "./site-writer.ts";

/** Every build writes it last but for the search index, so a folder that has it is a build's to replace. */
const signature = "_headers";

export interface BuildOptions {
  /** False leaves the search index out. */
  readonly search?: boolean;
  /** Told of each file that is made of the model. */
  readonly tell?: (file: SiteFile) => void;
}

/**
 * Replaces the folder `output` by the site, all at once when the whole of it is written. Throws what a template or Pagefind
 * throws, and refuses to replace a folder that holds anything but an earlier build.
 */
export async function buildSite(
  model: Model,
  output: string,
  { search = true, tell = () => {} }: BuildOptions = {},
): Promise<void> {
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, signature))) {
    throw new Refusal(`${output} has files that no build wrote. Name another folder, or empty it first.`, 2);
  }
  const draft = `${output.replace(/\/+$/, "")}.building`;
  const former = `${draft}.former`;
  for (const folder of [draft, former]) rmSync(folder, { recursive: true, force: true });
  cpSync("assets", join(draft, "assets"), { recursive: true });
  const writer = new SiteWriter(draft);
  try {
    for await (const file of siteContents(model)) {
      await writer.write(file);
      tell(file);
    }
    await writer.finish();
  } finally {
    await writer.close();
  }
  writeEditorFiles(model.library, draft);
  if (search) await writeSearchIndex(draft, model.library.site.locale);
  if (existsSync(output)) renameSync(output, former);
  mkdirSync(dirname(output), { recursive: true });
  renameSync(draft, output);
  rmSync(former, { recursive: true, force: true });
}
