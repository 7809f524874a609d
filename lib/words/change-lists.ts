/** The lists of changes by when they make a difference, each under a heading that is true whenever it is read. */

import type { Language } from "../language.ts";

export type ChangeGroup = "soon" | "lasting" | "later" | "past";

/** The heading of a list that is made `today`, of which the first holds so many `days`. */
export function changeGroupName(
  language: Language,
  group: ChangeGroup,
  today: Temporal.PlainDate,
  days: number,
): string {
  const later = today.add({ days });
  if (group === "later") return language.say("changes-later", { from: language.day(later) });
  if (group !== "soon") return language.say(`changes-${group}`);
  return language.say("changes-soon", { from: language.day(today), to: language.day(later.subtract({ days: 1 })) });
}

/** What stands there where there is none. */
export function noChanges(language: Language, group: ChangeGroup): string {
  return language.say(`changes-${group}-none`);
}

/** What a page of these lists holds: `Over: 2026-11-03 to 2026-11-17`, `Soon to over`. The last day is first in the list. */
export function groupSpan(
  language: Language,
  first: { readonly group: ChangeGroup; readonly day: string },
  last: { readonly group: ChangeGroup; readonly day: string },
): string {
  const group = language.say(`changes-page-from-${first.group}`);
  if (first.group !== last.group) {
    return language.say("changes-page", { from: group, to: language.say(`changes-page-to-${last.group}`) });
  }
  const [from = "", to = ""] = [first.day, last.day].sort();
  return from === to
    ? language.say("changes-page-of-day", { group, day: from })
    : language.say("changes-page-of-days", { group, from, to });
}
