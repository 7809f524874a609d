/**
 * When what is said of a thing last changed, as far as the content says: the newest of the day on which somebody confirmed
 * it, the changes that concern it, and the rules that have come to hold. Neither the clock nor the time at which a file was
 * written comes into it, so that the same content gives the same dates.
 */
import type { Location, Service } from "../content/library.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import type { Session } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";
import { dateTime } from "./data-file.ts";

type Moment = Temporal.ZonedDateTime;
type Known = Pick<Model, "library" | "timetable" | "today">;

export function serviceModified(service: Service, model: Known): string | undefined {
  return told(fileOf(service, model), newestChanges(model.timetable).services.get(service.id));
}

/** Nothing in a place's file has a date: of one that no change ever concerned it is not known. */
export function locationModified({ id }: Location, { timetable }: Known): string | undefined {
  return told(newestChanges(timetable).locations.get(id));
}

export function sessionModified({ service, updated }: Session, model: Known): string | undefined {
  return told(fileOf(service, model), updated);
}

/** Its own publication, or that of what replaced or ended it. */
export const changeModified = ({ updated }: CompiledChange): string => dateTime(updated);

/** The newest day that a service's own file gives. */
function fileOf({ assured_date, schedules }: Service, { library, today }: Known): Moment | undefined {
  const days = [assured_date, ...schedules.map(({ valid_from }) => valid_from)]
    .filter((day) => day !== undefined)
    .filter((day) => Temporal.PlainDate.compare(day, today) <= 0);
  return days.sort(Temporal.PlainDate.compare).at(-1)?.toZonedDateTime(library.site.timezone);
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
}

const known = new WeakMap<Timetable, Newest>();

/** When the newest change of each service and place was told, looked for once for all of them. */
function newestChanges(timetable: Timetable): Newest {
  const before = known.get(timetable);
  if (before) return before;
  const newest = { services: new Map<string, Moment>(), locations: new Map<string, Moment>() };
  for (const { updated, services, locations } of timetable.changes) {
    for (const { id } of services) newest.services.set(id, later(newest.services.get(id), updated) as Moment);
    for (const { id } of locations) newest.locations.set(id, later(newest.locations.get(id), updated) as Moment);
  }
  known.set(timetable, newest);
  return newest;
}
