/** The page that somebody looks at while they edit: it is built before all the others, which takes a fraction of their time. */
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { basePath, folderOf } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { Content } from "./content.ts";
import { eleventyFor } from "./eleventy-for.ts";

/** The site in each of its languages, the first one first. */
const languagesOf = ({ model }: Content): readonly Model[] => [model, ...(model.translations ?? [])];

/**
 * Before the whole site is built again, builds the pages of the template whose page was asked for last, in its language.
 * @param show called with the template, such as `./pages/service.njk`, when they are written; what follows waits for it, and nothing is answered from then until it is done
 * @returns to be told of every address that is asked for, as a request has it
 */
export function lookedAtFirst(
  eleventy: UserConfig,
  content: Content,
  show: (template: string) => Promise<void>,
): (address: string) => void {
  let templates: ReadonlyMap<string, string> = new Map();
  let lookedAt: { readonly template: string; readonly locale: string } | undefined;
  eleventy.on("eleventy.after", ({ results }) => {
    templates = new Map(results.map(({ url, inputPath }) => [url, inputPath]));
  });
  eleventy.on("eleventy.before", async ({ directories: { output }, runMode }) => {
    if (runMode !== "serve" || content.problems || !lookedAt) return;
    const { template, locale } = lookedAt;
    const model = languagesOf(content).find(({ library }) => library.site.locale === locale);
    if (!model) return;
    const folder = model === content.model ? output : join(output, folderOf(locale));
    try {
      await eleventyFor(model, folder, { overrides: content.overrides, ahead: template }).write();
      await show(template);
    } catch {
      // What is wrong with it is told when the whole site is built, which is next.
    }
  });
  return (address) => {
    if (content.problems) return;
    const path = address.replace(/[?#].*/, "");
    for (const { library } of languagesOf(content)) {
      const { url, locale } = library.site;
      const base = basePath(url);
      const template = path.startsWith(base) ? templates.get(path.slice(base.length - 1)) : undefined;
      if (template) lookedAt = { template, locale };
    }
  };
}
