/** The change compiler: what every change does to which sessions, and what can't be meant. */
import type { Change, Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay, occasion, timeRange } from "../dates.ts";
import type { Plan } from "../timetable/plan.ts";
import type { Meeting, Session } from "../timetable/session.ts";
import { type Case, type Claim, settle } from "./claims.ts";
import { type CompiledChange, recorder } from "./compiled-change.ts";
import { contradictions } from "./contradictions.ts";
import { unclearDays } from "./named-days.ts";
import { inOrderOfPublication, threads } from "./publication.ts";
import { Register } from "./register.ts";
import { findTargets, firstDay, newsDays, type PutBack, scope, type Target } from "./targets.ts";

export interface CompiledChanges {
  /** Last published first. */
  readonly changes: readonly CompiledChange[];
  /** Every session that a change concerns or ever concerned, with what is said of it. */
  readonly register: Register;
  readonly problems: readonly Problem[];
}

type Effects = CompiledChange["sessions"];

/** `until` is the last day of the timetable; `today` decides which changes are too old to be held against it. */
export function compileChanges(
  library: Library,
  plan: Plan,
  today: Temporal.PlainDate,
  until: Temporal.PlainDate,
): CompiledChanges {
  const ordered = inOrderOfPublication(library.changes);
  const register = new Register(library, plan, today, until);
  const problems: Problem[] = [];
  const done = new Map<string, Effects>();
  for (const change of ordered) {
    const put = putBack(change, register);
    const { effects, problems: found } = apply(change, put, register);
    problems.push(...found, ...unclear(change, put, register));
    done.set(change.id, [...effects, ...restored(change, put, effects, register)].sort(byStart));
  }
  problems.push(...contradictions(register));
  const record = recorder(library, register.standing, done, threads(ordered));
  const changes = ordered.map(record);
  return { changes: changes.reverse(), register, problems };
}

const byStart = (a: Effects[number], b: Effects[number]) =>
  Temporal.ZonedDateTime.compare(a.after.original.start, b.after.original.start) || (a.after.id < b.after.id ? -1 : 1);

