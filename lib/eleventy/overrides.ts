/**
 * What an adopter puts in the place of our templates and styles: a file in `_includes/site/` goes before the one of the same
 * path in `_includes/`, and a newer version of ours touches none of them.
 */
import { existsSync, globSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { FileSystemLoader } from "nunjucks";

/** They belong to the site in `content/`: another one, such as that of the tests, is made by our templates alone. */
export const overridesOf = (content: string): string | undefined =>
  resolve(content) === resolve("content") ? join("_includes", "site") : undefined;

/** Ours can still be had by its whole path: `{% extends "_includes/layouts/page.njk" %}`. */
export function overrides(eleventy: UserConfig, { folder }: { readonly folder: string | undefined }): void {
  if (folder === undefined) return;
  eleventy.amendLibrary("njk", ({ loaders }: { loaders: (FileSystemLoader & { searchPaths: string[] })[] }) => {
    for (const { searchPaths } of loaders) if (!searchPaths.includes(folder)) searchPaths.unshift(folder);
  });
  // The layout that front matter names is looked up by Eleventy itself.
  for (const path of globSync("layouts/**/*.*", { cwd: folder })) {
    const name = path.split(sep).join("/");
    eleventy.addLayoutAlias(name, `site/${name}`);
  }
}

/** The files of a folder of ours by name, those of an adopter in their place or beside them. */
export function filesOf(folder: string, ours: string, theirs: string | undefined): ReadonlyMap<string, string> {
  const places = [ours, ...(theirs === undefined ? [] : [theirs])].map((place) => join(place, folder));
  const found = places
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place)
        .sort()
        .map((name): [string, string] => [name, join(place, name)]),
    );
  return new Map(found);
}
