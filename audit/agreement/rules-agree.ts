/** Whether the rules of the timetable, as HSDS and pages give them, make the sessions that are listed; and alerts. */
import ICAL from "ical.js";
import type { Agreed, AgreedChange, AgreedSession } from "./agreed.ts";
import { over } from "./membership.ts";
import type { Reading } from "./notes.ts";
import { forPrograms, readPeriod } from "./words.ts";

interface Schedule {
  readonly dtstart: string;
  /** A single date has neither this nor the next two. */
  readonly freq?: string;
  readonly interval?: number;
  readonly byday?: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly place: string;
}

export function rulesAgree(agreed: Agreed, readings: readonly Reading[], without: ReadonlySet<string>): string[] {
  const lists = Map.groupBy(
    readings.flatMap((reading) => reading.lists),
    ({ name }) => name,
  );
  const problems: string[] = [];
  const offTimetable = new Set<string>();
  for (const {
    of,
    members: [told = ""],
  } of lists.get("session as a change tells it") ?? []) {
    if (agreed.changes.get(JSON.parse(told).change)?.effect === "Extra session") offTimetable.add(of);
  }
  const schedules = new Map(
    (lists.get("schedules") ?? []).map(({ of, members }) => [
      of,
      members.map((one): Schedule => {
        const rule: Schedule = JSON.parse(one);
        return { ...rule, place: pathOf(rule.place, agreed) };
      }),
    ]),
  );
  // What rules say, they say of the days to come.
  const from = agreed.today;
  const until = agreed.today.add({ weeks: 26 });
  const inTime = (day: string) => day >= from.toString() && day <= until.toString();
  for (const service of agreed.services) {
    const rules = schedules.get(service);
    if (!rules) {
      if (!without.has("sessions.json")) problems.push(`${service} has no HSDS record`);
      continue;
    }
    const made = rules.flatMap((rule) => daysOf(rule, from, until).map((day) => ({ ...rule, day })));
    const listed = [...agreed.sessions.values()].filter((one) => one.service === service && one.start !== "");
    for (const one of made) {
      const id = idOf(service, one, one.day);
      const session = listed.find((other) => makes(one, other, agreed));
      if (!session) {
        problems.push(`the rules of ${service} in HSDS make ${id}, which nobody lists`);
        continue;
      }
      const told = agreed.value(`session ${session.id}`, "was planned to end on the clock") ?? "";
      const asListed = endsByRule(one, session, agreed) ?? told;
      const closes = closesOnTheClock(one, agreed);
      if (asListed !== "" && session.id === id && asListed.slice(11) !== closes)
        problems.push(`HSDS ends ${id} at ${closes}, others at ${asListed.slice(11)}`);
    }
    for (const session of listed) {
      if (!inTime(session.plannedStarts.slice(0, 10)) || offTimetable.has(session.id)) continue;
      if (session.status === "cancelled" && isByLasting(session, agreed)) continue;
      if (isExceptionToPause(session, agreed)) continue;
      if (!made.some((one) => makes(one, session, agreed)))
        problems.push(`no rule of ${service} in HSDS makes ${session.id}, which is listed`);
    }
    const inFeed = lists.get("feed")?.find(({ of }) => of === service)?.members ?? [];
    const expected = inFeed
      .flatMap((id) => agreed.changes.get(id) ?? [])
      .filter((change) => !over(change))
      .map(({ headline }) => `${headline}.`)
      .join(" ");
    const alert = agreed.value(`service ${service}`, "alert") ?? "";
    if (alert !== expected) problems.push(`HSDS alerts of ${service}: “${alert}”; changes: “${expected}”`);
  }
  problems.push(
    ...waysToJoin(agreed, lists),
    ...ofMany(agreed, lists),
    ...onPosters(agreed, lists),
    ...onSheets(agreed, lists),
    ...regulars(agreed, lists),
    ...atPlaces(lists, readings),
  );
  return problems;
}

const idOf = (service: string, { place, opens_at }: Schedule, day: string) =>
  `${service.split("/")[2]}.${place.split("/")[2]}.${day.replaceAll("-", "")}T${opens_at.replace(":", "")}`;

