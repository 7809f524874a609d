/** No vehicle is in two places at once: which reading of a row that contradicts itself holds, and which rows clash. */
import type { Library } from "../content/library.ts";
import { fullDay, weekday } from "../dates.ts";
import { ruleDays } from "../timetable/recurrence.ts";
import type { Stop } from "./stop-row.ts";

/** A stop, the row that it is from, and its place. */
export interface Call {
  readonly stop: Stop;
  /** As in `stops.csv:12`. */
  readonly row: string;
  /** The id of its place. */
  readonly location: string;
}

interface Settled extends Call {
  /** What is to be said of the row, in sentences. */
  readonly doubts: readonly string[];
}

/**
 * The calls of one vehicle in their order, each with one rule. Where `day` contradicts `start`, `start` holds, unless the
 * vehicle would then be in two places at once, and not by `day`.
 */
export function settle(calls: readonly Call[], periods: Periods): readonly Settled[] {
  const settled = new Map<Call, Settled>();
  const isSure = ({ stop }: Call) => stop.onDay === undefined;
  for (const call of calls.filter(isSure)) {
    const clash = clashOf(call, settled.values(), periods);
    settled.set(call, { ...call, doubts: clash ? [meanwhile(clash)] : [] });
  }
  for (const call of calls.filter((call) => !isSure(call))) {
    settled.set(call, reading(call, [...settled.values()], periods));
  }
  return calls.flatMap((call) => settled.get(call) ?? []);
}

function reading(call: Call, others: readonly Call[], periods: Periods): Settled {
  const { onDay, ...stop } = call.stop;
  if (!onDay) return { ...call, doubts: [] };
  const byStart = { ...call, stop };
  const byDay = { ...call, stop: { ...stop, frequency: onDay.frequency } };
  const [clash, otherClash] = [byStart, byDay].map((one) => clashOf(one, others, periods));
  const met = stop.frequency.weekdays.map((dayOfWeek) => weekday({ dayOfWeek })).join(" and ");
  const by = clash && !otherClash ? byDay : byStart;
  const [name, other] = by === byDay ? [onDay.day, met] : [met, onDay.day];
  const avoided = by === byDay ? clash : !clash && otherClash;
  const doubt = [
    `"day" is ${onDay.day}, but "frequency" and "start" (${fullDay(onDay.start)}) make it ${met}: imported as ${name}.`,
    ...(avoided ? [`On ${other} the vehicle would be at ${avoided.place} at the same time.`] : []),
    ...(clash && otherClash ? [meanwhile(clash)] : []),
  ].join(" ");
  return { ...by, doubts: [doubt] };
}

interface Clash {
  /** As in `Green (stops.csv:12)`. */
  readonly place: string;
  readonly day: Temporal.PlainDate;
}

const meanwhile = ({ place, day }: Clash) => `At the same time the vehicle is at ${place}, as on ${fullDay(day)}.`;

/** The first of the others at another place on the same day and at the same time, and such a day. */
function clashOf(call: Call, others: Iterable<Call>, periods: Periods): Clash | undefined {
  for (const other of others) {
    const [a, b] = [call.stop, other.stop];
    const apart = (one: Stop, next: Stop) => !one.overnight && next.opens_at >= one.closes_at;
    if (other.location === call.location || apart(a, b) || apart(b, a)) continue;
    const day = commonDay(a, b, periods);
    if (day) return { place: `${b.stop} (${other.row})`, day };
  }
  return undefined;
}

/** Parts of the year by their ids, as the site has them. */
export type Periods = ReadonlyMap<string, Pick<Library["periods"][number], "dates">>;

/** The first day that two stops have in common, of the two years in which both can be seen. */
export function commonDay(a: Stop, b: Stop, periods: Periods): Temporal.PlainDate | undefined {
  if (!a.frequency.weekdays.some((weekday) => b.frequency.weekdays.includes(weekday))) return undefined;
  const [, from = a.frequency.first] = [a.frequency.first, b.frequency.first].sort(Temporal.PlainDate.compare);
  const until = from.add({ years: 2 });
  // A period that the site does not have may be on any day, but never in and out of itself.
  const leavesOut = (one: Stop, other: Stop) =>
    one.only_in.length > 0 && one.only_in.every((id) => other.not_in.includes(id));
  if (leavesOut(a, b) || leavesOut(b, a)) return undefined;
  const isIn = (id: string, day: Temporal.PlainDate) =>
    periods
      .get(id)
      ?.dates.some(
        ({ from, until }) => Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0,
      );
  const days = ({ frequency, valid_to, exceptions, only_in, not_in }: Stop) => {
    const last = valid_to && Temporal.PlainDate.compare(valid_to, until) < 0 ? valid_to : until;
    const left = new Set(exceptions.map(String));
    return ruleDays(frequency.rule, from, last).filter(
      (day) =>
        !left.has(day.toString()) &&
        (only_in.length === 0 || only_in.some((id) => isIn(id, day) ?? true)) &&
        !not_in.some((id) => isIn(id, day) ?? false),
    );
  };
  const taken = new Set(days(a).map(String));
  return days(b).find((day) => taken.has(day.toString()));
}
