/** Writes the files that are views of the model but not pages, beside the pages. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { calendarFiles } from "../calendar/calendar-files.ts";
import { feedFiles } from "../feeds/feed-files.ts";
import type { Model } from "../model.ts";
import { openDataFiles } from "../open-data/open-data-files.ts";

export function modelFiles(eleventy: UserConfig, model: Model): void {
  eleventy.on("eleventy.after", ({ dir }) => {
    const folders = new Set<string>();
    for (const files of [feedFiles(model), calendarFiles(model), openDataFiles(model)]) {
      for (const { path, content } of files) {
        const target = join(dir.output, path);
        const folder = dirname(target);
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
        folders.add(folder);
        writeFileSync(target, content);
      }
    }
  });
}
