import type { Model } from "../lib/model.ts";
import { actionPointStates, actionPointView } from "../lib/views/action-point.ts";

/** The action points with a date first, in its order; and how many stand where. */
export default (model: Model) => {
  const points = model.library.actionPoints
    .map((point) => actionPointView(point, model))
    .sort((a, b) => (a.due?.sort ?? "9").localeCompare(b.due?.sort ?? "9"));
  const counts = Object.values(actionPointStates)
    .map((state) => ({ state, count: points.filter((point) => point.state === state).length }))
    .filter(({ count }) => count > 0);
  return { points, counts };
};
