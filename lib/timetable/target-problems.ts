/** What is wrong with the sessions that a change means: there are none, or more than one that it can mean. */
import { effects } from "../content/kinds/changes.ts";
import type { SessionDay } from "../content/kinds/fields.ts";
import type { Change, Service } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { clock, fullDay, timeRange } from "../dates.ts";
import { list } from "../word-list.ts";
import { includes } from "./claims.ts";
import type { Existing, Register } from "./register.ts";
import { groups, type Meant, meantBy, named, scope } from "./targets.ts";

/** What is wrong with the days that the change names, held against the timetable before it was published. */
export function namingProblems(change: Change, register: Register): Problem[] {
  const services = scope(change, register.services);
  const problems: Problem[] = [];
  const refuse = (path: readonly (string | number)[], message: string) =>
    problems.push({ file: change.source.file, line: change.source.line(path), message });
  const days = change.sessions ?? [];
  const met = new Set<Service>();
  days.forEach((day, index) => {
    let found = 0;
    for (const service of services) {
      const meant = meantBy(day, service, change.locations, register);
      const [group, ...others] = groups(meant, change);
      if (!group) continue;
      met.add(service);
      found += 1;
      if (others.length > 0 && register.mustMatch(change, day.date.toString())) {
        refuse(["sessions", index], describeAmbiguous(change, service, day, meant, register));
      }
    }
    if (found === 0 && register.mustMatch(change, day.date.toString())) {
      refuse(["sessions", index], describeNoSession(change, services, day, register));
    }
  });
  if (problems.length > 0 || !days.every(({ date }) => register.mustMatch(change, date.toString()))) return problems;
  if (change.services !== "all") {
    change.services.forEach((service, index) => {
      if (met.has(service)) return;
      refuse(
        ["services", index],
        `${service.title} meets on none of these days. Take it out of "services", or check the days.`,
      );
    });
  }
  return problems.length > 0 ? problems : unusedPlaces(change, named(change, register));
}

/** The places that the change is limited to and where it means no session. */
export function unusedPlaces(change: Change, found: readonly Existing[]): Problem[] {
  if (!effects[change.effect].needsSessions) return [];
  const used = found.map(({ session }) => session.current.location);
  return change.locations.flatMap((place, index) =>
    includes(used, place)
      ? []
      : [
          {
            file: change.source.file,
            line: change.source.line(["locations", index]),
            message: `No session that this change means is at ${place.title} then. Write the place where it is, or take it out of "locations".`,
          },
        ],
  );
}

/** For a service that is said to start and has no session in the time in which its first is looked for. */
export function describeNoStart(
  change: Change,
  { title }: Service,
  { from, until }: { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate },
): string {
  return `${title} has no session ${placesOf(change)}from ${fullDay(from)} to ${fullDay(until)}. Add a schedule that starts on this day, or check "from".`;
}

/** For a period in which none of the services has a session. */
export function describeEmptyPeriod(
  change: Change,
  services: readonly Service[],
  from: Temporal.PlainDate,
  register: Register,
): string {
  const titles = list(services.map(({ title }) => title));
  const who = change.services === "all" ? "No service has" : `${titles} ${services.length === 1 ? "has" : "have"} no`;
  const last = change.until ? `to ${fullDay(change.until)}` : "on";
  const what = change.services === "all" ? "a session" : "session";
  const until = change.until ?? from;
  const then = services.flatMap((service) => register.on(service, from.toString(), until.toString()));
  const isElsewhere = change.locations.length > 0 && then.length > 0;
  const holiday = then.find(({ session }) => session.bankHoliday !== undefined)?.session.bankHoliday;
  return [
    `${who} ${what} ${placesOf(change)}from ${fullDay(from)} ${last}.`,
    ...(!isElsewhere && holiday !== undefined ? [`It is closed then for a bank holiday: ${holiday}.`] : []),
    isElsewhere ? whereInstead(then) : near(services, change, from, register),
  ].join(" ");
}

/** Where sessions are on the days that are meant. */
function whereInstead(sessions: readonly Existing[]): string {
  const places = [...new Set(sessions.map(({ session }) => session.current.location))];
  return `Then it is at ${list(places.map(({ title }) => title))}: write ${list(
    places.map(({ id }) => id),
    "or",
  )} under "locations", if that is meant.`;
}

const placesOf = (change: Change) =>
  change.locations.length === 0
    ? ""
    : `at ${list(
        change.locations.map(({ title }) => title),
        "or",
      )} `;

