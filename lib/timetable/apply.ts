/** What one change does to the sessions that it means, as things stand when it is published. */
import { effects } from "../content/kinds/changes.ts";
import type { Change, Service } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import type { Problem } from "../content/problem.ts";
import { clock, fullDay, occasion, timeRange } from "../dates.ts";
import { type Case, type Claim, covers, coversDay, includes, type NamingClaim, type Region } from "./claims.ts";
import type { ChangedSession } from "./compiled-change.ts";
import { endsNextDay, type Hours, isLeftOut } from "./hours.ts";
import { unclearDays } from "./named-days.ts";
import { newRuleProblems } from "./new-rule-problems.ts";
import type { PutBack } from "./put-back.ts";
import type { Existing, Register } from "./register.ts";
import type { Meeting, Session } from "./session.ts";
import { calledOff, isToldOf, settle, weigh } from "./settle.ts";
import { describeEmptyPeriod, describeNoStart, namingProblems, unusedPlaces } from "./target-problems.ts";
import { firstDay, isAllClear, isBound, named, scope } from "./targets.ts";

/** How long a first session may be waited for. */
const firstSessionDays = 60;

/** What a change does, and what is wrong when it can't be meant. */
export interface Applied {
  readonly sessions: readonly ChangedSession[];
  /** Of a period: sessions that it leaves where another change has put them by name. */
  readonly exceptions: readonly Session[];
  readonly problems: readonly Problem[];
}

const nothing: Applied = { sessions: [], exceptions: [], problems: [] };

/** What a change names and what is wrong with that, before anything that it replaces or ends is put back. */
export interface Naming {
  readonly found: readonly Existing[];
  readonly problems: readonly Problem[];
}

/** The sessions that the change names, as things stand before it is published. */
export function naming(change: Change, register: Register): Naming {
  const slips = unclearDays(change);
  if (slips.length > 0) return { found: [], problems: slips };
  if (change.effect === "extra") return { found: added(change, register), problems: [] };
  if (!change.sessions) return { found: [], problems: [] };
  return { found: named(change, register), problems: namingProblems(change, register) };
}

/** The sessions that an extra change adds, where there is one already. */
function added(change: Change, register: Register): Existing[] {
  const { location, date, opens_at, closes_at } = change.to ?? {};
  if (!location || !date || !opens_at || !closes_at || change.services === "all") return [];
  return change.services.flatMap((service) => {
    const one = register.extra(service, location, date, { opens_at, closes_at });
    const { session, day } = weigh(one, register.standing);
    return { one, session: session as Session, day };
  });
}

/** Claims for the change the sessions that it means. `put` are those of the change that it replaces or resolves. */
export function apply(change: Change, { found, problems }: Naming, put: PutBack, register: Register): Applied {
  if (problems.length > 0) return { ...nothing, problems };
  if (change.effect === "extra") return addSessions(change, found, put, register);
  if (change.effect === "started") return start(change, register);
  if (change.sessions) return applyByName(change, found, put, register);
  if (givesNewRule(change)) return changeRules(change, put, register);
  return isAllClear(change) ? nothing : applyToPeriod(change, put, register);
}

function actOf({ effect }: Change): Claim["act"] {
  if (effect === "cancelled") return "cancels";
  if (effect === "ended") return "ends";
  return effect === "moved" || effect === "retimed" ? "shifts" : "mentions";
}

function applyByName(change: Change, found: readonly Existing[], put: PutBack, register: Register): Applied {
  const claim = register.claimOf(change, actOf(change));
  const bound = isBound(change);
  const refusals: Problem[] = [];
  const sessions = found.flatMap(({ one, session: told, day }): ChangedSession[] => {
    const naming = { ...claim, day, bound };
    const before = put.has(one) ? put.get(one) : told;
    const refusal = refused(one, naming, before, register);
    if (refusal) {
      // Of what was told long ago, the timetable may have taken over what it said.
      if (register.mustMatch(change, one.planned.day)) refusals.push(refusal);
      return [];
    }
    const back = change.effect === "notice" && put.has(one);
    register.name(one, naming);
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    return after ? [{ before, after, ...(back && { putBack: true as const }) }] : [];
  });
  // What is said of a place or of everybody on a day also holds for what is put there later.
  if (change.sessions && !claim.to.date && bound) {
    const days = change.sessions.map(({ date }) => date.toString()).sort();
    const region: Region = { ...claim, from: days[0] ?? "", until: days.at(-1), days: new Set(days) };
    for (const service of scope(change, register.services)) register.cover(service, region);
  }
  return { sessions, exceptions: [], problems: refusals.slice(0, 1) };
}

