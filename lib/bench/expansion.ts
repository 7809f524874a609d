/** The days of a site's schedules, worked out by this project's recurrence and by two other libraries, which must agree. */
import ICAL from "ical.js";
import rrule from "rrule";
import type { Library, Schedule } from "../content/library.ts";
import { ruleDays } from "../timetable/recurrence.ts";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const byDay = ({ byday }: Schedule) => byday.map(({ weekday, nth }) => `${nth ?? ""}${codes[weekday - 1]}`);

type Expand = (schedule: Schedule, from: Temporal.PlainDate, until: Temporal.PlainDate) => readonly string[];

const own: Expand = (schedule, from, until) => ruleDays(schedule, from, until).map(String);

const utc = (date: Temporal.PlainDate) => new Date(Date.UTC(date.year, date.month - 1, date.day));

const byRrule: Expand = (schedule, from, until) =>
  new rrule.RRule({
    freq: schedule.freq === "weekly" ? rrule.RRule.WEEKLY : rrule.RRule.MONTHLY,
    interval: schedule.interval,
    byweekday: schedule.byday.map(({ weekday, nth }) => {
      const day = new rrule.Weekday(weekday - 1);
      return nth === undefined ? day : day.nth(nth);
    }),
    dtstart: utc(schedule.dtstart),
  })
    .between(utc(from), utc(until), true)
    .map((date) => date.toISOString().slice(0, 10));

const byIcal: Expand = (schedule, from, until) => {
  const rule = ICAL.Recur.fromData({
    freq: schedule.freq.toUpperCase() as "WEEKLY" | "MONTHLY",
    interval: schedule.interval,
    byday: byDay(schedule),
    wkst: ICAL.Time.MONDAY,
  });
  const iterator = rule.iterator(ICAL.Time.fromDateString(schedule.dtstart.toString()));
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10);
    if (day > until.toString()) break;
    if (day >= from.toString()) days.push(day);
  }
  return days;
};

export const expanders = { "Signpost (rrule-temporal)": own, rrule: byRrule, "ical.js": byIcal } as const;
export type Expander = keyof typeof expanders;

/** Milliseconds that each takes for all schedules, over so many weeks. Throws when two of them name different days. */
export function measureExpansion(
  library: Pick<Library, "services">,
  today: Temporal.PlainDate,
  weeks: number,
): { readonly milliseconds: Readonly<Record<Expander, number>>; readonly schedules: number; readonly days: number } {
  const schedules = library.services.flatMap((service) => service.schedules);
  const until = today.add({ weeks });
  const expand = (name: Expander) => {
    const started = performance.now();
    const days = schedules.map((schedule) => expanders[name](schedule, today, until));
    return { days, milliseconds: performance.now() - started };
  };
  const results = (Object.keys(expanders) as Expander[]).map((name) => ({ name, ...expand(name) }));
  const [first] = results;
  for (const { name, days } of results) {
    if (JSON.stringify(days) !== JSON.stringify(first?.days)) throw new Error(`${name} finds other days.`);
  }
  const milliseconds = Object.fromEntries(results.map(({ name, milliseconds }) => [name, milliseconds]));
  return {
    milliseconds: milliseconds as Record<Expander, number>,
    schedules: schedules.length,
    days: first?.days.flat().length ?? 0,
  };
}
