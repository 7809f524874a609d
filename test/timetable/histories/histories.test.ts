/**
 * What holds however changes meet: closures, moves, pauses, ends, new days and all-clears about three services at four
 * places, told in any order. Each statement is held against `oracle.ts`, which asks the front matter alone.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../../lib/content/problem.ts";
import { compileTimetable } from "../../../lib/timetable/compile.ts";
import type { Session } from "../../../lib/timetable/session.ts";
import type { Timetable } from "../../../lib/timetable/timetable.ts";
import { aLibrary, type Front } from "../library-factory.ts";
import { advised } from "./advice.ts";
import { content, publishedAs, services, today, type Wishes, type Written, wishes, written } from "./history.ts";
import { type Fact, oracle } from "./oracle.ts";

const compile = (changes: readonly Front[]) => compileTimetable(aLibrary(content(changes)), today);

const horizon = { from: today.subtract({ days: 28 }).toString(), until: today.add({ days: 182 }).toString() };

/** The same as the oracle's facts, from the timetable; sessions that have ended are not in it. */
function standing(timetable: Timetable): Map<string, Omit<Fact, "id">> {
  const known = standings.get(timetable) ?? readFrom(timetable);
  standings.set(timetable, known);
  return known;
}

/** What has been read, since a timetable is held against the one before it and the one after it. */
const standings = new WeakMap<Timetable, Map<string, Omit<Fact, "id">>>();

const readFrom = ({ sessions, changeById }: Timetable): Map<string, Omit<Fact, "id">> =>
  new Map(
    sessions.map(({ id, status, current, concernedBy }) => [
      id,
      {
        day: current.start.toPlainDate().toString(),
        place: current.location.id,
        opens: current.start.toPlainTime().toString().slice(0, 5),
        closes: current.end.toPlainTime().toString().slice(0, 5),
        state: status === "cancelled" ? "off" : "on",
        told: concernedBy.filter((change) => changeById.get(change)?.change.effect === "access").toSorted(),
      },
    ]),
  );

const expected = (changes: readonly Front[]) =>
  new Map(
    oracle(services, changes, horizon.from, horizon.until)
      .filter(({ state }) => state !== "gone")
      .map(({ id, day, place, opens, closes, state, told }) => [id, { day, place, opens, closes, state, told }]),
  );