/** Makes void what the change replaces and ends what it resolves. */
function putBack(change: Change, register: Register): PutBack {
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
function restored(change: Change, put: PutBack, effects: Effects, register: Register): Effects {
  const named = new Set(effects.map(({ after }) => after.id));
  const told = change.published.toPlainDate();
  const openEnded = [change.replaces, change.resolves].some(
    (one) => one && !one.sessions && !one.until && !one.to?.date,
  );
  const lastNews = laterOf(told, firstDay(change)).add({ days: newsDays });
  const back = [...put].filter(
    ([{ planned }]) =>
      !named.has(planned.id) && planned.day >= told.toString() && (!openEnded || planned.day <= lastNews.toString()),
  );
  for (const [one] of back) register.claim(one, { change, act: "mentions", byDay: false });
  return back.flatMap(([one, before]) => {
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    return after ? [{ before, after, putBack: true }] : [];
  });
}

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

/** A session that is in the timetable no more, as this change leaves it. */
function calledOff(session: Session, change: Change): Session {
  const { bankHoliday: _, cause: __, ...rest } = session;
  return {
    ...rest,
    status: "cancelled",
    ...(change.cause && { cause: change.cause }),
    madeBy: [...session.madeBy, change.id],
    concernedBy: [...new Set([...session.concernedBy, change.id])],
  };
}

/** An all-clear that names days must not put back others, nor speak for only some of what is over. */
function unclear(change: Change, put: PutBack, register: Register): Problem[] {
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

function apply(change: Change, put: PutBack, register: Register): { effects: Effects; problems: readonly Problem[] } {
  const unclear = unclearDays(change);
  if (unclear.length > 0) return { effects: [], problems: unclear };
  if (change.effect === "extra") return addSessions(change, register);
  const { targets, problems } = findTargets(change, put, register);
  if (change.effect === "ended") for (const service of scope(change, register.services)) register.end(service, change);
  const refusals: Problem[] = [];
  const effects = targets.flatMap(({ one, byDay }) => {
    const claim = claimOf(change, { one, byDay }, register);
    if ("message" in claim) {
      if (refusals.length === 0) refusals.push(claim);
      return [];
    }
    if (claim === unchanged) return [];
    const back = change.effect === "notice" && put.has(one);
    const before = back ? put.get(one) : settle(one, register.standing);
    register.claim(one, claim);
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    if (!after) return [];
    return [
      { before: change.effect === "started" ? undefined : before, after, ...(back && { putBack: true as const }) },
    ];
  });
  return { effects, problems: [...problems, ...refusals] };
}

/** A move or new time that the timetable already has: all that is left of an old change when schedules are edited later. */
const unchanged = Symbol("unchanged") as unknown as Claim;

function claimOf(change: Change, { one, byDay }: Target, register: Register): Claim | Problem {
  const claim = { change, byDay };
  if (change.effect === "cancelled") return { ...claim, act: "cancels" };
  if (change.effect === "ended") return { ...claim, act: "ends" };
  if (change.effect !== "moved" && change.effect !== "retimed") return { ...claim, act: "mentions" };

  const { original, day, service } = one.planned;
  const refuse = (key: string, message: string): Claim | Problem =>
    register.mustMatch(change, day)
      ? { file: change.source.file, line: change.source.line(["to", key]), message }
      : unchanged;
  const place = change.to?.location;
  if (change.effect === "retimed" && place && place.id !== original.location.id) {
    return refuse(
      "location",
      `"to" names another place than ${original.location.title}, where the timetable has the session. Make "effect" moved, or take "location" out of "to".`,
    );
  }
  if (change.effect === "moved" && place?.id === original.location.id) {
    return refuse(
      "location",
      `The session of ${service.title} on ${fullDay(original.start)} is at ${original.location.title} already. Write another place, or "effect: retimed" if only its time is new${change.sessions ? "" : ', or name under "locations" the places that sessions move from'}.`,
    );
  }
  const times = newTimes(change, original);
  if (times && Temporal.ZonedDateTime.compare(times.start, times.end) >= 0) {
    return refuse(
      change.to?.closes_at ? "closes_at" : "opens_at",
      `The session on ${fullDay(original.start)} would end before it starts: it is planned for ${timeRange(original.start, original.end)}. Write both "opens_at" and "closes_at".`,
    );
  }
  if (
    change.effect === "retimed" &&
    (!times || (times.start.equals(original.start) && times.end.equals(original.end)))
  ) {
    if (one.planned.bankHoliday !== undefined && byDay) return { ...claim, act: "shifts", times: original };
    return refuse(
      "opens_at",
      `The session of ${service.title} is on ${occasion(original.start, original.end)} already. Write another day or time.`,
    );
  }
  return { ...claim, act: "shifts", ...(change.effect === "moved" && { place }), ...(times && { times }) };
}

/** The day and times that the change gives, the rest as planned; undefined when it gives none. */
function newTimes(change: Change, { start, end }: Meeting): Pick<Meeting, "start" | "end"> | undefined {
  const { date, opens_at, closes_at } = change.to ?? {};
  if (!date && !opens_at && !closes_at) return undefined;
  const at = (moment: Temporal.ZonedDateTime, time: Temporal.PlainTime | undefined) =>
    (date ?? moment.toPlainDate()).toZonedDateTime({
      timeZone: moment.timeZoneId,
      plainTime: time ?? moment.toPlainTime(),
    });
  return { start: at(start, opens_at), end: at(end, closes_at) };
}

function addSessions(change: Change, register: Register): { effects: Effects; problems: readonly Problem[] } {
  const { location, date, opens_at, closes_at } = change.to ?? {};
  if (!location || !date || !opens_at || !closes_at) return { effects: [], problems: [] };
  const problems: Problem[] = [];
  const refuse = (message: string, key = "to") =>
    problems.push({ file: change.source.file, line: change.source.line([key]), message });
  if (change.services === "all") {
    refuse('An extra session belongs to a service. Name it instead of "all".', "services");
    return { effects: [], problems };
  }
  const effects = scope(change, register.services).flatMap((service) => {
    const one = register.extra(service, location, date, { opens_at, closes_at });
    const before = settle(one, register.standing);
    const closed = before?.bankHoliday !== undefined;
    if (before && !closed) {
      if (register.mustMatch(change, one.planned.day)) {
        const by = before.madeBy.at(-1);
        const already = `${service.title} has a session on ${occasion(one.planned.original.start, one.planned.original.end)} at ${location.title} already`;
        refuse(
          by === undefined
            ? `${already}. Write another day, time or place.`
            : `${already}, which ${by} concerns. Write a change that replaces ${by} or says that it is over.`,
        );
      }
      return [];
    }
    register.claim(one, { change, act: "adds", byDay: true });
    const after = settle(one, register.standing);
    if (after && service.status !== "active" && register.mustMatch(change, one.planned.day)) {
      refuse(`${service.title} is ${service.status}, so it can have no extra session. Make its status active first.`);
    }
    return after ? [{ before, after }] : [];
  });
  return { effects, problems };
}
