import type { Model } from "../lib/model.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn } from "../lib/views/paging.ts";
import { daysNext, nextPages, wordSpan } from "../lib/views/timetable-page.ts";
import { sectionOf } from "../lib/words/sections.ts";

export default (model: Model) => {
  if (!sectionOf(model.library, "today").shown) return [];
  const first = headOfSection("today", model.library);
  return nextPages(model).map((list) => ({
    list,
    span: wordSpan(model.library.language, model.today, daysNext),
    head: headOn(model.library.language, first, list),
  }));
};
