/** Days and times as people type them, made into the one form that files have. Never guessed where two are as likely. */
import { plainDay, weekday } from "../dates.ts";
import type { Typed } from "./field-form.ts";
import { meantDate, meantTime } from "./meant.ts";

const starts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const weekdayWord = "((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)";
const dayNumber = (word: string) => starts.indexOf(word.slice(0, 3)) + 1;

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = (word: string) => (word === "a" ? 1 : /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word) + 1);
const number = `(\\d{1,2}|a|${numbers.join("|")})`;

/** Days that are said from today, each with how many days it is away. */
const fromToday: readonly (readonly [RegExp, (today: Temporal.PlainDate, ...words: string[]) => number])[] = [
  [/^(?:today|tonight)$/, () => 0],
  [/^tomorrow$/, () => 1],
  [/^(?:the )?day after tomorrow$/, () => 2],
  [/^(?:a )?week (?:from )?today$|^today week$/, () => 7],
  [/^(?:a )?week tomorrow$|^tomorrow week$/, () => 8],
  [new RegExp(`^in ${number} days?(?: time)?$`), (_, word = "") => count(word)],
  [new RegExp(`^in ${number} weeks?(?: time)?$`), (_, word = "") => 7 * count(word)],
  [new RegExp(`^(?:on )?(?:this |next |coming )?${weekdayWord}$`), (today, word = "") => until(word, today)],
  [
    new RegExp(`^(?:on )?${weekdayWord} week$|^a week on ${weekdayWord}$`),
    (today, ...words) => 7 + until(words.find(Boolean) ?? "", today),
  ],
];

/** The days to the next one of that name, today not among them. */
const until = (word: string, today: Temporal.PlainDate) => ((dayNumber(word) - today.dayOfWeek + 6) % 7) + 1;

function near(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  for (const [pattern, days] of fromToday) {
    const [found, ...words] = pattern.exec(text) ?? [];
    if (found !== undefined) return today.add({ days: days(today, ...words) });
  }
  return undefined;
}

/**
 * `2026-12-08`, `8 December`, `Tuesday 8 Dec 2026`, `8/12/2026`, `tomorrow` and `next Tuesday` as `YYYY-MM-DD`. Without a
 * year it is the next such day, `today` included. A weekday that does not fit, and a day that is not in the calendar, are
 * mistakes. `Tuesday` on a Tuesday is one too: it may be this one or the next.
 */
export function readDay(written: string, today: Temporal.PlainDate): Typed {
  const words = written.trim();
  const text = words.toLowerCase().replace(/\s+/g, " ").replace(/['’]/g, "");
  if (new RegExp(`^(?:on |this )*${weekdayWord}$`).test(text) && until(text.replace(/^.* /, ""), today) === 7) {
    const later = plainDay(today.add({ days: 7 }));
    return { mistake: `Today is ${weekday(today)}. Write today, or ${later} if it is next week.` };
  }
  const close = near(text, today);
  if (close) return { value: close.toString() };
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
    return { mistake: `${plainDay(day)} is a ${weekday(day)}, not a ${weekday({ dayOfWeek: named })}. Check the day.` };
  return { value: day.toString() };
}

const clockTime = String.raw`\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|noon|midday|(?:half|quarter) (?:past|to) \w+`;
const withTime = new RegExp(String.raw`^(.+?)(?:\s+at\s+|t(?=\d)|,?\s+)(${clockTime})$`, "i");

/** A day, or a day and a time such as `2 December at 3pm` and `2026-12-02T15:00`, as a session is named. */
export function readSessionDay(written: string, today: Temporal.PlainDate): Typed {
  const [, words, clock] = withTime.exec(written.trim()) ?? [];
  if (words === undefined || clock === undefined) return readDay(written, today);
  const [day, time] = [readDay(words, today), readTime(clock)];
  if ("mistake" in day) return day;
  return "mistake" in time ? time : { value: `${day.value}T${time.value}` };
}

const parts = { morning: "am", afternoon: "pm", evening: "pm", night: "pm" } as const;
const past: Readonly<Record<string, number>> = { quarter: 15, half: 30, five: 5, ten: 10, twenty: 20 };

/** `half past ten`, `quarter to three`, `ten o'clock`: as figures, `10.30`, without half of the day. */
function figures(text: string): string | undefined {
  const [, minutes = "", way, word = ""] =
    /^(?:a )?(quarter|half|five|ten|twenty)(?: minutes)? (past|to) (\w+)$/.exec(text) ?? [];
  const hour = count(way ? word : text.replace(/ ?o['’]?clock$/, ""));
  if (hour === 0 || hour > 12 || /^\d+$/.test(text) || (minutes === "half" && way === "to")) return undefined;
  const minute = way === undefined ? 0 : (past[minutes] ?? 0);
  return way === "to" ? `${((hour + 10) % 12) + 1}.${60 - minute}` : `${hour}.${String(minute).padStart(2, "0")}`;
}

/** `2pm` as `2` and `pm`, `three in the afternoon` as `three` and `pm`. */
function halfOfDay(text: string): readonly [string, "am" | "pm" | undefined] {
  const [, words = text, part = ""] = /^(.*?),? (?:in the|at) (morning|afternoon|evening|night)$/.exec(text) ?? [];
  if (part in parts) return [words, parts[part as keyof typeof parts]];
  const [, clock = text, letter] = /^(.*?) ?([ap])\.?m\.?$/.exec(text) ?? [];
  return [clock, letter === undefined ? undefined : letter === "a" ? "am" : "pm"];
}

/**
 * `10am`, `2.30 pm`, `14:30`, `half past ten` and `three in the afternoon` as `HH:MM`. Where nothing says which half of
 * the day it is, from one to seven is after noon, since nothing meets at night; seven to ten in words may be either.
 */
export function readTime(written: string): Typed {
  const said = written.trim();
  const [clock, half] = halfOfDay(
    said
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^(?:at|from|until) /, ""),
  );
  const inWords = figures(clock);
  const value = meantTime(`${inWords ?? clock}${half ?? ""}`);
  if (value === undefined) return { mistake: `"${said}" cannot be read as a time. Write it as 2:30pm or 14:30.` };
  const hour = Number(value.slice(0, 2));
  if (half !== undefined || /^(0|\d{3})/.test(clock) || hour >= 10 || hour === 0) return { value };
  if (hour < 7) return { value: `${hour + 12}${value.slice(2)}` };
  if (inWords === undefined) return { value };
  const plain = inWords.replace(".", ":").replace(/:00$/, "");
  return { mistake: `"${said}" can be ${plain}am or ${plain}pm. Write one of them.` };
}
