/** Eleventy, set to build one model with our configuration, without a word of its own. */
import Eleventy from "@11ty/eleventy";
import type { Model } from "../model.ts";
import { type BuildOf, provideModel } from "./content.ts";

/** @param output from the working folder: Eleventy takes an absolute path for one that begins there */
export function eleventyFor(model: Model, output: string, options: BuildOf = {}): Eleventy {
  const eleventy = new Eleventy(options.ahead, output, {
    inputDir: "pages",
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (configuration) => {
      provideModel(configuration, model, options);
      // Eleventy keeps a layout for the whole process, with the language of whichever run asked for it first.
      configuration.setUseTemplateCache(false);
      // The one part that quiet mode does not reach: on a busy computer it would say how long this file took.
      configuration.benchmarkManager.get("Configuration").setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}
