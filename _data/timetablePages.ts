import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn } from "../lib/views/paging.ts";
import { timetablePages, wordSpan } from "../lib/views/timetable-page.ts";
import { everything } from "../lib/words/follow.ts";

export default (model: Model) => {
  const first = headOfSection("timetable");
  return timetablePages(model).map((list) => ({
    list,
    span: wordSpan(model.today),
    follow: followView(everything.services, "/timetable/"),
    head: headOn(first, list),
  }));
};
