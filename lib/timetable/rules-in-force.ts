/** What may be said of the rules of a service: since when and until when they hold, and how lasting changes leave them. */
import type { Change, Location, Schedule, Service } from "../content/library.ts";
import { allClearOf, type Case, type Region, type Standing } from "./claims.ts";
import { type Hours, spanOf } from "./hours.ts";
import { type IsoDay, type Plan, within } from "./plan.ts";
import { scheduleDays } from "./recurrence.ts";
import { weigh } from "./settle.ts";
import { newsDays } from "./targets.ts";

/** What one schedule says for some days: whoever states it must state its days too. */
export interface RuleInForce {
  readonly schedule: Schedule;
  /** Where and at what times it has the service meet; where and when it would, when it is paused. */
  readonly location: Location;
  readonly hours: Hours;
  /** The service does not meet by it on these days. */
  readonly paused: boolean;
  /** The first and the last of its days, inclusive; undefined where nobody gives one. */
  readonly from: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | undefined;
  /** The days ahead on which the schedule has it meet, within about a year. */
  readonly ahead: readonly Temporal.PlainDate[];
  /** The lasting changes that make it so, in order of publication. */
  readonly changes: readonly Change[];
}

/** What a schedule says for some days: the same on whatever day anybody asks. */
export interface RulePeriod extends Pick<RuleInForce, "schedule" | "location" | "hours" | "changes"> {
  readonly is: "held" | "paused" | "ended";
  /** The first and the last of its days, as far as lasting changes set them; the schedule has days of its own. */
  readonly from: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | undefined;
}

/** How a service stands on the day of the timetable. */
export interface ServiceInForce {
  /** As its file has it; of one that its file calls active, what changes in force make of it. */
  readonly status: Service["status"];
  /** What holds now or later, a schedule after the other. What is over is not in it. */
  readonly rules: readonly RuleInForce[];
  /** What held, holds or will: no day that passes makes another of it, only what people write. */
  readonly atAnyTime: readonly RulePeriod[];
  /** The changes by which its status is not the one of its file, in order of publication. */
  readonly changes: readonly Change[];
  /** Of a service that is active and whose schedules are all over: the last day that they have, if it is within two years. */
  readonly lastDay?: Temporal.PlainDate;
}

/** The one place that decides what is said of a service and its rules on the day `today`; every output states this. */
export function serviceInForce(
  service: Service,
  plan: Plan,
  standing: Standing,
  today: Temporal.PlainDate,
  zone: string,
): ServiceInForce {
  if (service.status === "defunct") return { status: "defunct", rules: [], atAnyTime: [], changes: [] };
  const lasting = (standing.regions.get(service.id) ?? []).filter(
    (region) => lasts(region) && !standing.void.has(region.change.id),
  );
  const atAnyTime = service.schedules.flatMap((schedule) => periods(service, schedule, lasting, standing, zone));
  const rules = atAnyTime.flatMap((period) => inForce(period, plan.days(period.schedule), today));
  if (service.status !== "active") {
    return { status: service.status, rules: rules.map((rule) => ({ ...rule, paused: true })), atAnyTime, changes: [] };
  }
  const endings = lasting.filter(({ act, from, change }) => {
    const over = allClearOf(change, standing)?.from;
    return act === "ends" && from <= today.toString() && (over === undefined || over > today.toString());
  });
  if (rules.length === 0 && endings.length > 0) {
    return { status: "defunct", rules, atAnyTime, changes: endings.map(({ change }) => change) };
  }
  const begun = rules.filter(({ from }) => !from || Temporal.PlainDate.compare(from, today) <= 0);
  if (begun.length > 0 && begun.every(({ paused }) => paused)) {
    const changes = [...new Set(begun.flatMap((rule) => rule.changes))];
    return { status: "temporarily closed", rules, atAnyTime, changes };
  }
  const lastDay = rules.length > 0 ? undefined : lastDayOf(service, today);
  return { status: "active", rules, atAnyTime, changes: [], ...(lastDay && { lastDay }) };
}

function lastDayOf({ schedules }: Service, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return schedules
    .flatMap((schedule) => scheduleDays(schedule, today.subtract({ years: 2 }), today))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
}

/** What is shorter or names days is an exception, which lists of sessions tell. */
const lasts = ({ from, until, days }: Region) =>
  days === undefined &&
  (until === undefined || until > Temporal.PlainDate.from(from).add({ days: newsDays }).toString());

