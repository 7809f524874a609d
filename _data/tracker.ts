import type { Model } from "../lib/model.ts";
import { actionPointStates, actionPointView } from "../lib/views/action-point.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";

const pointsOnPage = 80;

/** The action points with a date first, in its order; and how many of all of them stand where. */
export default (model: Model) => {
  const points = model.library.actionPoints
    .map((point) => actionPointView(point, model))
    .sort((a, b) => (a.due?.sort ?? "9").localeCompare(b.due?.sort ?? "9"));
  const counts = actionPointStates
    .map((state) => ({ state, count: points.filter((point) => point.state === state).length }))
    .filter(({ count }) => count > 0);
  const first = headOfSection("action-points");
  const due = (point: (typeof points)[number]) => point.due?.words ?? "no date";
  const label = (from: (typeof points)[number], to: (typeof points)[number]) =>
    due(from) === due(to) ? `Due: ${due(from)}` : `Due: ${due(from)} to ${due(to)}`;
  return pagesOf(points, first.url, pointsOnPage, label).map((list) => ({ list, counts, head: headOn(first, list) }));
};
