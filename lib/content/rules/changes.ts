/** Rules between the values of one change, and between the changes of a thread. What a change does to sessions is judged with the timetable. */
import { fullDay } from "../../dates.ts";
import type { DraftFile, Refuse, Rule } from "../drafts.ts";
import { effects } from "../kinds/changes.ts";
import { givesNewRule, ruleKeys } from "../new-rules.ts";
import { endsAfterItBegins } from "./hours.ts";

type ChangeFile = DraftFile<"changes">;

const toKeys = ["location", "date", "opens_at", "closes_at"] as const;

/** A change says for which sessions, and where or when instead if its effect needs that. */
export const changeSaysWhen: Rule = ({ files }, refuse) => {
  for (const file of files.changes) {
    const { effect, from, until, to } = file.front;
    const has = (...path: string[]) => file.has(path);

    if (until && from && Temporal.PlainDate.compare(until, from) < 0) {
      refuse(file, ["until"], `"until" is ${until}, before "from", which is ${from}. Mend one of the two dates.`);
    }
    if (to) endsAfterItBegins(file, ["to"], to, refuse);
    if (has("to", "overnight") && !has("to", "closes_at")) {
      refuse(
        file,
        ["to", "overnight"],
        '"overnight" says that it ends on the next day, but not when. Add "closes_at", or take "overnight" out.',
      );
    }
    if (effect === undefined) continue;
    if (givesNewRule(file.front)) newRuleIsForGood(file, refuse);

    if (effect === "extra") {
      for (const key of ["sessions", "from", "until"]) {
        if (has(key)) refuse(file, [key], `An extra session has its date under "to". Take "${key}" out.`);
      }
      const missing = toKeys.filter((key) => !has("to", key));
      if (missing.length > 0) {
        const where = has("to") ? ["to"] : ["effect"];
        refuse(file, where, `An extra session needs its place and times. Add under "to": ${missing.join(", ")}.`);
      }
      continue;
    }

    if (has("sessions") && has("from")) {
      refuse(
        file,
        ["from"],
        '"sessions" and "from" cannot stand together. Keep "sessions" for single dates, or "from" for everything from a day on.',
      );
    } else if (effect === "started" || effect === "ended") {
      if (!has("from")) {
        const where = has("sessions") ? ["sessions"] : ["effect"];
        const instead = has("sessions") ? ' instead of "sessions"' : "";
        refuse(file, where, `A change with the effect ${effect} needs its day. Add "from" with the date${instead}.`);
      }
    } else if (has("until") && !has("from")) {
      refuse(file, ["until"], '"until" is there without "from". Add "from" with the first day.');
    } else if (!has("sessions") && !has("from") && !has("resolves")) {
      refuse(file, ["effect"], 'Nothing says when. Add "sessions" with the dates, or "from" with the first day.');
    }

    if (effect === "moved" && !has("to", "location")) {
      const where = has("to") ? ["to"] : ["effect"];
      refuse(file, where, 'A move needs the new place. Add "location" under "to".');
    } else if (
      effect === "retimed" &&
      !ruleKeys.some((key) => has("to", key)) &&
      !toKeys.some((key) => key !== "location" && has("to", key))
    ) {
      const where = has("to") ? ["to"] : ["effect"];
      refuse(file, where, 'A new time needs the time. Add under "to" what is new: date, opens_at or closes_at.');
    } else if (has("to") && !effects[effect].takesTo) {
      refuse(
        file,
        ["to"],
        `"to" says where or when instead, which does not go with the effect ${effect}. Take it out, or make "effect" moved or retimed.`,
      );
    }
  }
};

/** A new rule holds from a day on, for services that are named. */
function newRuleIsForGood(file: ChangeFile, refuse: Refuse): void {
  const { effect, services, to } = file.front;
  const [key = ""] = ruleKeys.filter((one) => to?.[one] !== undefined);
  if (effect !== "moved" && effect !== "retimed") {
    refuse(
      file,
      ["to", key],
      `"${key}" under "to" gives a new rule. Make "effect" retimed, or moved for another place.`,
    );
    return;
  }
  if (file.has(["sessions"])) {
    refuse(
      file,
      ["sessions"],
      `"${key}" under "to" gives a new rule for good, and "sessions" names single dates. Write "from" with its first day instead; for one session on another day, write "date" under "to".`,
    );
  } else if (file.has(["until"])) {
    refuse(
      file,
      ["until"],
      `"${key}" under "to" gives a new rule for good. Take "until" out; for a rule that holds for a time, give the service a schedule with "valid_from" and "valid_to".`,
    );
  } else if (!file.has(["from"])) {
    refuse(file, ["to", key], 'A new rule needs its first day. Add "from" with the date.');
  }
  if (file.has(["to", "date"])) {
    refuse(
      file,
      ["to", "date"],
      `"date" is one new day, and "${key}" gives a new rule. Take one of the two out of "to".`,
    );
  }
  if (services === "all") {
    refuse(file, ["services"], 'A new rule is of a service. Name it instead of "all".');
  }
  const days = to?.byday?.filter((day) => day !== undefined) ?? [];
  if (to?.dtstart && days.length > 0 && !days.some(({ weekday }) => weekday === to.dtstart?.dayOfWeek)) {
    refuse(
      file,
      ["to", "dtstart"],
      `"dtstart" is ${fullDay(to.dtstart)}, which is not one of the days in "byday". Write a day on which it meets.`,
    );
  }
}

