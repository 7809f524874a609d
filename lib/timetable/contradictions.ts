/** Changes in force that can't all be true of one session, whichever of them was told first. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay, occasion } from "../dates.ts";
import { type Case, type Claim, coversDay, includes, isRegion, type NamingClaim, type Region } from "./claims.ts";
import { type How, mend } from "./mends.ts";
import type { Register } from "./register.ts";
import type { Meeting, Session } from "./session.ts";
import { settle, type Weighed, weigh } from "./settle.ts";

/** Each pair of changes once, at the file that was published later; and sessions put where one already is. */
export function contradictions(register: Register): Problem[] {
  const touched = [...register.all()].filter((one) => one.touchedBy.size > 0);
  const pairs = Map.groupBy(
    touched.flatMap((one) => conflicts(one, register)),
    ({ earlier, later }) => `${earlier.change.id} ${later.change.id}`,
  );
  return [
    ...[...pairs.values()].map((found) => contradiction(found as [Conflict, ...Conflict[]], register)),
    ...touched.flatMap((one) => crooked(one, register)),
    ...collisions(touched, register),
  ];
}

interface Conflict {
  readonly one: Case;
  readonly earlier: Claim;
  readonly later: Claim;
  readonly how: How;
}

/** What is wrong with a pair of changes, told of the first session on which they meet. */
function contradiction(found: readonly [Conflict, ...Conflict[]], register: Register): Problem {
  const [first] = found;
  const { change } = first.later;
  const days = found.filter(({ how }) => how === first.how).map(({ one }) => weigh(one, register.standing).day);
  return {
    file: change.source.file,
    line: change.source.line(["effect"]),
    message: `${describe(first, register)} ${mend(first, [...new Set(days)].sort(), register)}`,
  };
}

/** A session that would end before it begins, by what several changes say of its times. */
function crooked(one: Case, register: Register): Problem[] {
  const { live, crooked, session } = weigh(one, register.standing);
  const last = live.findLast(({ act }) => act === "shifts")?.change;
  if (!crooked || !last || !session || !register.mustMatch(last, one.planned.day)) return [];
  return [
    {
      file: last.source.file,
      line: last.source.line(["to"]),
      message: `With what other changes say of it, the session of ${session.service.title} on ${fullDay(session.current.start)} would end before it starts. Write both "opens_at" and "closes_at".`,
    },
  ];
}

/** Sessions of a service that are put at one place and time, once each place and time. */
function collisions(cases: readonly Case[], register: Register): Problem[] {
  const put = new Map<string, Case>();
  const found = new Map<string, Problem>();
  for (const one of cases) {
    const other = collision(one, put, register);
    const by = latest([one, ...(other ? [other.one] : [])], register);
    if (!other || !by) continue;
    const { current, service } = other.session;
    const elsewhere = by.to ? "" : ", in a change that names one of the two";
    found.set(`${service.id} ${current.location.id} ${current.start}`, {
      file: by.source.file,
      line: by.source.line([by.to ? "to" : "effect"]),
      message: `${service.title} already has a session on ${occasion(current.start, current.end)} at ${current.location.title}. Write another place, day or time${elsewhere}.`,
    });
  }
  return [...found.values()];
}

function conflicts(one: Case, register: Register): Conflict[] {
  const { standing } = register;
  const regions = standing.regions.get(one.planned.service.id) ?? [];
  const claims = [...one.claims, ...regions]
    .filter(({ change, act }) => act !== "mentions" && register.mustMatch(change, one.planned.day))
    .sort((a, b) => a.order - b.order);
  if (claims.length < 2) return [];
  const end = weigh(one, standing);
  return claims.flatMap((later) => {
    const before = weigh(one, standing, later.order);
    const after = weigh(one, standing, later.order + 1);
    return between(one, later, before, after, end).filter(
      ({ earlier }) => earlier !== later && register.mustMatch(earlier.change, one.planned.day),
    );
  });
}

/** What an earlier change says against the later one, as things stood before it and as they are with it. */
function between(one: Case, later: NamingClaim | Region, before: Weighed, after: Weighed, end: Weighed): Conflict[] {
  const found = (how: How, earlier: readonly Claim[]) => earlier.map((claim) => ({ one, earlier: claim, later, how }));
  const live = after.live.includes(later);
  const byName = !isRegion(later);
  // What a change says of the session by name is decided, whatever periods say.
  const decided = end.live.some(
    (claim) => !isRegion(claim) && (claim.act === "cancels" || (claim.act === "shifts" && claim.to.location)),
  );
  if (later.act === "cancels") {
    if (!live || !byName || later.bound) return [];
    return found(
      "called off",
      before.live.filter((claim) => claim.act === "shifts" && !isRegion(claim)),
    );
  }
  if (later.act === "ends" || later.act === "drops" || (decided && !byName)) return [];
  if (later.act === "shifts" && isRegion(later) && !live) return found("away", twoWays(one, later, before));
  if (!live) return [];

  const wasOff = before.session === undefined || before.session.status === "cancelled";
  const off = after.live.filter((claim) => claim.act === "cancels" && claim.order < later.order);
  const into = off.filter((claim) => !before.live.includes(claim));
  return [
    ...found(
      "ended",
      after.live.filter(
        (claim) => claim.act === "ends" && claim.order < later.order && (byName || before.session !== undefined),
      ),
    ),
    ...found("into", byName || !wasOff ? into : []),
    ...found("off", byName ? off.filter((claim) => !into.includes(claim)) : []),
    ...found(
      "instead",
      before.live.filter((claim) => instead(claim, later, after)),
    ),
    ...found(
      "moved on",
      after.path.filter(
        (region) =>
          region.order < later.order &&
          later.to.location &&
          includes(region.places, later.to.location) &&
          !before.path.includes(region),
      ),
    ),
  ];
}

