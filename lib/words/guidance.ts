/** What is said of guidance beside its own words: how an action point stands, whether a fund is open, for how much. */

import type { FundStatus } from "../content/fund.ts";
import type { ActionPoint, Fund } from "../content/library.ts";
import type { Language } from "../language.ts";

/** How an action point stands: its level of completion, and whether its date has passed. */
export type ActionPointState = ActionPoint["completion_level"] | `${Unfinished}-overdue`;
type Unfinished = Exclude<ActionPoint["completion_level"], "completed">;

/** `Overdue, partly done` */
export const wordActionPointState = (language: Language, state: ActionPointState): string =>
  language.say(`action-point-${state}`);

/** `Opens later` */
export const wordFundStatus = (language: Language, status: FundStatus): string => language.say(`fund-${status}`);

/** `£500 to £10,000`, `up to £10,000`, `£500 or more`; undefined when no sum is known. */
export function wordAward(language: Language, { min_award: min, max_award: max }: Fund): string | undefined {
  if (min === undefined)
    return max === undefined ? undefined : language.say("award-most", { most: language.pounds(max) });
  const least = language.pounds(min);
  if (max === undefined) return language.say("award-least", { least });
  return min === max ? least : language.say("award-range", { least, most: language.pounds(max) });
}
