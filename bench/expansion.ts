/** The days of a site's schedules, worked out by this project's recurrence and by two other libraries, which must agree. */
import ICAL from "ical.js";
import rrule from "rrule";
import { stopwatch } from "../lib/clock.ts";
import { type Rule, ruleDays } from "../lib/timetable/recurrence.ts";

/** The rule's days from the first to the last of two, both inclusive, in order, as `YYYY-MM-DD`. */
export type Expand = (rule: Rule, from: Temporal.PlainDate, until: Temporal.PlainDate) => readonly string[];

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const byDay = ({ byday }: Rule) => byday.map(({ weekday, nth }) => `${nth ?? ""}${codes[weekday - 1]}`);

const own: Expand = (rule, from, until) => ruleDays(rule, from, until).map(String);

const utc = (date: Temporal.PlainDate) => new Date(Date.UTC(date.year, date.month - 1, date.day));

const byRrule: Expand = (rule, from, until) =>
  new rrule.RRule({
    freq: rule.freq === "weekly" ? rrule.RRule.WEEKLY : rrule.RRule.MONTHLY,
    interval: rule.interval,
    byweekday: rule.byday.map(({ weekday, nth }) => {
      const day = new rrule.Weekday(weekday - 1);
      return nth === undefined ? day : day.nth(nth);
    }),
    dtstart: utc(rule.dtstart),
  })
    .between(utc(from), utc(until), true)
    .map((date) => date.toISOString().slice(0, 10));

const byIcal: Expand = (rule, from, until) => {
  const recurrence = ICAL.Recur.fromData({
    freq: rule.freq.toUpperCase() as "WEEKLY" | "MONTHLY",
    interval: rule.interval,
    byday: byDay(rule),
    wkst: ICAL.Time.MONDAY,
  });
  const iterator = recurrence.iterator(ICAL.Time.fromDateString(rule.dtstart.toString()));
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10);
    if (day > until.toString()) break;
    if (day >= from.toString()) days.push(day);
  }
  return days;
};

export const expanders = { "Signpost (rrule-temporal)": own, rrule: byRrule, "ical.js": byIcal };

export interface Expansion<Name extends string> {
  /** What each took for all rules. */
  readonly milliseconds: Readonly<Record<Name, number>>;
  /** How many days there are in all rules together. */
  readonly days: number;
}

/** Lets each work out all rules, one after another. Throws when one names other days than the first of them. */
export function measureExpansion<Name extends string>(
  by: Readonly<Record<Name, Expand>>,
  rules: readonly Rule[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Expansion<Name> {
  const results = (Object.entries(by) as [Name, Expand][]).map(([name, expand]) => {
    const elapsed = stopwatch();
    const days = rules.map((rule) => expand(rule, from, until));
    return { name, days, milliseconds: elapsed() };
  });
  const [first] = results;
  if (!first) throw new Error("Nobody is there to work out the days.");
  for (const { name, days } of results) {
    const at = rules.findIndex((_, index) => String(days[index]) !== String(first.days[index]));
    if (at === -1) continue;
    throw new Error(
      `${JSON.stringify(rules[at])}: ${first.name} has ${first.days[at]?.join(", ")}, but ${name} ${days[at]?.join(", ")}.`,
    );
  }
  return {
    milliseconds: Object.fromEntries(results.map(({ name, milliseconds }) => [name, milliseconds])) as Record<
      Name,
      number
    >,
    days: first.days.flat().length,
  };
}
