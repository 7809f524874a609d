/** Bank holidays of a nation of the United Kingdom: the days themselves and their substitute days. */
import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import type { Site } from "../content/library.ts";

const require = createRequire(import.meta.url);

const regions: Record<Site["nation"], string> = {
  england: "ENG",
  scotland: "SCT",
  wales: "WLS",
  "northern-ireland": "NIR",
};

/**
 * The library works bank holidays out by rule, for any year. The Crown can add or move one by proclamation, and those
 * are known only as far as the release in use: taken as the end of the calendar year after it was made. `proclaimed` are
 * one-off days that the library lacks, as https://www.gov.uk/bank-holidays has them.
 */
export const knowledge = {
  release: "3.37.0",
  released: "2026-09-20",
  until: "2027-12-31",
  proclaimed: [{ nation: "scotland", day: "2026-06-15", name: "World Cup bank holiday", added: "2026-11-24" }],
} as const;

/** The last day for which bank holidays are known and not only worked out. */
export const coverageEnd = Temporal.PlainDate.from(knowledge.until);

/** Names of the bank holidays of the years from `from` to `until`, by day as `YYYY-MM-DD`. */
export function bankHolidays(
  nation: Site["nation"],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let year = from.year; year <= until.year; year += 1) {
    for (const [day, name] of ofYear(nation, year)) names.set(day, name);
  }
  return names;
}

/** Years already worked out, by nation and year: each takes some milliseconds. */
const years = new Map<string, readonly (readonly [day: string, name: string])[]>();

function ofYear(nation: Site["nation"], year: number) {
  const key = `${nation} ${year}`;
  const known = years.get(key);
  if (known) return known;
  // It knows the calendars of the world, and is a quarter of all the code there is to load; guidance has no use for it.
  const Calendar: typeof Holidays = require("date-holidays");
  const calendar = new Calendar("GB", regions[nation], { languages: "en", types: ["public", "bank"] });
  const worked = new Map(calendar.getHolidays(year).map(({ date, name }) => [date.slice(0, 10), name]));
  if (nation === "scotland") for (const [day, name] of scottishNewYear(year)) worked.set(day, name);
  for (const one of knowledge.proclaimed) {
    if (one.nation === nation && one.day.startsWith(`${year}-`)) worked.set(one.day, one.name);
  }
  const found = [...worked].sort(([a], [b]) => (a < b ? -1 : 1));
  years.set(key, found);
  return found;
}

/** Scotland's two days of New Year, and after them the weekdays that stand for them, in their order and as gov.uk names them. */
function scottishNewYear(year: number): [day: string, name: string][] {
  const january = (day: number) => Temporal.PlainDate.from({ year, month: 1, day });
  const isWeekend = (day: number) => january(day).dayOfWeek > 5;
  const found: [string, string][] = [];
  const substitutes: [string, string][] = [];
  let next = 1;
  for (const [day, name] of [
    [1, "New Year's Day"],
    [2, "2nd January"],
  ] as const) {
    found.push([january(day).toString(), name]);
    let held = Math.max(day, next);
    while (isWeekend(held)) held += 1;
    if (held !== day) substitutes.push([january(held).toString(), `${name} (substitute day)`]);
    next = held + 1;
  }
  return [...found, ...substitutes];
}
