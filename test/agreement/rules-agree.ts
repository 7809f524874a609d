/** Whether the rules of the timetable, as HSDS and pages give them, make the sessions that are listed; and alerts. */
import ICAL from "ical.js";
import type { Agreed } from "./agreed.ts";
import { over } from "./membership.ts";
import type { Reading } from "./notes.ts";

interface Schedule {
  readonly dtstart: string;
  readonly freq: string;
  readonly interval: number;
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly place: string;
}

export function rulesAgree(agreed: Agreed, readings: readonly Reading[]): string[] {
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
    const { change, outcome } = JSON.parse(told);
    const effect = agreed.changes.get(change)?.effect;
    if (effect === "Extra session" || (effect === "Ends" && outcome === "off")) offTimetable.add(of);
  }
  const schedules = new Map(
    (lists.get("schedules") ?? []).map(({ of, members }) => [of, members.map((one): Schedule => JSON.parse(one))]),
  );
  const from = agreed.today.subtract({ weeks: 4 });
  const until = agreed.today.add({ weeks: 26 });
  const inTime = (day: string) => day >= from.toString() && day <= until.toString();
  for (const service of agreed.services) {
    const rules = schedules.get(service);
    if (!rules) {
      problems.push(`${service} has no HSDS record`);
      continue;
    }
    const running = agreed.value(`service ${service}`, "running") === "true";
    const planned = new Map(
      (running ? rules : []).flatMap((rule) =>
        daysOf(rule, from, until).map((day) => [idOf(service, rule, day), rule]),
      ),
    );
    for (const [id, { closes_at }] of planned) {
      const session = agreed.sessions.get(id);
      if (session?.start) {
        const told = agreed.value(`session ${id}`, "was planned to end on the clock") ?? "";
        const end =
          told || (session.starts === session.plannedStarts && session.status === "scheduled" ? session.ends : "");
        if (end && end.slice(11) !== closes_at)
          problems.push(`HSDS ends ${id} at ${closes_at}, others at ${end.slice(11)}`);
      } else if (!offTimetable.has(id)) problems.push(`the rules of ${service} in HSDS make ${id}, which nobody lists`);
    }
    for (const { id, start, plannedStarts, service: own } of agreed.sessions.values()) {
      if (own !== service || start === "" || !inTime(plannedStarts.slice(0, 10))) continue;
      if (!planned.has(id) && !offTimetable.has(id))
        problems.push(`no rule of ${service} in HSDS makes ${id}, which is listed`);
    }
    problems.push(...inWords(agreed, service));
    const inFeed = lists.get("feed")?.find(({ of }) => of === service)?.members ?? [];
    const expected = inFeed
      .flatMap((id) => agreed.changes.get(id) ?? [])
      .filter((change) => !over(change))
      .map(({ headline }) => `${headline}.`)
      .join(" ");
    const alert = agreed.value(`service ${service}`, "alert") ?? "";
    if (alert !== expected) problems.push(`HSDS alerts of ${service}: “${alert}”; changes: “${expected}”`);
  }
  problems.push(...regulars(agreed), ...atPlaces(lists, readings));
  return problems;
}

const idOf = (service: string, { place, opens_at }: Schedule, day: string) =>
  `${service.split("/")[2]}.${place.split("/")[2]}.${day.replaceAll("-", "")}T${opens_at.replace(":", "")}`;

/** The days of a rule, expanded by a library that the site is not made with. */
function daysOf(rule: Schedule, from: Temporal.PlainDate, until: Temporal.PlainDate): string[] {
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

/** The poster of a service has its rules, but not what happens on bank holidays. */
function inWords(agreed: Agreed, service: string): string[] {
  const poster = agreed.value(`service ${service}`, "rules on a poster");
  const rules = agreed.value(`service ${service}`, "rules");
  if (poster === undefined || !rules || agreed.value(`service ${service}`, "running") === "false") return [];
  const expected = rules
    .split("; ")
    .map((rule) => {
      const { basic, place, validity } = parts(rule);
      return `${basic} at ${agreed.value(`place ${place}`, "name")} ${validity}`;
    })
    .sort()
    .join("; ");
  return poster === expected ? [] : [`the poster of ${service} has the rules “${poster}”, its page “${expected}”`];
}

/** `WEEKLY/1 TU 10:00–12:00 /locations/x/ / Closed` */
function parts(rule: string) {
  const [freq, days, times, place = "", validity = ""] = rule.split(" ");
  return { basic: `${freq} ${days} ${times}`, place, validity };
}

/** A place's page has the rules by which running services come there. */
function regulars(agreed: Agreed): string[] {
  const byPlace = new Map<string, string[]>(agreed.places.map((place) => [place, []]));
  for (const service of agreed.services) {
    if (agreed.value(`service ${service}`, "running") === "false") continue;
    for (const rule of (agreed.value(`service ${service}`, "rules") ?? "").split("; ").filter(Boolean)) {
      const { basic, place, validity } = parts(rule);
      byPlace.get(place)?.push(`${basic} ${service} ${validity}`);
    }
  }
  return [...byPlace].flatMap(([place, rules]) => {
    const said = agreed.value(`place ${place}`, "regulars");
    const expected = rules.sort().join("; ");
    return said === undefined || said === expected
      ? []
      : [`${place} says that “${said}” come, the services' pages “${expected}”`];
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
