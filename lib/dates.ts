/** Days and times in English, for messages to staff: as the catalogue has them, so that staff read what readers do. */
import { type Dated, english, type Timed } from "./language.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** `Tuesday`: also the word that staff write in a table or an answer, which no catalogue changes. */
export function weekday(date: Pick<Dated, "dayOfWeek">): string {
  return weekdays[date.dayOfWeek - 1] as string;
}

/** `December` */
export const month = (date: Pick<Dated, "month">): string => english().month(date);

/** `Tuesday 1 December`: for what lies within months of its reader. */
export const day = (date: Dated): string => english().day(date);

/** `Tuesday 1 December 2026` */
export const fullDay = (date: Dated): string => english().fullDay(date);

/** `1 December 2026`: for days whose weekday tells the reader nothing, such as a review. */
export const plainDay = (date: Dated): string => english().plainDay(date);

/** `10am`, `12:30pm`, `midday`, `midnight` */
export const clock = (time: Timed): string => english().clock(time);

/** `10am to 12:30pm` */
export const timeRange = (start: Timed, end: Timed): string => english().timeRange(start, end);

/** `Tuesday 1 December, 10am to 12:30pm` */
export const occasion = (start: Dated & Timed, end: Timed): string => english().occasion(start, end);

/** `2004`, `December 2004` or `31 December 2004`, from a due date as exact as its source. */
export const dueDay = (due: string): string => english().dueDay(due);
