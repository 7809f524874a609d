/** A rule that a service has for good, in the words of the change that gives it. */

import type { Change, NewRule, Schedule } from "../content/library.ts";
import type { Language, Parts } from "../language.ts";
import { ruleOf, scheduleDays } from "../timetable/recurrence.ts";
import { inSentence } from "./place.ts";
import { withExamples, wordRule } from "./schedule.ts";
import { inARow, sentence } from "./sentence.ts";

/** `every Thursday, was every Tuesday`, with the times and the place where they are new. */
export function wordNewRule(language: Language, { new_rules }: Change): string {
  return distinct(
    language,
    new_rules.flatMap((rule) => {
      if (!rule.is) return [];
      const now = inWords(language, rule.is, rule);
      const before = rule.was.map((one) => inWords(language, one, rule));
      return withBefore(language, "rule-was", { rule: now }, before) ?? now;
    }),
  );
}

/** `It meets every Thursday, 10am to 12:30pm, at Elm Hall, and no longer every Tuesday.`; undefined of other changes. */
export function sayNewRule(language: Language, change: Change): string | undefined {
  const said = tellNewRule(language, change);
  return said === "" ? undefined : sentence(language, said);
}

/** `it meets every Thursday, 10am to 12:30pm, at Elm Hall, and no longer every Tuesday` */
export function tellNewRule(language: Language, { new_rules, services }: Change): string {
  const count = services === "all" ? several : services.length;
  return distinct(
    language,
    new_rules.flatMap((rule) => {
      if (!rule.is) return [];
      const parts = { count, rule: inWords(language, rule.is) };
      const before = rule.was.map((one) => inWords(language, one, rule));
      return withBefore(language, "rule-now-and-no-longer", parts, before) ?? language.say("rule-now", parts);
    }),
  );
}

/** Of all services nobody has to know how many they are. */
const several = 2;

/** The message with the rules of before; undefined where there were none. */
const withBefore = (language: Language, id: string, parts: Parts, before: readonly string[]) =>
  before.length === 0 ? undefined : language.say(id, { ...parts, before: language.list([...new Set(before)]) });

const distinct = (language: Language, said: readonly string[]) => inARow(language, [...new Set(said)], "rows");

/** Of a rule that is told beside others, only what differs between them is said besides its days. */
function inWords(language: Language, schedule: Schedule, beside?: NewRule): string {
  const others = beside?.is ? [beside.is, ...beside.was] : [];
  const tells = (of: (one: Schedule) => string) => !beside || new Set(others.map(of)).size > 1;
  const timesOf = (one: Schedule) => language.timeRange(one.opens_at, one.closes_at);
  const parts = {
    rule: days(language, schedule),
    times: timesOf(schedule),
    place: inSentence(language, schedule.location.title),
  };
  const tellsPlace = tells((one) => one.location.id);
  if (tells(timesOf)) return language.say(tellsPlace ? "rule-times-and-place" : "rule-times", parts);
  return tellsPlace ? language.say("rule-place", parts) : parts.rule;
}

function days(language: Language, schedule: Schedule): string {
  const rule = ruleOf(schedule);
  if (rule.freq === "dates") return language.say("rule-on-some-dates");
  const words = wordRule(language, rule, "within");
  if (rule.interval === 1 || !schedule.valid_from) return words;
  const first = scheduleDays(schedule, schedule.valid_from, schedule.valid_from.add({ years: 1 }));
  return withExamples(language, words, first, true);
}
