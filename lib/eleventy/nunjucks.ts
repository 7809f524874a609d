/**
 * Nunjucks as Eleventy sets it up, but that whatever is missing is an error, and that a template is compiled once: Eleventy
 * compiles it for every page that it makes, which takes longer than making the page.
 */
import { types } from "node:util";
import type { UserConfig } from "@11ty/eleventy";
import nunjucks from "nunjucks";

type Data = Record<string, unknown> & {
  readonly page?: { readonly inputPath: string };
  readonly pagination?: { readonly alias?: string };
};
type Render = (data: Data) => Promise<string>;

/** With `dev`, which Eleventy sets where nothing is said, an error in a filter keeps its own words. */
export const nunjucksOptions = { dev: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

export function nunjucksEngine(eleventy: UserConfig): void {
  eleventy.setNunjucksEnvironmentOptions(nunjucksOptions);
  let environment: nunjucks.Environment;
  let compiled = new Map<string, Render>();
  let contextOf = contexts();
  // For every build there is a new environment, with the filters, shortcodes and tags of the configuration.
  eleventy.amendLibrary("njk", (library: nunjucks.Environment) => {
    environment = library;
    compiled = new Map();
    contextOf = contexts();
  });
  const compile = (text: string, path: string): Render => {
    const key = `${path}\n${text}`;
    const known = compiled.get(key);
    if (known) return known;
    const template = new nunjucks.Template(text, environment, path, true);
    const render: Render = (data) =>
      new Promise((resolve, reject) => {
        template.render(contextOf(data), (error, result) => (error ? reject(error) : resolve(result ?? "")));
      });
    compiled.set(key, render);
    return render;
  };
  eleventy.addExtension("njk", {
    compile,
    compileOptions: {
      cache: false,
      permalink: (value, path) => (typeof value === "string" ? compile(value, path) : value),
    },
  });
}

/**
 * Nunjucks copies the data that it is given name by name. For a page of a pagination they come as a proxy that is asked for each
 * name, though such pages differ in nothing but what Eleventy says of each (https://www.11ty.dev/docs/pagination/)
 * and what is computed for each. So what they have in common is copied from a plain object.
 */
function contexts(): (data: Data) => object {
  const common = new Map<string, object>();
  return (data) => {
    if (!types.isProxy(data) || !data.page || data.eleventyComputed) return data;
    const { inputPath } = data.page;
    const shared = common.get(inputPath) ?? { ...data };
    common.set(inputPath, shared);
    const own: Record<string, unknown> = { ...shared, page: data.page, pagination: data.pagination };
    const [alias] = data.pagination?.alias?.split(".") ?? [];
    if (alias !== undefined) own[alias] = data[alias];
    return own;
  };
}
