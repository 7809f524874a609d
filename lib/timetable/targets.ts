/** Which services and sessions a change means, as things stand when it is published. */
import type { SessionDay } from "../content/kinds/fields.ts";
import type { Change, Location, Service } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import { includes } from "./claims.ts";
import type { Existing, Register } from "./register.ts";

/** How long it is news that a service starts, ends or meets by a new rule. */
export const newsDays = 28;
/** And that all is as it was before: who comes now has no need to be told what is over. */
export const allClearDays = 7;

/** The services that a change concerns: `all` is every one that is running. */
export function scope(change: Change, services: readonly Service[]): readonly Service[] {
  return change.services === "all" ? services.filter(({ status }) => status === "active") : change.services;
}

/** True for a notice that only says that an earlier change is over. */
export function isAllClear(change: Pick<Change, "effect" | "resolves">): boolean {
  return change.effect === "notice" && change.resolves !== undefined;
}

/** Changes that happen on a day and then are how things are: no longer new after some weeks. */
export function isNews(change: Change): boolean {
  const { effect, until } = change;
  return effect === "started" || effect === "ended" || givesNewRule(change) || (isAllClear(change) && !until);
}

/** The day on which it was published, or from which it says that it holds. */
export function firstDay(change: Change): Temporal.PlainDate {
  const days = (change.sessions ?? []).map(({ date }) => date).sort(Temporal.PlainDate.compare);
  return (
    change.from ??
    days[0] ??
    (change.effect === "extra" ? change.to?.date : undefined) ??
    change.published.toPlainDate()
  );
}

/** The sessions of one service that a day can mean. */
export interface Meant {
  /** In the timetable for the day and on it. */
  readonly there: readonly Existing[];
  /** Planned for the day and now on another. */
  readonly gone: readonly Existing[];
  /** On the day, and in the timetable for another or not at all. */
  readonly come: readonly Existing[];
}

const startsAt = ({ session }: Existing) => session.current.start.toPlainTime();

/** Those at these places, or at any if there are none; with a time, those that start then, as planned or now. */
export function meantBy(
  { date, time }: SessionDay,
  service: Service,
  places: readonly Location[],
  register: Register,
): Meant {
  const iso = date.toString();
  const here = ({ session }: Existing) => places.length === 0 || includes(places, session.current.location);
  const planned = register
    .plannedFor(service, iso)
    .filter(here)
    .filter(
      (found) =>
        !time || found.one.planned.hours.opens_at.equals(time) || (found.day === iso && startsAt(found).equals(time)),
    );
  const come = register
    .on(service, iso, iso)
    .filter((found) => found.one.planned.day !== iso && here(found) && (!time || startsAt(found).equals(time)));
  return {
    there: planned.filter((found) => found.one.scheduled && found.day === iso),
    gone: planned.filter((found) => found.day !== iso),
    come: [...planned.filter((found) => !found.one.scheduled && found.day === iso), ...come],
  };
}

/** True of a change that is about a place or everybody: its days mean what is there on them. */
export const isBound = ({ services, locations }: Change): boolean => services === "all" || locations.length > 0;

/** Those of them that there are, apart where the change can't mean all of them. */
export function groups({ there, gone, come }: Meant, change: Change): (readonly Existing[])[] {
  const found = isBound(change) ? [[...there, ...come]] : [there, gone, come];
  return found.filter(({ length }) => length > 0);
}

/** Every session that its days name, whether or not it is clear which is meant. */
export function named(change: Change, register: Register): Existing[] {
  const services = scope(change, register.services);
  const found = (change.sessions ?? []).flatMap((day) =>
    services.flatMap((service) => groups(meantBy(day, service, change.locations, register), change).flat()),
  );
  return [...new Map(found.map((one) => [one.one, one])).values()];
}
