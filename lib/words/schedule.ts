/** A rule of a timetable in words. */

import type { Schedule, Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { type Recurring, ruleOf } from "../timetable/recurrence.ts";
import type { RuleInForce } from "../timetable/rules-in-force.ts";
import { inSentence } from "./place.ts";

const nths = (_language: Language): Readonly<Record<number, string>> => ({
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
});
/**
 * `Every Monday and Thursday`, `Every 2 weeks, on Tuesday`, `The first Tuesday of every month`: never "every second
 * Tuesday", which is taken for either. `On Tuesdays 1 and 8 December`: of dates, those that are given.
 */
export function wordRule(language: Language, rule: Recurring): string {
  const { freq, interval, byday } = rule;
  const days = language.list(
    byday.map(
      (day) =>
        `${freq === "monthly" ? `${nths(language)[day.nth ?? 1]} ` : ""}${language.weekday({ dayOfWeek: day.weekday })}`,
    ),
  );
  if (freq === "monthly")
    return interval === 1 ? `The ${days} of every month` : `Every ${interval} months, on the ${days}`;
  return interval === 1 ? `Every ${days}` : `Every ${interval} weeks, on ${days}`;
}

const holidays = (_language: Language) =>
  ({ runs: "Runs on bank holidays", closed: "Closed on bank holidays" }) as const;

export interface RuleWords {
  /** `Every Tuesday`; of one that is paused, `Usually every Tuesday` */
  readonly rule: string;
  /** `10am to 12:30pm` */
  readonly times: string;
  /** `from 4 January 2027 to 26 March 2027`, `until 7 December 2026`, `in school terms (…)`; empty without limits. */
  readonly validity: string;
  /** `No sessions from 10 November 2026 until further notice`, to be said first of one that is paused; else empty. */
  readonly paused: string;
  /** `Closed on bank holidays`; empty when nothing is said. */
  readonly bankHolidays: string;
}

/** How many dates tell the weeks of a rule for every few weeks apart. */
const examples = 2;

/** A rule as it is told on the day `today`: days, and times of the year, that are over by then are left out. */
export function wordRuleInForce(language: Language, rule: RuleInForce, today: Temporal.PlainDate): RuleWords {
  const { schedule, hours, from, until, paused } = rule;
  const { on_bank_holidays } = schedule;
  return {
    rule: paused ? `Usually ${lowerFirst(wordDays(language, rule))}` : wordDays(language, rule),
    times: language.timeRange(hours.opens_at, hours.closes_at),
    validity: [paused ? "" : wordSpan(language, from, until), ...timesOfYear(language, schedule, today)]
      .filter(Boolean)
      .join(", "),
    paused: paused ? wordPause(language, from, until) : "",
    bankHolidays: on_bank_holidays === undefined ? "" : holidays(language)[on_bank_holidays],
  };
}

/** The rule on one line, where its place is known: `Every Tuesday, 10am to 11:30am, from 4 January 2027` */
export function ruleLine({ rule, times, validity, paused }: RuleWords): string {
  return paused || [rule, times, validity].filter(Boolean).join(", ");
}

/** `Not here but at Oak Room, from 10 November 2026 until further notice`, at the place that a rule has left. */
export function wordElsewhere(language: Language, { location, from, until }: RuleInForce): string {
  return `Not here but at ${inSentence(language, location.title)}, ${untilFurtherNotice(language, from, until)}`;
}

/** `No sessions from 10 November 2026 until further notice` */
export function wordPause(language: Language, from: Day, until: Day): string {
  return `No sessions ${untilFurtherNotice(language, from, until)}`;
}

/** `from 10 November 2026 until further notice` */
function untilFurtherNotice(language: Language, from: Day, until: Day): string {
  const span = wordSpan(language, from, until);
  return until ? span : `${span} until further notice`.trim();
}

type Day = Temporal.PlainDate | undefined;

/** `from 4 January 2027 to 26 March 2027`, `from 4 January 2027`, `until 26 March 2027`; empty without days. */
function wordSpan(language: Language, from: Day, until: Day): string {
  if (!from) return until ? `until ${language.plainDay(until)}` : "";
  return `from ${language.plainDay(from)}${until ? ` to ${language.plainDay(until)}` : ""}`;
}

/** `Every 2 weeks, on Tuesday (24 November, 8 December and so on)`: which weeks it is, and when it is whose turn. */
function wordDays(language: Language, { schedule, ahead }: RuleInForce): string {
  const rule = ruleOf(schedule);
  if (rule.freq === "dates") return `On ${language.someDays(ahead)}`;
  if (rule.interval === 1 || ahead.length === 0) return wordRule(language, rule);
  const days = ahead.slice(0, examples).map((date) => `${date.day} ${language.month(date)}`);
  return `${wordRule(language, rule)} (${days.join(", ")}${ahead.length > examples ? " and so on" : ""})`;
}

/** @param today leaves out the times of a period that are over by then */
function timesOfYear(language: Language, { only_in, not_in }: Schedule, today?: Temporal.PlainDate): string[] {
  return [
    ...only_in.map((period) => `in ${wordPeriod(language, period, today)}`),
    ...not_in.map((period) => `not in ${wordPeriod(language, period, today)}`),
  ];
}

/** `school terms (4 January 2027 to 12 February 2027; 22 February 2027 to 26 March 2027)` */
function wordPeriod(
  language: Language,
  { label, dates }: Schedule["only_in"][number],
  today: Temporal.PlainDate | undefined,
): string {
  const times = dates
    .filter(({ until }) => !today || Temporal.PlainDate.compare(until, today) >= 0)
    .map(({ from, until }) => `${language.plainDay(from)} to ${language.plainDay(until)}`);
  return `${lowerFirst(label)}${times.length > 0 ? ` (${times.join("; ")})` : ""}`;
}

/** `School terms` becomes `school terms`, `Every Tuesday` `every Tuesday`; `GCSE weeks` stays. */
const lowerFirst = (label: string) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** What programs are told beside a rule: `Closed on bank holidays. Times are local time (Europe/London).` */
export function scheduleNotes(language: Language, schedule: Schedule, { timezone }: Pick<Site, "timezone">): string {
  const { dates, only_in, not_in, on_bank_holidays } = schedule;
  const days = dates.toSorted(Temporal.PlainDate.compare);
  const said = [
    ...(days.length > 0 ? [`Meets on ${language.list(days.map((one) => language.fullDay(one)))}`] : []),
    ...(only_in.length + not_in.length > 0 ? [`Meets ${timesOfYear(language, schedule).join(", ")}`] : []),
    ...(on_bank_holidays ? [holidays(language)[on_bank_holidays]] : []),
    `Times are local time (${timezone})`,
  ];
  return said.map((sentence) => `${sentence}.`).join(" ");
}
