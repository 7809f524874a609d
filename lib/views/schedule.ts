/** A rule of a timetable in words: "Every second Tuesday, 10am to 12:30pm, at Quayside Hall". */
import type { Schedule } from "../content/library.ts";
import { plainDay, timeRange, weekday } from "../dates.ts";

const nths: Readonly<Record<number, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
};
const everies: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth" };

/** `A`, `A and B`, `A, B and C` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** `Every second Tuesday`, `Every Monday and Thursday`, `The first Tuesday of every month` */
export function wordRule({ freq, interval, byday }: Pick<Schedule, "freq" | "interval" | "byday">): string {
  if (freq === "monthly") {
    const days = listed(byday.map((day) => `${nths[day.nth ?? 1]} ${weekday({ dayOfWeek: day.weekday })}`));
    const months = interval === 1 ? "every month" : `every ${everies[interval] ?? `${interval}th`} month`;
    return `The ${days} of ${months}`;
  }
  const days = listed(byday.map((day) => weekday({ dayOfWeek: day.weekday })));
  return interval === 1 ? `Every ${days}` : `Every ${everies[interval] ?? `${interval}th`} ${days}`;
}

export interface ScheduleView {
  readonly rule: string;
  readonly times: string;
  readonly place: { readonly title: string; readonly url: string };
  /** `from 4 January 2027 to 26 March 2027`; empty without limits. */
  readonly validity: string;
  /** `Closed on bank holidays`; empty when nothing is said. */
  readonly bankHolidays: string;
  readonly description: string;
}

export function scheduleView(schedule: Schedule): ScheduleView {
  const { valid_from: from, valid_to: to } = schedule;
  return {
    rule: wordRule(schedule),
    times: timeRange(schedule.opens_at, schedule.closes_at),
    place: { title: schedule.location.title, url: schedule.location.url },
    validity: [from && `from ${plainDay(from)}`, to && `to ${plainDay(to)}`].filter(Boolean).join(" "),
    bankHolidays:
      schedule.on_bank_holidays === undefined
        ? ""
        : schedule.on_bank_holidays === "runs"
          ? "Runs on bank holidays"
          : "Closed on bank holidays",
    description: schedule.description ?? "",
  };
}
