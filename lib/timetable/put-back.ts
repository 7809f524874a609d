/** What becomes of the sessions of a change that is replaced, or that is over. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import { type Case, calledOff, settle } from "./claims.ts";
import type { ChangedSession } from "./compiled-change.ts";
import type { Register } from "./register.ts";
import type { Session } from "./session.ts";
import { firstDay, newsDays, scope } from "./targets.ts";

/** The sessions that an earlier change concerned, each as it was before this change made that one void or ended it. */
export type PutBack = ReadonlyMap<Case, Session | undefined>;

/** Makes void what the change replaces and ends what it resolves; returns the sessions that this concerns. */
export function putBack(change: Change, register: Register): PutBack {
  const found = new Map<Case, Session | undefined>();
  const note = (cases: Iterable<Case>) => {
    for (const one of cases) if (!found.has(one)) found.set(one, settle(one, register.standing));
  };
  const allClear = (change.from ?? change.published.toPlainDate()).toString();
  if (change.replaces) note(register.touchedBy(change.replaces));
  if (change.resolves) note([...register.touchedBy(change.resolves)].filter(({ planned }) => planned.day >= allClear));
  if (change.replaces) register.makeVoid(change.replaces);
  if (change.resolves) register.resolve(change.resolves, { by: change, from: allClear });
  for (const one of found.keys()) register.touch(one, change);
  return found;
}

/** The sessions that go back to what they were without the earlier change, and that this change says nothing else of. */
export function restore(
  change: Change,
  put: PutBack,
  sessions: readonly ChangedSession[],
  register: Register,
): ChangedSession[] {
  const named = new Set(sessions.map(({ after }) => after.id));
  const told = change.published.toPlainDate();
  const openEnded = [change.replaces, change.resolves].some(
    (one) => one && !one.sessions && !one.until && !one.to?.date,
  );
  const lastNews = laterOf(told, firstDay(change)).add({ days: newsDays });
  const back = [...put].filter(
    ([one, before]) =>
      !named.has(one.planned.id) &&
      one.planned.day >= told.toString() &&
      (!openEnded || one.planned.day <= lastNews.toString()) &&
      (before ?? settle(one, register.standing)),
  );
  for (const [one] of back) register.claim(one, { change, act: "mentions", byDay: false });
  return back.flatMap(([one, before]) => {
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    return after ? [{ before, after, putBack: true }] : [];
  });
}

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

/** An all-clear that names days must not put back others, nor speak for only some of what is over. */
export function allClearProblems(change: Change, put: PutBack, register: Register): Problem[] {
  const over = change.resolves;
  if (!over || !register.mustMatch(change, change.published.toPlainDate().toString())) return [];
  const refuse = (key: string, message: string) => [
    { file: change.source.file, line: change.source.line([key]), message },
  ];
  const left = scope(over, register.services).filter(
    (service) => change.services !== "all" && !change.services.some(({ id }) => id === service.id),
  );
  if (left[0]) {
    return refuse(
      "services",
      `This says that ${over.id} is over, which also concerns ${left[0].title}. Name all its services here, or write a change that replaces it.`,
    );
  }
  const places = change.locations.length > 0;
  if (
    places &&
    (over.locations.length === 0 || over.locations.some(({ id }) => !change.locations.some((one) => one.id === id)))
  ) {
    return refuse(
      "locations",
      `This says that ${over.id} is over, which concerns more places than these. Take "locations" out, or write a change that replaces it.`,
    );
  }
  const days = change.sessions;
  const other = days && [...put.keys()].find(({ planned }) => !days.some((day) => day.toString() === planned.day));
  if (other) {
    return refuse(
      "sessions",
      `This says that ${over.id} is over, so that the session on ${fullDay(other.planned.original.start)} takes place as planned too, but it is not among these days. Write "from" and the first day of normal service instead of "sessions"; or, to change single days, write a change that replaces ${over.id}.`,
    );
  }
  return [];
}
