/** The days that stand in a text, as the catalogue of its language has them written. */
import type { Language } from "../language.ts";

/** A day that stands in a text: where, and which. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
}

/** How a language writes days: day, month and year in this order, and the weekday before the day or after all that it tells. */
interface Notation {
  /** `Tuesday 1 December 2026`, `1 December`, `Tuesdays 1, 8 and 15 December`: days that share a month, and a year if there is one. */
  readonly run: RegExp;
  /** One of the days of a run, with its weekday if it has one. */
  readonly day: RegExp;
  /** The number of a weekday, from 1 for Monday, by what stands before or after a day: `tuesday `, `tuesdays `, ` (wtorek)` */
  readonly weekdays: ReadonlyMap<string, number | undefined>;
}

/** Of days in a message; no text has them. */
const marks = { weekday: "\u0001", day: "\u0002", month: "\u0003", year: "\u0004" } as const;

/** None of no texts. */
const oneOf = (texts: Iterable<string>) => {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => RegExp.escape(text)).join("|") || "(?!)"})`;
};

/** What stands between two marks of a message. */
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from) + 1, text.indexOf(to));

function notationOf(language: Language): Notation {
  const dates = ["date-day", "date-full", "date-plain"].map((id) => language.say(id, marks));
  const ofMonth = language.say("days-of-month", { days: marks.day, month: marks.month });
  const beforeMonth = oneOf([...dates, ofMonth].map((text) => between(text, marks.day, marks.month)));
  const beforeYear = oneOf(dates.slice(1).map((text) => between(text, marks.month, marks.year)));
  const ofDay = (number: number, weekday: string) =>
    ["date-day", "date-full", "days-weekday-and-day"].map((id) => language.say(id, { ...marks, number, weekday }));
  const ofDays = (number: number, weekday: string) => [
    language.say("days-of-one-weekday", { number, weekday, days: marks.day }),
  ];
  const single = formsOf(language, ofDay, beforeDay);
  const plural = formsOf(language, ofDays, beforeDay);
  const [after, afterAll] = [formsOf(language, ofDay, afterMarks), formsOf(language, ofDays, afterMarks)];
  const numbers = Array.from({ length: 31 }, (_, index) => String(index + 1));
  const joints = oneOf(jointsOf(language, [...numbers, ...[...single.keys()].map((form) => `${form}1`)]));
  // Not the end of a longer word, as Welsh has of Dydd: ddydd.
  const wholeWord = "(?<!\\p{Script=Latin})";
  const own = `${wholeWord}${oneOf(single.keys())}`;
  // Not the minutes of a time.
  const number = "(?<![\\d.:]\\d?)\\d{1,2}(?!\\d)";
  const behind = oneOf(after.keys());
  const one = `(?:${own})?${number}(?:${behind})?`;
  return {
    run: new RegExp(
      `(?<shared>${wholeWord}${oneOf(plural.keys())})?(?<days>${one}(?:${joints}${one})*)${beforeMonth}(?<month>${oneOf(language.months)})(?:${beforeYear}(?<year>\\d{4}))?(?:(?<last>${behind})|(?<all>${oneOf(afterAll.keys())}))?(?![\\p{L}\\p{M}\\p{N}])`,
      "gu",
    ),
    day: new RegExp(`(?<own>${own})?(?<number>${number})(?<behind>${behind})?`, "gu"),
    weekdays: new Map([...single, ...plural, ...after, ...afterAll]),
  };
}

const beforeDay = (text: string) => text.slice(0, text.indexOf(marks.day));

const afterMarks = (text: string) =>
  text.slice(1 + Math.max(...Object.values(marks).map((mark) => text.lastIndexOf(mark))));

/** What stands beside a day where its weekday is told, as it begins a sentence and as it stands in one; undefined if it fits several. */
function formsOf(
  language: Language,
  say: (number: number, weekday: string) => readonly string[],
  beside: (text: string) => string,
): Map<string, number | undefined> {
  const forms = new Map<string, number | undefined>();
  for (const [index, weekday] of language.weekdays.entries()) {
    const formsBeside = say(index + 1, weekday).map(beside);
    for (const form of new Set(formsBeside.flatMap((text) => [text, ...casesOf(language, text)]))) {
      if (form !== "") forms.set(form, forms.has(form) ? undefined : index + 1);
    }
  }
  return forms;
}

/** What stands between the days of a list, before each of these: a language may have another word before a vowel. */
function jointsOf(language: Language, followers: readonly string[]): string[] {
  return followers.flatMap((follower) =>
    [1, 2, 3].flatMap((count) => {
      const before = Array.from({ length: count }, () => marks.day);
      const pieces = language
        .list([...before, follower])
        .split(marks.day)
        .filter(Boolean);
      return pieces.map((piece) => (piece.endsWith(follower) ? piece.slice(0, -follower.length) : piece));
    }),
  );
}

function casesOf({ tag }: Language, text: string): string[] {
  const rest = text.slice(1);
  return [text.charAt(0).toLocaleUpperCase(tag) + rest, text.charAt(0).toLocaleLowerCase(tag) + rest];
}

const notations = new WeakMap<Language, Notation>();

/**
 * The days that are written in a text as its language writes them, in their order. One without a year is that of the date
 * after it that has one, or else the nearest to `near` that is such a weekday; where the weekday has a form that the
 * catalogue does not have by itself, the nearest of that day and month.
 */
export function datesIn(language: Language, text: string, near: Temporal.PlainDate): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const notation = notations.get(language) ?? notationOf(language);
  notations.set(language, notation);
  const found: WrittenDate[] = [];
  let around = near;
  for (const run of [...text.matchAll(notation.run)].reverse()) {
    // Scripts that join a short word to the next one, as Arabic does, have no space before a day.
    if (/[\p{Script=Latin}\p{N}]$/u.test(text.slice(Math.max(0, run.index - 2), run.index))) continue;
    const { shared = "", days = "", month = "", year, last, all } = run.groups ?? {};
    const at = run.index + shared.length;
    const parts = [...days.matchAll(notation.day)].reverse();
    for (const [place, part] of parts.entries()) {
      const { own, behind } = part.groups ?? {};
      const told = own ?? behind ?? (place === 0 ? last : undefined) ?? all ?? shared;
      const wanted = {
        day: Number(part.groups?.number),
        month: language.months.indexOf(month) + 1,
        weekday: notation.weekdays.get(told),
      };
      const date = dayNear(wanted, year ? Number(year) : undefined, around);
      if (!date) continue;
      if (year) around = date;
      const start = at + part.index;
      found.unshift({ start, end: place === 0 ? run.index + run[0].length : start + part[0].length, date });
    }
  }
  return found;
}

function dayNear(
  wanted: { readonly month: number; readonly day: number; readonly weekday: number | undefined },
  year: number | undefined,
  near: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const { month, day, weekday } = wanted;
  const years = year ? [year] : [near.year - 1, near.year, near.year + 1, near.year - 2, near.year + 2];
  return years
    .filter((one) => day >= 1 && day <= new Temporal.PlainYearMonth(one, month).daysInMonth)
    .map((one) => new Temporal.PlainDate(one, month, day))
    .filter((date) => weekday === undefined || date.dayOfWeek === weekday)
    .sort((a, b) => Math.abs(near.until(a).days) - Math.abs(near.until(b).days))[0];
}
