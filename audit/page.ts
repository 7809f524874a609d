/** A page of a built site, parsed as a browser would. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";

export interface BuiltSite {
  readonly folder: string;
  /** The path under which it is published, ending in a slash. */
  readonly base: string;
}

export interface Page {
  /** The path from the site's root: `/about/`, `/404.html`. */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** What a check found wrong, in a sentence that begins with the page's path. None means that the page passes. */
export type Findings = string[];

export function pageOf(url: string, html: string): Page {
  return { url, html, $: load(html) };
}

/** Every file of a folder by its path from there, in order. */
export function filesIn(folder: string): string[] {
  return globSync("**/*", { cwd: folder, exclude: (name) => name === "node_modules" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Every page of a built site, by path in order. */
export function pagesOf({ folder }: Pick<BuiltSite, "folder">): Page[] {
  return globSync("**/*.html", { cwd: folder })
    .map((file) => [`/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`, file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, file]) => pageOf(url, readFileSync(join(folder, file), "utf8")));
}

/** The words of an element, with the space between them that a reader sees. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The findings of a check on each page, told apart by the page's path. */
export function across(pages: readonly Page[], check: (page: Page) => Findings): Findings {
  return pages.flatMap((page) => check(page).map((finding) => `${page.url}: ${finding}`));
}
