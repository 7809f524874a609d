/** Changes that give services a new rule for good: what becomes of the rules by which they met. */
import type { Change, Location, NewRule, Schedule, Service } from "./library.ts";

type To = NonNullable<Change["to"]>;

/** The keys of `to` that make it a rule, and not a new place or time of sessions. */
export const ruleKeys = ["freq", "interval", "byday", "dtstart"] as const;

type Ruled = Pick<Change, "from" | "to" | "locations">;

export const givesNewRule = ({ to }: { readonly to?: object | undefined }): boolean =>
  to !== undefined && ruleKeys.some((key) => (to as Record<string, unknown>)[key] !== undefined);

interface Applied extends Omit<NewRule, "service"> {
  /** The rules of the service with the change. */
  readonly schedules: readonly Schedule[];
}

/**
 * A rule that the change ends goes on to the day before its own; the new one begins then. Where the file was edited to match, its rules are as
 * they would be anyway, so that nothing is different.
 */
export function applyNewRule(schedules: readonly Schedule[], change: Ruled): Applied {
  const { from, to, locations } = change;
  if (!from || !to) return { was: [], is: undefined, by: undefined, schedules };
  const lastDay = from.subtract({ days: 1 });
  const concerned = (one: Schedule) => locations.length === 0 || locations.some(({ id }) => id === one.location.id);
  const matching = schedules.filter(
    (one) => agrees(one, to) && (to.location || concerned(one)) && !endsBefore(one, from),
  );
  const held = schedules.filter((one) => concerned(one) && beganBefore(one, from) && !isLongOver(one, from));
  // One that another change ended some days before is not one that this one ends.
  const atOnce = held.filter(({ valid_to }) => !valid_to || compare(valid_to, lastDay) >= 0);
  const ending = atOnce.length > 0 ? atOnce : held;
  const others = ending.some((one) => !matching.includes(one));
  const there = matching.find((one) => !beganBefore(one, from)) ?? (others ? undefined : matching[0]);
  const old = ending.filter((one) => one !== there);
  const was = old.map((one) => (endsBefore(one, from) ? withoutEnd(one) : one));
  const is = there ?? newRule(was, from, to);
  // Whose old rules have ended already has been edited, and to something else.
  const open = is !== undefined && old.some((one) => !endsBefore(one, from));
  if (!is || !(there || open)) return { was, is, by: undefined, schedules };
  const rule = begunOn(is, from);
  const kept = schedules.map((one) => (one === there ? rule : old.includes(one) ? endedOn(one, lastDay) : one));
  const by = there ? "file" : "change";
  const last = schedules.findLastIndex((one) => old.includes(one));
  if (last === -1) return { was, is: rule, by, schedules: kept };
  // Beside the rule whose place it takes, wherever the file has it.
  return {
    was,
    is: rule,
    by,
    schedules: [...kept.slice(0, last + 1), rule, ...kept.slice(last + 1)].filter(
      (one, place) => one !== rule || place === last + 1,
    ),
  };
}

const { compare } = Temporal.PlainDate;

const endsBefore = ({ valid_to }: Schedule, day: Temporal.PlainDate) =>
  valid_to !== undefined && compare(valid_to, day) < 0;

function beganBefore({ valid_from, dtstart, dates }: Schedule, day: Temporal.PlainDate): boolean {
  const first = [valid_from, dtstart ?? dates.toSorted(compare)[0]].filter((one) => one !== undefined).sort(compare);
  return first.length === 0 || compare(first.at(-1) as Temporal.PlainDate, day) < 0;
}

/** Whether it ended so long before the day that it had missed a turn by then. */
function isLongOver({ valid_to, freq, interval }: Schedule, day: Temporal.PlainDate): boolean {
  if (!valid_to) return false;
  const turn = freq === "monthly" ? { months: interval } : { weeks: interval };
  return compare(valid_to.add(turn).add({ days: 7 }), day) < 0;
}

function withoutEnd({ valid_to: _, ...schedule }: Schedule): Schedule {
  return schedule;
}

/** It ends on the day, in whatever way the file says so: perhaps by the last day on which it met. */
function endedOn(schedule: Schedule, day: Temporal.PlainDate): Schedule {
  const { valid_to } = schedule;
  const ends = valid_to && compare(valid_to, day) < 0 && firstDay(schedule, valid_to.add({ days: 1 }), day);
  return ends ? schedule : { ...schedule, valid_to: day };
}

