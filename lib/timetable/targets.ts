/** Which sessions a change means, and what is wrong when it can mean none. */
import { effects } from "../content/kinds/changes.ts";
import type { Change, Location, Service } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import { type Case, settle } from "./claims.ts";
import { describeEmptyPeriod, describeNoSession, describeNoStart } from "./missing-session.ts";
import type { PutBack } from "./put-back.ts";
import type { Register } from "./register.ts";

/** How long a service that starts, ends or is back to normal is news, and how long a first session may be waited for. */
export const newsDays = 28;
const firstSessionDays = 60;

export interface Target {
  readonly one: Case;
  readonly byDay: boolean;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
}

/** The services that a change concerns: `all` is every one that is running. */
export function scope(change: Change, services: readonly Service[]): readonly Service[] {
  return change.services === "all" ? services.filter(({ status }) => status === "active") : change.services;
}

/** True for a notice that only says that an earlier change is over. */
export function isAllClear(change: Pick<Change, "effect" | "resolves">): boolean {
  return change.effect === "notice" && change.resolves !== undefined;
}

/** The day on which it was published, or from which it says that it holds. */
export function firstDay(change: Change): Temporal.PlainDate {
  const days = [...(change.sessions ?? [])].sort(Temporal.PlainDate.compare);
  return (
    change.from ??
    days[0] ??
    (change.effect === "extra" ? change.to?.date : undefined) ??
    change.published.toPlainDate()
  );
}

/** The sessions that exist and that the change names, in order of service and day. */
export function findTargets(change: Change, put: PutBack, register: Register): Targets {
  if (change.sessions) return namedByDay(change, change.sessions, put, register);
  if (isAllClear(change)) return { targets: [], problems: [] };
  return withinPeriod(change, register);
}

function at(places: readonly Location[]): (one: Case) => boolean {
  return ({ planned }) => places.length === 0 || places.some(({ id }) => id === planned.original.location.id);
}

function namedByDay(change: Change, days: readonly Temporal.PlainDate[], put: PutBack, register: Register): Targets {
  const services = scope(change, register.services);
  const here = at(change.locations);
  const targets: Target[] = [];
  const problems: Problem[] = [];
  const met = new Set<Service>();
  days.forEach((day, index) => {
    const iso = day.toString();
    if (days.findIndex((other) => other.equals(day)) < index) return;
    const found = services.flatMap((service) => register.existing(service, iso, iso).filter(here));
    for (const one of found) {
      met.add(one.planned.service);
      targets.push({ one, byDay: true });
    }
    if (found.length === 0 && register.mustMatch(change, iso)) {
      problems.push({
        file: change.source.file,
        line: change.source.line(["sessions", index]),
        message: [...put].some(([one, before]) => one.planned.day === iso && before)
          ? `"replaces" takes away the extra session on ${fullDay(day)}, so that nothing is left to change. Take "replaces" out.`
          : describeNoSession(change, services, day, register),
      });
    }
  });
  const missed =
    change.services === "all" || problems.length > 0 ? [] : services.filter((service) => !met.has(service));
  if (days.every((day) => register.mustMatch(change, day.toString()))) {
    for (const service of missed) {
      problems.push({
        file: change.source.file,
        line: change.source.line(["services", services.indexOf(service)]),
        message: `${service.title} meets on none of these days. Take it out of "services", or check the days.`,
      });
    }
    if (problems.length === 0)
      problems.push(
        ...unusedPlaces(
          change,
          targets.map(({ one }) => one),
        ),
      );
  }
  return { targets, problems };
}

function withinPeriod(change: Change, register: Register): Targets {
  const services = scope(change, register.services);
  const here = at(change.locations);
  const from = firstDay(change);
  const until =
    change.effect === "started" ? from.add({ days: firstSessionDays }) : (change.until ?? register.openEnd(from));
  // A period means the sessions that would take place in it; what a bank holiday cancels, only cancelling concerns, and
  // a session that is called off is not the first.
  const running = (one: Case) =>
    change.effect === "cancelled" ||
    change.effect === "ended" ||
    (change.effect !== "started" && one.planned.bankHoliday === undefined) ||
    settle(one, register.standing)?.status !== "cancelled";
  const found = services.map((service) =>
    register.existing(service, from.toString(), until.toString()).filter((one) => here(one) && running(one)),
  );
  const meant = change.effect === "started" ? found.map(firstOf) : found;
  const targets = meant.flat().map((one) => ({ one, byDay: false }));
  const problems =
    register.mustMatch(change, from.toString()) && services.some(({ status }) => status === "active")
      ? emptyPeriods(change, services, found, { from, until }, register)
      : [];
  return { targets, problems };
}

/** What is wrong when a period has no session of the services, or of one that is said to start. */
function emptyPeriods(
  change: Change,
  services: readonly Service[],
  found: readonly (readonly Case[])[],
  period: { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate },
  register: Register,
): Problem[] {
  const refuse = (message: string) => ({ file: change.source.file, line: change.source.line(["from"]), message });
  if (change.effect === "started") {
    return services
      .filter(({ status }, index) => status === "active" && found[index]?.length === 0)
      .map((service) => refuse(describeNoStart(change, service, period)));
  }
  const cases = found.flat();
  if (cases.length > 0) return unusedPlaces(change, cases);
  return effects[change.effect].needsSessions
    ? [refuse(describeEmptyPeriod(change, services, period.from, register))]
    : [];
}

function firstOf(cases: readonly Case[]): Case[] {
  const start = ({ planned }: Case) => planned.original.start.epochMilliseconds;
  return [...cases].sort((a, b) => start(a) - start(b) || (a.planned.id < b.planned.id ? -1 : 1)).slice(0, 1);
}

/** The places that the change is limited to and where it means no session. */
function unusedPlaces(change: Change, cases: readonly Case[]): Problem[] {
  if (!effects[change.effect].needsSessions) return [];
  const used = new Set(cases.map(({ planned }) => planned.original.location.id));
  return change.locations.flatMap((place, index) =>
    used.has(place.id)
      ? []
      : [
          {
            file: change.source.file,
            line: change.source.line(["locations", index]),
            message: `No session that this change names is at ${place.title} in the timetable. Write the place that the timetable has, or take it out of "locations".`,
          },
        ],
  );
}
