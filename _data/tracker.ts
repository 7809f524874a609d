import type { Model } from "../lib/model.ts";
import { actionPointStates, actionPointView } from "../lib/views/action-point.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { dueSpan } from "../lib/words/page.ts";
import { sectionOf } from "../lib/words/sections.ts";

const pointsOnPage = 80;

/** The action points with a date first, in its order; and how many of all of them stand where. */
export default (model: Model) => {
  if (!sectionOf(model.library, "action-points").shown) return [];
  const points = model.library.actionPoints
    .map((point) => actionPointView(point, model))
    .sort((a, b) => (a.due?.sort ?? "9").localeCompare(b.due?.sort ?? "9"));
  const counts = actionPointStates(model.library.language)
    .map((state) => ({ state, count: points.filter((point) => point.state.id === state.id).length }))
    .filter(({ count }) => count > 0);
  const first = headOfSection("action-points", model.library);
  return pagesOf(model.library.language, points, first.url, pointsOnPage, (from, to) =>
    dueSpan(model.library.language, from.due?.words, to.due?.words),
  ).map((list) => ({
    list,
    counts,
    head: headOn(model.library.language, first, list),
  }));
};
