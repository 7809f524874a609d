import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { headOn } from "../lib/views/paging.ts";
import { timetablePages, wordSpan } from "../lib/views/timetable-page.ts";

export default (model: Model) => {
  const first = headOf({
    title: "What’s on",
    description: "Every session in the next 28 days, by day, with what has moved or been cancelled.",
    url: "/timetable/",
    section: "timetable",
  });
  return timetablePages(model).map((list) => ({
    list,
    span: wordSpan(model.today),
    follow: followView("every service", "/timetable/"),
    head: headOn(first, list),
  }));
};
