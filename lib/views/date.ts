/** A day as templates need it: for machines, in words, and in the parts of a date tile. */

import { type Dated, type Language, twoDigits } from "../language.ts";

export interface DateView {
  /** `2026-12-01` */
  readonly iso: string;
  /** `Tuesday 1 December` */
  readonly words: string;
  /** `Tuesday 1 December 2026` */
  readonly full: string;
  /** `1 December 2026` */
  readonly plain: string;
  /** `Tue`, `1` and `Dec` */
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
}

/** @param date a day in the site's time zone */
export function dateView(language: Language, date: Dated): DateView {
  return {
    iso: `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`,
    words: language.day(date),
    full: language.fullDay(date),
    plain: language.plainDay(date),
    weekday: language.shortWeekday(date),
    day: date.day,
    month: language.shortMonth(date),
  };
}
