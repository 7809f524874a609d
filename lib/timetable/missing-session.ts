/** Sentences about sessions that a change names and the timetable does not have, with those that it has. */
import type { Change, Service } from "../content/library.ts";
import { fullDay } from "../dates.ts";
import { list } from "../word-list.ts";
import { type IsoDay, nearestDays } from "./plan.ts";
import type { Register } from "./register.ts";

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
  return `${who} ${what} ${placesOf(change)}from ${fullDay(from)} ${last}. ${near(services, change, from, register)}`;
}

const placesOf = (change: Change) =>
  change.locations.length === 0
    ? ""
    : `at ${list(
        change.locations.map(({ title }) => title),
        "or",
      )} `;

/** For a day on which none of the services has a session that the change could mean. */
export function describeNoSession(
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
  const elsewhere = services.flatMap((service) => register.existing(service, iso, iso));
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
