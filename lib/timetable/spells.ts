/** The times for which a rule holds without a break, for programs that know a first and a last day and nothing between. */
import type { Schedule } from "../content/library.ts";
import type { RuleInForce } from "./rules-in-force.ts";

type Day = Temporal.PlainDate | undefined;

/** Both days inclusive; undefined where nobody gives one. */
export interface Spell {
  readonly from: Day;
  readonly until: Day;
}

/**
 * In the times of the year in which the rule holds, and between those in which it does not; single dates each by itself. Times
 * of the year that are over on the day `today` are left out.
 */
export function spellsOf(
  { schedule, from, until, ahead }: Pick<RuleInForce, "schedule" | "from" | "until" | "ahead">,
  today: Temporal.PlainDate,
): readonly Spell[] {
  if (schedule.freq === "dates") return ahead.map((date) => ({ from: date, until: date }));
  const timesOf = (periods: Schedule["only_in"]) =>
    periods
      .flatMap(({ dates }) => dates)
      .filter((time) => Temporal.PlainDate.compare(time.until, today) >= 0)
      .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  const whole: Spell = { from, until };
  const inTime =
    schedule.only_in.length === 0 ? [whole] : joined(timesOf(schedule.only_in)).map((time) => both(time, whole));
  return timesOf(schedule.not_in)
    .reduce((spells, out) => spells.flatMap((spell) => without(spell, out)), inTime)
    .filter(hasDays);
}

/** Times that overlap, or follow one another without a day between, are one. */
function joined(times: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const time of times) {
    const last = found.at(-1);
    if (last && Temporal.PlainDate.compare(time.from, last.until.add({ days: 1 })) <= 0)
      found.splice(-1, 1, { from: last.from, until: later(last.until, time.until) });
    else found.push(time);
  }
  return found;
}

interface Span {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

const both = (time: Span, { from, until }: Spell): Spell => ({
  from: from ? later(from, time.from) : time.from,
  until: until && Temporal.PlainDate.compare(until, time.until) < 0 ? until : time.until,
});

/** What is before a time and what is after it. */
function without({ from, until }: Spell, out: Span): Spell[] {
  const [before, after] = [out.from.subtract({ days: 1 }), out.until.add({ days: 1 })];
  const isApart =
    (until && Temporal.PlainDate.compare(until, out.from) < 0) ||
    (from && Temporal.PlainDate.compare(from, out.until) > 0);
  return isApart
    ? [{ from, until }]
    : [
        { from, until: before },
        { from: after, until },
      ].filter(hasDays);
}

const hasDays = ({ from, until }: Spell) => !from || !until || Temporal.PlainDate.compare(from, until) <= 0;
