/** Days and times as people type them, made into the one form that files have. */
import { weekday } from "../dates.ts";
import type { Typed } from "./field-form.ts";
import { meantDate, meantTime } from "./meant.ts";

const starts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * `2026-12-08`, `8 December`, `Tuesday 8 Dec 2026`, `8/12/2026` and `tomorrow` as `YYYY-MM-DD`. Without a year it is the
 * next such day, `today` included. A weekday that does not fit, and a day that is not in the calendar, are mistakes.
 */
export function readDay(written: string, today: Temporal.PlainDate): Typed {
  const words = written.trim();
  const text = words.toLowerCase();
  if (text === "today") return { value: today.toString() };
  if (text === "tomorrow") return { value: today.add({ days: 1 }).toString() };
  const hasYear = /\d{4}/.test(text);
  const guess = meantDate(hasYear ? text : `${text} ${today.year}`);
  if (guess === undefined)
    return { mistake: `"${words}" cannot be read as a day. Write it as 8 December 2026 or 2026-12-08.` };
  let day = Temporal.PlainDate.from(guess);
  // The guess goes back to the last day of a month that is too short.
  if (!new RegExp(String.raw`(^|\D)0?${day.day}(\D|$)`).test(text.replace(/\d{4}/, "")))
    return { mistake: `"${words}" is not in the calendar. Check the day and the month.` };
  if (!hasYear && Temporal.PlainDate.compare(day, today) < 0) day = day.add({ years: 1 });
  const named = starts.findIndex((start) => new RegExp(String.raw`\b${start}`).test(text)) + 1;
  if (named > 0 && named !== day.dayOfWeek)
    return { mistake: `${day} is a ${weekday(day)}, not a ${weekday({ dayOfWeek: named })}. Check the day.` };
  return { value: day.toString() };
}

const withTime = /^(.+?)(?:\s+at\s+|t(?=\d)|,?\s+)(\d{1,2}[:.]\d\d(?:\s*[ap]m)?|\d{1,2}\s*[ap]m)$/i;

/** A day, or a day and a time such as `2 December at 3pm` and `2026-12-02T15:00`, as a session is named. */
export function readSessionDay(written: string, today: Temporal.PlainDate): Typed {
  const [, words, clock] = withTime.exec(written.trim()) ?? [];
  if (words === undefined || clock === undefined) return readDay(written, today);
  const [day, time] = [readDay(words, today), readTime(clock)];
  if ("mistake" in day) return day;
  return "mistake" in time ? time : { value: `${day.value}T${time.value}` };
}

/** `10am`, `2.30 pm` and `14:30` as `HH:MM`. */
export function readTime(written: string): Typed {
  const value = meantTime(written);
  return value === undefined
    ? { mistake: `"${written.trim()}" cannot be read as a time. Write it as 2:30pm or 14:30.` }
    : { value };
}
