import type { Model } from "../lib/model.ts";
import { type FundView, fundStates, fundView } from "../lib/views/fund.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { fromTo, fundInList } from "../lib/words/page.ts";
import { sectionOf } from "../lib/words/sections.ts";

const fundsOnPage = 80;

/** The funds that one can apply to first, then those to come, then the closed ones; and how many of each in all. */
export default (model: Model) => {
  if (!sectionOf(model.library, "funding").shown) return [];
  const views = model.library.funding.map((fund) => fundView(fund, model));
  const states = Object.values(fundStates);
  const funds = states.flatMap((state) => views.filter((fund) => fund.state === state));
  const counts = states
    .map((state) => ({ state, count: views.filter((fund) => fund.state === state).length }))
    .filter(({ count }) => count > 0);
  const first = headOfSection("funding", model.library);
  const name = ({ state, title }: FundView) => fundInList(title, state.label);
  return pagesOf(model.library.language, funds, first.url, fundsOnPage, (from, to) =>
    fromTo(model.library.language, name(from), name(to)),
  ).map((list) => ({
    list,
    counts,
    head: headOn(model.library.language, first, list),
  }));
};
