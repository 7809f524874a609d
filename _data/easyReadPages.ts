import type { Model } from "../lib/model.ts";
import { easyReadViews } from "../lib/views/easy-read.ts";

export default (model: Model) => easyReadViews(model);
