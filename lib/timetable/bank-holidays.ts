/** Bank holidays of a nation of the United Kingdom: the days themselves and their substitute days. */
import Holidays from "date-holidays";
import type { Site } from "../content/library.ts";

const regions: Record<Site["nation"], string> = {
  england: "ENG",
  scotland: "SCT",
  wales: "WLS",
  "northern-ireland": "NIR",
};

/**
 * The library works bank holidays out by rule, for any year. The Crown can add or move one by proclamation, and those
 * are known only as far as the release in use: taken as the end of the calendar year after it was made.
 */
export const knowledge = { release: "3.37.0", released: "2026-09-20", until: "2027-12-31" } as const;

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
  const calendar = new Holidays("GB", regions[nation], { languages: "en", types: ["public", "bank"] });
  const found = calendar.getHolidays(year).map(({ date, name }) => [date.slice(0, 10), name] as const);
  years.set(key, found);
  return found;
}
