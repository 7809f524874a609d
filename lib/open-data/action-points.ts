/** Action points as open data. */

import { isOverdue } from "../content/action-point.ts";
import type { ActionPoint } from "../content/library.ts";
import { keeping, naming } from "./guidance-columns.ts";
import type { Table } from "./table.ts";

export const actionPointTable: Table<ActionPoint> = {
  path: "/open-data/action-points",
  title: "Action points",
  items: ({ library }) => library.actionPoints,
  columns: [
    ...naming,
    { name: "report", meaning: "The report that asked for it.", value: ({ report }) => report },
    { name: "lead", meaning: "Who must do it.", value: ({ lead }) => lead.map(({ title }) => title) },
    { name: "partners", meaning: "Who helps.", value: ({ partners }) => partners.map(({ title }) => title) },
    {
      name: "due",
      meaning: "When it was to be done, as exactly as the report says: a year, a month or a day.",
      value: ({ due }) => due,
    },
    {
      name: "completion_level",
      meaning: "How far it got: not-started, limited, substantial, completed or not-recorded.",
      value: ({ completion_level }) => completion_level,
    },
    {
      name: "overdue",
      meaning: "true when its date has passed and nothing records that it was completed.",
      value: (point, { today }) => isOverdue(point, today),
    },
    {
      name: "evidence",
      meaning: "What shows how far it got: the day, what it shows, and where it can be read.",
      value: ({ evidence }) =>
        evidence.map(({ date, note, url }) => ({ date: date.toString(), note, url: url ?? null })),
    },
    ...keeping,
  ],
};
