/** Which sessions a change means, and what is wrong when it can mean none. */
import type { Change, Location, Service } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import { type IsoDay, nearestDays } from "../timetable/plan.ts";
import type { Session } from "../timetable/session.ts";
import { type Case, settle } from "./claims.ts";
import type { Register } from "./register.ts";

/** How long a service that starts, ends or is back to normal is news, and how long a first session may be waited for. */
export const newsDays = 28;
const firstSessionDays = 60;

export interface Target {
  readonly one: Case;
  readonly byDay: boolean;
}

/** The sessions that an earlier change concerned, each as it was before this change made that one void or ended it. */
export type PutBack = ReadonlyMap<Case, Session | undefined>;

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

function existing(register: Register, service: Service, from: IsoDay, until: IsoDay): Case[] {
  return register.cases(service, from, until).filter((one) => settle(one, register.standing) !== undefined);
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
    const found = services.flatMap((service) => existing(register, service, iso, iso).filter(here));
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
    if (problems.length === 0) problems.push(...unusedPlaces(change, targets));
  }
  return { targets, problems };
}

function withinPeriod(change: Change, register: Register): Targets {
  const services = scope(change, register.services);
  const here = at(change.locations);
  const from = firstDay(change);
  const until =
    change.effect === "started" ? from.add({ days: firstSessionDays }) : (change.until ?? register.openEnd(from));
  // A period means the sessions that would take place in it; what a bank holiday cancels, only cancelling concerns.
  const running = (one: Case) =>
    change.effect === "cancelled" ||
    change.effect === "ended" ||
    one.planned.bankHoliday === undefined ||
    settle(one, register.standing)?.status !== "cancelled";
  const found = services.map((service) =>
    existing(register, service, from.toString(), until.toString()).filter((one) => here(one) && running(one)),
  );
  const meant = change.effect === "started" ? found.map(first) : found;
  const targets = meant.flat().map((one) => ({ one, byDay: false }));
  const problems: Problem[] = [];
  const refuse = (message: string, key: string) =>
    problems.push({ file: change.source.file, line: change.source.line([key]), message });
  if (register.mustMatch(change, from.toString()) && services.some(({ status }) => status === "active")) {
    if (change.effect === "started") {
      services.forEach((service, index) => {
        if (service.status === "active" && found[index]?.length === 0) {
          refuse(
            `${service.title} has no session ${placesOf(change)}from ${fullDay(from)} to ${fullDay(until)}. Add a schedule that starts on this day, or check "from".`,
            "from",
          );
        }
      });
    } else if (found.flat().length === 0 && needsSessions.has(change.effect)) {
      const last = change.until ? `to ${fullDay(change.until)}` : "on";
      refuse(
        `${namesOf(change, services)} ${placesOf(change)}from ${fullDay(from)} ${last}. ${near(services, change, from, register)}`,
        "from",
      );
    } else if (found.flat().length > 0) {
      problems.push(...unusedPlaces(change, targets));
    }
  }
  return { targets, problems };
}

/** The effects that say nothing unless a session is meant. */
const needsSessions = new Set<Change["effect"]>(["cancelled", "moved", "retimed", "reduced", "delayed"]);

function first(cases: readonly Case[]): Case[] {
  const start = ({ planned }: Case) => planned.original.start.epochMilliseconds;
  return [...cases].sort((a, b) => start(a) - start(b) || (a.planned.id < b.planned.id ? -1 : 1)).slice(0, 1);
}

function unusedPlaces(change: Change, targets: readonly Target[]): Problem[] {
  if (!needsSessions.has(change.effect)) return [];
  return change.locations.flatMap((place, index) =>
    targets.some(({ one }) => one.planned.original.location.id === place.id)
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

const placesOf = (change: Change) =>
  change.locations.length === 0
    ? ""
    : `at ${list(
        change.locations.map(({ title }) => title),
        "or",
      )} `;

function namesOf(change: Change, services: readonly Service[]): string {
  if (change.services === "all") return "No service has a session";
  return services.length === 1
    ? `${services[0]?.title} has no session`
    : `${list(
        services.map(({ title }) => title),
        "and",
      )} have no session`;
}

/** `A`, `A and B`, `A, B and C` */
export function list(words: readonly string[], joint: "and" | "or" = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

function describeNoSession(
  change: Change,
  services: readonly Service[],
  day: Temporal.PlainDate,
  register: Register,
): string {
  const iso = day.toString();
  const who =
    change.services === "all"
      ? "No service meets"
      : services.length === 1
        ? `${services[0]?.title} does not meet`
        : `None of ${list(services.map(({ title }) => title))} meets`;
  const sentences = [`${who} ${placesOf(change)}on ${fullDay(day)}.`];
  const elsewhere = services.flatMap((service) => existing(register, service, iso, iso));
  const putThere = services.flatMap((service) => register.shiftedTo(service, iso));
  const ended = services.flatMap((service) => register.endings(service, iso));
  if (elsewhere.length > 0) {
    const places = [...new Set(elsewhere.map(({ planned }) => planned.original.location))];
    sentences.push(
      `By the timetable it meets that day at ${list(places.map(({ title }) => title))}: write ${list(
        places.map(({ id }) => id),
        "or",
      )} under "locations".`,
    );
  } else if (putThere[0]) {
    const { planned, by } = putThere[0];
    sentences.push(
      `The session of ${fullDay(planned.original.start)} was put on that day by ${by.source.file}. Name it by its day in the timetable, ${planned.day}.`,
    );
  } else {
    if (ended[0]) sentences.push(`It has ended: see ${ended[0].source.file}.`);
    sentences.push(near(services, change, day, register));
  }
  return sentences.join(" ");
}

function near(services: readonly Service[], change: Change, day: Temporal.PlainDate, register: Register): string {
  const schedules = services.flatMap((service) =>
    service.schedules.filter(
      ({ location }) => change.locations.length === 0 || change.locations.some(({ id }) => id === location.id),
    ),
  );
  const meets = (iso: IsoDay) => services.some((service) => register.endings(service, iso).length === 0);
  const { before, after } = nearestDays(schedules, day, meets);
  const days = [before, after].filter((one) => one !== undefined);
  if (days.length === 0) return "The timetable has no session near that day: check the service and its schedules.";
  const words = days.map(fullDay);
  return days.length === 1
    ? `The nearest day on which it meets is ${words[0]} (${days[0]}).`
    : `The nearest days on which it meets are ${list(words)} (${list(days.map(String))}).`;
}
