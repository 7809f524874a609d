import type { Model } from "../lib/model.ts";
import { changeRow } from "../lib/views/change.ts";
import { followView } from "../lib/views/follow.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { changeGroups, groupSpan } from "../lib/words/change.ts";
import { everything } from "../lib/words/follow.ts";
import { sectionOf } from "../lib/words/sections.ts";

const changesOnPage = 60;

const groups = [
  { id: "current", ...changeGroups.current, states: ["current"] },
  { id: "coming", ...changeGroups.coming, states: ["coming"] },
  { id: "past", ...changeGroups.past, states: ["past", "resolved", "void"] },
] as const;

/** Current changes, then coming and past ones, each last published first, on as many pages as they need. */
export default ({ library, timetable, today }: Model) => {
  if (!sectionOf(library, "changes").shown) return [];
  const first = headOfSection("changes", library);
  const rows = groups.flatMap((group) => {
    const inGroup = timetable.changes.filter((change) => group.states.some((state) => state === change.state(today)));
    return inGroup.map((change) => ({ group, change: changeRow(change, today) }));
  });
  type Row = (typeof rows)[number];
  const place = ({ group, change }: Row) => ({ group: group.id, day: change.published.slice(0, 10) });
  const lists = pagesOf(rows, first.url, changesOnPage, (from, to) => groupSpan(place(from), place(to)));
  return lists.map((list) => ({
    list,
    // The first page says too of which sort there is none.
    groups: groups
      .map((group) => ({
        ...group,
        changes: list.items.filter((row) => row.group === group).map(({ change }) => change),
      }))
      .filter(
        ({ id, changes }) => changes.length > 0 || (list.number === 1 && !rows.some(({ group }) => group.id === id)),
      ),
    follow: followView(everything.changes, "/timetable/", library),
    head: headOn(first, list),
  }));
};
