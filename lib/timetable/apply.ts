/** What one change does to the sessions that it names, as things stand when it is published. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay, occasion, timeRange } from "../dates.ts";
import { type Claim, calledOff, settle } from "./claims.ts";
import type { ChangedSession } from "./compiled-change.ts";
import { unclearDays } from "./named-days.ts";
import type { PutBack } from "./put-back.ts";
import type { Register } from "./register.ts";
import type { Meeting } from "./session.ts";
import { findTargets, scope, type Target } from "./targets.ts";

/** What a change does, and what is wrong when it can't be meant. */
export interface Applied {
  readonly sessions: readonly ChangedSession[];
  readonly problems: readonly Problem[];
}

/** Claims for the change the sessions that it names. `put` are those of the change that it replaces or resolves. */
export function apply(change: Change, put: PutBack, register: Register): Applied {
  const slips = unclearDays(change);
  if (slips.length > 0) return { sessions: [], problems: slips };
  if (change.effect === "extra") return addSessions(change, register);
  const { targets, problems } = findTargets(change, put, register);
  if (change.effect === "ended") for (const service of scope(change, register.services)) register.end(service, change);
  const refusals: Problem[] = [];
  const sessions = targets.flatMap(({ one, byDay }) => {
    const claim = claimOf(change, { one, byDay }, register);
    if (claim && "message" in claim) refusals.push(claim);
    if (!claim || "message" in claim) return [];
    const back = change.effect === "notice" && put.has(one);
    const before = back ? put.get(one) : settle(one, register.standing);
    register.claim(one, claim);
    const after = settle(one, register.standing) ?? (before && calledOff(before, change));
    if (!after) return [];
    return [
      { before: change.effect === "started" ? undefined : before, after, ...(back && { putBack: true as const }) },
    ];
  });
  return { sessions, problems: [...problems, ...refusals.slice(0, 1)] };
}

/** What the change says of the session; undefined when it is old and the timetable, edited since, already has it so. */
function claimOf(change: Change, { one, byDay }: Target, register: Register): Claim | Problem | undefined {
  const claim = { change, byDay };
  if (change.effect === "cancelled") return { ...claim, act: "cancels" };
  if (change.effect === "ended") return { ...claim, act: "ends" };
  if (change.effect !== "moved" && change.effect !== "retimed") return { ...claim, act: "mentions" };

  const { original, day, service } = one.planned;
  const refuse = (key: string, message: string): Problem | undefined =>
    register.mustMatch(change, day)
      ? { file: change.source.file, line: change.source.line(["to", key]), message }
      : undefined;
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

function addSessions(change: Change, register: Register): Applied {
  const { location, date, opens_at, closes_at } = change.to ?? {};
  if (!location || !date || !opens_at || !closes_at) return { sessions: [], problems: [] };
  const problems: Problem[] = [];
  const refuse = (message: string, key = "to") =>
    problems.push({ file: change.source.file, line: change.source.line([key]), message });
  if (change.services === "all") {
    refuse('An extra session belongs to a service. Name it instead of "all".', "services");
    return { sessions: [], problems };
  }
  const sessions = scope(change, register.services).flatMap((service) => {
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
  return { sessions, problems };
}
