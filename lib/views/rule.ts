/** What is in force of a service's rules, as pages and posters show it. */

import type { Location, Service } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import type { RuleInForce, ServiceInForce } from "../timetable/rules-in-force.ts";
import { type RuleWords, ruleLine, wordElsewhere, wordRuleInForce } from "../words/schedule.ts";

export interface RuleView extends RuleWords {
  readonly place: { readonly title: string; readonly url: string };
  /** What staff wrote of it. */
  readonly description: string;
}

/** A rule as it is told on the day `today`. */
export function ruleView(language: Language, rule: RuleInForce, today: Temporal.PlainDate): RuleView {
  const { location, schedule } = rule;
  return {
    ...wordRuleInForce(language, rule, today),
    place: { title: location.title, url: location.url },
    description: schedule.description ?? "",
  };
}

/** The rules to be told: of a service that is closed as a whole, the page says so once, and only what comes after it. */
export function rulesTold({ status, rules }: ServiceInForce): readonly RuleInForce[] {
  return status === "active" ? rules : rules.filter(({ paused }) => !paused);
}

/** What a place says of the rule of a service, on one line. */
export interface RuleAtPlace {
  readonly service: Service;
  readonly line: string;
}

/** By place: the rules by which services come there, and for those that lasting changes have put elsewhere, where. */
export function rulesByPlace({ library, timetable, today }: Model): ReadonlyMap<Location, readonly RuleAtPlace[]> {
  const found = new Map(library.locations.map((location) => [location, new Map<string, RuleAtPlace>()]));
  const say = (location: Location, service: Service, line: string) =>
    found.get(location)?.set(`${service.id} ${line}`, { service, line });
  for (const service of library.services.filter(({ status }) => status === "active")) {
    for (const rule of timetable.inForce.get(service.id)?.rules ?? []) {
      say(rule.location, service, ruleLine(library.language, wordRuleInForce(library.language, rule, today)));
      const { location } = rule.schedule;
      if (location !== rule.location && !rule.paused) say(location, service, wordElsewhere(library.language, rule));
    }
  }
  return new Map([...found].map(([location, lines]) => [location, [...lines.values()]]));
}
