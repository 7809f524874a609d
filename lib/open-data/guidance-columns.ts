/** The columns that every table of guidance shares. */
import type { ActionPoint, Fund } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Column } from "./table.ts";

type Guidance = ActionPoint | Fund;

/** What it is: the first columns. */
export const naming: readonly Column<Guidance>[] = [
  { name: "id", meaning: "Its permanent name.", value: ({ id }) => id },
  { name: "title", meaning: "What it is called.", value: ({ title }) => title },
  { name: "summary", meaning: "What it is, in a sentence or two.", value: ({ summary }) => summary },
  {
    name: "url",
    meaning: "Its page on this site.",
    value: ({ url }, { library }) => absoluteUrl(library.site.url, url),
  },
];

/** How it is sorted and looked after: the last columns. */
export const keeping: readonly Column<Guidance>[] = [
  { name: "topics", meaning: "What it is about.", value: ({ topics }) => topics.map(({ label }) => label) },
  { name: "audiences", meaning: "Who its page is for.", value: ({ audiences }) => audiences.map(({ label }) => label) },
  { name: "published", meaning: "The day its page was published.", value: ({ published }) => published.toString() },
  {
    name: "last_reviewed_on",
    meaning: "The day somebody last checked the page.",
    value: ({ last_reviewed_on }) => last_reviewed_on?.toString(),
  },
];
