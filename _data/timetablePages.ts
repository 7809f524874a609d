import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { timetablePages, wordSpan } from "../lib/views/timetable-page.ts";

export default (model: Model) => {
  const description = "Every session in the next 28 days, by day, with what has moved or been cancelled.";
  return timetablePages(model).map((list) => ({
    list,
    span: wordSpan(model.today),
    follow: followView("every service", "/timetable/"),
    head: headOf({
      title: list.number === 1 ? "What’s on" : `What’s on, page ${list.number}`,
      description: list.number === 1 ? description : `${description} Page ${list.number} of ${list.pages.length}.`,
      url: list.url,
      section: "timetable",
    }),
  }));
};
