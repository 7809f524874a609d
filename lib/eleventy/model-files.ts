/** The files that are views of the model but not pages of templates. */
import { calendarFiles } from "../calendar/calendar-files.ts";
import { feedFiles } from "../feeds/feed-files.ts";
import type { Model } from "../model.ts";
import { openDataFiles } from "../open-data/open-data-files.ts";
import { redirectFiles } from "./redirects.ts";
import { searchWordFiles } from "./search-words.ts";
import type { SiteFile } from "./site-writer.ts";

export function* modelFiles(model: Model): Generator<SiteFile> {
  yield* feedFiles(model);
  yield* calendarFiles(model);
  yield* openDataFiles(model);
  yield* searchWordFiles(model);
  yield* redirectFiles(model.library);
}
