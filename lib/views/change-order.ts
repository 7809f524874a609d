/** In which order changes are told: those that make a difference soonest come first, whenever they were announced. */
import type { Change } from "../content/library.ts";

const { compare } = Temporal.PlainDate;

/** So many days, today the first, are what readers plan for. */
export const soonDays = 7;

/** The first and last day that a change speaks of; without `last`, until further notice. */
function span(change: Change): { readonly first: Temporal.PlainDate; readonly last?: Temporal.PlainDate } {
  const named = change.effect === "extra" ? [] : (change.sessions ?? []).map(({ date }) => date);
  const days = [...named, ...(change.to?.date ? [change.to.date] : [])].sort(compare);
  const [first] = days;
  if (first) return { first, last: days.at(-1) as Temporal.PlainDate };
  const from = change.from ?? change.published.toPlainDate();
  return { first: from, ...(change.until && { last: change.until }) };
}

/** `soon` begins or ends in the next days, `lasting` goes on before and after them, `later` begins after them. */
export type Turn = "soon" | "lasting" | "later";

/** When a change that is not over makes a difference, and a text by which such changes can be put in order. */
export function turnOf(change: Change, today: Temporal.PlainDate): { readonly turn: Turn; readonly order: string } {
  const { first, last } = span(change);
  const isSoon = (day: Temporal.PlainDate | undefined) =>
    day !== undefined && compare(day, today) >= 0 && compare(day, today.add({ days: soonDays })) < 0;
  const turn =
    isSoon(first) || (compare(first, today) < 0 && isSoon(last))
      ? "soon"
      : compare(first, today) < 0
        ? "lasting"
        : "later";
  const day = compare(first, today) >= 0 ? first : last;
  const place = { soon: 0, lasting: 1, later: 2 }[turn];
  return { turn, order: [place, day ?? "9999", last ?? "9999"].join(" ") };
}

/** The changes, soonest first; of those that make a difference alike, the order stays as it is. */
export function soonestFirst<Compiled extends { readonly change: Change }>(
  changes: readonly Compiled[],
  today: Temporal.PlainDate,
): readonly Compiled[] {
  const orders = new Map(changes.map((one) => [one, turnOf(one.change, today).order]));
  return changes.toSorted((a, b) => (orders.get(a) as string).localeCompare(orders.get(b) as string));
}
