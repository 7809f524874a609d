/** A rule of a timetable in words. */
import type { Schedule, Site } from "../content/library.ts";
import { plainDay, timeRange, weekday } from "../dates.ts";
import { list } from "../word-list.ts";

const nths: Readonly<Record<number, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
};
const everies: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth" };

/** `Every second Tuesday`, `Every Monday and Thursday`, `The first Tuesday of every month` */
export function wordRule({ freq, interval, byday }: Pick<Schedule, "freq" | "interval" | "byday">): string {
  if (freq === "monthly") {
    const days = list(byday.map((day) => `${nths[day.nth ?? 1]} ${weekday({ dayOfWeek: day.weekday })}`));
    const months = interval === 1 ? "every month" : `every ${everies[interval] ?? `${interval}th`} month`;
    return `The ${days} of ${months}`;
  }
  const days = list(byday.map((day) => weekday({ dayOfWeek: day.weekday })));
  return interval === 1 ? `Every ${days}` : `Every ${everies[interval] ?? `${interval}th`} ${days}`;
}

const holidays = { runs: "Runs on bank holidays", closed: "Closed on bank holidays" } as const;

export interface ScheduleWords {
  readonly rule: string;
  /** `10am to 12:30pm` */
  readonly times: string;
  /** `from 4 January 2027 to 26 March 2027`; empty without limits. */
  readonly validity: string;
  /** `Closed on bank holidays`; empty when nothing is said. */
  readonly bankHolidays: string;
}

export function wordSchedule(schedule: Schedule): ScheduleWords {
  const { valid_from: from, valid_to: to, on_bank_holidays } = schedule;
  return {
    rule: wordRule(schedule),
    times: timeRange(schedule.opens_at, schedule.closes_at),
    validity: [from && `from ${plainDay(from)}`, to && `to ${plainDay(to)}`].filter(Boolean).join(" "),
    bankHolidays: on_bank_holidays === undefined ? "" : holidays[on_bank_holidays],
  };
}

/** What programs are told beside a rule: `Closed on bank holidays. Times are local time (Europe/London).` */
export function scheduleNotes(schedule: Schedule, { timezone }: Pick<Site, "timezone">): string {
  const { bankHolidays } = wordSchedule(schedule);
  return `${bankHolidays && `${bankHolidays}. `}Times are local time (${timezone}).`;
}
