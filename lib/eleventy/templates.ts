/** How templates are read: Nunjucks alone, where whatever is missing is an error, never an empty place. */
import { readFileSync } from "node:fs";
import type { UserConfig } from "@11ty/eleventy";
import { basePath } from "../content/urls.ts";
import type { Model } from "../model.ts";

export function templates(eleventy: UserConfig, model: Model): void {
  const base = basePath(model.library.site.url);

  eleventy.setTemplateFormats(["njk"]);
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });

  /** A page's address on this host, from its path from the site's root. */
  eleventy.addFilter("href", (path: string) => base + stated(path, "href").slice(1));
  /** A page's full address. */
  eleventy.addFilter("absolute", (path: string) => model.library.site.url + stated(path, "absolute").slice(1));
  eleventy.addGlobalData("expiryScript", readFileSync("_includes/scripts/expiry.js", "utf8").trim());
  /** JSON that is safe inside a script element: no `<` can end it. */
  eleventy.addFilter("json", (value: unknown) => JSON.stringify(stated(value, "json")).replaceAll("<", "\\u003c"));
}

function stated<Value>(value: Value | null | undefined, filter: string): Value {
  if (value === null || value === undefined) throw new Error(`The filter "${filter}" was given nothing to work on.`);
  return value;
}
