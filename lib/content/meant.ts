/** What somebody probably meant by a value that is written in another way than ours: examples for the messages. */
import { twoDigits } from "../language.ts";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function plainDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" }).toString();
}

/** `31 June 2027`, `1st Dec 2026`, `01/12/2026`, `2026/12/1`: the nearest real date, day before month as in Britain. */
export function meantDate(written: string): string | undefined {
  const text = written.toLowerCase().replace(/(\d)(st|nd|rd|th)\b/g, "$1");
  const [, year, month, day] = /\b(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\b/.exec(text) ?? [];
  if (year && month && day) return plainDate(Number(year), Number(month), Number(day));
  const [, d, m, y] = /\b(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})\b/.exec(text) ?? [];
  if (d && m && y) return plainDate(Number(y), Number(m), Number(d));
  const name = /[a-z]{3,}/g;
  const named = [...text.matchAll(name)].map(([word]) => monthNames.indexOf(word.slice(0, 3)) + 1).find((n) => n > 0);
  const inWords = /\b\d{4}\b/.exec(text)?.[0];
  const dayNumber = /\b\d{1,2}\b/.exec(text)?.[0];
  return named && inWords && dayNumber ? plainDate(Number(inWords), named, Number(dayNumber)) : undefined;
}

/** `December 2004`, `12/2004`, `about 2004`: as exact as it is. */
export function meantDue(written: string): string | undefined {
  const date = meantDate(written);
  const year = /\b\d{4}\b/.exec(written)?.[0];
  if (date || !year) return date;
  const name = monthNames.findIndex((start) => new RegExp(`\\b${start}`, "i").test(written)) + 1;
  const month = name || Number(/\b(\d{1,2})\b/.exec(written)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? `${year}-${twoDigits(month)}` : year;
}

/** `10am`, `2.30 pm`, `9:00`, `1430`, `10:00:00`, `noon`: a time on the 24-hour clock. */
export function meantTime(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (/^(noon|midday)$/.test(text)) return "12:00";
  const [, hours, minutes = "0", half] =
    /^(\d{1,2})(?:[:.](\d{1,2})(?::\d{2})?)? ?(?:([ap])\.?m\.?)?$/.exec(text) ??
    /^(\d{2})(\d{2})(?:h(?:rs)?)?$/.exec(text) ??
    [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
  // `10.3` is how `10.30` comes out of a spreadsheet.
  const minute = minutes.length === 1 && minutes !== "0" ? Number(minutes) * 10 : Number(minutes);
  return hour < 24 && minute < 60 && !(half && Number(hours) > 12)
    ? `${twoDigits(hour)}:${twoDigits(minute)}`
    : undefined;
}

/** `2026-11-24 16:30`, `24 November 2026 at 4.30pm` or a date alone, which is then at nine. */
export function meantDateTime(written: string): string | undefined {
  const date = meantDate(written.replace(/t(?=\d)/i, " "));
  const [, words] =
    /(?:t|\s|at |,)((?:\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}) ?(?:[ap]\.?m\.?)?)(?:z|[+-]\d{2}:?\d{2})?$/i.exec(
      written,
    ) ?? [];
  return date && `${date}T${(words && meantTime(words)) ?? "09:00"}`;
}

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const nths = ["first", "second", "third", "fourth", "fifth", "last"];

/** `Tuesdays`, `Mon-Fri`, `1st and 3rd Tuesday of the month`, `1TU,3TU`: a day or days as a rule has them, none lost. */
export function meantDay(written: string): string | undefined {
  const codes = written.trim().split(/[\s,;]+/);
  if (codes.length > 1 && codes.every((code) => /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/i.test(code)))
    return `[${codes.join(", ").toUpperCase()}]`;
  const text = written.toLowerCase();
  const days = [...text.matchAll(/\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:days?)?\b/g)].map(
    ([word, start = ""]) => ({
      number: dayNames.findIndex((name) => name.toLowerCase().startsWith(start)),
      word,
    }),
  );
  const [first, last] = days;
  if (!first) return undefined;
  // Each ordinal goes with the next day that is named: "first and third Tuesday" has two, "first Monday and last Friday" one each.
  let pending: string[] = [];
  const found: string[] = [];
  for (const [word] of text.matchAll(/[a-z]+|\d+(?:st|nd|rd|th)?/g)) {
    const number = /^[1-5](st|nd|rd|th)?$/.test(word) ? Number(word[0]) : 0;
    const nth = number ? nths[number - 1] : nths.find((name) => name === word);
    if (nth) pending.push(nth);
    const day = days.find((one) => one.word === word);
    if (!day) continue;
    found.push(
      ...(pending.length > 0
        ? pending.map((nth) => `${nth} ${dayNames[day.number]}`)
        : [dayNames[day.number] as string]),
    );
    pending = [];
  }
  const through = last && days.length === 2 && /(?:\bto\b|\bthrough\b|[-–])/.test(text.slice(text.indexOf(first.word)));
  const range = through && found.every((day) => dayNames.includes(day)) && last.number > first.number;
  const named = range ? dayNames.slice(first.number, last.number + 1) : [...new Set(found)];
  return named.length === 1 ? named[0] : `[${named.join(", ")}]`;
}

/** `yearly`, `a year`, `1y`, `twelve months`: a length of time. */
export function meantPeriod(written: string): string | undefined {
  const text = written.toLowerCase();
  const unit = /day|dai|week|month|year|annual/.exec(text)?.[0].replace("dai", "day").replace("annual", "year");
  if (!unit) return undefined;
  const count = Number(/\d+/.exec(text)?.[0] ?? 1) || 1;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** `£1,000`, `1000.00`, `10k`, `£1.1m`: a whole number. */
export function meantNumber(written: string): string | undefined {
  const [, digits, scale] =
    /^[£$€]? ?(\d[\d,]*(?:\.\d+)?) ?(k|m|thousand|million)?( pounds| years?)?$/i.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const factor = /^m/i.test(scale ?? "") ? 1_000_000 : scale ? 1_000 : 1;
  return String(Math.floor(Math.round(Number(digits.replaceAll(",", "")) * factor * 100) / 100));
}

/** `Welsh`: the code of a language, by its English name. */
export function meantLanguage(written: string): string | undefined {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.find((code) => names.of(code)?.toLowerCase() === written.trim().toLowerCase());
}

/** `www.example.org`: the same with `https://`. */
export function meantUrl(written: string): string | undefined {
  const bare = written.trim().replace(/^(https?|htp|http)?:?\/*/i, "");
  return /^[^\s/@]+\.[a-z]{2,}([/?#]\S*)?$/i.test(bare) ? `https://${bare}` : undefined;
}
