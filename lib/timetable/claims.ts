/** What changes say of sessions: of one that they name, or of all that stand at some places on some days. */
import type { Change, Location } from "../content/library.ts";
import type { IsoDay, PlannedSession } from "./plan.ts";

/** What a change says. `drops` ends a rule to which the session belongs; `mentions` alters neither status nor place nor time. */
export interface Claim {
  readonly change: Change;
  /** Its number in the order of publication. */
  readonly order: number;
  readonly act: "cancels" | "shifts" | "adds" | "ends" | "drops" | "mentions";
  /** Where and when instead; what it leaves out stays as it is. */
  readonly to: NonNullable<Change["to"]>;
  /** Only sessions at these places; none for every place. */
  readonly places: readonly Location[];
}

/** A claim on one session that is named. */
export interface NamingClaim extends Claim {
  /** The day on which the session stood when it was named. */
  readonly day: IsoDay;
  /** It holds only as long as the session is on that day and at its places: a change that is about a place or everybody. */
  readonly bound: boolean;
}

/** A claim on every session of a service that stands on its days and at its places, also when it comes there later. */
export interface Region extends Claim {
  readonly from: IsoDay;
  /** Inclusive; undefined is until further notice. */
  readonly until: IsoDay | undefined;
  /** Only these of the days from `from` to `until`. */
  readonly days?: ReadonlySet<IsoDay>;
}

/** A session as planned, with what changes say of it by name. */
export interface Case {
  readonly planned: PlannedSession;
  /** False for a session that is there only while an extra change adds it. */
  readonly scheduled: boolean;
  readonly claims: NamingClaim[];
  /** The changes that ever altered what is said of it, in order of publication. */
  readonly touchedBy: Set<Change>;
}

/** The end of a change, for the sessions of which the all-clear speaks. */
export interface AllClear {
  readonly by: Change;
  /** For the sessions that stand on this day or later; */
  readonly from: IsoDay;
  /** or for these alone, which it names. */
  readonly of?: ReadonlySet<Case>;
  /** It ends the change altogether, not for some of its services, places or days. */
  readonly whole: boolean;
}

/** Which changes stand, and what they say of periods and places. */
export interface Standing {
  /** Ids of those that are replaced. */
  readonly void: ReadonlySet<string>;
  /** By the id of the change that is over. */
  readonly allClears: ReadonlyMap<string, readonly AllClear[]>;
  /** By service id, in order of publication. */
  readonly regions: ReadonlyMap<string, readonly Region[]>;
}

export const isRegion = (claim: Claim): claim is Region => "from" in claim;

export const includes = (places: readonly Location[], place: Location): boolean =>
  places.some(({ id }) => id === place.id);

/** Whether the region has the day and the place in it. */
export function covers(region: Region, day: IsoDay, place: Location): boolean {
  return coversDay(region, day) && (region.places.length === 0 || includes(region.places, place));
}

export function coversDay({ from, until, days }: Region, day: IsoDay): boolean {
  return day >= from && (until === undefined || day <= until) && (days === undefined || days.has(day));
}

/** Whether an all-clear in force has ended the claim for a session that stands on this day and at this place. */
export function isOver({ change, to }: Claim, one: Case, day: IsoDay, place: Location, standing: Standing): boolean {
  const allClears = standing.allClears.get(change.id);
  if (allClears === undefined) return false;
  return allClears.some(({ by: { id, services, locations }, from, of }) => {
    if (standing.void.has(id)) return false;
    if (of ? !of.has(one) : day < from) return false;
    if (services !== "all" && !services.some((service) => service.id === one.planned.service.id)) return false;
    if (locations.length === 0 || includes(locations, place)) return true;
    return to.location !== undefined && includes(locations, to.location);
  });
}

/** The first day on which the change no longer holds for anything, if an all-clear in force gives one. */
export function allClearOf(change: Change, standing: Standing): AllClear | undefined {
  return standing.allClears
    .get(change.id)
    ?.filter(({ by, whole }) => whole && !standing.void.has(by.id))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
}
