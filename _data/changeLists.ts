import type { Model } from "../lib/model.ts";
import { changeRow } from "../lib/views/change.ts";
import { soonDays, soonestFirst, turnOf } from "../lib/views/change-order.ts";
import { followView } from "../lib/views/follow.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { changeGroupName, groupSpan, noChanges } from "../lib/words/change-lists.ts";
import { sectionOf } from "../lib/words/sections.ts";

const changesOnPage = 60;

const groups = ["soon", "lasting", "later", "past"] as const;

/** Changes by when they make a difference, soonest first, then those that are over, on as many pages as they need. */
export default ({ library, timetable, today }: Model) => {
  if (!sectionOf(library, "changes").shown) return [];
  const first = headOfSection("changes", library);
  const over = timetable.changes.filter((change) => change.isOver(today));
  const holding = soonestFirst(
    timetable.changes.filter((change) => !change.isOver(today)),
    today,
  );
  const rows = [...holding, ...over].map((compiled) => ({
    group: compiled.isOver(today) ? ("past" as const) : turnOf(compiled.change, today).turn,
    change: {
      ...changeRow(library.language, compiled, today),
      filters: {
        area: compiled.areas.map(({ label }) => label).join("|"),
        service: compiled.services.map(({ title }) => title).join("|"),
      },
      // The heading says how it stands, but of those that are over not why.
      stands: ["resolved", "void"].includes(compiled.state(today))
        ? changeRow(library.language, compiled, today).state
        : "",
    },
  }));
  type Row = (typeof rows)[number];
  const place = ({ group, change }: Row) => ({ group, day: change.published.slice(0, 10) });
  const lists = pagesOf(library.language, rows, first.url, changesOnPage, (from, to) =>
    groupSpan(library.language, place(from), place(to)),
  );
  return lists.map((list) => ({
    list,
    // The first page says too when there is none, but not of what lasts: then there is nothing to know.
    groups: groups
      .map((id) => ({
        id,
        name: changeGroupName(library.language, id, today, soonDays),
        empty: noChanges(library.language, id),
        changes: list.items.filter(({ group }) => group === id).map(({ change }) => change),
      }))
      .filter(
        ({ id, changes }) =>
          changes.length > 0 || (list.number === 1 && id !== "lasting" && !rows.some(({ group }) => group === id)),
      ),
    follow: followView(library.language.say("follow-title-changes"), "/timetable/", library),
    head: headOn(library.language, first, list),
  }));
};
