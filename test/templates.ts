/** Nunjucks for templates by themselves: as the site sets it, with the site's own filters. */
import nunjucks from "nunjucks";
import { filters } from "../lib/eleventy/filters.ts";
import { nunjucksOptions } from "../lib/eleventy/nunjucks.ts";
import type { Model } from "../lib/model.ts";

export function templates(model: Model): nunjucks.Environment {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader("_includes"), nunjucksOptions);
  for (const [name, filter] of Object.entries(filters(() => model))) environment.addFilter(name, filter);
  return environment;
}
