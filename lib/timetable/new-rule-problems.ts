/** What is wrong with a change that gives services a new rule, held against the rules that they have. */
import type { Change, NewRule, Schedule } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import { list } from "../word-list.ts";
import { isRegion } from "./claims.ts";
import type { Register } from "./register.ts";
import { weigh } from "./settle.ts";
import { firstDay } from "./targets.ts";

/** Within how many days a session shows whether an earlier change goes on. */
const shownDays = 60;

/** Each at the first key that can be mended; none of a change that is replaced or long past. */
export function newRuleProblems(change: Change, register: Register): Problem[] {
  if (!register.mustMatch(change, firstDay(change).toString())) return [];
  return change.new_rules.flatMap((rule) => {
    const found = rivalry(change, rule, register) ?? problemOf(change, rule) ?? overruled(change, rule, register);
    if (!found) return [];
    const [path, message] = found;
    return [{ file: change.source.file, line: change.source.line(path), message }];
  });
}

type Found = readonly [path: readonly string[], message: string];

function rivalry(change: Change, rule: NewRule, register: Register): Found | undefined {
  const rival = register.rivalOf(change, rule);
  if (!rival) return undefined;
  const { title } = rule.service;
  const isOneDay = firstDay(rival).equals(firstDay(change));
  return [
    ["from"],
    `${rival.source.file} gives ${title} another new rule from ${isOneDay ? "the same day" : `${fullDay(firstDay(rival))}, which would no longer be what was told`}. If this is now true, add "replaces: ${rival.id}"${isOneDay ? "" : ", and tell once more what holds from that day on"}.`,
  ];
}

function problemOf(change: Change, { service, was, is, by }: NewRule): Found | undefined {
  const { to } = change;
  const from = firstDay(change);
  const [first, second] = was;
  const lastDay = from.subtract({ days: 1 });
  if (!first) {
    return [
      ["from"],
      is
        ? `The timetable of ${service.title} has this rule already and no other that it could take the place of. If the timetable was edited to match, keep the old rule in it with "valid_to: ${lastDay}", and give the new one "valid_from: ${from}": what was announced says both.`
        : `${service.title} has no rule${where(change)} by which it met before ${fullDay(from)}, so nothing changes. Write its rule under "schedules" of the service, or check "from" and "locations".`,
    ];
  }
  if (!is) {
    const unclear = keysThatDiffer(was, to ?? {});
    if (second && unclear.length > 0) {
      return [
        ["to"],
        `${service.title} has ${was.length} rules${where(change)} then, and it is unclear what the new one takes from which. Add under "to": ${unclear.join(", ")}; or name under "locations" the place of the rule that changes.`,
      ];
    }
    return [["to"], 'A new rule needs its days. Add under "to": freq, and byday such as Thursday or second Thursday.'];
  }
  const nth = is.byday?.some((day) => day.nth !== undefined);
  const plain = is.byday?.some((day) => day.nth === undefined);
  if (is.freq === "weekly" && nth) {
    return [
      ["to", "byday"],
      `${service.title} meets by the week. Add "freq: monthly" under "to", or write the day alone.`,
    ];
  }
  if (is.freq === "monthly" && plain) {
    return [
      ["to", "byday"],
      `${service.title} meets by the month. Write which day of the month, such as second Thursday; or add "freq: weekly" under "to".`,
    ];
  }
  if (by !== "file" && is.interval > 1 && !to?.dtstart) {
    return [
      ["to"],
      `${service.title} then meets every ${is.interval} ${is.freq === "weekly" ? "weeks" : "months"}. Add "dtstart" under "to": a day on which it meets, which says in which.`,
    ];
  }
  if (!by) {
    return [
      ["from"],
      `The timetable of ${service.title} ends the old rule before ${fullDay(from)}, but has none from that day on that is as this says. Add it under "schedules" of the service with "valid_from: ${from}".`,
    ];
  }
  if (change.effect === "retimed" && to?.location && !was.some(({ location }) => location.id === is.location.id)) {
    return [
      ["to", "location"],
      `"to" names another place than ${list(was.map(({ location }) => location.title))}, where it met. Make "effect" moved, or take "location" out of "to".`,
    ];
  }
  return undefined;
}

const where = ({ locations }: Change) =>
  locations.length === 0
    ? ""
    : ` at ${list(
        locations.map(({ title }) => title),
        "or",
      )}`;

function keysThatDiffer(was: readonly Schedule[], to: NonNullable<Change["to"]>): string[] {
  const text = (one: Schedule, key: "location" | "freq" | "byday" | "opens_at" | "closes_at") =>
    key === "location" ? one.location.id : JSON.stringify(one[key]);
  return (["location", "freq", "byday", "opens_at", "closes_at"] as const).filter(
    (key) => to[key] === undefined && new Set(was.map((one) => text(one, key))).size > 1,
  );
}

/** An earlier move or new time that goes on, so that what this says of place and time would not be so. */
function overruled(change: Change, { service, is }: NewRule, register: Register): Found | undefined {
  const { to, resolves } = change;
  if (!is || !to) return undefined;
  const from = firstDay(change);
  const order = register.orderOf(change);
  const until = from.add({ days: shownDays }).toString();
  for (const { one, session } of register.on(service, from.toString(), until)) {
    const { planned } = one;
    if (planned.original.location.id !== is.location.id || !planned.hours.opens_at.equals(is.opens_at)) continue;
    const by = weigh(one, register.standing).live.find(
      (claim) =>
        isRegion(claim) &&
        claim.act === "shifts" &&
        claim.order < order &&
        ((to.location && claim.to.location) ||
          (to.opens_at && claim.to.opens_at) ||
          (to.closes_at && claim.to.closes_at)),
    );
    if (!by) continue;
    const apart = resolves ? " in a file of its own" : "";
    return [
      ["to"],
      `This gives ${service.title} a new rule from ${fullDay(from)}, but ${by.change.source.file} still has the session on ${fullDay(session.current.start)} elsewhere or at another time. If that is over by then, add "resolves: ${by.change.id}"${apart}: it then ends from ${from} on.`,
    ];
  }
  return undefined;
}
