/** The stages of a build of one content folder, once, in one process: `node bench/stages.ts CONTENT [SITE]`. */
import { fileURLToPath } from "node:url";
import { stopwatch } from "../lib/clock.ts";
import { readLibrary } from "../lib/content/read.ts";
import { modelFiles } from "../lib/eleventy/model-files.ts";
import { pages } from "../lib/eleventy/pages.ts";
import { writeSearchIndex } from "../lib/eleventy/search-index.ts";
import type { Model } from "../lib/model.ts";
import { newsletterProblems } from "../lib/newsletter/problems.ts";
import { compileTimetable } from "../lib/timetable/compile.ts";
import { benchDay } from "./own-site.ts";

export interface Stages {
  /** Milliseconds of each stage, without writing. */
  readonly milliseconds: Readonly<Record<"read and check" | "timetable" | "pages" | "feeds and calendars", number>> & {
    /** Absent when there was no site to index. */
    readonly "search index"?: number;
  };
  readonly pages: number;
  /** The pages and what is made for programs; without assets and the site's own files, such as its map. */
  readonly files: number;
  readonly sessions: number;
}

/** @param site the same content as it was built, to be indexed for search */
export async function measureStages(content: string, site?: string): Promise<Stages> {
  let elapsed = stopwatch();
  const lap = () => {
    const taken = elapsed();
    elapsed = stopwatch();
    return taken;
  };
  const reading = readLibrary(content);
  if (!("library" in reading)) throw new Error(`The content in ${content} has problems.`);
  const read = lap();
  const compiled = compileTimetable(reading.library, benchDay);
  if (!("timetable" in compiled)) throw new Error(`The timetable of ${content} has problems.`);
  const model: Model = { library: reading.library, timetable: compiled.timetable, today: benchDay };
  if (newsletterProblems(model).length > 0) throw new Error(`The newsletters of ${content} have problems.`);
  const timetable = lap();
  let made = 0;
  for await (const _ of pages(model)) made += 1;
  const rendered = lap();
  const files = [...modelFiles(model)].length;
  const written = lap();
  const milliseconds = {
    "read and check": read,
    timetable,
    pages: rendered,
    "feeds and calendars": written,
  };
  const counts = { pages: made, files: made + files, sessions: model.timetable.sessions.length };
  if (site === undefined) return { milliseconds, ...counts };
  await writeSearchIndex(site, model.library.site.locale);
  return { milliseconds: { ...milliseconds, "search index": lap() }, ...counts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , content = "", site] = process.argv;
  console.log(JSON.stringify(await measureStages(content, site)));
}
