/** A fund as the finder and its own page show it. */

import { type FundStatus, fundStatus } from "../content/fund.ts";
import type { Fund } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { wordAward, wordFundStatus } from "../words/guidance.ts";
import type { StateView } from "./action-point.ts";
import { type CitedBy, citedBy } from "./cited-by.ts";
import { type DateView, dateView } from "./date.ts";
import { type GuidanceView, guidanceView, partyView } from "./guidance.ts";

export interface FundView extends GuidanceView {
  readonly funder: { readonly title: string; readonly about?: string };
  readonly state: StateView<FundStatus>;
  readonly opens?: DateView;
  readonly closes?: DateView;
  readonly ongoing: boolean;
  /** `£500 to £10,000`, `up to £10,000`, `£500 or more`; absent when no sum is known. */
  readonly award?: string;
  /** The largest sum in pounds, by which to sort. */
  readonly awardSort: number;
  readonly applicants: readonly string[];
  readonly areas: readonly string[];
  readonly cost?: string;
  readonly website?: string;
  readonly howToApply?: string;
  readonly citedBy: CitedBy;
}

const looks = {
  open: { sign: "planned", tone: "turn" },
  forecasted: { sign: "retimed", tone: "wait" },
  closed: { sign: "cancelled", tone: "quiet" },
} as const satisfies Record<FundStatus, Pick<StateView, "sign" | "tone">>;

/** In the order in which the finder has them. */
export const fundStatuses = Object.keys(looks) as readonly FundStatus[];

export const fundState = (language: Language, status: FundStatus): StateView<FundStatus> => ({
  id: status,
  label: wordFundStatus(language, status),
  ...looks[status],
});

export function fundView(fund: Fund, model: Model): FundView {
  const sum = wordAward(model.library.language, fund);
  return {
    ...guidanceView(fund, model),
    funder: partyView(fund.funder),
    state: fundState(model.library.language, fundStatus(fund, model.today)),
    ...(fund.opens_on && { opens: dateView(model.library.language, fund.opens_on) }),
    ...(fund.closes_on && { closes: dateView(model.library.language, fund.closes_on) }),
    ongoing: fund.ongoing ?? false,
    ...(sum && { award: sum }),
    awardSort: fund.max_award ?? fund.min_award ?? 0,
    applicants: fund.applicant_types,
    areas: fund.areas.map(({ label }) => label),
    ...(fund.cost_to_use && { cost: fund.cost_to_use }),
    ...(fund.website && { website: fund.website }),
    ...(fund.how_to_apply && { howToApply: fund.how_to_apply }),
    citedBy: citedBy(model.library.language, fund),
  };
}
