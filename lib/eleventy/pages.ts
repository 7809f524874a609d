/** Every page of a model, as its templates make it, one at a time. */
import { readFileSync } from "node:fs";
import nunjucks from "nunjucks";
import type { Model } from "../model.ts";
import { readStyles, withStyles } from "./inline-styles.ts";
import { readPageTemplates } from "./page-template.ts";
import type { SiteFile } from "./site-writer.ts";
import { templates } from "./templates.ts";
import { views } from "./views.ts";

/** Throws, naming the template, where one asks for what is not there, and when two make the same page. */
export async function* pages(model: Model): AsyncIterable<SiteFile> {
  const known = {
    ...(await views("_data", model)),
    expiryScript: readFileSync("_includes/scripts/expiry.js", "utf8").trim(),
  } as Readonly<Record<string, unknown>>;
  const environment = templates(["_includes"], model);
  const styles = readStyles("_includes");
  const makers = new Map<string, string>();
  for (const { file, text, permalink, each } of readPageTemplates("pages")) {
    const template = new nunjucks.Template(text, environment, file, true);
    const address = new nunjucks.Template(permalink, environment, file, true);
    const items = each ? known[each.of] : [undefined];
    if (!Array.isArray(items)) throw new Error(`${file} makes a page of each of "${each?.of}", which is no list.`);
    for (const item of items) {
      const context = each ? { ...known, [each.as]: item } : known;
      const path = address.render(context).replace(/^\//, "");
      const other = makers.get(path);
      if (other !== undefined) throw new Error(`${file} and ${other} both make ${path}.`);
      makers.set(path, file);
      yield { path, content: withStyles(template.render(context), styles) };
    }
  }
}
