import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn } from "../lib/views/paging.ts";
import { daysShown, timetablePages, wordSpan } from "../lib/views/timetable-page.ts";
import { sectionOf } from "../lib/words/sections.ts";

export default (model: Model) => {
  if (!sectionOf(model.library, "timetable").shown) return [];
  const first = headOfSection("timetable", model.library);
  return timetablePages(model).map(({ list, weeks }) => ({
    list,
    weeks,
    span: wordSpan(model.library.language, model.today, daysShown),
    follow: followView(model.library.language.say("follow-title-services"), "/timetable/", model.library),
    head: headOn(model.library.language, first, list),
  }));
};
