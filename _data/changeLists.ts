import type { Model } from "../lib/model.ts";
import { changeRow } from "../lib/views/change.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { pagesOf } from "../lib/views/paging.ts";

const pastOnPage = 60;

/** Current and coming changes on the first page, then past ones, last published first, on as many pages as they need. */
export default ({ timetable, today }: Model) => {
  const inState = (...states: string[]) =>
    timetable.changes
      .filter((change) => states.includes(change.state(today)))
      .map((change) => changeRow(change, today));
  const past = inState("past", "resolved", "void");
  return pagesOf(past, "/changes/", pastOnPage, (first, last) =>
    first === last ? first.announced : `${last.published.slice(0, 10)} to ${first.published.slice(0, 10)}`,
  ).map((list) => ({
    list,
    current: list.number === 1 ? inState("current") : [],
    coming: list.number === 1 ? inState("coming") : [],
    follow: followView("every change", "/timetable/"),
    head: headOf({
      title: list.number === 1 ? "Changes" : `Changes, page ${list.number}`,
      description: "What has moved, stopped, started or changed its time: in force now, coming and past.",
      url: list.url,
      section: "changes",
    }),
  }));
};
