/** What the script that narrows and sorts a list says. It has no words of its own: each page hands it those of its language. */
import type { Language } from "../language.ts";
import { type Forms, forms, toFill } from "./forms.ts";

/** What a list is of, by the messages that count it. */
export type Listed = "action-points" | "changes" | "funding" | "places" | "services" | "sessions";

export interface FilterWords {
  readonly narrow: string;
  readonly only: string;
  readonly all: string;
  readonly everything: string;
  /** Today, tomorrow and the next 7 days. */
  readonly soon: readonly string[];
  /** From Monday, for their order. */
  readonly weekdays: readonly string[];
  readonly showing: Forms;
  /** Before the columns by which a table can be sorted, on a narrow screen. */
  readonly sortBy: string;
  /** Of a list whose places can be sorted by how far they are. */
  readonly near?: Readonly<Record<string, string | Forms>>;
}

/** @param days whether the list stands under days, each of which is sorted by itself */
export function filterWords(language: Language, listed: Listed, pages: number, days: boolean): FilterWords {
  const part = pages > 1 ? "page" : "all";
  const canBeNear = listed === "places" || listed === "services" || listed === "sessions";
  return {
    narrow: language.say("filter-narrow"),
    only: language.say("filter-only"),
    all: language.say("filter-all"),
    everything: language.say("filter-show-all"),
    soon: days ? [language.say("today"), language.say("filter-tomorrow"), language.say("filter-next-7-days")] : [],
    weekdays: days ? language.weekdays : [],
    showing: forms(language, `filter-showing-${listed}`, { part, shown: toFill("shown") }),
    sortBy: language.say("filter-sort-by"),
    ...(canBeNear && { near: nearWords(language, { part, order: days ? "days" : "list" }) }),
  };
}

function nearWords(language: Language, sorted: { readonly part: string; readonly order: string }) {
  return {
    title: language.say("near-me"),
    postcode: language.say("near-postcode"),
    sort: language.say("near-sort"),
    sorted: language.say("near-sorted", { ...sorted, postcode: toFill("postcode") }),
    sortedHere: language.say("near-sorted-here", sorted),
    unknown: language.say("near-postcode-unknown"),
    failed: language.say("near-postcodes-failed"),
    locate: language.say("near-locate"),
    asking: language.say("near-asking"),
    refused: language.say("near-refused"),
    privacy: language.say("near-privacy"),
    farUnknown: language.say("near-far-unknown"),
    close: language.say("near-close"),
    miles: forms(language, "near-miles"),
  };
}