type Outcome = Pick<RulePeriod, "location" | "hours" | "changes" | "is">;

/** What lasting changes make of a schedule, from the beginning to the end of time. */
function periods(
  service: Service,
  schedule: Schedule,
  lasting: readonly Region[],
  standing: Standing,
  zone: string,
): RulePeriod[] {
  const { location, opens_at, closes_at } = schedule;
  const hours = { opens_at, closes_at };
  const alone: Standing = { ...standing, regions: new Map([[service.id, lasting]]) };
  const found: RulePeriod[] = [
    { schedule, location, hours, changes: [], is: "held", from: undefined, until: undefined },
  ];
  for (const from of turns(lasting, standing)) {
    const last = found.at(-1) as RulePeriod;
    const outcome = onDay(from);
    if (same(outcome, last)) {
      found.splice(-1, 1, { ...last, changes: [...new Set([...last.changes, ...outcome.changes])] });
    } else {
      found.splice(-1, 1, { ...last, until: from.subtract({ days: 1 }) });
      found.push({ schedule, ...outcome, from, until: undefined });
    }
  }
  return found;

  /** As if it met on this day; none of the changes that last names a session. */
  function onDay(date: Temporal.PlainDate): Outcome {
    const day = date.toString();
    const original = { location, ...spanOf(date, hours, zone) };
    const one: Case = {
      planned: { id: service.id, service, day, original, hours },
      scheduled: true,
      claims: [],
      touchedBy: new Set(),
    };
    const { session, live, hours: now } = weigh(one, alone);
    return {
      location: session?.current.location ?? location,
      hours: now,
      changes: live.filter(({ act }) => act !== "mentions").map(({ change }) => change),
      is: session === undefined ? "ended" : session.status === "cancelled" ? "paused" : "held",
    };
  }
}

/** The days on which what lasting changes say may become something else, in order. */
function turns(lasting: readonly Region[], standing: Standing): Temporal.PlainDate[] {
  const days = lasting.flatMap(({ from, until, change }): IsoDay[] => [
    from,
    ...(until === undefined ? [] : [Temporal.PlainDate.from(until).add({ days: 1 }).toString()]),
    ...(standing.allClears.get(change.id) ?? []).map((allClear) => allClear.from),
  ]);
  return [...new Set(days)].sort().map((day) => Temporal.PlainDate.from(day));
}

const same = (a: Outcome, b: Outcome) =>
  a.is === b.is &&
  a.location.id === b.location.id &&
  a.hours.opens_at.equals(b.hours.opens_at) &&
  a.hours.closes_at.equals(b.hours.closes_at);

const { compare } = Temporal.PlainDate;
/** After every day that a file can name. */
const endOfTime: IsoDay = "9999-12-31";
type Day = Temporal.PlainDate | undefined;
const later = (a: Day, b: Day) => (a && b ? (compare(a, b) < 0 ? b : a) : (a ?? b));
const sooner = (a: Day, b: Day) => (a && b ? (compare(a, b) < 0 ? a : b) : (a ?? b));

/** The rule of a period, or nothing when it is over or has no day of the schedule in it. */
function inForce(
  { is, ...period }: RulePeriod,
  days: ReturnType<Plan["days"]>,
  today: Temporal.PlainDate,
): RuleInForce[] {
  if (is === "ended") return [];
  const { schedule } = period;
  const { valid_from, valid_to, dtstart } = schedule;
  const coming = within(days, today.toString(), endOfTime);
  // A day from which weeks are counted may itself be none on which it meets.
  const begins =
    dtstart && compare(dtstart, later(valid_from, today) as Temporal.PlainDate) > 0
      ? (coming[0]?.date ?? dtstart)
      : valid_from;
  const from = later(period.from, begins);
  const until = sooner(period.until, valid_to);
  const ahead = within(coming, from?.toString() ?? "", until?.toString() ?? endOfTime).map(({ date }) => date);
  // Of what is as rare as once in two years, or begins later than that, none is within a year.
  const farOff = coming.length === 0 && period.until === undefined && mayComeYet(schedule, today);
  return ahead.length > 0 || farOff ? [{ ...period, paused: is === "paused", from, until, ahead }] : [];
}

function mayComeYet({ freq, valid_to, only_in }: Schedule, today: Temporal.PlainDate): boolean {
  return freq !== "dates" && only_in.length === 0 && (!valid_to || compare(valid_to, today.add({ years: 1 })) > 0);
}
