/** The guidance that is open data as tables: action points, and sources of money. */
import { isOverdue } from "../content/action-point.ts";
import { fundStatus } from "../content/fund.ts";
import type { ActionPoint, Fund } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Columns, Table } from "./table.ts";

type Guidance = ActionPoint | Fund;

/** What it is: the first columns of both. */
const naming = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  url: ({ url }, { library }) => absoluteUrl(library.site.url, url),
} as const satisfies Columns<Guidance>;

/** How it is sorted and looked after: their last columns. */
const keeping = {
  topics: ({ topics }) => topics.map(({ label }) => label),
  audiences: ({ audiences }) => audiences.map(({ label }) => label),
  published: ({ published }) => published.toString(),
  last_reviewed_on: ({ last_reviewed_on }) => last_reviewed_on?.toString(),
} as const satisfies Columns<Guidance>;

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

export const fundingTable: Table<Fund, "funding"> = {
  name: "funding",
  items: ({ library }) => library.funding,
  columns: {
    ...naming,
    funder: ({ funder }) => funder.title,
    status: (fund, { today }) => fundStatus(fund, today),
    opens_on: ({ opens_on }) => opens_on?.toString(),
    closes_on: ({ closes_on }) => closes_on?.toString(),
    ongoing: ({ ongoing }) => ongoing ?? false,
    min_award: ({ min_award }) => min_award,
    max_award: ({ max_award }) => max_award,
    applicant_types: ({ applicant_types }) => applicant_types,
    areas: ({ areas }) => areas.map(({ label }) => label),
    cost_to_use: ({ cost_to_use }) => cost_to_use,
    website: ({ website }) => website,
    how_to_apply: ({ how_to_apply }) => how_to_apply,
    ...keeping,
  },
};
