import type { Model } from "../lib/model.ts";
import { changeRow } from "../lib/views/change.ts";
import { followView } from "../lib/views/follow.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";

const changesOnPage = 60;

const groups = [
  {
    id: "current",
    name: "In force now",
    states: ["current"],
    empty: "No change is in force: services meet as the timetable says.",
  },
  { id: "coming", name: "Coming", states: ["coming"], empty: "No change is coming." },
  { id: "past", name: "Past", states: ["past", "resolved", "void"], empty: "No change is past yet." },
] as const;

/** Current changes, then coming and past ones, each last published first, on as many pages as they need. */
export default ({ timetable, today }: Model) => {
  const first = headOfSection("changes");
  const rows = groups.flatMap((group) => {
    const inGroup = timetable.changes.filter((change) => group.states.some((state) => state === change.state(today)));
    return inGroup.map((change) => ({ group, change: changeRow(change, today) }));
  });
  type Row = (typeof rows)[number];
  const day = ({ change }: Row) => change.published.slice(0, 10);
  const label = (from: Row, to: Row) => {
    if (from.group === to.group) return `${from.group.name}: ${from === to ? day(from) : `${day(to)} to ${day(from)}`}`;
    return `${from.group.name} to ${to.group.name.toLowerCase()}`;
  };
  const lists = pagesOf(rows, first.url, changesOnPage, label);
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
    follow: followView("every change", "/timetable/"),
    head: headOn(first, list),
  }));
};
