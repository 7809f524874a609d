/** Whatever changes there were: each rule that is told has the sessions that it says, and each session the rule that makes it. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../../lib/content/library.ts";
import { compileTimetable } from "../../../lib/timetable/compile.ts";
import type { RuleInForce } from "../../../lib/timetable/rules-in-force.ts";
import type { Session } from "../../../lib/timetable/session.ts";
import type { Timetable } from "../../../lib/timetable/timetable.ts";
import { aLibrary, type Front } from "../library-factory.ts";
import { accepted, content, services, today, wishes } from "./history.ts";

const { compare } = Temporal.PlainDate;

function timetableOf(changes: readonly Front[]): Timetable {
  const compiled = compileTimetable(aLibrary(content(changes)), today);
  if ("problems" in compiled) throw new Error("A history that was told is refused.");
  return compiled.timetable;
}

/** Until further notice, or for more than four weeks. */
const lasts = ({ from, until, sessions }: Change) =>
  from !== undefined && !sessions && (!until || compare(until, from.add({ days: 28 })) > 0);

const day = ({ start }: Session["current"]) => start.toPlainDate();
const clock = (time: { toString(): string }) => time.toString().slice(0, 5);
const meets = ({ current }: Session) =>
  `${day(current)} ${clock(current.start.toPlainTime())}–${clock(current.end.toPlainTime())} at ${current.location.id}`;
const says = ({ hours, location }: RuleInForce, date: Temporal.PlainDate) =>
  `${date} ${clock(hours.opens_at)}–${clock(hours.closes_at)} at ${location.id}`;

/** What is wrong with the rules that are told of one service. */
function falsehoods({ byService, changes, changeById, inForce, until }: Timetable, id: string): string[] {
  const sessions = byService.get(id) ?? [];
  const rules = inForce.get(id)?.rules ?? [];
  const told = new Map(
    rules.flatMap((rule) =>
      rule.ahead
        .filter((date) => compare(date, until) <= 0)
        .map((date) => [`${date} ${clock(rule.schedule.opens_at)} ${rule.schedule.location.id}`, { rule, date }]),
    ),
  );
  const problems: string[] = [];
  for (const session of sessions) {
    const { original, status, madeBy } = session;
    if (status === "extra" || compare(day(original), today) < 0) continue;
    const key = `${day(original)} ${clock(original.start.toPlainTime())} ${original.location.id}`;
    const one = told.get(key);
    told.delete(key);
    if (!madeBy.every((by) => lasts(changeById.get(by)?.change as Change))) continue;
    // It is told as no longer held by the change that ends its rule.
    if (madeBy.some((by) => changeById.get(by)?.change.new_rules.length)) continue;
    if (!one) problems.push(`no rule makes ${meets(session)}`);
    else if (one.rule.paused !== (status === "cancelled"))
      problems.push(`the rule of ${key} is ${one.rule.paused ? "paused" : "held"}, the session ${status}`);
    else if (!one.rule.paused && says(one.rule, one.date) !== meets(session))
      problems.push(`a rule says ${says(one.rule, one.date)}, the session is ${meets(session)}`);
  }
  // A session of the last days that was put after an end of its service is gone with it: an exception by name.
  const put = new Set(
    changes.flatMap(({ change: { sessions = [], to } }) => (to?.date ? sessions.map(({ date }) => String(date)) : [])),
  );
  for (const { rule, date } of told.values())
    if (!rule.paused && !put.has(String(date)))
      problems.push(`a rule says ${says(rule, date)}, where there is no session`);
  return problems;
}

const seed = Number(process.env.SEED ?? 20261124);

describe("in 300 histories", { timeout: 300_000 }, () => {
  let timetables: readonly Timetable[];
  beforeAll(() => {
    timetables = fc.sample(wishes, { seed, numRuns: 300 }).map((list) => timetableOf(accepted(list)));
  }, 300_000);

  test("rules are moved, paused and ended", () => {
    const rules = timetables.flatMap(({ inForce }) => [...inForce.values()].flatMap(({ rules }) => rules));
    expect(rules.filter(({ paused }) => paused).length).toBeGreaterThan(20);
    expect(rules.filter(({ schedule, location }) => schedule.location !== location).length).toBeGreaterThan(50);
    expect(
      timetables.filter(({ inForce }) => [...inForce.values()].some(({ rules }) => rules.length === 0)).length,
    ).toBeGreaterThan(5);
  });

  test.each(services.map(({ id }) => id))("what is told of the rules of %s is true", (id) => {
    for (const timetable of timetables) {
      const changes = timetable.changes.map(
        ({ change }) =>
          `${change.id} ${change.effect} ${change.from ?? change.sessions?.map(({ date }) => date)} ${change.until ?? ""}`,
      );
      expect(falsehoods(timetable, id), changes.join("; ")).toEqual([]);
    }
  });
});
