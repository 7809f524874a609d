import type { Model } from "../lib/model.ts";
import { areaViews } from "../lib/views/area.ts";

export default (model: Model) => model.library.areas.flatMap((area) => areaViews(area, model));
