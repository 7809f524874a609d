/**
 * Nunjucks as Eleventy sets it up, but that whatever is missing is an error, and that a template is compiled once: Eleventy
 * compiles it for every page that it makes, which takes longer than making the page.
 */
import { types } from "node:util";
import type { UserConfig } from "@11ty/eleventy";
import nunjucks from "nunjucks";
import { inOnePiece } from "../content/one-piece.ts";
import type { Finish, PageData } from "./finish-pages.ts";

type Data = Record<string, unknown> &
  PageData & {
    readonly page?: { readonly inputPath: string };
    readonly pagination?: { readonly alias?: string };
  };
type Render = (data: Data) => Promise<string | Buffer>;

/** With `dev`, which Eleventy sets where nothing is said, an error in a filter keeps its own words. */
export const nunjucksOptions = { dev: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** @param finish what becomes of the text that a template has made */
export function nunjucksEngine(eleventy: UserConfig, finish: Finish): void {
  eleventy.setNunjucksEnvironmentOptions(nunjucksOptions);
  let environment: Environment;
  let compiled = new Map<string, Render>();
  let contextOf = contexts();
  // For every build there is a new environment, with the filters, shortcodes and tags of the configuration.
  eleventy.amendLibrary("njk", (library: Environment) => {
    environment = library;
    compiled = new Map();
    contextOf = contexts();
  });
  const compile = (text: string, path: string): Render => {
    const key = `${path}\n${text}`;
    const known = compiled.get(key);
    if (known) return known;
    // Eleventy adds its filters after it has handed over the environment.
    if (compiled.size === 0) tellFailures(environment);
    const template = new nunjucks.Template(text, environment, path, true);
    const render: Render = (data) =>
      new Promise((resolve, reject) => {
        const context = contextOf(data);
        // The context will be the next page's when this one is finished.
        const { page, pagination, eleventyExcludeFromCollections } = context;
        const own = { page, pagination, eleventyExcludeFromCollections };
        template.render(context, (error, result) =>
          error ? reject(error) : resolve(finish(inOnePiece(result ?? ""), own)),
        );
      });
    compiled.set(key, render);
    return render;
  };
  // A permalink is a template, too.
  eleventy.addExtension("njk", { compile, compileOptions: { cache: false, permalink: true } });
}

type AsyncFilter = (this: unknown, ...values: unknown[]) => Promise<void>;

/** With its filters, which its types leave out. */
type Environment = nunjucks.Environment & {
  readonly asyncFilters: readonly string[];
  readonly filters: Record<string, AsyncFilter>;
};

/** Eleventy tells Nunjucks what an asynchronous filter gives, and not that it failed: the build would wait for it for ever. */
function tellFailures({ asyncFilters, filters }: Environment): void {
  for (const name of asyncFilters) {
    const filter = filters[name] as AsyncFilter;
    filters[name] = async function (...values) {
      const given = values.at(-1) as (error: unknown) => void;
      await filter.apply(this, values).catch(given);
    };
  }
}

/**
 * Nunjucks copies the data that it is given, name by name. For a page of a pagination they come as a proxy that is asked for each
 * name, though such pages differ in nothing but what Eleventy says of each (https://www.11ty.dev/docs/pagination/)
 * and what is computed for each. So one plain object serves all pages of a template, with what is each one's own put into it.
 */
function contexts(): (data: Data) => Data {
  const shared = new Map<string, Data>();
  return (data) => {
    if (!types.isProxy(data) || !data.page || data.eleventyComputed) return data;
    const { inputPath } = data.page;
    const context = shared.get(inputPath) ?? { ...data };
    shared.set(inputPath, context);
    const [alias] = data.pagination?.alias?.split(".") ?? [];
    const writable: Record<string, unknown> = context;
    for (const name of ["page", "pagination", alias]) if (name !== undefined) writable[name] = data[name];
    return context;
  };
}