/** Why the change can't say this of the session. */
function refused(one: Case, claim: NamingClaim, told: Session | undefined, register: Register): Problem | undefined {
  const { change } = claim;
  const { standing } = register;
  const { service, original } = one.planned;
  const refuse = (path: readonly string[], message: string): Problem => ({
    file: change.source.file,
    line: change.source.line(path),
    message,
  });
  const { session: now } = weigh(one, standing);
  if (!now) {
    return refuse(
      ["sessions", "0"],
      `"replaces" takes away the ${one.scheduled ? "" : "extra "}session on ${fullDay(original.start)}, so that nothing is left to change. Take "replaces" out.`,
    );
  }
  if (claim.act !== "shifts") return undefined;
  const place = change.to?.location;
  if (change.effect === "retimed" && place && place.id !== now.current.location.id) {
    return refuse(
      ["to", "location"],
      `"to" names another place than ${now.current.location.title}, where the session is. Make "effect" moved, or take "location" out of "to".`,
    );
  }
  const gap = leftOut(change, now.current, original.start.timeZoneId);
  if (gap) return refuse(["to", gap.key], gap.message);
  one.claims.push(claim);
  const { session: after, crooked } = weigh(one, standing);
  one.claims.pop();
  if (crooked) {
    return refuse(
      ["to", change.to?.closes_at ? "closes_at" : "opens_at"],
      `The session on ${fullDay(original.start)} would end before it starts: it is planned for ${timeRange(original.start, original.end)}. Write both "opens_at" and "closes_at"${change.to?.closes_at ? '; or, if it ends on the next day, add "overnight: true"' : ""}.`,
    );
  }
  const shifted = weigh(one, standing).live.some(({ act }) => act === "shifts");
  const same = after && sameMeeting(after, now) && (told === undefined || sameMeeting(after, told));
  if (!same || shifted) return undefined;
  if (change.effect === "moved") {
    return refuse(
      ["to", "location"],
      `The session of ${service.title} on ${fullDay(now.current.start)} is at ${now.current.location.title} already. Write another place, or "effect: retimed" if only its time is new.`,
    );
  }
  if (one.planned.bankHoliday !== undefined) return undefined;
  return refuse(
    ["to", "opens_at"],
    `The session of ${service.title} is on ${occasion(now.current.start, now.current.end)} already. Write another day or time.`,
  );
}

const sameMeeting = (a: Session, b: Session) =>
  a.current.location.id === b.current.location.id &&
  a.current.start.equals(b.current.start) &&
  a.current.end.equals(b.current.end);

/** A time that the change gives and that the clocks leave out on its day. */
function leftOut(
  { to }: Change,
  current: Meeting,
  zone: string,
): { readonly key: string; readonly message: string } | undefined {
  const day = to?.date ?? current.start.toPlainDate();
  const keys = (["opens_at", "closes_at"] as const).filter((key) => to?.date || to?.[key]);
  const times = { opens_at: current.start.toPlainTime(), closes_at: current.end.toPlainTime() };
  const hours = { opens_at: to?.opens_at ?? times.opens_at, closes_at: to?.closes_at ?? times.closes_at };
  const key = keys.find((one) => isLeftOut(dayOf(one, day, hours), hours[one], zone));
  return key && { key: to?.[key] ? key : "date", message: describeLeftOut(dayOf(key, day, hours), hours[key], zone) };
}

/** The day of its start or of its end, which may be the next. */
const dayOf = (key: keyof Hours, day: Temporal.PlainDate, hours: Hours) =>
  key === "closes_at" && endsNextDay(hours) ? day.add({ days: 1 }) : day;

function describeLeftOut(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): string {
  const after = day.toZonedDateTime(zone).getTimeZoneTransition("next") as Temporal.ZonedDateTime;
  const before = after.subtract({ nanoseconds: 1 }).toPlainDateTime().round("minute");
  return `There is no ${clock(time)} on ${fullDay(day)}: the clocks go from ${clock(before)} to ${clock(after)}. Write another time.`;
}

