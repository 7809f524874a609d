/** A rule of a timetable in words. */
import type { Schedule, Site } from "../content/library.ts";
import { fullDay, month, plainDay, someDays, timeRange, weekday } from "../dates.ts";
import { type Recurring, ruleOf, scheduleDays } from "../timetable/recurrence.ts";
import { list } from "../word-list.ts";

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
 * Tuesday", which is taken for either. `On Tuesdays 1 and 8 December`: of dates, those that are given.
 */
export function wordRule(rule: Recurring): string {
  const { freq, interval, byday } = rule;
  const days = list(
    byday.map((day) => `${freq === "monthly" ? `${nths[day.nth ?? 1]} ` : ""}${weekday({ dayOfWeek: day.weekday })}`),
  );
  if (freq === "monthly")
    return interval === 1 ? `The ${days} of every month` : `Every ${interval} months, on the ${days}`;
  return interval === 1 ? `Every ${days}` : `Every ${interval} weeks, on ${days}`;
}

const holidays = { runs: "Runs on bank holidays", closed: "Closed on bank holidays" } as const;

export interface ScheduleWords {
  readonly rule: string;
  /** `10am to 12:30pm` */
  readonly times: string;
  /** `from 4 January 2027 to 26 March 2027`, `in school terms (4 January 2027 to 12 February 2027)`; empty without limits. */
  readonly validity: string;
  /** `Closed on bank holidays`; empty when nothing is said. */
  readonly bankHolidays: string;
}

/** How many dates tell the weeks of a rule for every few weeks apart. */
const examples = 2;

/** A rule as it is told on the day `today`: dates and times of the year that are over by then are left out. */
export function wordSchedule(schedule: Schedule, today: Temporal.PlainDate): ScheduleWords {
  const { on_bank_holidays } = schedule;
  return {
    rule: wordDays(schedule, today),
    times: timeRange(schedule.opens_at, schedule.closes_at),
    validity: validity(schedule, today),
    bankHolidays: on_bank_holidays === undefined ? "" : holidays[on_bank_holidays],
  };
}

/** `Every 2 weeks, on Tuesday (24 November, 8 December and so on)`: which weeks it is, and when it is whose turn. */
function wordDays(schedule: Schedule, today: Temporal.PlainDate): string {
  const rule = ruleOf(schedule);
  const ahead = scheduleDays(schedule, today, today.add({ years: 1 }));
  if (rule.freq === "dates") {
    const [last] = rule.dates.toSorted((a, b) => Temporal.PlainDate.compare(b, a));
    return ahead.length > 0 ? `On ${someDays(ahead)}` : `Last met on ${fullDay(last as Temporal.PlainDate)}`;
  }
  const days = ahead.slice(0, examples).map((date) => `${date.day} ${month(date)}`);
  return rule.interval === 1 || days.length === 0 ? wordRule(rule) : `${wordRule(rule)} (${days.join(", ")} and so on)`;
}

/** @param today leaves out the times of a period that are over by then */
function validity({ valid_from: from, valid_to: to, only_in, not_in }: Schedule, today?: Temporal.PlainDate): string {
  return [
    [from && `from ${plainDay(from)}`, to && `to ${plainDay(to)}`].filter(Boolean).join(" "),
    ...only_in.map((period) => `in ${wordPeriod(period, today)}`),
    ...not_in.map((period) => `not in ${wordPeriod(period, today)}`),
  ]
    .filter(Boolean)
    .join(", ");
}

/** `school terms (4 January 2027 to 12 February 2027; 22 February 2027 to 26 March 2027)` */
function wordPeriod({ label, dates }: Schedule["only_in"][number], today: Temporal.PlainDate | undefined): string {
  const times = dates
    .filter(({ until }) => !today || Temporal.PlainDate.compare(until, today) >= 0)
    .map(({ from, until }) => `${plainDay(from)} to ${plainDay(until)}`);
  return `${lowerFirst(label)}${times.length > 0 ? ` (${times.join("; ")})` : ""}`;
}

/** `School terms` becomes `school terms`; `GCSE weeks` stays. */
const lowerFirst = (label: string) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** What programs are told beside a rule: `Closed on bank holidays. Times are local time (Europe/London).` */
export function scheduleNotes(schedule: Schedule, { timezone }: Pick<Site, "timezone">): string {
  const { dates, only_in, not_in, on_bank_holidays } = schedule;
  const days = dates.toSorted(Temporal.PlainDate.compare);
  const said = [
    ...(days.length > 0 ? [`Meets on ${list(days.map(fullDay))}`] : []),
    ...(only_in.length + not_in.length > 0 ? [`Meets ${validity(schedule)}`] : []),
    ...(on_bank_holidays ? [holidays[on_bank_holidays]] : []),
    `Times are local time (${timezone})`,
  ];
  return said.map((sentence) => `${sentence}.`).join(" ");
}
