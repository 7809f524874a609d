/** Writes the files that are views of the model but not pages, beside the pages. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { calendarFiles } from "../calendar/calendar-files.ts";
import { feedFiles } from "../feeds/feed-files.ts";
import type { Model } from "../model.ts";
import { openDataFiles } from "../open-data/open-data-files.ts";
import { searchWordFiles } from "../search/search-words.ts";
import { redirectFiles } from "./redirects.ts";

export function writeModelFiles(model: Model, output: string): void {
  const folders = new Set<string>();
  const sources = [
    feedFiles(model),
    calendarFiles(model),
    openDataFiles(model),
    searchWordFiles(model),
    redirectFiles(model.library),
  ];
  for (const files of sources) {
    for (const { path, content } of files) {
      const target = join(output, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, content);
    }
  }
}
