/** Every page of a model as HTML, without writing any. */
import Eleventy from "@11ty/eleventy";
import type { Model } from "../model.ts";
import { provideModel } from "./model-for-build.ts";

/** By address from the site's root, such as `/services/walking-group/`. One call at a time. */
export async function renderPages(model: Model): Promise<ReadonlyMap<string, string>> {
  provideModel(model);
  const eleventy = new Eleventy("pages", ".cache/pages", { configPath: ".eleventy.ts", quietMode: true });
  const pages = await eleventy.toJSON();
  return new Map(pages.map(({ url, content }) => [url, content]));
}
