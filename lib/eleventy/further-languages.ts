/** Builds the pages of each further language of a site into its folder: the same templates, with that language's model. */
import { join } from "node:path";
import { folderOf } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { Content, WrittenPage } from "./content.ts";
import { eleventyFor } from "./eleventy-for.ts";

/** What was written for one language. */
export interface WrittenLanguage {
  readonly pages: readonly WrittenPage[];
  /** Every file, by its path from the working folder. */
  readonly files: ReadonlySet<string>;
}

/** @param output the folder of the whole site. Refuses what a template cannot do. */
export async function buildLanguages({ model, overrides }: Content, output: string): Promise<WrittenLanguage[]> {
  const built: WrittenLanguage[] = [];
  for (const translation of model.translations ?? []) built.push(await buildLanguage(translation, output, overrides));
  return built;
}

async function buildLanguage(model: Model, output: string, overrides: string | undefined): Promise<WrittenLanguage> {
  const folder = folderOf(model.library.site.locale);
  let written: WrittenLanguage = { pages: [], files: new Set() };
  const tell = (language: WrittenLanguage) => {
    written = language;
  };
  await eleventyFor(model, join(output, folder), { overrides, partOf: { folder, tell } }).write();
  return written;
}
