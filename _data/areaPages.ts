import type { Model } from "../lib/model.ts";
import { areaViews } from "../lib/views/area.ts";
import { sectionOf } from "../lib/words/sections.ts";

export default (model: Model) =>
  sectionOf(model.library, "areas").shown ? model.library.areas.flatMap((area) => areaViews(area, model)) : [];
