/** A rule of a timetable in words. */

import type { Schedule, Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { type Recurring, ruleOf } from "../timetable/recurrence.ts";
import type { RuleInForce } from "../timetable/rules-in-force.ts";
import { inSentence } from "./place.ts";
import { inARow, sentence, uncapital } from "./sentence.ts";

/** Where a rule is told: by itself, of one that is paused, or inside a sentence. */
type RulePlace = "begins" | "usually" | "within";

/** As catalogues have them. */
const nths: Readonly<Record<number, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
};

/**
 * `Every Monday and Thursday`, `Every 2 weeks, on Tuesday`, `The first Tuesday of every month`: never "every second
 * Tuesday", which is taken for either.
 */
export function wordRule(language: Language, rule: Recurring, place: RulePlace = "begins"): string {
  const { freq, interval: count, byday } = rule;
  const days = byday.map(({ weekday: dayOfWeek, nth }) => {
    const weekday = language.weekday({ dayOfWeek });
    const parts = { nth: nths[nth ?? 1] as string, number: dayOfWeek, weekday };
    return freq === "monthly" ? language.say("rule-nth-weekday", parts) : weekday;
  });
  const [only, ...more] = byday;
  const number = only && more.length === 0 ? only.weekday : 0;
  const id = `rule-every-${freq === "monthly" ? "month" : "week"}${count === 1 ? "" : "s"}`;
  return language.say(id, { place, count, number, days: language.list(days) });
}

const bankHolidays = (language: Language, they: NonNullable<Schedule["on_bank_holidays"]>) =>
  language.say(they === "runs" ? "rule-runs-on-bank-holidays" : "rule-closed-on-bank-holidays");

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

/** A rule as it is told on the day `today`: days, and times of the year, that are over by then are left out. */
export function wordRuleInForce(language: Language, rule: RuleInForce, today: Temporal.PlainDate): RuleWords {
  const { schedule, hours, from, until, paused } = rule;
  const { on_bank_holidays } = schedule;
  return {
    rule: wordDays(language, rule, paused ? "usually" : "begins"),
    times: language.timeRange(hours.opens_at, hours.closes_at),
    validity: inARow(language, [
      paused ? "" : wordSpan(language, from, until),
      ...timesOfYear(language, schedule, today),
    ]),
    paused: paused ? wordPause(language, from, until) : "",
    bankHolidays: on_bank_holidays === undefined ? "" : bankHolidays(language, on_bank_holidays),
  };
}

/** The rule on one line, where its place is known: `Every Tuesday, 10am to 11:30am, from 4 January 2027` */
export function ruleLine(language: Language, { rule, times, validity, paused }: RuleWords): string {
  return paused || inARow(language, [rule, times, validity]);
}

/** `Not here but at Oak Room, from 10 November 2026 until further notice`, at the place that a rule has left. */
export function wordElsewhere(language: Language, { location, from, until }: RuleInForce): string {
  const span = untilFurtherNotice(language, from, until);
  return language.say("rule-elsewhere", { place: inSentence(language, location.title), span });
}

/** `No sessions from 10 November 2026 until further notice` */
export function wordPause(language: Language, from: Day, until: Day): string {
  return language.say("rule-paused", { span: untilFurtherNotice(language, from, until) });
}

/** `from 10 November 2026 until further notice` */
function untilFurtherNotice(language: Language, from: Day, until: Day): string {
  if (until) return wordSpan(language, from, until);
  return from
    ? language.say("span-from-until-further-notice", { from: language.plainDay(from) })
    : language.say("span-until-further-notice");
}

type Day = Temporal.PlainDate | undefined;

/** `from 4 January 2027 to 26 March 2027`, `from 4 January 2027`, `until 26 March 2027`; empty without days. */
function wordSpan(language: Language, from: Day, until: Day): string {
  if (from && until) {
    return language.say("span-from-to", { from: language.plainDay(from), to: language.plainDay(until) });
  }
  if (from) return language.say("span-from", { from: language.plainDay(from) });
  return until ? language.say("span-until", { to: language.plainDay(until) }) : "";
}

/** `Every 2 weeks, on Tuesday (24 November, 8 December and so on)`: which weeks it is, and when it is whose turn. */
function wordDays(language: Language, { schedule, ahead }: RuleInForce, place: RulePlace): string {
  const rule = ruleOf(schedule);
  if (rule.freq === "dates") return language.say("rule-on-dates", { place, days: language.someDays(ahead) });
  const words = wordRule(language, rule, place);
  return rule.interval === 1 ? words : withExamples(language, words, ahead, ahead.length > examples);
}

/** How many dates tell the weeks of a rule for every few weeks apart. */
const examples = 2;

/** A rule with the first of the days that it gives. */
export function withExamples(
  language: Language,
  rule: string,
  dates: readonly Temporal.PlainDate[],
  goesOn: boolean,
): string {
  if (dates.length === 0) return rule;
  const named = dates.slice(0, examples).map((date) => language.dayOfMonth(date));
  return language.say(goesOn ? "rule-days-and-so-on" : "rule-and-days", { rule, days: inARow(language, named) });
}

/** @param today leaves out the times of a period that are over by then */
function timesOfYear(language: Language, { only_in, not_in }: Schedule, today?: Temporal.PlainDate): string[] {
  return [
    ...only_in.map((period) => language.say("rule-in-period", { period: wordPeriod(language, period, today) })),
    ...not_in.map((period) => language.say("rule-not-in-period", { period: wordPeriod(language, period, today) })),
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
    .map(({ from, until }) =>
      language.say("rule-period-days", { from: language.plainDay(from), to: language.plainDay(until) }),
    );
  const name = uncapital(language, label);
  return times.length === 0 ? name : language.say("rule-period", { name, days: inARow(language, times, "rows") });
}

/** What programs are told beside a rule: `Closed on bank holidays. Times are local time (Europe/London).` */
export function scheduleNotes(language: Language, schedule: Schedule, { timezone }: Pick<Site, "timezone">): string {
  const { dates, on_bank_holidays } = schedule;
  const days = dates.toSorted(Temporal.PlainDate.compare);
  const periods = timesOfYear(language, schedule);
  return [
    ...(days.length > 0
      ? [language.say("rule-meets-on", { days: language.list(days.map((one) => language.fullDay(one))) })]
      : []),
    ...(periods.length > 0 ? [language.say("rule-meets-in", { periods: inARow(language, periods) })] : []),
    ...(on_bank_holidays ? [sentence(language, bankHolidays(language, on_bank_holidays))] : []),
    language.say("rule-local-time", { timezone }),
  ].join(" ");
}
