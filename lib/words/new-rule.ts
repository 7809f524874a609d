/** A rule that a service has for good, in the words of the change that gives it. */

import type { Change, NewRule, Schedule } from "../content/library.ts";
import type { Language } from "../language.ts";
import { ruleOf, scheduleDays } from "../timetable/recurrence.ts";
import { inSentence } from "./place.ts";
import { wordRule } from "./schedule.ts";

/** `every Thursday, was every Tuesday`, with the times and the place where they are new. */
export function wordNewRule(language: Language, { new_rules }: Change): string {
  return distinct(
    new_rules.flatMap((rule) => {
      if (!rule.is) return [];
      const [now, ...before] = [rule.is, ...rule.was].map((one) => inWords(language, one, rule));
      return before.length > 0 ? `${now}, was ${language.list([...new Set(before)])}` : (now ?? "");
    }),
  );
}

/** `It meets every Thursday, 10am to 12:30pm, at Elm Hall, and no longer every Tuesday.`; undefined of other changes. */
export function sayNewRule(language: Language, change: Change): string | undefined {
  const said = tellNewRule(language, change);
  return said === "" ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** `it meets every Thursday, 10am to 12:30pm, at Elm Hall, and no longer every Tuesday` */
export function tellNewRule(language: Language, { new_rules, services }: Change): string {
  const meets = services.length === 1 ? "it meets" : "they meet";
  return distinct(
    new_rules.flatMap((rule) => {
      if (!rule.is) return [];
      const now = inWords(language, rule.is);
      const before = rule.was.map((one) => inWords(language, one, rule));
      return `${meets} ${now}${before.length > 0 ? `, and no longer ${language.list([...new Set(before)])}` : ""}`;
    }),
  );
}

const distinct = (said: readonly string[]) => [...new Set(said)].join("; ");

/** How many dates tell the weeks of a rule for every few weeks apart. */
const examples = 2;

/** Of a rule that is told beside others, only what differs between them is said besides its days. */
function inWords(language: Language, schedule: Schedule, beside?: NewRule): string {
  const { location } = schedule;
  const times = language.timeRange(schedule.opens_at, schedule.closes_at);
  const others = beside?.is ? [beside.is, ...beside.was] : [];
  const tells = (say: (one: Schedule) => string) => !beside || new Set(others.map(say)).size > 1;
  return [
    days(language, schedule),
    ...(tells((one) => language.timeRange(one.opens_at, one.closes_at)) ? [times] : []),
    ...(tells((one) => one.location.id) ? [`at ${inSentence(language, location.title)}`] : []),
  ].join(", ");
}

function days(language: Language, schedule: Schedule): string {
  const rule = ruleOf(schedule);
  if (rule.freq === "dates") return "on some dates";
  const words = wordRule(language, rule).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  if (rule.interval === 1 || !schedule.valid_from) return words;
  const first = scheduleDays(schedule, schedule.valid_from, schedule.valid_from.add({ years: 1 })).slice(0, examples);
  return `${words} (${first.map((date) => `${date.day} ${language.month(date)}`).join(", ")} and so on)`;
}
