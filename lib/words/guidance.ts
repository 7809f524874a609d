/** What is said of guidance beside its own words: how an action point stands, whether a fund is open, for how much. */

import type { FundStatus } from "../content/fund.ts";
import type { ActionPoint, Fund } from "../content/library.ts";
import type { Language } from "../language.ts";

/** How an action point stands: its level of completion, and whether its date has passed. */
export type ActionPointState = ActionPoint["completion_level"] | `${Unfinished}-overdue`;
type Unfinished = Exclude<ActionPoint["completion_level"], "completed">;

/** In the order in which the tracker counts them. */
export const actionPointStates = (_language: Language): Readonly<Record<ActionPointState, string>> => ({
  completed: "Done",
  substantial: "Mostly done",
  limited: "Partly done",
  "not-started": "Not started",
  "not-recorded": "Not recorded",
  "limited-overdue": "Overdue, partly done",
  "substantial-overdue": "Overdue, mostly done",
  "not-started-overdue": "Overdue, not started",
  "not-recorded-overdue": "Overdue, outcome not recorded",
});

export const fundStates = (_language: Language): Readonly<Record<FundStatus, string>> => ({
  open: "Open",
  forecasted: "Opens later",
  closed: "Closed",
});

/** `50000` becomes `£50,000`. */
export function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}

/** `£500 to £10,000`, `up to £10,000`, `£500 or more`; undefined when no sum is known. */
export function wordAward(_language: Language, { min_award: min, max_award: max }: Fund): string | undefined {
  if (min !== undefined && min === max) return pounds(min);
  if (min !== undefined && max !== undefined) return `${pounds(min)} to ${pounds(max)}`;
  if (max !== undefined) return `up to ${pounds(max)}`;
  return min === undefined ? undefined : `${pounds(min)} or more`;
}
