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
  const isOld = (one: Schedule) => concerned(one) && beganBefore(one, from) && !isLongOver(one, from);
  const others = schedules.some((one) => !matching.includes(one) && isOld(one));
  const there = matching.find((one) => !beganBefore(one, from)) ?? (others ? undefined : matching[0]);
  const old = schedules.filter((one) => one !== there && isOld(one));
  const was = old.map((one) => (endsBefore(one, from) ? withoutEnd(one) : one));
  const is = there ?? newRule(was, from, to);
  if (there) {
    // Edited in place, it would seem to have been so always.
    const begins = old.length === 0 && beganBefore(there, from) ? { ...there, valid_from: from } : there;
    const kept = schedules.map((one) => (one === there ? begins : old.includes(one) ? endedOn(one, lastDay) : one));
    return { was, is: begins, by: "file", schedules: kept };
  }
  // Whose old rules have ended already has been edited, and to something else.
  const open = is !== undefined && old.some((one) => !endsBefore(one, from));
  if (!open) return { was, is, by: undefined, schedules };
  const kept = schedules.map((one) => (old.includes(one) ? endedOn(one, lastDay) : one));
  return { was, is, by: "change", schedules: [...kept, is] };
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

const endedOn = (schedule: Schedule, day: Temporal.PlainDate): Schedule =>
  schedule.valid_to && compare(schedule.valid_to, day) <= 0 ? schedule : { ...schedule, valid_to: day };

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
