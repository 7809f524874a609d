import type { Model } from "../lib/model.ts";
import { fundStates, fundView } from "../lib/views/fund.ts";

/** The funds that one can apply to first, then those to come, then the closed ones; and how many of each. */
export default (model: Model) => {
  const views = model.library.funding.map((fund) => fundView(fund, model));
  const states = Object.values(fundStates);
  return {
    funds: states.flatMap((state) => views.filter((fund) => fund.state === state)),
    counts: states
      .map((state) => ({ state, count: views.filter((fund) => fund.state === state).length }))
      .filter(({ count }) => count > 0),
  };
};