const seen = (timetable: Timetable) => new Map([...standing(timetable)].sort(([a], [b]) => (a < b ? -1 : 1)));
const meant = (changes: readonly Front[]) => new Map([...expected(changes)].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Ids of the sessions that are otherwise than they were. */
function altered(before: Timetable, after: Timetable): string[] {
  const [was, is] = [standing(before), standing(after)].map(
    (facts) => new Map([...facts].map(([id, { told: _, ...fact }]) => [id, JSON.stringify(fact)])),
  );
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((id) => was?.get(id) !== is?.get(id));
}

interface Step {
  readonly before: readonly Front[];
  readonly change: Front;
}

interface Told extends Step {
  /** What it alters and does not tell. */
  readonly untold: readonly string[];
}

type Outcome = "left to the writer" | "accepted" | "refused again";

interface Refused extends Step {
  readonly problems: readonly Problem[];
}

/** Only what is asked of it: thousands of timetables would not fit into memory. */
interface History {
  readonly changes: readonly Front[];
  readonly told: readonly Told[];
  /** What came of the advice to each that was refused, or what is false after it. */
  readonly refused: readonly (Outcome | Error)[];
  readonly seen: ReturnType<typeof seen>;
  readonly closedDoors: readonly string[];
}

const plain = timetableOf([]);

/** Tells one change after the other, and leaves out what is refused. */
function tell(list: Wishes): History {
  const told: Told[] = [];
  const refused: (Outcome | Error)[] = [];
  let before: readonly Front[] = [];
  let timetable = plain;
  for (const one of list) {
    const change = written(one, before);
    if (!change) continue;
    const compiled = compile([...before, change]);
    if ("problems" in compiled) refused.push(outcome({ before, change, problems: compiled.problems }, timetable));
    else {
      told.push({ before, change, untold: untold(change, timetable, compiled.timetable) });
      before = [...before, change];
      timetable = compiled.timetable;
    }
  }
  return { changes: before, told, refused, seen: seen(timetable), closedDoors: closedDoors(before, timetable) };
}

function timetableOf(changes: readonly Front[]): Timetable {
  const compiled = compile(changes);
  if ("problems" in compiled) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return compiled.timetable;
}

/** Another seed tries others: `SEED=7 npx vitest run --project slow test/timetable/histories`. */
const seed = Number(process.env.SEED ?? 20261122);

describe("however changes meet, in 2,000 histories", { timeout: 1_800_000 }, () => {
  let histories: readonly History[];
  beforeAll(() => {
    histories = fc.sample(wishes, { seed, numRuns: 2000 }).map(tell);
  }, 1_800_000);

  test("changes do meet, and some are refused", () => {
    expect(histories.flatMap(({ told }) => told).length).toBeGreaterThan(5000);
    expect(histories.flatMap(({ refused }) => refused).length).toBeGreaterThan(2000);
  });

  test("sessions are where, when and as the changes that stand have said", () => {
    for (const { changes, seen } of histories) expect(seen, noted(changes)).toEqual(meant(changes));
  });

  test("no session goes ahead at a place, on a day or after an end that is closed to its service", () => {
    for (const { changes, closedDoors } of histories) expect(closedDoors, noted(changes)).toEqual([]);
  });

  test("what a change alters, it tells", () => {
    for (const { told } of histories) {
      for (const { change, untold, before } of told) expect(untold, noted([...before, change])).toEqual([]);
    }
  });

  test("the order in which they were told makes no difference, or the other order is refused", () => {
    let accepted = 0;
    for (const { changes, seen: was } of histories) {
      const again = reordered(changes);
      const compiled = again && compile(again);
      if (!compiled || "problems" in compiled) continue;
      accepted += 1;
      expect(seen(compiled.timetable), noted(again)).toEqual(was);
    }
    expect(accepted).toBeGreaterThan(500);
  });

  test("who follows the advice of a message makes nothing false", () => {
    const outcomes = histories.flatMap(({ refused }) => refused);
    expect(outcomes.find((one) => one instanceof Error)).toBeUndefined();
    expect(outcomes.filter((outcome) => outcome === "accepted").length).toBeGreaterThan(300);
  });
});

const noted = (changes: readonly Front[]) => JSON.stringify(changes, null, 1);

/** What a change alters and does not tell; of what was to go on until further notice, it tells the first 4 weeks. */
function untold(change: Front, before: Timetable, after: Timetable): string[] {
  const told = new Set(after.changeById.get(change.id)?.sessions.map((session) => session.after.id));
  const first = [String(change.from ?? ""), String(change.published).slice(0, 10)].sort().at(-1) as string;
  const last = Temporal.PlainDate.from(first).add({ days: 28 }).toString();
  const isDropped = ({ byId, changeById }: Timetable, id: string) =>
    byId.get(id)?.madeBy.some((by) => (changeById.get(by)?.change.new_rules.length ?? 0) > 0) === true;
  return altered(before, after).filter((id) => {
    // That one which was not there is there and does not take place is no news, nor where one would have been whose rule has
    // ended, nor that it is out of the list or in it.
    const isOff = ({ byId }: Timetable) => (byId.get(id)?.status ?? "cancelled") === "cancelled";
    const isFirst = !before.byId.has(id);
    if ((isFirst || isDropped(before, id) || isDropped(after, id)) && isOff(before) && isOff(after)) return false;
    const day = (before.byId.get(id) ?? after.byId.get(id))?.current.start.toPlainDate().toString() ?? "";
    // Of a new rule, what is no longer and the first of what is.
    const isOfNewRule = (change as Written).to?.byday !== undefined && (!before.byId.has(id) || day > last);
    return !told.has(id) && !isOfNewRule && !((change.replaces || change.resolves) && day > last);
  });
}

/** Sessions that go ahead where and when a change in force closes to their service, unless somebody said that it is over. */
function closedDoors(changes: readonly Front[], timetable: Timetable): string[] {
  const links = (key: "replaces" | "resolves") => new Set(changes.map((change) => change[key]));
  const [replaced, over] = [links("replaces"), links("resolves")];
  const closures = (changes as readonly Written[]).filter(
    ({ id, effect, from }) =>
      (effect === "cancelled" || effect === "ended") && from && !replaced.has(id) && !over.has(id),
  );
  return timetable.sessions
    .filter(({ status }) => status !== "cancelled")
    .flatMap(({ id, service, current }) => {
      const day = current.start.toPlainDate().toString();
      const closed = closures.filter(
        ({ services, locations, from, until }) =>
          day >= String(from) &&
          day <= (until ?? "9999") &&
          (!locations || locations.includes(current.location.id)) &&
          (services === "all" || services.includes(service.id)),
      );
      return closed.map((one) => `${id} goes ahead on ${day} at ${current.location.id} in spite of ${one.id}`);
    });
}

/** The same changes told in another order: of two neighbours without a link, the later one first. */
function reordered(changes: readonly Front[]): Front[] | undefined {
  const list = [...changes];
  const linked = (a: Front, b: Front) =>
    [b.replaces, b.resolves].includes(a.id) || [a.replaces, a.resolves].includes(b.id);
  let moved = false;
  for (let turn = 0; turn < list.length; turn += 1) {
    for (let place = turn % 2; place + 1 < list.length; place += 2) {
      const [a, b] = [list[place] as Front, list[place + 1] as Front];
      if (linked(a, b)) continue;
      [list[place], list[place + 1]] = [b, a];
      moved = true;
    }
  }
  return moved ? list.map((change, place) => ({ ...change, published: publishedAs(place) })) : undefined;
}

/** Looked for while the timetable is at hand, and told by the test. */
function outcome(refused: Refused, was: Timetable): Outcome | Error {
  try {
    return follow(refused, was);
  } catch (error) {
    return error as Error;
  }
}

/** Follows the advice of the first message, and of those that come of it, and sees that the site then says nothing false. */
function follow({ before, change, problems }: Refused, was: Timetable): Outcome {
  let added: readonly Front[] = [change];
  let found = problems;
  for (let turn = 0; turn < 4; turn += 1) {
    const about = found.find(({ file }) => added.some(({ id }) => file.endsWith(`/${id}.md`)));
    const asked = added.find(({ id }) => about?.file.endsWith(`/${id}.md`));
    const answer = about && asked && advised(asked, about.message);
    if (!answer) return turn === 0 ? "left to the writer" : "refused again";
    added = added.flatMap((one) => (one === asked ? answer : [one]));
    const all = [...before, ...added];
    const compiled = compile(all);
    if ("problems" in compiled) {
      found = compiled.problems;
      continue;
    }
    const { timetable } = compiled;
    const note = `${about.message}\n${noted([...before, change])}\nso that it was: ${noted(added)}`;
    expect(seen(timetable), note).toEqual(meant(all));
    const silent = altered(was, timetable).filter(
      (id) => !speaksOf(change, id, [was.byId.get(id), timetable.byId.get(id)]),
    );
    expect(silent, `altered, though the change does not speak of it: ${note}`).toEqual([]);
    return "accepted";
  }
  return "refused again";
}

/** Whether what somebody wrote, before any advice, is about the session. */
function speaksOf(change: Front, id: string, stood: readonly (Session | undefined)[]): boolean {
  const { services: whose, sessions, from, until, to, effect, replaces, resolves } = change as Written;
  // What it was written to replace or to end is spoken of by that change.
  if (replaces || resolves) return true;
  const service = id.split(".")[0] as string;
  if (whose !== "all" && !whose.includes(service)) return false;
  const planned = id.replace(/^.*\.(\d{4})(\d\d)(\d\d)T.*$/, "$1-$2-$3");
  const days = [planned, ...stood.flatMap((session) => session?.current.start.toPlainDate().toString() ?? [])];
  if (effect === "extra") return days.includes(String(to?.date));
  if (sessions) return days.some((day) => sessions.some((one) => one.slice(0, 10) === day));
  return days.some((day) => day >= String(from) && day <= (until ?? "9999"));
}