/** It begins on the day, in whatever way the file says so; edited in place, it would seem to have been so always. */
function begunOn(schedule: Schedule, day: Temporal.PlainDate): Schedule {
  // Of every week or month, any day that it meets says the same.
  const first = schedule.interval === 1 ? firstDay(schedule, day, day.add({ months: 2 })) : undefined;
  return { ...schedule, valid_from: day, ...(first && { dtstart: first }) };
}

/** The first of the days from one to another, both inclusive, that is one of its days of the week or month. */
function firstDay(
  { byday = [] }: Schedule,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  for (let day = from; compare(day, until) <= 0; day = day.add({ days: 1 })) {
    const [nth, last] = [Math.ceil(day.day / 7), day.day + 7 > day.daysInMonth];
    const isIt = byday.some(
      (one) => one.weekday === day.dayOfWeek && (one.nth === undefined || one.nth === nth || (one.nth === -1 && last)),
    );
    if (isIt) return day;
  }
  return undefined;
}

const daysOf = (byday: Schedule["byday"]) =>
  (byday ?? [])
    .map(({ weekday, nth = 0 }) => `${nth} ${weekday}`)
    .sort()
    .join();

/** Whether the schedule is as `to` says, in all of which that speaks. */
function agrees(schedule: Schedule, { location, freq, interval, byday, opens_at, closes_at }: To): boolean {
  return (
    (!location || location.id === schedule.location.id) &&
    (!freq || freq === schedule.freq) &&
    (!interval || interval === schedule.interval) &&
    (!byday || daysOf(byday) === daysOf(schedule.byday)) &&
    (!opens_at || opens_at.equals(schedule.opens_at)) &&
    (!closes_at || closes_at.equals(schedule.closes_at))
  );
}

/** The one value that all of them have. */
function shared<Key extends keyof Schedule>(schedules: readonly Schedule[], key: Key): Schedule[Key] | undefined {
  const [first] = schedules;
  const text = (value: Schedule[Key] | undefined) =>
    key === "location" ? (value as Location | undefined)?.id : JSON.stringify(value);
  return first && schedules.every((one) => text(one[key]) === text(first[key])) ? first[key] : undefined;
}

/** What `to` does not say is as it was, if that was one thing. */
function newRule(was: readonly Schedule[], from: Temporal.PlainDate, to: To): Schedule | undefined {
  const location = to.location ?? shared(was, "location");
  const byday = to.byday ?? shared(was, "byday");
  const opens_at = to.opens_at ?? shared(was, "opens_at");
  const closes_at = to.closes_at ?? shared(was, "closes_at");
  const before = shared(was, "freq");
  const freq = to.freq ?? (before === "dates" ? undefined : before);
  if (!location || !byday || !opens_at || !closes_at || !freq) return undefined;
  const ends = shared(was, "valid_to");
  const [first] = was;
  return {
    location,
    freq,
    interval: to.interval ?? (to.freq && to.freq !== before ? 1 : (shared(was, "interval") ?? 1)),
    byday,
    dtstart: to.dtstart ?? from,
    dates: [],
    opens_at,
    closes_at,
    overnight: to.closes_at ? to.overnight === true : (shared(was, "overnight") ?? false),
    valid_from: from,
    ...(ends && compare(ends, from) >= 0 && { valid_to: ends }),
    only_in: first?.only_in ?? [],
    not_in: first?.not_in ?? [],
    ...(first?.on_bank_holidays && { on_bank_holidays: first.on_bank_holidays }),
    ...(first?.description && !to.location && { description: first.description }),
  };
}

type Editable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Gives the services the rules that changes announce for good, in the order of their days, and notes on each change what it
 * made of which rules. A change that another replaces gives none, but says what it would have given.
 */
export function giveNewRules(changes: readonly Editable<Change>[]): void {
  const replaced = new Set(changes.flatMap(({ replaces }) => replaces?.id ?? []));
  const inOrder = changes
    .filter(givesNewRule)
    .sort(
      (a, b) =>
        compare(a.from ?? a.published.toPlainDate(), b.from ?? b.published.toPlainDate()) ||
        Temporal.PlainDateTime.compare(a.published, b.published) ||
        (a.id < b.id ? -1 : 1),
    );
  for (const change of inOrder) {
    const services = change.services === "all" ? [] : change.services;
    change.new_rules = services.map((service) => {
      const { schedules, ...rule } = applyNewRule(service.schedules, change);
      if (!replaced.has(change.id)) (service as Editable<Service>).schedules = schedules;
      return { service, ...rule };
    });
  }
}
