import type { Model } from "../lib/model.ts";
import { sheetViews } from "../lib/views/sheet.ts";

export default (model: Model) => sheetViews(model);
