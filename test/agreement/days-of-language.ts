/**
 * Reads days and times in the words of any language, by the names that Unicode has for them, and knows nothing of how our
 * catalogues put them.
 */

export interface Names {
  /** From Monday, in small letters. */
  readonly weekdays: readonly string[];
  /** From January, as they stand in a date. */
  readonly months: readonly string[];
}

const known = new Map<string, Names>();

export function namesOf(tag: string, width: "long" | "short" = "long"): Names {
  const key = `${tag} ${width}`;
  const names = known.get(key) ?? makeNames(tag, width);
  known.set(key, names);
  return names;
}

function makeNames(tag: string, width: "long" | "short"): Names {
  const named = (options: Intl.DateTimeFormatOptions, part: "weekday" | "month", day: Temporal.PlainDate) =>
    new Intl.DateTimeFormat(`${tag}-u-nu-latn`, options)
      .formatToParts(day)
      .find(({ type }) => type === part)
      ?.value.toLowerCase() ?? "";
  return {
    weekdays: Array.from({ length: 7 }, (_, index) =>
      named({ weekday: width }, "weekday", new Temporal.PlainDate(2024, 1, index + 1)),
    ),
    months: Array.from({ length: 12 }, (_, index) =>
      named({ month: width, day: "numeric" }, "month", new Temporal.PlainDate(2024, index + 1, 3)),
    ),
  };
}

/** Words and numbers; a time of the clock, a telephone number and `10am` are words of their own. */
const tokens = (text: string) => text.toLowerCase().match(/\d+(?:[:.]\d+)+|\d+(?:am|pm)\b|\d+|[\p{L}\p{M}]+/gu) ?? [];

const same = (word: string, name: string) => word === name || (name.length > 3 && word === `و${name}`);

/** Between a day and its month there may be a weekday or a joint, and further days of the month. */
const mostBetween = 2;

/** The days in a text, as month and day such as `12-01`, in order, each once. `Tuesdays 1 and 8 December` are two. */
export function daysIn(text: string, { months }: Names): readonly string[] {
  const found = new Set<string>();
  let waiting: number[] = [];
  let between = 0;
  for (const token of tokens(text)) {
    const month = months.findIndex((name) => same(token, name)) + 1;
    if (month > 0) {
      for (const day of waiting) found.add(`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
      waiting = [];
    } else if (/^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31) {
      waiting.push(Number(token));
      between = 0;
      continue;
    } else between += 1;
    if (between > mostBetween) waiting = [];
  }
  return [...found].sort();
}

/** Which of the names of weekdays stand in a text, as numbers from 1 for Monday. */
export function weekdaysIn(text: string, { weekdays }: Names): readonly number[] {
  const words = tokens(text);
  return weekdays.flatMap((name, index) => (words.some((word) => same(word, name)) ? [index + 1] : []));
}

/** The times in a text on a dial of twelve hours: `2:30` for 14:30, `2.30pm` and `2:30 بعد الظهر`. */
export function timesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d:.])(\d{1,2})(?:[:.](\d\d))?(?!\d)/g)].map(([, hour, minutes = "00"]) =>
    onDial(Number(hour), Number(minutes)),
  );
}

export const onDial = (hour: number, minutes: number) => `${hour % 12}:${String(minutes).padStart(2, "0")}`;
