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

/** A day that stands in a text: where, and which. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
}

const weekdayName = `(?:${weekdays.join("|")})`;
/** `Tuesday 1 December 2026`, `1 December`, `Tuesdays 1, 8 and 15 December`: days that share a month, and a year if there is one. */
const writtenDays = new RegExp(
  `\\b(?:${weekdayName}s? )?\\d{1,2}(?:(?:, | and )(?:${weekdayName} )?\\d{1,2})* (?:${months.join("|")})(?: \\d{4})?\\b`,
  "g",
);

/**
 * The days that are written in a text as the functions above write them, in their order. One without a year is that of
 * the date after it that has one, or else the nearest to `near` that is such a weekday.
 */
export function datesIn(text: string, near: Temporal.PlainDate): WrittenDate[] {
  const found: WrittenDate[] = [];
  let around = near;
  for (const run of [...text.matchAll(writtenDays)].reverse()) {
    const [whole] = run;
    const [, monthName = "", year] = /([A-Z][a-z]+)(?: (\d{4}))?$/.exec(whole) ?? [];
    const plural = new RegExp(`^(${weekdayName})s `).exec(whole)?.[1];
    for (const part of [
      ...whole.matchAll(new RegExp(`(?:(${weekdayName})s? )?(?<!\\d)(\\d{1,2})(?!\\d)`, "g")),
    ].reverse()) {
      const [own, weekdayOfPart, number] = part;
      const wanted = { month: months.indexOf(monthName as (typeof months)[number]) + 1, day: Number(number) };
      const date = dayNear(wanted, year ? Number(year) : undefined, weekdayOfPart ?? plural, around);
      if (!date) continue;
      if (year) around = date;
      const isLast = !found[0] || found[0].start >= run.index + whole.length;
      const start = run.index + part.index + (plural && weekdayOfPart ? plural.length + 2 : 0);
      const end = isLast ? run.index + whole.length : run.index + part.index + own.length;
      found.unshift({ start, end, date });
    }
  }
  return found;
}

function dayNear(
  wanted: { readonly month: number; readonly day: number },
  year: number | undefined,
  weekdayName: string | undefined,
  near: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const years = year ? [year] : [near.year - 1, near.year, near.year + 1, near.year - 2, near.year + 2];
  const isDay = (one: number) =>
    wanted.day >= 1 && wanted.day <= Temporal.PlainYearMonth.from({ year: one, month: wanted.month }).daysInMonth;
  return years
    .filter(isDay)
    .map((one) => Temporal.PlainDate.from({ year: one, ...wanted }))
    .filter((date) => !weekdayName || weekday(date) === weekdayName)
    .sort((a, b) => Math.abs(near.until(a).days) - Math.abs(near.until(b).days))[0];
}
