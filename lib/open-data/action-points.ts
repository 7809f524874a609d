/** Action points as open data. */

import { isOverdue } from "../content/action-point.ts";
import type { ActionPoint } from "../content/library.ts";
import { keeping, naming } from "./guidance-columns.ts";
import type { Table } from "./table.ts";

export const actionPointTable: Table<ActionPoint, "action-points"> = {
  name: "action-points",
  items: ({ library }) => library.actionPoints,
  columns: {
    ...naming,
    report: ({ report }) => report,
    lead: ({ lead }) => lead.map(({ title }) => title),
    partners: ({ partners }) => partners.map(({ title }) => title),
    due: ({ due }) => due,
    completion_level: ({ completion_level }) => completion_level,
    overdue: (point, { today }) => isOverdue(point, today),
    evidence: ({ evidence }) =>
      evidence.map(({ date, note, url }) => ({ date: date.toString(), note, url: url ?? null })),
    ...keeping,
  },
};
