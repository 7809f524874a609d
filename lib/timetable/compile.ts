/** From the Library to the one list of sessions, with every change applied; or all that stands in its way. */

import type { Library, Location, Service } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { compileChanges } from "./compile-changes.ts";
import { namedDays } from "./named-days.ts";
import { makePlan, type PlannedSession } from "./plan.ts";
import { serviceInForce } from "./rules-in-force.ts";
import { scheduleProblems } from "./schedule-rules.ts";
import type { Session } from "./session.ts";
import { settle } from "./settle.ts";
import type { Timetable } from "./timetable.ts";

/** How far the list reaches, so that calendars can show as much: 4 weeks back and 26 ahead. */
const daysBack = 28;
const daysAhead = 26 * 7;

/**
 * Lists every session of the services that are running, from 4 weeks before `today` to 26 weeks after it, and those
 * before and after that a change names. `today` is the site's day in its time zone.
 */
export function compileTimetable(
  library: Library,
  today: Temporal.PlainDate,
): { readonly timetable: Timetable } | { readonly problems: readonly Problem[] } {
  const from = today.subtract({ days: daysBack });
  const until = today.add({ days: daysAhead });
  const named = library.changes.flatMap(namedDays);
  const first = [from, ...named].reduce(earliest);
  const last = [today.add({ years: 1 }), until, ...named.map((day) => day.add({ days: 60 }))].reduce(latest);
  const meets = library.services.some(({ schedules }) => schedules.length > 0);
  const holidays = meets ? bankHolidays(library.site.nation, first, last) : new Map<string, string>();
  const plan = makePlan(library, first, last, holidays);
  const compiled = compileChanges(library, plan, today, until);
  const problems = [...scheduleProblems(library, plan, holidays, today), ...compiled.problems];
  if (problems.length > 0) return { problems };

  const { register } = compiled;
  const sessions: Session[] = [];
  for (const service of library.services) {
    if (service.status !== "active") continue;
    for (const planned of plan.between(service, from.toString(), until.toString())) {
      if (!register.byId(planned.id)?.touchedBy.size) sessions.push(asPlanned(planned));
    }
  }
  for (const one of register.all()) {
    if (one.touchedBy.size === 0 || one.planned.service.status !== "active") continue;
    const session = settle(one, register.standing);
    if (session) sessions.push(session);
  }
  const inForce = new Map(
    library.services.map((service) => [
      service.id,
      serviceInForce(service, plan, register.standing, today, library.site.timezone),
    ]),
  );
  return { timetable: { ...index(library, from, until, sorted(library, sessions), compiled.changes), inForce } };
}

const earliest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);
const latest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);

function asPlanned({ id, service, original, bankHoliday }: PlannedSession): Session {
  return {
    id,
    service,
    original,
    current: original,
    status: bankHoliday === undefined ? "scheduled" : "cancelled",
    ...(bankHoliday !== undefined && { cause: "holiday", bankHoliday }),
    madeBy: [],
    concernedBy: [],
    revision: 0,
  };
}

/** By current start, then as services and places stand in the Library, then by original start. */
function sorted(library: Library, sessions: readonly Session[]): readonly Session[] {
  const rank = (entries: readonly (Service | Location)[]) => new Map(entries.map(({ id }, place) => [id, place]));
  const services = rank(library.services);
  const locations = rank(library.locations);
  return sessions
    .map((session) => ({
      session,
      start: session.current.start.epochMilliseconds,
      service: services.get(session.service.id) ?? 0,
      place: locations.get(session.current.location.id) ?? 0,
    }))
    .sort(
      (a, b) =>
        a.start - b.start || a.service - b.service || a.place - b.place || (a.session.id < b.session.id ? -1 : 1),
    )
    .map(({ session }) => session);
}

function index(
  library: Library,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  sessions: readonly Session[],
  changes: Timetable["changes"],
): Omit<Timetable, "inForce"> {
  const byService = new Map(library.services.map(({ id }) => [id, [] as Session[]]));
  const byLocation = new Map(library.locations.map(({ id }) => [id, [] as Session[]]));
  for (const session of sessions) {
    byService.get(session.service.id)?.push(session);
    for (const id of new Set([session.original.location.id, session.current.location.id])) {
      byLocation.get(id)?.push(session);
    }
  }
  return {
    from,
    until,
    sessions,
    byService,
    byLocation,
    byId: new Map(sessions.map((session) => [session.id, session])),
    changes,
    changeById: new Map(changes.map((change) => [change.change.id, change])),
  };
}