/** Each change replaces or resolves an earlier one about the same service, and no two do it to the same one. */
export const changeThreads: Rule = ({ files }, refuse) => {
  const byId = new Map(files.changes.map((file) => [file.id, file]));
  const order = (a: ChangeFile, b: ChangeFile) => {
    const [first, second] = [a.front.published, b.front.published];
    return (first && second && Temporal.PlainDateTime.compare(first, second)) || (a.id < b.id ? -1 : 1);
  };
  const replacedBy = new Map<string, ChangeFile>();
  const resolvedBy = new Map<string, ChangeFile[]>();
  const inOrder = [...files.changes].sort(order);
  for (const file of inOrder) {
    const { replaces } = file.front;
    const named = replaces === undefined || replaces === file.id ? undefined : byId.get(replaces);
    if (named && !replacedBy.has(named.id) && !later(named, file)) replacedBy.set(named.id, file);
  }

  for (const file of inOrder) {
    for (const key of ["replaces", "resolves"] as const) {
      const id = file.front[key];
      if (id === undefined) continue;
      const named = byId.get(id);
      const verb = key === "replaces" ? "replace" : "resolve";
      const first = replacedBy.get(id);
      if (id === file.id) refuse(file, [key], `"${key}" names this change itself. Name the earlier one.`);
      else if (!named) continue;
      else if (later(named, file)) {
        refuse(
          file,
          [key],
          `"${key}" names ${id}, which was published later, on ${words(named)}. A change can only ${verb} an earlier one.`,
        );
      } else if (shareNoService(file, named)) {
        refuse(
          file,
          [key],
          `"${key}" names ${id}, which is about other services. A change can only ${verb} one about the same service.`,
        );
      } else if (key === "resolves" && givesNewRule(named.front)) {
        refuse(
          file,
          [key],
          `"resolves" names ${id}, which gives a new rule for good, so that there is no end to it. Write a change with the rule that holds from now on under "to"; or, if it was wrong, "replaces: ${id}".`,
        );
      } else if (key === "replaces" && leadsTo(named, file, byId)) {
        // Of a ring of changes only the last one is told.
        if (inOrder.indexOf(file) > inOrder.indexOf(named)) {
          refuse(
            file,
            [key],
            `"replaces" names ${id}, which itself goes back to this change. One of them must be the first.`,
          );
        }
      } else if (key === "replaces" && first && first !== file) {
        refuse(
          file,
          [key],
          `"replaces" names ${id}, but ${first.id} replaces it already. Replace ${first.id} instead.`,
        );
      } else if (key === "resolves" && file.front.replaces === id) {
        refuse(
          file,
          [key],
          `"resolves" and "replaces" name the same change, ${id}. Keep "replaces" if it was wrong, "resolves" if it is over.`,
        );
      } else if (key === "resolves" && first && first !== file && !later(first, file)) {
        refuse(file, [key], `"resolves" names ${id}, but ${first.id} has replaced it. Resolve ${first.id} instead.`);
      } else if (key === "resolves" && !replacedBy.has(file.id)) {
        const others = resolvedBy.get(id) ?? [];
        const other = others.find((one) => endsAllOf(one, file));
        if (other)
          refuse(
            file,
            [key],
            `"resolves" names ${id}, but ${other.id} resolves it already. Replace ${other.id} if it was wrong.`,
          );
        else resolvedBy.set(id, [...others, file]);
      }
    }
  }
};

/** Whether a change ends all that the other would end of an earlier one: an all-clear may be for some services, places or days. */
function endsAllOf({ front: first }: ChangeFile, { front: second }: ChangeFile): boolean {
  const { services, locations, sessions, from, published } = first;
  const theirs = second.services;
  if (sessions || (locations && locations.length > 0)) return false;
  if (services !== "all" && (theirs === "all" || !theirs?.every((id) => services?.includes(id)))) return false;
  const [day, other] = [from ?? published, second.from ?? second.sessions?.[0]?.date ?? second.published];
  return day === undefined || other === undefined || Temporal.PlainDate.compare(day, other) <= 0;
}

const words = (file: ChangeFile) => String(file.front.published).replace("T", " at ").slice(0, 19);

const later = ({ front: { published: a } }: ChangeFile, { front: { published: b } }: ChangeFile) =>
  a !== undefined && b !== undefined && Temporal.PlainDateTime.compare(a, b) > 0;

/** Whether following `replaces` from one change comes to another. */
function leadsTo(from: ChangeFile, to: ChangeFile, byId: ReadonlyMap<string, ChangeFile>): boolean {
  const seen = new Set<ChangeFile>();
  for (let file: ChangeFile | undefined = from; file && !seen.has(file); file = byId.get(file.front.replaces ?? "")) {
    if (file === to) return true;
    seen.add(file);
  }
  return false;
}

function shareNoService(a: ChangeFile, b: ChangeFile): boolean {
  const [some, others] = [a.front.services, b.front.services];
  if (!some || !others || some === "all" || others === "all") return false;
  if (some.includes(undefined) || others.includes(undefined)) return false;
  return !some.some((id) => others.includes(id));
}
