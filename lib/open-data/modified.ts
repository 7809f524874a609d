/**
 * When what is said of a thing last changed, as far as the content says: the newest of the day on which somebody confirmed
 * it, the publication of the changes that concern it, and the days from which its rules and changes hold or no longer do.
 * Neither the clock nor the time at which a file was written comes into it: the same content gives the same dates on a day.
 */
import type { Location, Schedule, Service } from "../content/library.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { scheduleDays } from "../timetable/recurrence.ts";
import type { Session } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";
import { dateTime } from "./data-file.ts";

type Moment = Temporal.ZonedDateTime;
type Known = Pick<Model, "library" | "timetable" | "today">;

export function serviceModified(service: Service, model: Known): string | undefined {
  const { services, turns, modified } = newestChanges(model.timetable);
  if (!modified.has(service.id)) {
    const days = [...fileOf(service), ...rulesOf(service, model), ...(turns.get(service.id) ?? [])];
    modified.set(service.id, told(newestOf(days, model), services.get(service.id)));
  }
  return modified.get(service.id);
}

/** Nothing in a place's file has a date: of one that no change ever concerned it is not known. */
export function locationModified({ id }: Location, { timetable }: Known): string | undefined {
  return told(newestChanges(timetable).locations.get(id));
}

export function sessionModified({ service, updated }: Session, model: Known): string | undefined {
  return told(newestOf(begunOf(service), model), updated);
}

/** Its own publication, or that of what replaced or ended it. */
export const changeModified = ({ updated }: CompiledChange): string => dateTime(updated);

type Day = Temporal.PlainDate | undefined;

/** The day on which a service was confirmed, and those from which its rules hold. */
const begunOf = ({ assured_date, schedules }: Service): readonly Day[] => [
  assured_date,
  ...schedules.map(({ valid_from }) => valid_from),
];

/** The days from which what a service's own file says is otherwise than the day before. */
const fileOf = (service: Service): readonly Day[] => [
  ...begunOf(service),
  ...service.schedules.flatMap((schedule) => {
    const { valid_to, dtstart, dates, only_in, not_in } = schedule;
    const times = [...only_in, ...not_in].flatMap((period) => period.dates);
    const ends = [valid_to, lastMeeting(schedule, valid_to), ...dates, ...times.map(({ until }) => until)];
    return [dtstart, ...ends.map(dayAfter)];
  }),
];

/** The days from which lasting changes make something else of its rules. */
const rulesOf = ({ id }: Service, { timetable }: Known): readonly Day[] =>
  (timetable.inForce.get(id)?.atAnyTime ?? []).flatMap(({ schedule, from, until }) => [
    from,
    dayAfter(lastMeeting(schedule, until)),
  ]);

/** A rule of which no session is to come is told no more, though it may hold for some days yet. */
function lastMeeting(schedule: Schedule, until: Day): Day {
  const { interval = 1 } = schedule;
  return until && scheduleDays(schedule, until.subtract({ months: interval + 1 }), until).at(-1);
}

const dayAfter = (day: Day): Day => day?.add({ days: 1 });

/** The beginning of the newest of these days that is not to come. */
function newestOf(days: readonly Day[], { library, today }: Known): Moment | undefined {
  const been = days.filter((day) => day !== undefined).filter((day) => Temporal.PlainDate.compare(day, today) <= 0);
  return been.sort(Temporal.PlainDate.compare).at(-1)?.toZonedDateTime(library.site.timezone);
}

function told(...moments: readonly (Moment | undefined)[]): string | undefined {
  const newest = moments.reduce(later, undefined);
  return newest && dateTime(newest);
}

function later(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (!a || !b) return a ?? b;
  return Temporal.ZonedDateTime.compare(a, b) < 0 ? b : a;
}

interface Newest {
  readonly services: ReadonlyMap<string, Moment>;
  readonly locations: ReadonlyMap<string, Moment>;
  /** By service: the days on which one that was told comes to hold, or is told no more. */
  readonly turns: ReadonlyMap<string, readonly Temporal.PlainDate[]>;
  /** What has been worked out: a service with a hundred places is asked for with each. */
  readonly modified: Map<string, string | undefined>;
}

const known = new WeakMap<Timetable, Newest>();

/** When the newest change of each service and place was told, looked for once for all of them. */
function newestChanges(timetable: Timetable): Newest {
  const before = known.get(timetable);
  if (before) return before;
  const turns = new Map<string, Temporal.PlainDate[]>();
  const services = new Map<string, Moment>();
  const locations = new Map<string, Moment>();
  for (const { updated, replacedBy, from, lastTold, ...concerned } of timetable.changes) {
    const end = dayAfter(lastTold);
    const days = replacedBy ? [] : end ? [from, end] : [from];
    for (const { id } of concerned.services) {
      services.set(id, later(services.get(id), updated) as Moment);
      turns.getOrInsertComputed(id, () => []).push(...days);
    }
    for (const { id } of concerned.locations) locations.set(id, later(locations.get(id), updated) as Moment);
  }
  const newest = { services, locations, turns, modified: new Map<string, string | undefined>() };
  known.set(timetable, newest);
  return newest;
}
