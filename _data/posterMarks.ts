import type { Model } from "../lib/model.ts";
import { posterMarks } from "../lib/timetable/poster-mark.ts";
import { wordOldPoster } from "../lib/words/poster.ts";

/** Where the digits of each part begin in `poster-1a2b3c4d506070`. */
const partsOf = (sentences: readonly string[]) =>
  sentences.map((words, index) => ({ at: 15 + 2 * index, words })).filter(({ words }) => words !== "");

/** By the page that the code of a poster opens, with what is said of each part that has changed. */
export default (model: Model) =>
  Object.fromEntries(
    posterMarks(model).map((poster) => [
      poster.page,
      { ...poster, parts: partsOf(wordOldPoster(model.library.language, poster.of)) },
    ]),
  );
