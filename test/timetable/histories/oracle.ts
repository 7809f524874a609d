/**
 * Where people stand, worked out slowly and plainly from the front matter alone: session by session, by asking each change
 * that stands what it says of that session.
 */
import type { Front } from "../library-factory.ts";
import { periods } from "./history.ts";

export interface Fact {
  readonly id: string;
  readonly day: string;
  readonly place: string;
  readonly opens: string;
  readonly closes: string;
  /** `on`, `off`, or `gone` when the service has ended. */
  readonly state: "on" | "off" | "gone";
  /** Ids of the notices about it. */
  readonly told: readonly string[];
  /** Its rule has ended: nobody can name it any more. */
  readonly dropped?: true;
}

interface Told {
  readonly id: string;
  readonly effect: string;
  readonly services: "all" | readonly string[];
  readonly locations: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly to: {
    readonly location?: string;
    readonly date?: string;
    readonly opens_at?: string;
    readonly closes_at?: string;
    readonly byday?: string;
  };
  readonly resolves?: string;
  readonly published: string;
  /** Ids of the sessions that it named when it was told; undefined for a period. */
  readonly names: ReadonlySet<string> | undefined;
  /** Days that it named. */
  readonly days: readonly string[];
  /** By session, the day on which it stood when it was named. */
  readonly stood: ReadonlyMap<string, string>;
}

interface Planned {
  readonly id: string;
  readonly service: string;
  readonly day: string;
  readonly place: string;
  readonly opens: string;
  readonly closes: string;
  /** The change that adds it. */
  readonly addedBy?: string;
  /** The change that ends its rule, and its first day. */
  readonly endedBy?: string;
  readonly endedFrom?: string;
}

/** The sessions as they stand when all of this has been told, in the order given. */
export function oracle(services: readonly Front[], changes: readonly Front[], from: string, until: string): Fact[] {
  const planned = plannedSessions(services, changes, from, until);
  const told: Told[] = [];
  const replaced = new Set<string>();
  for (const change of changes) {
    const one = read(change);
    const asTold = namedBy(one, planned, facts(planned, told, replaced));
    if (typeof change.replaces === "string") replaced.add(change.replaces);
    // What is not there as things stand may be there without the change that it replaces.
    const named = asTold.length > 0 ? asTold : namedBy(one, planned, facts(planned, told, replaced));
    const names = one.days.length > 0 ? new Set(named.map(({ id }) => id)) : undefined;
    const stood = new Map(named.map(({ id, day }) => [id, day]));
    if (one.effect === "extra") {
      const { location = "", date = "", opens_at = "", closes_at = "" } = one.to;
      for (const service of one.services) {
        const id = `${service}.${location}.${date.replaceAll("-", "")}T${opens_at.replace(":", "")}`;
        const there = planned.find((plan) => plan.id === id);
        if (!there)
          planned.push({
            id,
            service,
            day: date,
            place: location,
            opens: opens_at,
            closes: closes_at,
            addedBy: one.id,
          });
        told.push({ ...one, to: {}, names: new Set([id]), stood: new Map() });
      }
    } else told.push({ ...one, names, stood });
  }
  return facts(planned, told, replaced);
}

/** The sessions that its days name, as things stand. */
function namedBy(one: Told, planned: readonly Planned[], now: readonly Fact[]): Fact[] {
  return one.days.flatMap((written) => {
    const [day = "", time] = written.split("T");
    return now.filter((fact, index) => {
      const plan = planned[index] as Planned;
      if (fact.state === "gone" || fact.dropped || !concerns(one, plan.service) || !inPlaces(one, fact.place))
        return false;
      // Of everybody and of a place, a day means what is on it.
      const bound = one.services === "all" || one.locations.length > 0;
      const then = !bound && plan.day === day && (time === undefined || plan.opens === time);
      return then || (fact.day === day && (time === undefined || fact.opens === time));
    });
  });
}

function read(front: Front): Told {
  const { id, effect, services, locations, sessions, from, until, to, resolves, published } =
    front as unknown as Told & {
      sessions?: readonly string[];
    };
  return {
    id,
    effect,
    services,
    locations: locations ?? [],
    ...(from && { from }),
    ...(until && { until }),
    to: to ?? {},
    ...(resolves && { resolves }),
    published,
    names: undefined,
    days: sessions ?? [],
    stood: new Map(),
  };
}