/** Whether two claims of the same sort give a session different places, days or times. */
function instead(earlier: Claim, later: Claim, after: Weighed): boolean {
  if (earlier.act !== "shifts" || later.act !== "shifts" || isRegion(earlier) !== isRegion(later)) return false;
  // What a move away from a place takes on has its new place and times from that.
  if (isRegion(later) && after.path.includes(later)) return false;
  const [a, b] = [earlier.to, later.to];
  return (
    (a.location !== undefined && b.location !== undefined && a.location.id !== b.location.id) ||
    (a.date !== undefined && b.date !== undefined && !a.date.equals(b.date)) ||
    (a.opens_at !== undefined && b.opens_at !== undefined && !a.opens_at.equals(b.opens_at)) ||
    (a.closes_at !== undefined && b.closes_at !== undefined && !a.closes_at.equals(b.closes_at))
  );
}

/** Moves of a period that have taken the session from a place from which the later one moves everything too. */
function twoWays(one: Case, later: Region, before: Weighed): Region[] {
  const day = before.session?.current.start.toPlainDate().toString();
  if (day === undefined || !coversDay(later, day) || later.to.location === undefined) return [];
  let place = before.path[0] ? (placeBefore(one, before) ?? one.planned.original.location) : undefined;
  const found: Region[] = [];
  for (const region of before.path) {
    if (place && includes(later.places, place)) found.push(region);
    place = region.to.location;
  }
  return found;
}

/** Where the session is before any move away from a place. */
function placeBefore(one: Case, { live, path }: Weighed) {
  const puts = live.filter((claim) => claim.act === "shifts" && claim.to.location && !path.includes(claim as Region));
  return (puts.findLast((claim) => !isRegion(claim)) ?? puts.at(-1))?.to.location ?? one.planned.original.location;
}

function describe({ one, how, earlier, later }: Conflict, register: Register): string {
  const { service, original } = one.planned;
  const now = settle(one, register.standing);
  const stood = weigh(one, register.standing, later.order).session?.current ?? original;
  const planned = fullDay(original.start);
  const day = sameDay(stood, original) ? planned : `${fullDay(stood.start)} (in the timetable ${planned})`;
  const file = earlier.change.source.file;
  const session = `the session of ${service.title} on ${day}`;
  const to = later.to.location ? ` to ${later.to.location.title}` : "";
  switch (how) {
    case "instead":
      return `This ${says(later)} ${session}${to}, which ${file} ${says(earlier)}${earlier.to.location && to ? ` to ${earlier.to.location.title}` : ""}.`;
    case "off":
    case "called off":
      return `This ${says(later)} ${session}${to}, which ${file} ${says(earlier)}.`;
    case "into":
      return earlier.places.length > 0
        ? `This puts ${session} at ${now?.current.location.title ?? "a place"}, where ${file} calls everything off then.`
        : `This puts ${session} on ${now ? fullDay(now.current.start) : "a day"}, when ${file} calls everything off.`;
    case "moved on":
      return `This ${says(later)} ${session}${to}, from where ${file} moves everything${earlier.to.location ? ` to ${earlier.to.location.title}` : ""}.`;
    case "away":
      return `${file} moves ${session}${earlier.to.location ? ` to ${earlier.to.location.title}` : ""}, and it is unclear whether this moves it too.`;
    case "ended":
      return `This ${later.act === "adds" ? "adds a session of" : "puts a session of"} ${service.title} on a day after its end, which ${file} tells.`;
  }
}

const sameDay = (a: Meeting, b: Meeting) => a.start.toPlainDate().equals(b.start.toPlainDate());

function says({ act, to }: Claim): string {
  if (act === "cancels") return "cancels";
  if (act === "adds") return "adds";
  return to.location ? "moves" : "gives a new time to";
}

/** The change by which last something was said of one of the sessions. */
function latest(cases: readonly Case[], register: Register): Change | undefined {
  return cases
    .flatMap(({ touchedBy, planned }) => [...touchedBy].filter((change) => register.mustMatch(change, planned.day)))
    .toSorted((a, b) => register.orderOf(a) - register.orderOf(b))
    .at(-1);
}

/** Another session of the service at the same place and start; `put` is filled with the sessions that changes put somewhere. */
function collision(
  one: Case,
  put: Map<string, Case>,
  register: Register,
): { readonly one: Case; readonly session: Session } | undefined {
  const { standing } = register;
  const session = settle(one, standing);
  if (!session || session.status === "cancelled" || session.service.status !== "active") return undefined;
  if (session.original === session.current && session.status !== "extra") return undefined;
  const { location, start } = session.current;
  const key = `${session.service.id} ${location.id} ${start.epochMilliseconds}`;
  const others = [put.get(key), register.scheduledAt(session.service, session.current)];
  put.set(key, one);
  for (const other of others) {
    const there = other && other !== one ? settle(other, standing) : undefined;
    if (!other || !there || there.status === "cancelled") continue;
    if (there.current.location.id === location.id && there.current.start.equals(start))
      return { one: other, session: there };
  }
  return undefined;
}
