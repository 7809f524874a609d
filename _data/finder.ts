import type { Model } from "../lib/model.ts";
import { type FundView, fundState, fundStatuses, fundView } from "../lib/views/fund.ts";
import { headOfSection } from "../lib/views/head.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { fromTo, fundInList } from "../lib/words/page.ts";
import { sectionOf } from "../lib/words/sections.ts";

const fundsOnPage = 80;

/** The funds that one can apply to first, then those to come, then the closed ones; and how many of each in all. */
export default (model: Model) => {
  if (!sectionOf(model.library, "funding").shown) return [];
  const { language } = model.library;
  const views = model.library.funding.map((fund) => fundView(fund, model));
  const inStates = fundStatuses.map((status) => views.filter(({ state }) => state.id === status));
  const counts = fundStatuses
    .map((status, index) => ({ state: fundState(language, status), count: inStates[index]?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  const first = headOfSection("funding", model.library);
  const name = ({ state, title }: FundView) => fundInList(language, title, state.id);
  return pagesOf(language, inStates.flat(), first.url, fundsOnPage, (from, to) =>
    fromTo(language, name(from), name(to)),
  ).map((list) => ({
    list,
    counts,
    head: headOn(language, first, list),
  }));
};