interface Rule {
  readonly location: string;
  readonly byday?: string;
  readonly dates?: readonly string[];
  readonly opens_at: string;
  readonly closes_at: string;
  readonly not_in?: readonly string[];
  readonly valid_from?: string;
  readonly valid_to?: string;
}

interface Former {
  readonly rule: Rule;
  readonly by: string;
  readonly from: string;
}

/** Of a day, as it is asked for thousands of times. */
function onceForEach<Value>(work: (day: string) => Value): (day: string) => Value {
  const known = new Map<string, Value>();
  return (day) => {
    const value = known.get(day) ?? work(day);
    known.set(day, value);
    return value;
  };
}

const nextDay = onceForEach((day) => Temporal.PlainDate.from(day).add({ days: 1 }).toString());
const weekday = onceForEach((day) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]);
const dayAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** The rules of a service as changes leave them that nobody replaces, and those that they end. */
function rulesOf(service: Front, changes: readonly Front[]): { rules: readonly Rule[]; former: readonly Former[] } {
  let rules = service.schedules as readonly Rule[];
  const former: Former[] = [];
  const given = changes
    .map(read)
    .filter((change) => change.to.byday && !changes.some(({ replaces }) => replaces === change.id))
    .filter((change) => concerns(change, service.id))
    .toSorted((a, b) =>
      (a.from ?? "") < (b.from ?? "") ? -1 : a.from === b.from && a.published < b.published ? -1 : 1,
    );
  for (const { id, from = "", to, locations } of given) {
    const old = rules.filter(
      ({ location, dates: [begun = ""] = [], valid_from = begun, valid_to = "9999" }) =>
        (locations.length === 0 || locations.includes(location)) && valid_from < from && valid_to >= from,
    );
    const [first] = old;
    if (!first) continue;
    former.push(...old.map((rule) => ({ rule, by: id, from })));
    const { dates: _, ...kept } = first;
    const { byday, location, opens_at, closes_at } = { ...kept, ...to };
    rules = [
      ...rules.map((rule) => (old.includes(rule) ? { ...rule, valid_to: dayAfter(from, -1) } : rule)),
      { ...kept, ...(byday && { byday }), location, opens_at, closes_at, valid_from: from },
    ];
  }
  return { rules, former };
}

const weekdays: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function meets({ byday, dates, not_in = [], valid_from = "", valid_to = "9999" }: Rule, day: string): boolean {
  const isOut = not_in.some((id) =>
    periods[id as keyof typeof periods].some(([first, last]) => first <= day && day <= last),
  );
  const isOn = dates ? dates.includes(day) : weekday(day) === byday;
  return isOn && !isOut && valid_from <= day && day <= valid_to;
}

function plannedSessions(
  services: readonly Front[],
  changes: readonly Front[],
  first: string,
  last: string,
): Planned[] {
  const found = new Map<string, Planned>();
  for (const service of services) {
    const { rules, former } = rulesOf(service, changes);
    const add = (rule: Rule, day: string, end?: Former) => {
      const { location: place, opens_at: opens, closes_at: closes } = rule;
      const id = `${service.id}.${place}.${day.replaceAll("-", "")}T${opens.replace(":", "")}`;
      const ended = end && { endedBy: end.by, endedFrom: end.from };
      if (!found.has(id)) found.set(id, { id, service: service.id, day, place, opens, closes, ...ended });
    };
    for (const rule of rules) {
      for (let day = first; day <= last; day = nextDay(day)) if (meets(rule, day)) add(rule, day);
    }
    for (const end of former) {
      for (let day = end.from; day <= last; day = nextDay(day)) if (meets(end.rule, day)) add(end.rule, day, end);
    }
  }
  return [...found.values()];
}

const concerns = ({ services }: Told, service: string) => services === "all" || services.includes(service);
const inPlaces = ({ locations }: Told, place: string) => locations.length === 0 || locations.includes(place);
const isPeriod = ({ names, effect, to }: Told) => names === undefined && effect !== "extra" && !to.byday;
const onDays = ({ from = "", until = "9999" }: Told, day: string) => day >= from && day <= until;

function facts(planned: readonly Planned[], told: readonly Told[], replaced: ReadonlySet<string>): Fact[] {
  const standing = told.filter(({ id }) => !replaced.has(id));
  return planned.map((session) => fact(session, standing));
}

