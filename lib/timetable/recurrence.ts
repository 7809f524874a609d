/** The days of a recurrence rule. Only days recur; times are put on them in the site's zone, so that they survive clock changes. */
import { RRuleTemporal } from "rrule-temporal";
import type { Schedule } from "../content/library.ts";

export type Rule = Pick<Schedule, "freq" | "interval" | "byday" | "dtstart">;

const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const byDay = (rule: Rule) => rule.byday.map(({ weekday, nth }) => `${nth ?? ""}${dayCodes[weekday - 1]}`);

const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime("UTC");

/** Equal for rules that have the same days. */
export function ruleKey(rule: Rule): string {
  return `${rule.freq} ${rule.interval} ${byDay(rule)} ${rule.dtstart}`;
}

/** The rule's days from `from` to `until`, both inclusive, in order; none before its `dtstart`. */
export function ruleDays(rule: Rule, from: Temporal.PlainDate, until: Temporal.PlainDate): Temporal.PlainDate[] {
  if (Temporal.PlainDate.compare(from, until) > 0) return [];
  const recurrence = new RRuleTemporal({
    freq: rule.freq === "weekly" ? "WEEKLY" : "MONTHLY",
    interval: rule.interval,
    byDay: byDay(rule),
    dtstart: midnight(rule.dtstart),
    tzid: "UTC",
  });
  return recurrence.between(midnight(from), midnight(until), true).map((moment) => moment.toPlainDate());
}