/** The page of the place that a rule names in one word. */
const pathOf = (token: string, agreed: Agreed): string =>
  agreed.places.find((path) => agreed.value(`place ${path}`, "name") === decodeURIComponent(token)) ?? token;

/** The link or the number by which people join, in open data, is the one on the page. */
function waysToJoin(agreed: Agreed, lists: ReadonlyMap<string, Reading["lists"]>): string[] {
  return (lists.get("ways to join") ?? []).flatMap(({ of, by, members: [way] }) => {
    const page = agreed.places.find((path) => agreed.value(`place ${path}`, "name") === of);
    const told = agreed.value(`place ${page}`, "address");
    return told === way ? [] : [`${by} has people join ${of} by ${way}, its page by ${told}`];
  });
}

type Made = Schedule & { readonly day: string };

/** Whether the session is where and when the rule says. */
const isHeldAs = ({ place, day, opens_at }: Made, session: AgreedSession) =>
  session.place === place && session.starts === `${day}T${opens_at}`;

/** The end that a rule gives, as clocks show it in the night in which they skip an hour. */
function closesOnTheClock({ day, opens_at, closes_at }: Made, { zone }: Agreed): string {
  const last = Temporal.PlainDate.from(day).add({ days: closes_at > opens_at ? 0 : 1 });
  const moment = last.toZonedDateTime({ timeZone: zone, plainTime: closes_at });
  return moment.toPlainTime().toString({ smallestUnit: "minute" });
}

/** When it ends, where that is by the rule; empty where a lasting change and single days have both made it what it is. */
function endsByRule(made: Made, session: AgreedSession, agreed: Agreed): string | undefined {
  const lasting = isByLasting(session, agreed);
  if (isHeldAs(made, session)) return lasting || session.status === "scheduled" ? session.ends : undefined;
  return lasting ? "" : undefined;
}

/**
 * Whether what a rule says of a day is true by this session: it is there, or it was to be and a change of single days is
 * the reason that it is not. What a lasting change has altered, the rules must say as it is now.
 */
function makes(made: Made, session: AgreedSession, agreed: Agreed): boolean {
  const lasting = isByLasting(session, agreed);
  if (isHeldAs(made, session)) return !(session.status === "cancelled" && isByLasting(session, agreed, stopping));
  if (session.plannedStarts.slice(0, 10) !== made.day || session.status === "scheduled") return false;
  // What a bank holiday closes, no change of many days moves.
  if (agreed.value(`session ${session.id}`, "bank holiday") !== undefined) return true;
  const asPlanned = session.plannedPlace === made.place && session.plannedStarts.slice(11) === made.opens_at;
  const isException = session.allChanges.some((id) => {
    const change = agreed.changes.get(id);
    return !isLasting(change) && (!asPlanned || shifting.includes(change?.effect ?? ""));
  });
  return isException || (asPlanned && !lasting);
}

const stopping = ["Cancelled", "Ends"];
const shifting = [...stopping, "Moved", "New time"];

/** Whether a change that lasts, of one of these effects, has made the session what it is. */
function isByLasting({ allChanges }: AgreedSession, agreed: Agreed, effects = shifting): boolean {
  return allChanges.some((id) => isLasting(agreed.changes.get(id), effects));
}

/** Whether a change of single days has a session take place whose rule is paused. */
const isExceptionToPause = ({ service, status, allChanges }: AgreedSession, agreed: Agreed) =>
  (agreed.value(`service ${service}`, "paused rules") ?? "") !== "" &&
  ["moved", "retimed"].includes(status) &&
  allChanges.some((id) => !isLasting(agreed.changes.get(id)));

/** Until further notice, or for more than four weeks. */
function isLasting(change: AgreedChange | undefined, effects = shifting): boolean {
  if (!change || !effects.includes(change.effect) || !/^From /.test(change.period)) return false;
  const { from, until } = readPeriod(change.period);
  return until === undefined || until > Temporal.PlainDate.from(from).add({ days: 28 }).toString();
}

