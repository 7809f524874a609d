/** Loads `_data/*.ts`, which Eleventy ignores unless told how: each exports a function of the model, called here once. */
import { pathToFileURL } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import type { Model } from "../model.ts";

export function dataFiles(eleventy: UserConfig, model: Model): void {
  eleventy.addDataExtension("ts", {
    read: false,
    parser: async (path) => {
      const { default: view } = await import(pathToFileURL(path).href);
      if (typeof view !== "function") throw new Error(`${path} must export a function of the model as its default.`);
      return view(model);
    },
  });
}
