/** What changes say of one session, and what comes of it. */
import type { Change, Location } from "../content/library.ts";
import type { IsoDay, PlannedSession } from "./plan.ts";
import type { Meeting, Session, SessionStatus } from "./session.ts";

/** What a change says of a session. `mentions` alters neither status nor place nor time. */
export interface Claim {
  readonly change: Change;
  readonly act: "cancels" | "shifts" | "adds" | "ends" | "mentions";
  /** The change names the session's day, and not only a period around it. */
  readonly byDay: boolean;
  readonly place?: Location;
  readonly times?: Pick<Meeting, "start" | "end">;
}

/** A session as planned, with the claims on it and the changes that ever altered what is said of it, in order of publication. */
export interface Case {
  readonly planned: PlannedSession;
  /** False for a session that is there only while an extra change adds it. */
  readonly scheduled: boolean;
  readonly claims: Claim[];
  readonly touchedBy: Set<Change>;
}

/** Which changes stand: those replaced are void; those resolved hold only for the days before the all-clear. */
export interface Standing {
  readonly void: ReadonlySet<string>;
  /** By the id of the change that is over. */
  readonly allClears: ReadonlyMap<string, readonly AllClear[]>;
}

export interface AllClear {
  readonly by: Change;
  readonly from: IsoDay;
}

/** The first day on which the change no longer holds, if an all-clear in force gives one. */
export function allClearFrom(change: Change, standing: Standing): IsoDay | undefined {
  return standing.allClears
    .get(change.id)
    ?.filter(({ by }) => !standing.void.has(by.id))
    .map(({ from }) => from)
    .sort()[0];
}

/** The claims that hold for the session, in order of publication. */
export function inForce({ planned, claims }: Case, standing: Standing): Claim[] {
  return claims.filter(({ change }) => {
    if (standing.void.has(change.id)) return false;
    const over = allClearFrom(change, standing);
    return over === undefined || planned.day < over;
  });
}

/** The session as the claims in force leave it; undefined when there is none. */
export function settle(one: Case, standing: Standing): Session | undefined {
  const { planned } = one;
  const { original } = planned;
  const live = one.claims.length === 0 ? one.claims : inForce(one, standing);
  const adds = live.some(({ act }) => act === "adds");
  if ((!one.scheduled && !adds) || live.some(({ act }) => act === "ends")) return undefined;

  const shifts = live.filter(({ act }) => act === "shifts");
  const cancelled = live.some(({ act }) => act === "cancels");
  const closed = planned.bankHoliday !== undefined && !adds && shifts.length === 0;
  const place = shifts.findLast((claim) => claim.place)?.place ?? original.location;
  const times = shifts.findLast((claim) => claim.times)?.times ?? original;
  const made = live.filter((claim) => claim.act === "cancels" || claim.act === "adds" || shifts.includes(claim));
  const cause = made.findLast(({ change }) => change.cause)?.change.cause ?? (closed ? "holiday" : undefined);

  return {
    id: planned.id,
    service: planned.service,
    original,
    current: shifts.length === 0 ? original : { location: place, start: times.start, end: times.end },
    status: status(cancelled || closed, place.id !== original.location.id, shifts.length > 0, adds),
    ...(cause !== undefined && { cause }),
    ...(closed && !cancelled && { bankHoliday: planned.bankHoliday }),
    madeBy: made.map(({ change }) => change.id),
    concernedBy: live.map(({ change }) => change.id),
    ...revised(one),
  };
}

/** A session that is in the timetable no more, as this change leaves it. */
export function calledOff(session: Session, change: Change): Session {
  const { bankHoliday: _, cause: __, ...rest } = session;
  return {
    ...rest,
    status: "cancelled",
    ...(change.cause && { cause: change.cause }),
    madeBy: [...session.madeBy, change.id],
    concernedBy: [...new Set([...session.concernedBy, change.id])],
  };
}

function status(cancelled: boolean, moved: boolean, retimed: boolean, extra: boolean): SessionStatus {
  if (cancelled) return "cancelled";
  if (moved) return "moved";
  if (retimed) return "retimed";
  return extra ? "extra" : "scheduled";
}

function revised({ planned, touchedBy }: Case): Pick<Session, "revision" | "updated"> {
  const last = [...touchedBy].at(-1);
  return {
    revision: touchedBy.size,
    ...(last && { updated: last.published.toZonedDateTime(planned.original.start.timeZoneId) }),
  };
}
