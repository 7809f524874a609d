/** Loads `_data/*.ts`: each exports a function of the model, and what it returns is what templates know under its name. */
import { globSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import type { Model } from "../model.ts";
import type { Content } from "./content.ts";

/** A site that is worked on asks twice, and a view of a thousand files takes as long as reading them. */
const views = new WeakMap<Model, Map<unknown, unknown>>();

/** Whether a template, or what it may include, has a word of its own: `services`, but not `service.services` or `/services/`. */
function wordsOf(template: string): (word: string) => boolean {
  const texts = [template, ...globSync("_includes/**/*.njk")].map((path) => readFileSync(path, "utf8")).join("\n");
  return (word) => new RegExp(`(?<![.\\w"'/-])${RegExp.escape(word)}(?![\\w"'/-])`).test(texts);
}

export function data(eleventy: UserConfig, content: Content): void {
  const isNamed = content.ahead === undefined ? () => true : wordsOf(content.ahead);
  eleventy.addDataExtension("ts", {
    read: false,
    parser: async (path) => {
      if (content.problems || !isNamed(basename(path, ".ts"))) return {};
      // Node keeps a module as it was first read, so a file that was edited since gets another address.
      const { default: view } = await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`);
      if (typeof view !== "function") throw new Error(`${path} must export a function of the model as its default.`);
      const known = views.getOrInsertComputed(content.model, () => new Map());
      return known.getOrInsertComputed(view, () => view(content.model));
    },
  });
}
