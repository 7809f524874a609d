import type { Model } from "../lib/model.ts";
import { locationViews } from "../lib/views/location.ts";

export default (model: Model) => locationViews(model);
