/** Builds the pages of each further language of a site into its folder: the same templates, with that language's model. */
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { folderOf } from "../content/urls.ts";
import type { Model } from "../model.ts";
import { type Content, provideModel, type WrittenPage } from "./content.ts";

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
  const eleventy = new Eleventy(undefined, join(output, folder), {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (configuration) => {
      provideModel(configuration, model, {
        overrides,
        partOf: {
          folder,
          tell: (language) => {
            written = language;
          },
        },
      });
      configuration.benchmarkManager.get("Configuration").setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return written;
}
