/** What changes have said so far, of which sessions, and which changes stand: filled in order of publication. */
import type { Change, Library, Location, NewRule, Schedule, Service } from "../content/library.ts";
import type { AllClear, Case, Claim, NamingClaim, Region, Standing } from "./claims.ts";
import type { Hours } from "./hours.ts";
import type { IsoDay, Plan, PlannedSession } from "./plan.ts";
import type { Meeting, Session } from "./session.ts";
import { weigh } from "./settle.ts";

/** How far back a change must still fit the timetable: schedules are edited, and what was published stays. */
const recentDays = 28;

/** A session that there is, as changes have left it so far. */
export interface Existing {
  readonly one: Case;
  readonly session: Session;
  /** The day on which it is now. */
  readonly day: IsoDay;
}

export class Register {
  readonly services: readonly Service[];
  readonly standing: Standing;
  readonly #plan: Plan;
  readonly #until: Temporal.PlainDate;
  readonly #recent: IsoDay;
  readonly #replaced: ReadonlySet<string>;
  readonly #order: ReadonlyMap<Change, number>;
  readonly #void = new Set<string>();
  readonly #allClears = new Map<string, AllClear[]>();
  readonly #regions = new Map<string, Region[]>();
  readonly #cases = new Map<string, Case>();
  /** By service id: sessions that changes add, and those that they put on another day. */
  readonly #extras = new Map<string, Set<Case>>();
  readonly #movers = new Map<string, Set<Case>>();
  readonly #touched = new Map<string, Set<Case>>();
  /** By service id: sessions of rules that changes end. */
  readonly #former = new Map<string, Set<Case>>();

