/** All sessions that changes have named so far, and which changes stand: filled in order of publication. */
import type { Change, Library, Location, Service } from "../content/library.ts";
import { type AllClear, allClearFrom, type Case, type Claim, inForce, type Standing, settle } from "./claims.ts";
import type { Hours } from "./hours.ts";
import type { IsoDay, Plan, PlannedSession } from "./plan.ts";
import type { Meeting } from "./session.ts";

/** How far back a change must still fit the timetable: schedules are edited, and what was published stays. */
const recentDays = 28;

export class Register {
  readonly services: readonly Service[];
  readonly standing: Standing;
  readonly #plan: Plan;
  readonly #until: Temporal.PlainDate;
  readonly #recent: IsoDay;
  readonly #replaced: ReadonlySet<string>;
  readonly #void = new Set<string>();
  readonly #allClears = new Map<string, AllClear[]>();
  readonly #cases = new Map<string, Case>();
  readonly #extras = new Map<string, Set<Case>>();
  readonly #touched = new Map<string, Set<Case>>();
  readonly #shifted = new Map<string, Set<Case>>();
  readonly #endings = new Map<string, Change[]>();

  /** `until` is the last day of the timetable. */
  constructor(library: Library, plan: Plan, today: Temporal.PlainDate, until: Temporal.PlainDate) {
    this.services = library.services;
    this.standing = { void: this.#void, allClears: this.#allClears };
    this.#plan = plan;
    this.#until = until;
    this.#recent = today.subtract({ days: recentDays }).toString();
    this.#replaced = new Set(library.changes.flatMap(({ replaces }) => replaces?.id ?? []));
  }

  /** Every session that a change ever named or put back. */
  all(): Iterable<Case> {
    return this.#cases.values();
  }

  byId(id: string): Case | undefined {
    return this.#cases.get(id);
  }

  /** The service's sessions from one day to another, whether or not anything has cancelled or ended them. */
  cases(service: Service, from: IsoDay, until: IsoDay): Case[] {
    const scheduled = this.#plan.between(service, from, until).map((planned) => this.#case(planned, true));
    const extras = [...(this.#extras.get(service.id) ?? [])].filter(
      ({ planned, scheduled }) => !scheduled && planned.day >= from && planned.day <= until,
    );
    return extras.length === 0 ? scheduled : [...scheduled, ...extras];
  }

  /** Those that there are, as far as changes have told. */
  existing(service: Service, from: IsoDay, until: IsoDay): Case[] {
    return this.cases(service, from, until).filter((one) => settle(one, this.standing) !== undefined);
  }

  /** The session that an extra change adds, or the scheduled one that has its place and time. */
  extra(service: Service, location: Location, day: Temporal.PlainDate, times: Hours): Case {
    this.cases(service, day.toString(), day.toString());
    const one = this.#case(this.#plan.meeting(service, location, day, times), false);
    const extras = this.#extras.get(service.id);
    if (extras) extras.add(one);
    else this.#extras.set(service.id, new Set([one]));
    return one;
  }

  claim(one: Case, claim: Claim): void {
    one.claims.push(claim);
    if (claim.act === "shifts") {
      const { id } = one.planned.service;
      this.#shifted.set(id, (this.#shifted.get(id) ?? new Set()).add(one));
    }
    this.touch(one, claim.change);
  }

  /** Notes that the change alters what is said of the session. */
  touch(one: Case, change: Change): void {
    one.touchedBy.add(change);
    const touched = this.#touched.get(change.id);
    if (touched) touched.add(one);
    else this.#touched.set(change.id, new Set([one]));
  }

  touchedBy(change: Change): Iterable<Case> {
    return this.#touched.get(change.id) ?? [];
  }

  makeVoid(change: Change): void {
    this.#void.add(change.id);
  }

  resolve(change: Change, allClear: AllClear): void {
    this.#allClears.set(change.id, [...(this.#allClears.get(change.id) ?? []), allClear]);
  }

  end(service: Service, change: Change): void {
    this.#endings.set(service.id, [...(this.#endings.get(service.id) ?? []), change]);
  }

  /** The changes in force by which the service, at every place, has ended on the day. */
  endings(service: Service, day: IsoDay): Change[] {
    return (this.#endings.get(service.id) ?? []).filter((change) => {
      const over = allClearFrom(change, this.standing);
      return (
        !this.standing.void.has(change.id) &&
        change.locations.length === 0 &&
        day >= String(change.from) &&
        (over === undefined || day < over)
      );
    });
  }

  /** The service's sessions that changes in force put on the day. */
  shiftedTo(service: Service, day: IsoDay): { readonly planned: PlannedSession; readonly by: Change }[] {
    return [...(this.#shifted.get(service.id) ?? [])].flatMap((one) => {
      if (one.planned.day === day) return [];
      const shift = inForce(one, this.standing).findLast(({ times }) => times?.start.toPlainDate().toString() === day);
      return shift ? [{ planned: one.planned, by: shift.change }] : [];
    });
  }

  /** The session that a schedule has at this place and local start, whatever changes say of it. */
  scheduledAt(service: Service, { location, start }: Meeting): Case | undefined {
    const planned = this.#plan.scheduled(service, location, start);
    return planned && this.#case(planned, true);
  }

  /** The last day to look at for a change until further notice. */
  openEnd(from: Temporal.PlainDate): Temporal.PlainDate {
    const atLeast = from.add({ days: 60 });
    return Temporal.PlainDate.compare(atLeast, this.#until) > 0 ? atLeast : this.#until;
  }

  /** Whether what the change says of the day must fit the timetable. */
  mustMatch(change: Change, day: IsoDay): boolean {
    return day >= this.#recent && !this.#replaced.has(change.id);
  }

  #case(planned: PlannedSession, scheduled: boolean): Case {
    let one = this.#cases.get(planned.id);
    if (!one) {
      one = { planned, scheduled, claims: [], touchedBy: new Set() };
      this.#cases.set(planned.id, one);
    }
    return one;
  }
}
