/** What comes of a session when everything is weighed that changes say of it. */
import type { Change, Location } from "../content/library.ts";
import {
  type Case,
  type Claim,
  covers,
  coversDay,
  includes,
  isOver,
  type NamingClaim,
  type Region,
  type Standing,
} from "./claims.ts";
import { endsNextDay, type Hours, spanOf } from "./hours.ts";
import type { IsoDay } from "./plan.ts";
import type { Meeting, Session, SessionStatus } from "./session.ts";

export interface Weighed {
  /** Undefined when there is none. */
  readonly session: Session | undefined;
  /** The day on which it is. */
  readonly day: IsoDay;
  /** The claims that make it what it is, and those that concern it, in order of publication. */
  readonly live: readonly Claim[];
  /** Of `live`, the moves away from a place that its way leads along, in order. */
  readonly path: readonly Region[];
  /** Its times by the clock on the wall. */
  readonly hours: Hours;
  /** The times that changes give it would end it before it begins; its planned length is kept instead. */
  readonly crooked: boolean;
}

/** The session as the claims in force leave it; undefined when there is none. */
export function settle(one: Case, standing: Standing): Session | undefined {
  return weigh(one, standing).session;
}

/**
 * The session is first on its day: the planned one, or that which a change that names it gives. On that day it is at its
 * place: what a change gives that names it goes before what holds for a period, and moves away from a place take on
 * what stands there. Closures, ends and notices then hold for what stands on their days and at their places. So the order
 * of publication makes no difference; where it would, `contradictions` refuses.
 * @param before leave out what was told in this place of the order of publication or later
 */
export function weigh(one: Case, standing: Standing, before = Number.POSITIVE_INFINITY): Weighed {
  const { planned, scheduled } = one;
  const { original } = planned;
  const { day, date, names, regions: said } = inForce(one, standing, before);
  const none = { session: undefined, day, path: [], hours: planned.hours, crooked: false };
  const adding = names.filter(({ act }) => act === "adds");
  const adds = adding.length > 0;
  const isExtra = adding.some(({ change }) => change.effect === "extra");
  if (!scheduled && !adds) return { ...none, live: [] };

  const named = names.filter(({ act }) => act === "shifts");
  // Of a session whose rule is no longer, only where it would have been is said; one put on a day before takes place.
  const dropped = names.findLast(({ act, change }) => act === "drops" && day >= String(change.from));
  const regions = dropped ? said.filter(({ act }) => act === "shifts" || act === "ends") : said;
  const closed = planned.bankHoliday !== undefined && !adds && named.length === 0 && !dropped;
  // A period means the sessions that take place in it: what a bank holiday closes, it neither moves nor speaks of.
  const periods = closed ? [] : regions;
  const over = (claim: Claim, at: Location) => isOver(claim, one, day, at, standing);
  const shifts = periods.filter(({ act }) => act === "shifts");
  const { place, puts, path, wide } = placeOf(original.location, named, shifts, over);
  const timing = [
    ...wide,
    ...path,
    ...shifts.filter((region) => !region.to.location && includes(region.places, place) && !over(region, place)),
  ];
  const giving = (key: "opens_at" | "closes_at") =>
    named.findLast(({ to }) => to[key]) ?? timing.findLast(({ to }) => to[key]);
  const [opening, closing] = [giving("opens_at"), giving("closes_at")];
  const { current, hours, crooked } = meeting(one, place, date, opening, closing);

  const here = ({ bound, places, day: named }: NamingClaim) =>
    !bound || (named === day && (places.length === 0 || includes(places, place)));
  const at = (region: Region) => covers(region, day, place) && !over(region, place);
  const saying = (act: Claim["act"], of: readonly Region[]): Claim[] => [
    ...names.filter((claim) => claim.act === act && here(claim)),
    ...of.filter((region) => region.act === act && at(region)),
  ];
  const cancels = saying("cancels", regions);
  const made = inOrder([
    ...names.filter(({ act }) => act === "shifts" || act === "adds"),
    ...[puts, ...path, opening, closing].filter((claim) => claim !== undefined),
    ...cancels,
    ...(dropped ? [dropped] : []),
  ]);
  const ends = saying("ends", regions);
  const live = inOrder([...made, ...ends, ...saying("mentions", periods)]);
  if (ends.length > 0 || (dropped && !isToldOf(dropped, planned.day))) return { ...none, live, path };

  const cause = made.findLast(({ change }) => change.cause)?.change.cause ?? (closed ? "holiday" : undefined);
  const session: Session = {
    id: planned.id,
    service: planned.service,
    original,
    current,
    status: status(one, current, cancels.length > 0 || closed || dropped !== undefined, isExtra),
    ...(cause !== undefined && { cause }),
    ...(closed && cancels.length === 0 && { bankHoliday: planned.bankHoliday }),
    madeBy: made.map(({ change }) => change.id),
    concernedBy: live.map(({ change }) => change.id),
    ...revised(one),
  };
  return { session, day, live, path, hours, crooked };
}

/** How long the sessions of a rule that has ended are told as no longer held: two turns of a monthly one. */
const toldDays = 56;

/** Whether the change still tells of a session of the day that its old rule is no more. */
export function isToldOf({ change }: Pick<Claim, "change">, day: IsoDay): boolean {
  return change.from === undefined || day < change.from.add({ days: toldDays }).toString();
}

