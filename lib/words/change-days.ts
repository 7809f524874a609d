/** The days of a change in words, as its headline and its sentences have them. */

import type { Change } from "../content/library.ts";
import type { Language } from "../language.ts";
import { isNews } from "../timetable/targets.ts";

/** The days that it names, in order. */
export function days(change: Change): readonly Temporal.PlainDate[] {
  if (change.effect === "extra" && change.to?.date) return [change.to.date];
  return (change.sessions ?? []).map(({ date }) => date).sort(Temporal.PlainDate.compare);
}

/** The day to which it puts sessions, where that is not the day of each. */
function newDay(change: Change): Temporal.PlainDate | undefined {
  const date = change.to?.date;
  return date && days(change).some((one) => !one.equals(date)) ? date : undefined;
}

/** `Tuesdays 1 and 8 December`, `Monday 15 March, was Friday 26 March`, `from Monday 4 January until further notice` */
export function shortPeriod(language: Language, change: Change): string {
  const named = days(change);
  const now = newDay(change);
  if (now) return language.say("days-moved", { day: language.day(now), before: language.someDays(named) });
  return named.length > 0 ? language.someDays(named) : wordSpan(language, change, (one) => language.day(one));
}

/** The same with years: `Tuesday 1 and Tuesday 8 December 2026`, `Monday 15 March 2027, was Friday 26 March 2027` */
export function period(language: Language, change: Change): string {
  const now = newDay(change);
  const before = daysSpokenOf(language, change);
  return now ? language.say("days-moved", { day: language.fullDay(now), before }) : before;
}

/** `Tuesday 1 and Tuesday 8 December 2026`, or `from Monday 4 January 2027 until further notice` */
export function daysSpokenOf(language: Language, change: Change): string {
  const named = days(change);
  if (named.length === 0) return wordSpan(language, change, (one) => language.fullDay(one));
  return language.list(
    named.map((date, place) => (date.year === named[place + 1]?.year ? language.day(date) : language.fullDay(date))),
  );
}

/** `from Monday 4 January to Friday 26 March`, `from Monday 4 January until further notice`; a day as it is. */
export function wordSpan(language: Language, change: Change, word: (date: Temporal.PlainDate) => string): string {
  const first = change.from ?? change.published.toPlainDate();
  const from = word(first);
  if (change.until) {
    return first.equals(change.until) ? from : language.say("span-from-to", { from, to: word(change.until) });
  }
  return language.say(isNews(change) ? "span-from" : "span-from-until-further-notice", { from });
}