/** The days of a rule, expanded by a library that the site is not made with. */
function daysOf(rule: Schedule, from: Temporal.PlainDate, until: Temporal.PlainDate): string[] {
  if (rule.freq === undefined) return [rule.dtstart].filter((day) => day >= from.toString() && day <= until.toString());
  const recur = ICAL.Recur.fromString(`FREQ=${rule.freq};INTERVAL=${rule.interval};BYDAY=${rule.byday}`);
  const days = recur.iterator(ICAL.Time.fromDateString(rule.dtstart));
  const [first, last] = [
    [from.toString(), rule.valid_from ?? "", rule.dtstart].sort().at(-1) as string,
    [until.toString(), rule.valid_to ?? "9999"].sort()[0] as string,
  ];
  const found: string[] = [];
  for (let next = days.next(); next; next = days.next()) {
    const day = next.toString();
    if (day > last) break;
    if (day >= first) found.push(day);
  }
  return found;
}

/** A service with too many rules for its page shows some of them there, and all of them on pages of their own. */
function ofMany(agreed: Agreed, lists: ReadonlyMap<string, Reading["lists"]>): string[] {
  const whole = Map.groupBy(lists.get("all rules of a service") ?? [], ({ of }) => of);
  const own = (lists.get("rules of a service") ?? []).map(({ of, by, members, more }) => {
    const expected = list(agreed.value(`service ${of}`, "rules for programs"));
    const all = (whole.get(of) ?? []).flatMap((page) => page.members.flatMap(forPrograms));
    return [
      ...members
        .flatMap(forPrograms)
        .filter((one) => !expected.includes(one))
        .map((one) => `${by} has the rule “${one}”, its data have not`),
      ...(members.length + more < expected.length
        ? [`${by} has ${members.length} rules and ${more} more, its data ${expected.length}`]
        : []),
      ...(all.sort().join() === expected.sort().join() ? [] : [`${of}places/ has not the rules that its data have`]),
    ];
  });
  return own.flat();
}

/** The poster of a service has the rules of its page, as many as there is room for, and what stands above them. */
function onPosters(agreed: Agreed, lists: ReadonlyMap<string, Reading["lists"]>): string[] {
  return (lists.get("rules on a poster") ?? []).flatMap(({ of, by, members, more }) => {
    const expected = of.startsWith("/services/")
      ? rulesOf(agreed, of, lists).map(({ onPoster }) => onPoster)
      : atPlace(agreed, of);
    const strange = members.filter((one) => !expected.includes(one));
    return [
      ...strange.map((one) => `${by} has the rule “${one}”, which its page has not: “${expected.join("; ")}”`),
      ...(members.length + more === expected.length
        ? []
        : [`${by} has ${members.length} rules and ${more} more, its page ${expected.length}`]),
    ];
  });
}

/** The timetable of an area has the rules by which services come to places in it, and all of them unless it says that there are more. */
function onSheets(agreed: Agreed, lists: ReadonlyMap<string, Reading["lists"]>): string[] {
  const rules = agreed.services.flatMap((service) =>
    rulesOf(agreed, service, lists).flatMap(({ weekdays, times, place }) =>
      weekdays.map((weekday) => ({ place, line: `${service} ${weekday} ${times} at ${place}` })),
    ),
  );
  return (lists.get("rules on a sheet") ?? []).flatMap(({ of, by, members, more }) => {
    const expected = new Set(rules.filter(({ place }) => agreed.areasOf(place).includes(of)).map(({ line }) => line));
    const strange = members.filter((one) => !expected.has(one));
    const missing = more > 0 ? [] : [...expected].filter((one) => !members.includes(one));
    return [
      ...strange.map((one) => `${by} has “${one}”, which no page of a service says`),
      ...missing.map((one) => `${by} lacks “${one}”`),
    ];
  });
}

/** What the page of a place says of rules, as its poster words it. */
const atPlace = (agreed: Agreed, place: string): string[] =>
  list(agreed.value(`place ${place}`, "regulars")).map((line) => {
    const [service = "", ...rest] = line.split(" ");
    return `${agreed.value(`service ${service}`, "name")}: ${rest.join(" ")}`;
  });

