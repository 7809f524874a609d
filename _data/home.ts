import type { Model } from "../lib/model.ts";
import { changeRow } from "../lib/views/change.ts";
import { soonestFirst } from "../lib/views/change-order.ts";
import { homeBlocksOf, inRows } from "../lib/views/home.ts";
import { guidanceLinks } from "../lib/views/subject.ts";
import { timetableDays } from "../lib/views/timetable-page.ts";

const changesShown = 4;
/** What a phone shows before a reader tires of scrolling; /today/ has all of the week. */
const sessionsShown = 5;

/** What is next, what is on in the next 7 days, and what has changed: coming or in force, soonest first. */
export default (model: Model) => {
  const days = timetableDays(model, 6);
  const shown: (typeof days)[number][] = [];
  let rows = 0;
  for (const day of days) {
    if (rows >= sessionsShown) break;
    const sessions = day.sessions.slice(0, sessionsShown - rows);
    shown.push({ ...day, sessions });
    rows += sessions.length;
  }
  const { library, timetable, today } = model;
  const holding = timetable.changes.filter((change) => !change.isOver(today));
  const changes = soonestFirst(holding, today).map((change) => changeRow(model.library.language, change, today));
  const next = days.flatMap(({ sessions }) => sessions).find(({ status, gone }) => status.id !== "cancelled" && !gone);
  return {
    rows: inRows(homeBlocksOf(library)),
    next,
    days: shown,
    more: days.reduce((sum, { sessions }) => sum + sessions.length, 0) - rows,
    changes: changes.slice(0, changesShown),
    changesLeft: Math.max(0, changes.length - changesShown),
    guidance: guidanceLinks(library),
  };
};
