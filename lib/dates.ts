/** Days and times in words, the same everywhere. English is written here, not left to Intl, so that it never shifts with a Node version. */

import { list } from "./word-list.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Anything with a calendar day: PlainDate, PlainDateTime or ZonedDateTime. */
export interface Dated {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfWeek: number;
}

/** Anything with a time of day: PlainTime, PlainDateTime or ZonedDateTime. */
export interface Timed {
  readonly hour: number;
  readonly minute: number;
}

/** `Tuesday` */
export function weekday(date: Pick<Dated, "dayOfWeek">): string {
  return weekdays[date.dayOfWeek - 1] as string;
}

/** `December` */
export function month(date: Pick<Dated, "month">): string {
  return months[date.month - 1] as string;
}

/** `Tue` */
export function shortWeekday(date: Pick<Dated, "dayOfWeek">): string {
  return weekday(date).slice(0, 3);
}

/** `Dec` */
export function shortMonth(date: Pick<Dated, "month">): string {
  return month(date).slice(0, 3);
}

/** `Tuesday 1 December`: for what lies within months of its reader, beside a machine date. */
export function day(date: Dated): string {
  return `${weekday(date)} ${date.day} ${month(date)}`;
}

/** More days than this are no longer named one by one. */
const mostNamed = { ofOneWeekday: 6, mixed: 4 } as const;

/**
 * Several days in few words, for headlines: `Tuesdays 1 and 8 December`, `Tuesday 1 and Friday 4 December`, and of many
 * `Tuesdays from 1 December to 26 January` or `9 days from Tuesday 1 December to Friday 5 February`.
 */
export function someDays(dates: readonly Temporal.PlainDate[]): string {
  const days = [...new Map(dates.map((date) => [date.toString(), date])).values()].sort(Temporal.PlainDate.compare);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  if (days.length === 1) return day(first);
  const ofOneWeekday = days.every((date) => date.dayOfWeek === first.dayOfWeek);
  const plain = (date: Temporal.PlainDate) => `${date.day} ${month(date)}`;
  if (!ofOneWeekday) {
    return days.length > mostNamed.mixed
      ? `${days.length} days from ${day(first)} to ${day(last)}`
      : byMonth(days, (date) => `${weekday(date)} ${date.day}`);
  }
  if (days.length <= mostNamed.ofOneWeekday) return `${weekday(first)}s ${byMonth(days, (date) => `${date.day}`)}`;
  const everyWeek = first.until(last).days === (days.length - 1) * 7;
  return `${everyWeek ? "" : `${days.length} `}${weekday(first)}s from ${plain(first)} to ${plain(last)}`;
}

/** `1, 8 and 15 December`, `29 December and 5 January`, `24 November and 1 and 8 December`: each month once. */
function byMonth(days: readonly Temporal.PlainDate[], word: (date: Temporal.PlainDate) => string): string {
  const months = Map.groupBy(days, (date) => date.toPlainYearMonth().toString());
  return list([...months.values()].map((same) => `${list(same.map(word))} ${month(same[0] as Temporal.PlainDate)}`));
}

/** `Tuesday 1 December 2026` */
export function fullDay(date: Dated): string {
  return `${day(date)} ${date.year}`;
}

/** `1 December 2026`: for days whose weekday tells the reader nothing, such as a review. */
export function plainDay(date: Dated): string {
  return `${date.day} ${month(date)} ${date.year}`;
}

/** `10am`, `12:30pm`, `midday`, `midnight` */
export function clock(time: Timed): string {
  // A zoned time works these out whenever it is asked.
  const { hour, minute } = time;
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** `10am to 12:30pm` */
export function timeRange(start: Timed, end: Timed): string {
  return `${clock(start)} to ${clock(end)}`;
}

/** `Tuesday 1 December, 10am to 12:30pm` */
export function occasion(start: Dated & Timed, end: Timed): string {
  return `${day(start)}, ${timeRange(start, end)}`;
}

/** `2004`, `December 2004` or `31 December 2004`, from a due date as exact as its source. */
export function dueDay(due: string): string {
  if (due.length === 4) return due;
  const date = Temporal.PlainDate.from(`${due}-01`.slice(0, 10));
  return due.length === 7 ? `${month(date)} ${date.year}` : plainDay(date);
}