function applyToPeriod(change: Change, put: PutBack, register: Register): Applied {
  const services = scope(change, register.services);
  const from = firstDay(change);
  const region: Region = {
    ...register.claimOf(change, actOf(change)),
    from: from.toString(),
    until: change.until?.toString(),
  };
  const before = services.map((service) => {
    const cases = [...register.within(region, service)];
    return { service, cases, told: new Map(cases.map((one) => [one, weigh(one, register.standing)])) };
  });
  for (const { service } of before) register.cover(service, region);
  const sessions: ChangedSession[] = [];
  const exceptions: Session[] = [];
  /** On its days and at its places, whether or not it makes a difference. */
  const met: Existing[] = [];
  /** Whether a session that was planned for it has been put on another day or at another place. */
  let left = false;
  for (const { cases, told } of before) {
    for (const one of cases) {
      const { session: stood, day = "" } = told.get(one) ?? {};
      const was = put.has(one) ? put.get(one) : stood;
      const { session: now, live } = weigh(one, register.standing);
      const inIt = stood && coversDay(region, day) && isAt(region, stood);
      if (inIt && runs(stood, change)) met.push({ one, session: stood, day });
      left ||= stood !== undefined && !inIt && covers(region, one.planned.day, one.planned.original.location);
      if (!live.some((claim) => claim.change === change)) {
        if (inIt && isException(stood, region)) exceptions.push(stood);
        continue;
      }
      register.touch(one, change);
      const after = now ?? (was && calledOff(was, change));
      const asItWas = region.act === "shifts" && was && sameMeeting(was, after ?? was) && was.status !== "cancelled";
      if (after && (!asItWas || put.has(one))) {
        sessions.push({ before: was, after });
      }
    }
  }
  return { sessions, exceptions, problems: periodProblems(change, services, { met, left }, sessions, register) };
}

/** Whether another change has put the session elsewhere by name, on a day on which this one moves the others. */
const isException = ({ current, status, madeBy }: Session, { to }: Region) =>
  to.location !== undefined && status !== "cancelled" && madeBy.length > 0 && current.location.id !== to.location.id;

const isAt = ({ places }: Region, { current }: Session) => places.length === 0 || includes(places, current.location);

/** What a bank holiday closes, only cancelling and ending concern. */
const runs = ({ bankHoliday }: Session, { effect }: Change) =>
  effect === "cancelled" || effect === "ended" || bankHoliday === undefined;

/** What is wrong when a period has no session of the services, or none that it makes different. */
function periodProblems(
  change: Change,
  services: readonly Service[],
  { met, left }: { readonly met: readonly Existing[]; readonly left: boolean },
  sessions: readonly ChangedSession[],
  register: Register,
): Problem[] {
  const from = firstDay(change);
  if (!effects[change.effect].needsSessions || !register.mustMatch(change, from.toString())) return [];
  if (!services.some(({ status }) => status === "active")) return [];
  const refuse = (path: readonly string[], message: string) => [
    { file: change.source.file, line: change.source.line(path), message },
  ];
  // A closure is true also where all that was planned for it has been put elsewhere.
  if (change.effect === "cancelled" && left) return [];
  const [first] = met;
  if (!first) return refuse(["from"], describeEmptyPeriod(change, services, from, register));
  const unused = unusedPlaces(change, met);
  if (unused.length > 0 || actOf(change) !== "shifts") return unused;

  const { one, session, day } = first;
  const { service, current } = session;
  if (sessions.some(({ after }) => after.status !== "cancelled")) return [];
  const by = weigh(one, register.standing).live.findLast(
    ({ act, change: { id } }) => act === "cancels" && id !== change.id,
  );
  if (sessions.length > 0) {
    if (!by) return [];
    const days = [...new Set(met.map(({ day }) => day))].sort();
    const mend = change.until
      ? `name the days under "sessions" instead of "from" and "until": ${days.join(", ")}; and add "resolves: ${by.change.id}"`
      : `add "resolves: ${by.change.id}"`;
    return refuse(
      ["effect"],
      `Every session of which this speaks is cancelled, that of ${service.title} on ${fullDay(current.start)} by ${by.change.source.file}. If they take place after all, ${mend}; else take this change out.`,
    );
  }
  if (change.effect === "moved" && current.location.id === change.to?.location?.id) {
    return refuse(
      ["to", "location"],
      `The session of ${service.title} on ${fullDay(current.start)} is at ${current.location.title} already. Write another place, or "effect: retimed" if only its time is new.`,
    );
  }
  const name = session.madeBy.at(-1);
  return refuse(
    ["to"],
    name === undefined
      ? `The session of ${service.title} is on ${occasion(current.start, current.end)} already. Write another time.`
      : `The session of ${service.title} is on ${occasion(current.start, current.end)}, at ${current.location.title}, by ${name}, and what is said of a day goes before what is said of a period. To say something else of it, name its day (${day}) under "sessions" and add "resolves: ${name}".`,
  );
}

