/** The days of a schedule. Only days recur; times are put on them in the site's zone, so that they survive clock changes. */
import { RRuleTemporal } from "rrule-temporal";
import type { ByDay } from "../content/kinds/services.ts";
import type { Schedule } from "../content/library.ts";

/** Every so many weeks or months, counted from a day on which it meets. */
export interface Recurring {
  readonly freq: "weekly" | "monthly";
  readonly interval: number;
  readonly byday: readonly ByDay[];
  readonly dtstart: Temporal.PlainDate;
}

/** On these dates and no other. */
export interface OnDates {
  readonly freq: "dates";
  readonly dates: readonly Temporal.PlainDate[];
}

export type Rule = Recurring | OnDates;

/** The rule of a schedule that the check has passed: one that recurs has its days and its start. */
export function ruleOf({ freq, interval, byday, dtstart, dates }: Omit<Schedule, "location">): Rule {
  if (freq === "dates") return { freq, dates };
  return { freq, interval, byday: byday as readonly ByDay[], dtstart: dtstart as Temporal.PlainDate };
}

const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Days as iCalendar has them: `TU`, `1TU`, `-1FR`. */
export const dayCodesOf = ({ byday }: Pick<Recurring, "byday">): readonly string[] =>
  byday.map(({ weekday, nth }) => `${nth ?? ""}${dayCodes[weekday - 1]}`);

const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime("UTC");

/** Equal for rules that have the same days. */
export function ruleKey(rule: Rule): string {
  return rule.freq === "dates"
    ? rule.dates.join(" ")
    : `${rule.freq} ${rule.interval} ${dayCodesOf(rule)} ${rule.dtstart}`;
}

/** The rule's days from `from` to `until`, both inclusive, in order; none of one that recurs before its `dtstart`. */
export function ruleDays(rule: Rule, from: Temporal.PlainDate, until: Temporal.PlainDate): Temporal.PlainDate[] {
  const { compare } = Temporal.PlainDate;
  if (compare(from, until) > 0) return [];
  if (rule.freq === "dates") {
    return rule.dates.filter((date) => compare(date, from) >= 0 && compare(date, until) <= 0).sort(compare);
  }
  const recurrence = new RRuleTemporal({
    freq: rule.freq === "weekly" ? "WEEKLY" : "MONTHLY",
    interval: rule.interval,
    byDay: [...dayCodesOf(rule)],
    dtstart: midnight(rule.dtstart),
    tzid: "UTC",
  });
  return recurrence.between(midnight(from), midnight(until), true).map((moment) => moment.toPlainDate());
}

type Limits = Pick<Schedule, "valid_from" | "valid_to" | "only_in" | "not_in">;

/** Whether a schedule holds on a day: within its own dates, and in or out of the periods that it names. */
export function holdsOn({ valid_from, valid_to, only_in, not_in }: Limits, day: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  const isIn = (periods: Limits["only_in"]) =>
    periods.some(({ dates }) => dates.some(({ from, until }) => compare(day, from) >= 0 && compare(day, until) <= 0));
  return (
    (!valid_from || compare(day, valid_from) >= 0) &&
    (!valid_to || compare(day, valid_to) <= 0) &&
    (only_in.length === 0 || isIn(only_in)) &&
    !isIn(not_in)
  );
}

/** The days from `from` to `until`, both inclusive, on which a schedule meets, in order. */
export function scheduleDays(schedule: Schedule, from: Temporal.PlainDate, until: Temporal.PlainDate) {
  return ruleDays(ruleOf(schedule), from, until).filter((day) => holdsOn(schedule, day));
}