  /** `ordered` are the changes in order of publication; `until` is the last day of the timetable. */
  constructor(
    library: Library,
    ordered: readonly Change[],
    plan: Plan,
    today: Temporal.PlainDate,
    until: Temporal.PlainDate,
  ) {
    this.services = library.services;
    this.standing = { void: this.#void, allClears: this.#allClears, regions: this.#regions };
    this.#plan = plan;
    this.#until = until;
    this.#recent = today.subtract({ days: recentDays }).toString();
    this.#replaced = new Set(ordered.flatMap(({ replaces }) => replaces?.id ?? []));
    this.#order = new Map(ordered.map((change, place) => [change, place]));
    for (const change of ordered) {
      for (const { service, was } of this.isReplaced(change) ? [] : change.new_rules) {
        for (const one of this.ofRules(change, service, was)) add(this.#former, service.id, one);
      }
    }
  }

  /** Every session that a change ever named or looked at. */
  all(): Iterable<Case> {
    return this.#cases.values();
  }

  byId(id: string): Case | undefined {
    return this.#cases.get(id);
  }

  /** The service's sessions that are or may be on the days, both included: planned for them, added, or of another day. */
  candidates(service: Service, from: IsoDay, until: IsoDay): Set<Case> {
    const planned = this.#plan.between(service, from, until).map((planned) => this.#case(planned, true));
    const extras = [...(this.#extras.get(service.id) ?? [])].filter(
      ({ planned: { day } }) => day >= from && day <= until,
    );
    const former = [...(this.#former.get(service.id) ?? [])].filter(
      ({ planned: { day } }) => day >= from && day <= until,
    );
    const found = [...planned, ...extras, ...former, ...(this.#movers.get(service.id) ?? [])];
    return new Set(found.filter((one) => !this.#isDropped(one)));
  }

  /** Whether a change that has been told has ended the rule to which it belongs. */
  #isDropped(one: Case): boolean {
    const mayBe = one.claims.some(({ act }) => act === "drops");
    return mayBe && weigh(one, this.standing).live.some(({ act }) => act === "drops");
  }

  /** The change told before this one whose new rule of the service is from the same day, or takes up the one that this gives. */
  rivalOf(change: Change, { service, is }: NewRule): Change | undefined {
    const isRival = (other: Change) =>
      other.new_rules.some(
        (rule) =>
          rule.service === service &&
          ((is !== undefined && rule.was.includes(is)) ||
            (rule.by === "change" && String(other.from) === String(change.from))),
      );
    return [...this.#order.keys()].find(
      (other) => this.orderOf(other) < this.orderOf(change) && !this.isReplaced(other) && isRival(other),
    );
  }

  /** The sessions that rules of the service would have from the first day of the change on, as far as the timetable reaches. */
  ofRules({ from }: Change, service: Service, rules: readonly Schedule[], scheduled = true): Case[] {
    if (!from) return [];
    const last = this.openEnd(from).toString();
    const planned = rules.flatMap((rule) => this.#plan.ofRule(service, rule, from.toString(), last));
    return planned.map((one) => this.#case(one, scheduled));
  }

  /** Those that there are on the days, as far as changes have told. */
  on(service: Service, from: IsoDay, until: IsoDay): Existing[] {
    return [...this.candidates(service, from, until)].flatMap((one) => {
      const { session, day } = weigh(one, this.standing);
      return session && day >= from && day <= until ? [{ one, session, day }] : [];
    });
  }

  /** Its place in the order of publication. */
  orderOf(change: Change): number {
    return this.#order.get(change) ?? 0;
  }

  /** The changes in force by which the service, at every place, has ended on the day. */
  endings(service: Service, day: IsoDay): Change[] {
    const one = [...this.candidates(service, day, day)].find(({ planned }) => planned.day === day);
    if (!one) return [];
    const { live } = weigh(one, this.standing);
    return live.filter(({ act, places }) => act === "ends" && places.length === 0).map(({ change }) => change);
  }

  /** Those that there are and that were planned for the day, wherever they are now. */
  plannedFor(service: Service, iso: IsoDay): Existing[] {
    return [...this.candidates(service, iso, iso)].flatMap((one) => {
      if (one.planned.day !== iso) return [];
      const { session, day } = weigh(one, this.standing);
      return session ? [{ one, session, day }] : [];
    });
  }

  /** The session that an extra change adds, or the scheduled one that has its place and time. */
  extra(service: Service, location: Location, day: Temporal.PlainDate, times: Hours): Case {
    this.candidates(service, day.toString(), day.toString());
    const one = this.#case(this.#plan.meeting(service, location, day, times), false);
    add(this.#extras, service.id, one);
    return one;
  }

  claimOf(change: Change, act: Claim["act"]): Claim {
    const { location, date, opens_at, closes_at, overnight } =
      (act === "shifts" || act === "adds" ? change.to : undefined) ?? {};
    return {
      change,
      order: this.orderOf(change),
      act,
      places: change.locations,
      to: {
        ...(location && change.effect !== "retimed" && { location }),
        ...(date && act === "shifts" && { date }),
        ...(opens_at && { opens_at }),
        ...(closes_at && { closes_at }),
        ...(overnight && { overnight }),
      },
    };
  }

  /** Notes what the change says of the session by name. */
  name(one: Case, claim: NamingClaim): void {
    one.claims.push(claim);
    if (claim.to.date) add(this.#movers, one.planned.service.id, one);
    this.touch(one, claim.change);
  }

  /** Notes what the change says of all that stands on its days and at its places. */
  cover(service: Service, region: Region): void {
    this.#regions.set(service.id, [...(this.#regions.get(service.id) ?? []), region]);
  }

  /** Notes that the change alters what is said of the session. */
  touch(one: Case, change: Change): void {
    one.touchedBy.add(change);
    add(this.#touched, change.id, one);
  }

  touchedBy(change: Change): Iterable<Case> {
    return this.#touched.get(change.id) ?? [];
  }

  /** The sessions of the days of a change that lasts, so far as the timetable reaches. */
  within(region: Region, service: Service): Iterable<Case> {
    const until = region.until ?? this.openEnd(Temporal.PlainDate.from(region.from)).toString();
    return this.candidates(service, region.from, until);
  }

  /** What the change says of periods, by service. */
  regionsOf(change: Change): { readonly service: Service; readonly region: Region }[] {
    return this.services.flatMap((service) =>
      (this.#regions.get(service.id) ?? []).flatMap((region) =>
        region.change === change ? [{ service, region }] : [],
      ),
    );
  }

  makeVoid(change: Change): void {
    this.#void.add(change.id);
  }

  resolve(change: Change, allClear: AllClear): void {
    this.#allClears.set(change.id, [...(this.#allClears.get(change.id) ?? []), allClear]);
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

  /** Whether a later change makes it void. */
  isReplaced(change: Change): boolean {
    return this.#replaced.has(change.id);
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

function add(lists: Map<string, Set<Case>>, key: string, one: Case): void {
  const list = lists.get(key);
  if (list) list.add(one);
  else lists.set(key, new Set([one]));
}