function fact(session: Planned, standing: readonly Told[]): Fact {
  const { id, service } = session;
  /** Whether somebody has said that the change is over for this session, on this day and at this place. */
  const over = (change: Told, day: string, place: string) =>
    standing.some(
      (end) =>
        end.resolves === change.id &&
        concerns(end, service) &&
        (inPlaces(end, place) || end.locations.includes(change.to.location ?? "")) &&
        (end.names ? end.names.has(id) : day >= (end.from ?? end.published.slice(0, 10))),
    );
  const naming = standing.filter((change) => change.names?.has(id));
  const gone = { ...session, state: "gone" as const, told: [] };

  // Its day.
  const holdsFrom = (date: string) => (date < session.day ? date : session.day);
  const days = naming.filter(({ to, effect }) => to.date && (effect === "moved" || effect === "retimed"));
  const day =
    days.filter((change) => !over(change, holdsFrom(change.to.date ?? ""), session.place)).at(-1)?.to.date ??
    session.day;
  const named = naming.filter((change) =>
    days.includes(change)
      ? !over(change, holdsFrom(change.to.date ?? ""), session.place)
      : !over(change, day, session.place),
  );
  if (session.addedBy !== undefined && !named.some(({ effect }) => effect === "extra")) return gone;

  // What holds on that day for its service. Of a session whose rule is no longer, only where it would have been.
  const dropped = standing.some(({ id }) => id === session.endedBy) && day >= (session.endedFrom ?? "");
  const periods = standing.filter(
    (change) =>
      (!dropped || ["moved", "retimed", "ended"].includes(change.effect)) &&
      concerns(change, service) &&
      !change.names?.has(id) &&
      (isPeriod(change) ? onDays(change, day) : forAll(change, day)),
  );
  const shifts = (changes: readonly Told[]) =>
    changes.filter(({ effect }) => effect === "moved" || effect === "retimed");
  const place = (change: Told | undefined) => (change?.effect === "moved" ? change.to.location : undefined);

  // Its place: by name, or by a move of the service; then on and on by moves away from the place.
  const wide = shifts(periods).filter((change) => change.locations.length === 0 && !over(change, day, session.place));
  let at =
    place(
      shifts(named)
        .filter((change) => place(change))
        .at(-1),
    ) ??
    place(wide.filter((change) => place(change)).at(-1)) ??
    session.place;
  const followed: Told[] = [];
  for (;;) {
    // The first that was told has taken it away.
    const next = shifts(periods).find(
      (one) => place(one) && one.locations.includes(at) && !followed.includes(one) && !over(one, day, at),
    );
    if (!next) break;
    followed.push(next);
    at = place(next) ?? at;
  }

  // Its times.
  const here = shifts(periods).filter((one) => !place(one) && one.locations.includes(at) && !over(one, day, at));
  const time = (key: "opens_at" | "closes_at") =>
    shifts(named)
      .filter(({ to }) => to[key])
      .at(-1)?.to[key] ?? [...wide, ...followed, ...here].filter(({ to }) => to[key]).at(-1)?.to[key];

  // What is closed, over or told there and then.
  const bound = ({ services, locations }: Told) => services === "all" || locations.length > 0;
  const speaks = (change: Told) =>
    change.names?.has(id)
      ? named.includes(change) && (!bound(change) || (inPlaces(change, at) && change.stood.get(id) === day))
      : periods.includes(change) && inPlaces(change, at) && !over(change, day, at);
  const said = standing.filter(speaks);
  if (said.some(({ effect }) => effect === "ended")) return gone;
  // For eight weeks it is told.
  if (dropped && session.day >= dayAfter(session.endedFrom ?? "", 56)) return gone;
  return {
    id,
    day,
    place: at,
    opens: time("opens_at") ?? session.opens,
    closes: time("closes_at") ?? session.closes,
    state: dropped || said.some(({ effect }) => effect === "cancelled") ? "off" : "on",
    ...(dropped && { dropped }),
    told: said
      .filter(({ effect }) => effect === "access")
      .map((change) => change.id)
      .toSorted(),
  };
}

/** What is said of a place or of everybody on a day also holds for what comes there later. */
const forAll = (change: Told, day: string) =>
  (change.services === "all" || change.locations.length > 0) &&
  !change.to.date &&
  change.days.some((one) => one.slice(0, 10) === day);
