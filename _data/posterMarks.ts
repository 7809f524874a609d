import type { Model } from "../lib/model.ts";
import { posterMarks } from "../lib/timetable/poster-mark.ts";

/** By the page that the code of a poster opens. */
export default (model: Model) => Object.fromEntries(posterMarks(model).map((poster) => [poster.page, poster]));
