/** The files that are no pages of templates: calendars, open data, redirects, and those about the site as a whole. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { calendarFiles } from "../calendar/calendar-files.ts";
import type { Site } from "../content/library.ts";
import type { Model } from "../model.ts";
import { openDataFiles } from "../open-data/open-data-files.ts";
import { escapeHtml } from "../words/html.ts";
import type { Content } from "./content.ts";
import { writeEditorFiles } from "./editor-files.ts";
import { headers } from "./headers.ts";
import { type PageFacts, pageFacts, type SiteFile } from "./page-facts.ts";
import { redirectFiles } from "./redirects.ts";
import { searchWordFiles } from "./search-words.ts";

/** The views of the model. */
export function* modelFiles(model: Model): Generator<SiteFile> {
  yield* calendarFiles(model);
  yield* openDataFiles(model);
  yield* searchWordFiles(model);
  yield* redirectFiles(model.library);
}

/**
 * The sitemap, made from the pages that were really written, so that it can neither miss one nor name one too many.
 * @param pages every page; one without a canonical address is not for search engines
 */
export function sitemap(pages: readonly PageFacts[]): string {
  const urls = new Set(pages.flatMap(({ canonical }) => canonical ?? []));
  const entries = [...urls].sort().map((url) => `<url><loc>${escapeHtml(url)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

/** @param pages every page of the site, in any order, the web editor's left out */
function siteFiles({ url, editor }: Site, pages: readonly PageFacts[]): readonly SiteFile[] {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    { path: "sitemap.xml", content: sitemap(sorted) },
    { path: "robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` },
    { path: "_headers", content: headers(sorted, { editor: editor !== undefined }) },
  ];
}

/** One at a time, so that they need not be in memory together. */
function* otherFiles(model: Model, pages: readonly PageFacts[]): Generator<SiteFile> {
  const all = [...pages];
  for (const file of modelFiles(model)) {
    if (file.path.endsWith(".html")) all.push(pageFacts(file));
    yield file;
  }
  yield* siteFiles(model.library.site, all);
}

/**
 * Writes them after the pages. When a site is built again, as `npm start` does at every edit, what the build before wrote and
 * this one did not is taken away.
 */
export function files(eleventy: UserConfig, content: Content): void {
  let before = new Set<string>();
  eleventy.on("eleventy.after", ({ directories: { output }, outputMode, results }) => {
    if (outputMode !== "fs" || content.problems) return;
    const { model } = content;
    const written = new Set(results.map(({ outputPath }) => join(outputPath)));
    const folders = new Set<string>();
    const pages = results
      .filter(({ outputPath }) => outputPath.endsWith(".html"))
      .map((page) => pageFacts({ path: relative(output, page.outputPath), content: String(page.content) }));
    for (const { path, content } of otherFiles(model, pages)) {
      const target = join(output, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, content);
      written.add(target);
    }
    writeEditorFiles(model.library, output);
    for (const path of before.difference(written)) rmSync(path, { force: true });
    before = written;
  });
}