/** The sessions of the old rules are told as no longer held, and the first of the new one that takes place as such. */
function changeRules(change: Change, put: PutBack, register: Register): Applied {
  const inForce = !register.isReplaced(change);
  const from = firstDay(change).toString();
  const drops = register.claimOf(change, "drops");
  const sessions = change.new_rules.flatMap(({ service, was, is }): ChangedSession[] => {
    const fresh = register.ofRules(change, service, is ? [is] : [], inForce);
    const old = register.ofRules(change, service, was).filter((one) => !fresh.includes(one));
    const dropped = old.flatMap((one): ChangedSession[] => {
      const { session, day } = weigh(one, register.standing);
      const before = put.has(one) ? put.get(one) : session;
      const told = one.claims.length > 0 || isToldOf(drops, one.planned.day);
      register.name(one, { ...drops, day, bound: false });
      if (!session || day < from) return [];
      const after = settle(one, register.standing) ?? calledOff(session, change);
      return told && before?.status !== "cancelled" ? [{ before: before ?? session, after }] : [];
    });
    const mention = register.claimOf(change, inForce ? "mentions" : "adds");
    const isHeld = (one: Case) => !["cancelled", undefined].includes(weigh(one, register.standing).session?.status);
    const held = fresh.find(isHeld);
    const told = inForce
      ? [held].flatMap((one) => one ?? [])
      : fresh.filter((one) => isToldOf(mention, one.planned.day));
    for (const one of told) register.name(one, { ...mention, day: one.planned.day, bound: false });
    const [first] = told.flatMap((one) => settle(one, register.standing) ?? []);
    return first ? [...dropped, { before: undefined, after: first }] : dropped;
  });
  return { sessions, exceptions: [], problems: newRuleProblems(change, register) };
}

/** A service that starts is told with its first session. */
function start(change: Change, register: Register): Applied {
  const services = scope(change, register.services);
  const from = firstDay(change);
  const until = from.add({ days: firstSessionDays });
  const claim = register.claimOf(change, "mentions");
  const problems: Problem[] = [];
  const sessions = services.flatMap((service): ChangedSession[] => {
    const first = register
      .on(service, from.toString(), until.toString())
      .filter(({ session }) => session.status !== "cancelled")
      .filter(({ session }) => change.locations.length === 0 || includes(change.locations, session.current.location))
      .sort((a, b) => startOf(a) - startOf(b) || (a.one.planned.id < b.one.planned.id ? -1 : 1))[0];
    if (first) {
      register.name(first.one, { ...claim, day: first.day, bound: false });
      return [{ before: undefined, after: settle(first.one, register.standing) as Session }];
    }
    if (service.status === "active" && register.mustMatch(change, from.toString())) {
      problems.push({
        file: change.source.file,
        line: change.source.line(["from"]),
        message: describeNoStart(change, service, { from, until }),
      });
    }
    return [];
  });
  return { sessions, exceptions: [], problems };
}

const startOf = ({ session }: Existing) => session.current.start.epochMilliseconds;

function addSessions(change: Change, found: readonly Existing[], put: PutBack, register: Register): Applied {
  const problems: Problem[] = [];
  const refuse = (message: string, path: readonly string[] = ["to"]) =>
    problems.push({ file: change.source.file, line: change.source.line(path), message });
  if (change.services === "all") {
    refuse('An extra session belongs to a service. Name it instead of "all".', ["services"]);
    return { ...nothing, problems };
  }
  const sessions = found.flatMap(({ one, session: told }): ChangedSession[] => {
    const { service, original, day } = one.planned;
    const must = register.mustMatch(change, day);
    const gap = leftOut(change, original, original.start.timeZoneId);
    if (gap) {
      if (must) refuse(gap.message, ["to", gap.key]);
      return [];
    }
    const now = settle(one, register.standing);
    // One that another change had called off, and that this change says takes place after all.
    const again = put.has(one) && told.status === "cancelled";
    if (now && now.bankHoliday === undefined && !again) {
      if (must) refuse(describeTaken(now));
      return [];
    }
    register.name(one, { ...register.claimOf(change, "adds"), day, bound: false });
    const after = settle(one, register.standing);
    if (after && service.status !== "active" && must) {
      refuse(`${service.title} is ${service.status}, so it can have no extra session. Make its status active first.`);
    }
    return after ? [{ before: told, after }] : [];
  });
  return { sessions, exceptions: [], problems };
}

/** Why a session can't be added where the timetable has one, whatever has become of that. */
function describeTaken({ service, original, current, status, madeBy }: Session): string {
  const by = madeBy.at(-1);
  const when = occasion(original.start, original.end);
  const has = `${service.title} has a session on ${when} at ${original.location.title} already`;
  if (by === undefined) return `${has}. Write another day, time or place.`;
  if (status === "cancelled") {
    return `${has}, which ${by} cancels. If it takes place after all, add "resolves: ${by}", which ends that change for this session alone.`;
  }
  if (original === current) return `${has}, which ${by} adds. Write another day, time or place.`;
  return `The session that ${service.title} has in the timetable on ${when} at ${original.location.title} is now on ${occasion(current.start, current.end)} at ${current.location.title} (${by}), and a second one can't have its place and time. Begin some minutes earlier or later.`;
}
