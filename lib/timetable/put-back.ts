/** What becomes of the sessions of a change that is replaced, or that is over. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import { type Case, includes } from "./claims.ts";
import type { ChangedSession } from "./compiled-change.ts";
import type { Register } from "./register.ts";
import type { Session } from "./session.ts";
import { calledOff, settle, weigh } from "./settle.ts";
import { firstDay, newsDays, scope } from "./targets.ts";

/** The sessions that an earlier change concerned, each as it was before this change made that one void or ended it. */
export type PutBack = ReadonlyMap<Case, Session | undefined>;

/**
 * Makes void what the change replaces, and ends what it resolves: for the sessions that it names, or for those of its
 * services and places from its first day on. Returns the sessions that this concerns.
 */
export function putBack(change: Change, named: ReadonlySet<Case>, register: Register): PutBack {
  const { replaces, resolves } = change;
  const found = new Map<Case, Session | undefined>();
  if (replaces) {
    for (const one of concerned(replaces, register)) found.set(one, settle(one, register.standing));
    register.makeVoid(replaces);
  }
  if (resolves) {
    const before = new Map([...concerned(resolves, register)].map((one) => [one, settle(one, register.standing)]));
    const names = change.sessions !== undefined || change.effect === "extra";
    register.resolve(resolves, {
      by: change,
      from: (change.from ?? change.published.toPlainDate()).toString(),
      ...(names && { of: named }),
      whole: isWhole(change, resolves, names ? named : undefined, before, register),
    });
    for (const [one, session] of before) {
      if (!holds(resolves, one, register) && !found.has(one)) found.set(one, session);
    }
  }
  for (const one of found.keys()) register.touch(one, change);
  return found;
}

const holds = (change: Change, one: Case, register: Register) =>
  weigh(one, register.standing).live.some((claim) => claim.change === change);

/** The sessions of which the change holds now; of one that itself put others back, those too. */
function concerned(change: Change, register: Register): ReadonlySet<Case> {
  const touched = [...register.touchedBy(change)];
  const within = register.regionsOf(change).flatMap(({ service, region }) => [...register.within(region, service)]);
  const live = [...touched, ...within].filter((one) => holds(change, one, register));
  return new Set(change.replaces || change.resolves ? [...touched, ...live] : live);
}

/** Whether nothing is left of the earlier change. */
function isWhole(
  change: Change,
  over: Change,
  named: ReadonlySet<Case> | undefined,
  before: PutBack,
  register: Register,
): boolean {
  const { services, locations, published } = change;
  const all = services === "all" || scope(over, register.services).every((one) => services.includes(one));
  const places =
    locations.length === 0 ||
    (over.locations.length > 0 && over.locations.every((place) => includes(locations, place))) ||
    (over.to?.location !== undefined && includes(locations, over.to.location));
  const told = published.toPlainDate().toString();
  const left = [...before].filter(([one, session]) => !named?.has(one) && dayOf(one, session) >= told);
  return all && places && (named === undefined || left.length === 0);
}

const dayOf = ({ planned }: Case, session: Session | undefined) =>
  session?.current.start.toPlainDate().toString() ?? planned.day;

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
  const back = [...put].filter(([one, before]) => {
    const now = settle(one, register.standing);
    const days = [dayOf(one, before), dayOf(one, now)].sort();
    return (
      !named.has(one.planned.id) &&
      // That a session which was not there is there and does not take place is no news.
      (before !== undefined || (now !== undefined && now.status !== "cancelled")) &&
      String(days.at(-1)) >= told.toString() &&
      (!openEnded || String(days[0]) <= lastNews.toString())
    );
  });
  for (const [one, before] of back) {
    register.name(one, { ...register.claimOf(change, "mentions"), day: dayOf(one, before), bound: false });
  }
  return back.flatMap(([one, before]) => {
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    return after ? [{ before, after, putBack: true }] : [];
  });
}

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

/** An end to an earlier change must be of something that it says, and put no session back on a day that has passed. */
export function putBackProblems(
  change: Change,
  put: PutBack,
  sessions: readonly ChangedSession[],
  register: Register,
): Problem[] {
  const told = change.published.toPlainDate().toString();
  const over = change.resolves;
  if (!register.mustMatch(change, told)) return [];
  const refuse = (key: string, message: string) => [
    { file: change.source.file, line: change.source.line([key]), message },
  ];
  const named = new Set(sessions.filter(({ putBack }) => !putBack).map(({ after }) => after.id));
  for (const [one, before] of put) {
    if (!before || named.has(one.planned.id)) continue;
    const now = settle(one, register.standing);
    const goesAhead = before.status !== "cancelled" && now && now.status !== "cancelled";
    if (!goesAhead || dayOf(one, before) < told || dayOf(one, now) >= told) continue;
    const earlier = change.replaces ?? over;
    return refuse(
      change.replaces ? "replaces" : "resolves",
      `With this, the session that people expect on ${fullDay(before.current.start)} would go back to ${fullDay(now.current.start)}, which has passed. If it does not take place, write "effect: cancelled", "sessions: [${dayOf(one, before)}]" and "replaces: ${earlier?.id}".`,
    );
  }
  if (!over) return [];
  const between = [...register.touchedBy(over)].find(
    (one) => over.to?.date && isBetween(one, over.to.date, change) && holds(over, one, register),
  );
  if (between && over.to?.date) {
    const [first] = [between.planned.day, over.to.date.toString()].sort();
    return refuse(
      change.from ? "from" : "resolves",
      `${over.id} puts the session of ${fullDay(between.planned.original.start)} on ${fullDay(over.to.date)}, and this ends it between the two days, so that nobody could tell on which it is. Write "from: ${first}", if it is on ${fullDay(between.planned.original.start)} after all.`,
    );
  }
  const from = String(change.from ?? told);
  const goesOn = [...register.touchedBy(over)].some(
    (one) => holds(over, one, register) && dayOf(one, settle(one, register.standing)) >= from,
  );
  // What it names itself, it may have brought under the earlier change.
  if (put.size > 0 || !goesOn || change.sessions || change.effect === "extra") return [];
  return refuse(
    "resolves",
    `"resolves" names ${over.id}, but nothing that it says is about the sessions of which this change speaks. Check "services", "locations" and "sessions".`,
  );
}

/** Whether the end of a change falls after the one and before the other of the two days that it gives a session. */
function isBetween({ planned }: Case, to: Temporal.PlainDate, change: Change): boolean {
  if (change.sessions || change.effect === "extra") return false;
  const from = (change.from ?? change.published.toPlainDate()).toString();
  const [first = "", last = ""] = [planned.day, to.toString()].sort();
  return first < from && from <= last;
}
