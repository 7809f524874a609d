/** The files that are no pages of templates: calendars, open data, redirects, and those about the site as a whole. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { calendarFiles } from "../calendar/calendar-files.ts";
import { sessionCalendarFiles } from "../calendar/session-files.ts";
import type { Model } from "../model.ts";
import type { Rewrite } from "../open-data/hsds/api.ts";
import { openDataFiles, openDataRewrites } from "../open-data/open-data-files.ts";
import { Refusal } from "../refusal.ts";
import { postcodeFile } from "../views/near.ts";
import { sessionsToAdd } from "../views/service-sessions.ts";
import { escapeHtml } from "../words/html.ts";
import type { Content, WrittenPage } from "./content.ts";
import { editorPolicy, writeEditorFiles } from "./editor-files.ts";
import type { PageFacts } from "./finish-pages.ts";
import { buildLanguages, type WrittenLanguage } from "./further-languages.ts";
import { headers } from "./headers.ts";
import { type PublishedPicture, publishedPictures } from "./pictures.ts";
import { redirectFiles } from "./redirects.ts";
import { searchWordFiles } from "./search-words.ts";

export interface SiteFile {
  /** In the folder that is published, with or without a slash in front. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The views of the model. */
export function* modelFiles(model: Model): Generator<SiteFile> {
  yield* languageFiles(model, openDataRewrites(model));
  yield* openDataFiles(model);
  yield* postcodeFile(model.library);
}

/** Those that there are in each language. */
function* languageFiles(model: Model, rewrites: readonly Rewrite[] = []): Generator<SiteFile> {
  yield* calendarFiles(model);
  yield* sessionCalendarFiles(model, sessionsToAdd(model));
  yield* searchWordFiles(model);
  yield* redirectFiles(model.library, rewrites);
}

/**
 * The sitemap, made from the pages that were really written, so that it can neither miss one nor name one too many.
 * @param pages every page; one without a canonical address is not for search engines
 */
export function sitemap(pages: readonly Pick<WrittenPage, "canonical">[]): string {
  const urls = new Set(pages.flatMap(({ canonical }) => canonical ?? []));
  const entries = [...urls].sort().map((url) => `<url><loc>${escapeHtml(url)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

/**
 * One at a time, so that they need not be in memory together.
 * @param pages every page of the site, in any order, the web editor's left out
 */
function* filesOfWhole(model: Model, pages: readonly WrittenPage[]): Generator<SiteFile> {
  yield* modelFiles(model);
  const { url } = model.library.site;
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  yield { path: "sitemap.xml", content: sitemap(sorted) };
  yield { path: "robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` };
  yield { path: "_headers", content: headers(sorted, editorPolicy(model.library)) };
}

/** Where a file goes: nowhere but into the folder, and over nothing that was written. Refuses otherwise, whoever asks. */
export function placeOf(path: string, output: string, written: ReadonlySet<string>): string {
  const target = join(output, path);
  const inside = relative(output, target);
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) {
    throw new Refusal(`The build was to write ${path}, which is outside its folder. Nothing was published.`, 1);
  }
  if (written.has(target)) {
    throw new Refusal(
      `The build was to write ${path} twice. Is an old address under "redirect_from" that of another page?`,
      1,
    );
  }
  return target;
}

/**
 * Writes them after the pages. When a site is built again, as `npm start` does at every edit, what the build before wrote and
 * this one did not is taken away.
 */
export function files(
  eleventy: UserConfig,
  { content, facts }: { readonly content: Content; readonly facts: ReadonlyMap<string, PageFacts> },
): void {
  let before = new Set<string>();
  let encoded: Promise<readonly PublishedPicture[]> = Promise.resolve([]);
  let builtFirst: readonly WrittenLanguage[] | undefined;
  eleventy.on("eleventy.before", async ({ directories: { output }, outputMode, runMode }) => {
    builtFirst = undefined;
    if (outputMode !== "fs" || content.problems || content.partOf || content.ahead) return;
    // Pictures are encoded while pages are made. What goes wrong with them is told at the end.
    encoded = publishedPictures(content.model.library);
    encoded.catch(() => undefined);
    // Eleventy keeps every page to the end of its run, so one language's are let go before the next are made. Who works on
    // the site waits for the first language, which is built first then.
    if (runMode === "build") builtFirst = await buildLanguages(content, output);
  });
  eleventy.on("eleventy.after", async ({ directories: { output }, outputMode, results }) => {
    if (outputMode !== "fs" || content.problems || content.ahead) return;
    const { model } = content;
    const pictures = await encoded;
    const written = new Set(results.map(({ outputPath }) => join(outputPath)));
    const folders = new Set<string>();
    const pages = results
      .filter(({ outputPath }) => outputPath.endsWith(".html"))
      .map(({ outputPath }) => ({ path: relative(output, outputPath), ...facts.get(outputPath) }));
    const write = (path: string, content: string | Uint8Array) => {
      const target = placeOf(path, output, written);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, content);
      written.add(target);
    };
    if (content.partOf) {
      for (const { path, content } of languageFiles(model)) write(path, content);
      const { folder, tell } = content.partOf;
      tell({ pages: pages.map((page) => ({ ...page, path: `${folder}/${page.path}` })), files: written });
      return;
    }
    const languages = builtFirst ?? (await buildLanguages(content, output));
    for (const { files } of languages) for (const file of files) written.add(file);
    const all = [...pages, ...languages.flatMap(({ pages }) => pages)];
    for (const { path, content } of filesOfWhole(model, all)) write(path, content);
    for (const { path, bytes } of pictures) write(path, bytes);
    writeEditorFiles(model.library, output);
    for (const path of before.difference(written)) rmSync(path, { force: true });
    before = written;
  });
}