/** For a day on which none of the services has a session that the change could mean. */
function describeNoSession(
  change: Change,
  services: readonly Service[],
  { date, time }: SessionDay,
  register: Register,
): string {
  const iso = date.toString();
  const who =
    change.services === "all"
      ? "No service meets"
      : services.length === 1
        ? `${services[0]?.title} does not meet`
        : `None of ${list(services.map(({ title }) => title))} meets`;
  const sentences = [`${who} ${placesOf(change)}on ${fullDay(date)}${time ? ` at ${clock(time)}` : ""}.`];
  const thatDay = services.flatMap((service) => register.on(service, iso, iso));
  const here = thatDay.filter(
    ({ session: { current } }) => change.locations.length === 0 || change.locations.includes(current.location),
  );
  const gone = services
    .flatMap((service) => register.plannedFor(service, iso))
    .find(
      ({ day, session }) =>
        day !== iso && (change.locations.length === 0 || includes(change.locations, session.original.location)),
    );
  const ended = services.flatMap((service) => register.endings(service, iso));
  if (here.length > 0) {
    const starts = [...new Set(here.map(({ session }) => session.current.start.toPlainTime().toString().slice(0, 5)))];
    sentences.push(
      `That day it meets at ${list(starts.map(inWords))}: write ${list(
        starts.map((start) => `${iso}T${start}`),
        "or",
      )}.`,
    );
  } else if (gone) {
    const { current, service, madeBy } = gone.session;
    sentences.push(
      `The session of ${service.title} that the timetable has that day is now on ${fullDay(current.start)} at ${current.location.title} (${madeBy.at(-1)}): name it by its own day and time, ${gone.day}T${current.start.toPlainTime().toString().slice(0, 5)}.`,
    );
  } else if (thatDay.length > 0) sentences.push(whereInstead(thatDay));
  else {
    if (ended[0])
      sentences.push(
        `It has ended: see ${ended[0].source.file}. For one more session, write a change with the effect extra.`,
      );
    sentences.push(near(services, change, date, register));
  }
  return sentences.join(" ");
}

const inWords = (time: string) => clock(Temporal.PlainTime.from(time));

/** For a day that can mean two sessions of a service, one planned for it and another that is now on it: how to name each. */
function describeAmbiguous(
  change: Change,
  service: Service,
  { date }: SessionDay,
  { there, gone, come }: Meant,
  register: Register,
): string {
  const now = ({ session: { current } }: Existing) =>
    `${timeRange(current.start, current.end)} at ${current.location.title}`;
  const sessions = [
    ...there.map((one) => `that of the day itself, ${now(one)}`),
    ...gone.map((one) => `that of the day in the timetable, now on ${fullDay(one.session.current.start)}, ${now(one)}`),
    ...come.map((one) =>
      one.one.scheduled
        ? `that of ${fullDay(one.session.original.start)} in the timetable, which is now on this day, ${now(one)}`
        : `the extra one, ${now(one)}`,
    ),
  ];
  const found = [...there, ...gone, ...come];
  const names = found.map((one) => nameOf(one, service, change, register));
  const places = found.map(({ session }) => session.current.location.id);
  // Those at one time are told apart by their places.
  const mend =
    new Set(names).size === names.length
      ? `Name each that you mean under "sessions" by its own day and time: ${list(names, "or")}.`
      : `Write under "locations" the place of the one that you mean: ${list(places, "or")}.`;
  return `${fullDay(date)} can mean more than one session of ${service.title}: ${list(sessions)}. ${mend}`;
}

/** A name for the session that no other session of its service has. */
function nameOf({ one, session }: Existing, service: Service, { locations }: Change, register: Register): string {
  const { start } = session.current;
  const planned = { date: session.original.start.toPlainDate(), time: one.planned.hours.opens_at };
  const name = [{ date: start.toPlainDate(), time: start.toPlainTime() }, planned].find((day) => {
    const { there, gone, come } = meantBy(day, service, locations, register);
    return [there, gone, come].flat().every((other) => other.one === one);
  });
  const { date, time } = name ?? planned;
  return `${date}T${time.toString().slice(0, 5)}`;
}

/** The days nearest to this one on which there is a session, as things stand, within about a year. */
function near(services: readonly Service[], change: Change, day: Temporal.PlainDate, register: Register): string {
  const [first, last] = [day.subtract({ days: 400 }), day.add({ days: 400 })].map(String) as [string, string];
  const days = services
    .flatMap((service) => register.on(service, first, last))
    .map(({ session }) => session.current)
    .filter(({ location }) => change.locations.length === 0 || includes(change.locations, location))
    .map(({ start }) => start.toPlainDate())
    .sort(Temporal.PlainDate.compare);
  const before = days.findLast((date) => Temporal.PlainDate.compare(date, day) < 0);
  const after = days.find((date) => Temporal.PlainDate.compare(date, day) > 0);
  const nearest = [before, after].filter((one) => one !== undefined);
  if (nearest.length === 0) return "The timetable has no session near that day: check the service and its schedules.";
  const words = nearest.map(fullDay);
  return nearest.length === 1
    ? `The nearest day on which it meets is ${words[0]} (${nearest[0]}).`
    : `The nearest days on which it meets are ${list(words)} (${list(nearest.map(String))}).`;
}