const list = (joined: string | undefined) => (joined ?? "").split("; ").filter(Boolean);

/** The rules on a service's page, or on the pages of all where it has many, as its poster and the pages of places must have them. */
function rulesOf(agreed: Agreed, service: string, lists: ReadonlyMap<string, Reading["lists"]>) {
  const about = `service ${service}`;
  const read = (rule: string, paused: boolean) => {
    // `WEEKLY/1 TU 10:00–12:00 Elm%20Hall 2026-11-10/ Closed`
    const [freq, days, times, token = "", validity = ""] = rule.split(" ");
    const basic = `${freq} ${days} ${times}`;
    const [title, place] = [decodeURIComponent(token), pathOf(token, agreed)];
    return {
      place,
      token,
      times: times ?? "",
      // `1TU,3TU` is Tuesdays; single dates are of no weekday.
      weekdays: [...new Set(days?.match(/[A-Z]{2}/g) ?? [""])],
      validity,
      onPoster: `${basic} at ${title} ${paused ? `paused ${validity}` : validity}`,
      atPlace: `${service} ${paused ? `paused ${validity}` : `${basic} ${validity}`}`,
    };
  };
  const ofPages = (lists.get("all rules of a service") ?? []).filter(({ of }) => of === service);
  const told = agreed.value(about, "rules") ?? ofPages.flatMap(({ members }) => members).join("; ");
  return [
    ...list(told).map((rule) => read(rule, false)),
    ...list(agreed.value(about, "paused rules")).map((rule) => read(rule, true)),
  ];
}

/** A time without the times of the year in it. */
const spanOf = (validity: string) => validity.replace(/[+!].*$/, "");

/** A place's page has the rules by which services come there, and of those that have left for long where they are. */
function regulars(agreed: Agreed, lists: ReadonlyMap<string, Reading["lists"]>): string[] {
  const rules = agreed.services.flatMap((service) =>
    rulesOf(agreed, service, lists).map((rule) => ({ ...rule, service })),
  );
  return agreed.places.flatMap((place) => {
    const regulars = agreed.value(`place ${place}`, "regulars");
    if (regulars === undefined) return [];
    const said = list(regulars);
    const expected = rules.filter((rule) => rule.place === place).map((rule) => rule.atPlace);
    const isExplained = (line: string) => {
      const [, service, token, validity] = /^(\S+) at (\S+) (\S+)$/.exec(line) ?? [];
      const [, closed] = /^(\S+) paused \S+$/.exec(line) ?? [];
      if (closed) return agreed.value(`service ${closed}`, "running") === "false";
      return rules.some((one) => one.service === service && one.token === token && spanOf(one.validity) === validity);
    };
    return [
      ...said
        .filter((line) => !expected.includes(line) && !isExplained(line))
        .map((line) => `${place} says “${line}”, the page of the service does not`),
      ...expected
        .filter((line) => !said.includes(line))
        .map((line) => `${place} leaves out “${line}”, which the page of the service says`),
    ];
  });
}

/** The records of a service at its places have together the rules of its own record. */
function atPlaces(lists: ReadonlyMap<string, Reading["lists"]>, readings: readonly Reading[]): string[] {
  const whole = new Map(
    readings.flatMap(({ facts }) =>
      facts
        .filter(({ about, what }) => about.startsWith("record ") && what === "rules")
        .map(({ about, is }) => [about, is]),
    ),
  );
  const problems: string[] = [];
  for (const [of, parts] of Map.groupBy(lists.get("rules at a place") ?? [], ({ of }) => of)) {
    const rules = parts
      .flatMap(({ members }) => members)
      .sort()
      .join("; ");
    const own = whole.get(`record ${of.replace(" again", "")}`);
    if (rules !== own)
      problems.push(`${parts.map(({ by }) => by)} have the rules “${rules}”, the service's record “${own}”`);
  }
  return problems;
}
