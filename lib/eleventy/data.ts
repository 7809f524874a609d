/** Loads `_data/*.ts`: each exports a function of the model, and what it returns is what templates know under its name. */
import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import type { Content } from "./content.ts";

export function data(eleventy: UserConfig, content: Content): void {
  eleventy.addDataExtension("ts", {
    read: false,
    parser: async (path) => {
      if (content.problems) return {};
      // Node keeps a module as it was first read, so a file that was edited since gets another address.
      const { default: view } = await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`);
      if (typeof view !== "function") throw new Error(`${path} must export a function of the model as its default.`);
      return view(content.model);
    },
  });
}
