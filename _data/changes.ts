import type { Model } from "../lib/model.ts";
import { changeView } from "../lib/views/change.ts";

export default (model: Model) => model.timetable.changes.map((change) => changeView(change, model));
