import type { Model } from "../lib/model.ts";
import { actionPointView } from "../lib/views/action-point.ts";

export default (model: Model) => model.library.actionPoints.map((point) => actionPointView(point, model));
