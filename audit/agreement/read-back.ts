/** Reads a built site back from its files alone: every session and every change, from every output. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "./notes.ts";
import { readCalendar } from "./read-calendar.ts";
import { readFeed } from "./read-feed.ts";
import { readOpenData } from "./read-open-data.ts";
import { readPage } from "./read-page.ts";

/** Where sessions and changes are told; guidance and search are not about them. */
const telling =
  /^(?:index\.html|(?:services|locations|areas|access|today|timetable|changes|newsletter|open-data)\/.*)$/;

/** Text by path from the site's folder. */
export type SiteFiles = ReadonlyMap<string, string>;

export function siteFiles(folder: string): SiteFiles {
  const paths = globSync("**/*.{html,rss,atom,json,ics}", { cwd: folder });
  return new Map(
    paths
      .filter((path) => telling.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** The path under which the site is published, from the address that the home page gives as its own. */
export function baseOf(files: SiteFiles): string {
  const [, address = ""] = /<link rel="canonical" href="([^"]+)">/.exec(files.get("index.html") ?? "") ?? [];
  return new URL(address).pathname;
}

/** What one file says. */
export function readFile(path: string, text: string, base: string): Reading {
  if (path.endsWith(".html")) return readPage(path, text, base);
  if (path.endsWith(".ics")) return readCalendar(path, text, base);
  if (path.startsWith("open-data/")) return readOpenData(path, text, base);
  return readFeed(path, text, base);
}

export function readBack(files: SiteFiles): Reading[] {
  const base = baseOf(files);
  return [...files].map(([path, text]) => readFile(path, text, base));
}
