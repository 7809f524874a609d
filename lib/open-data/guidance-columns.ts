/** The columns that every table of guidance shares. */
import type { ActionPoint, Fund } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Columns } from "./table.ts";

type Guidance = ActionPoint | Fund;

/** What it is: the first columns. */
export const naming = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  url: ({ url }, { library }) => absoluteUrl(library.site.url, url),
} as const satisfies Columns<Guidance>;

/** How it is sorted and looked after: the last columns. */
export const keeping = {
  topics: ({ topics }) => topics.map(({ label }) => label),
  audiences: ({ audiences }) => audiences.map(({ label }) => label),
  published: ({ published }) => published.toString(),
  last_reviewed_on: ({ last_reviewed_on }) => last_reviewed_on?.toString(),
} as const satisfies Columns<Guidance>;