/** The day of the session, and the claims that hold for it on that day. */
function inForce(one: Case, standing: Standing, before: number) {
  const { planned } = one;
  const { location } = planned.original;
  const told = ({ change, order }: Claim) => order < before && !standing.void.has(change.id);
  const isDated = ({ act, to }: Claim) => act === "shifts" && to.date !== undefined;
  const named = one.claims.length === 0 ? one.claims : one.claims.filter(told);
  const date = named.findLast((claim) => isDated(claim) && holdsDate(claim, one, standing))?.to.date;
  const day = date?.toString() ?? planned.day;
  const names = named.filter((claim) =>
    isDated(claim) ? holdsDate(claim, one, standing) : !isOver(claim, one, day, location, standing),
  );
  // What a change that names days says of one that still stands on its day, it says by name.
  const isNamed = ({ days, change }: Region) =>
    days !== undefined && one.claims.some((claim) => claim.change === change && claim.day === day);
  const regions = (standing.regions.get(planned.service.id) ?? []).filter(
    (region) => coversDay(region, day) && told(region) && !isNamed(region),
  );
  return { day, date, names, regions };
}

/** The place to which claims by name, or else those of a period, put the session, and to which moves away from there take it. */
function placeOf(
  planned: Location,
  named: readonly Claim[],
  shifts: readonly Region[],
  over: (claim: Claim, at: Location) => boolean,
) {
  const wide = shifts.filter((region) => region.places.length === 0 && !over(region, planned));
  const putting = wide.filter(({ to }) => to.location);
  const first = named.findLast(({ to }) => to.location) ?? putting.at(-1);
  const path: Region[] = [];
  let place = first?.to.location ?? planned;
  // The first that was told has taken it away, so that it no longer stands there for another.
  const away = () =>
    shifts.find(
      (region) =>
        region.to.location && includes(region.places, place) && !path.includes(region) && !over(region, place),
    );
  for (let next = away(); next?.to.location; next = away()) {
    path.push(next);
    place = next.to.location;
  }
  // One that puts it where it was planned says something only against another that puts it elsewhere.
  const asPlanned = place.id === planned.id && putting.length < 2;
  return { place, puts: asPlanned ? undefined : first, path, wide };
}

/** As an end, the midnight with which the day is over. */
const midnight = Temporal.PlainTime.from("00:00");

/** Where and when it is; as planned where nothing is new. */
function meeting(
  { planned }: Case,
  location: Location,
  date: Temporal.PlainDate | undefined,
  opening: Claim | undefined,
  closing: Claim | undefined,
): { readonly current: Meeting; readonly hours: Hours; readonly crooked: boolean } {
  const { original, hours } = planned;
  const moved = location.id !== original.location.id;
  if (!date && !opening && !closing) {
    return { current: moved ? { ...original, location } : original, hours, crooked: false };
  }
  const opens_at = opening?.to.opens_at ?? hours.opens_at;
  const closes_at = closing?.to.closes_at ?? hours.closes_at;
  const overnight = endsNextDay(hours) || closing?.to.overnight === true || closes_at.equals(midnight);
  const crooked = !overnight && endsNextDay({ opens_at, closes_at });
  const day = date ?? original.start.toPlainDate();
  const { start, end } = spanOf(
    day,
    { opens_at, closes_at: crooked ? opens_at : closes_at },
    original.start.timeZoneId,
  );
  const current = { location, start, end: crooked ? start.add(hours.opens_at.until(hours.closes_at)) : end };
  const same = !moved && start.equals(original.start) && current.end.equals(original.end);
  const now = { opens_at, closes_at: crooked ? current.end.toPlainTime() : closes_at };
  return { current: same ? original : current, hours: now, crooked };
}

/** A new day holds until an all-clear that reaches back to the earlier of the two days. */
function holdsDate(claim: Claim, one: Case, standing: Standing): boolean {
  const { day, original } = one.planned;
  const to = String(claim.to.date);
  return !isOver(claim, one, to < day ? to : day, original.location, standing);
}

/** Each once. */
const inOrder = (claims: readonly Claim[]) =>
  claims.length < 2 ? claims : [...new Set(claims)].sort((a, b) => a.order - b.order);

function status({ planned: { original } }: Case, current: Meeting, off: boolean, extra: boolean): SessionStatus {
  if (off) return "cancelled";
  if (current.location.id !== original.location.id) return "moved";
  if (current !== original) return "retimed";
  return extra ? "extra" : "scheduled";
}

function revised({ planned, touchedBy }: Case): Pick<Session, "revision" | "updated"> {
  if (touchedBy.size === 0) return { revision: 0 };
  const last = [...touchedBy].at(-1);
  return {
    revision: touchedBy.size,
    ...(last && { updated: last.published.toZonedDateTime(planned.original.start.timeZoneId) }),
  };
}

/** A session that is in the timetable no more, as this change leaves it. */
export function calledOff(session: Session, { id, cause }: Change): Session {
  const { bankHoliday: _, cause: __, ...rest } = session;
  return {
    ...rest,
    status: "cancelled",
    ...(cause && { cause }),
    madeBy: [...session.madeBy, id],
    concernedBy: [...new Set([...session.concernedBy, id])],
  };
}
