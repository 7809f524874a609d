import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { problemsOf } from "./timetable-factory.ts";

const cancelled = { effect: "cancelled", sessions: ["2026-12-01"] };
const moved = { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } };
const movedElsewhere = { effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } };
const later = { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } };
const laterStill = { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:30" } };
const movedForLong = { effect: "moved", from: "2026-12-01", to: { location: "wend-library" } };
const closed = { effect: "cancelled", from: "2026-12-01", until: "2026-12-31" };

type Told = Omit<Front, "id">;

const wrong = (first: Told, second: Told, ...others: Front[]) =>
  problemsOf({
    changes: [{ id: "a", ...first }, { id: "b", published: "2026-11-21T09:00", ...second }, ...others].map(aChange),
  });

describe("two changes of one session", () => {
  test.each<[string, Told, Told, boolean]>([
    ["cancelled and moved", cancelled, moved, true],
    ["moved and cancelled", moved, cancelled, true],
    ["cancelled and given a new time", cancelled, later, true],
    ["moved to two places", moved, movedElsewhere, true],
    ["given two times", later, laterStill, true],
    ["a closed month and a move in it", closed, moved, true],
    ["cancelled and a long move around it", cancelled, movedForLong, false],
    ["a long move and a closed month", movedForLong, closed, false],
    ["a closed month and a long move", closed, movedForLong, false],
    ["a long move and another place for a day", movedForLong, movedElsewhere, false],
    ["another place for a day and a long move", movedElsewhere, movedForLong, false],
    ["two long moves", movedForLong, { ...movedForLong, to: { location: "mill-house" } }, true],
    ["cancelled twice", cancelled, closed, false],
    ["moved twice to the same place", moved, movedForLong, false],
    ["moved and given a new time", moved, later, false],
    ["given the same time twice", later, later, false],
    ["a long move and one day called off", movedForLong, cancelled, false],
    ["cancelled and a notice", cancelled, { effect: "notice", sessions: ["2026-12-01"] }, false],
    ["one replacing the other", cancelled, { ...moved, replaces: "a" }, false],
    ["one resolving the other", cancelled, { ...moved, resolves: "a" }, false],
  ])("%s", (_name, first, second, contradict) => expect(wrong(first, second)).toHaveLength(contradict ? 1 : 0));

  test("are told at the later file, with both files and the mend", () =>
    expect(wrong(cancelled, moved)).toEqual([
      'changes/b.md effect: This moves the session of Walking group on Tuesday 1 December 2026 to Wend library, which content/changes/a.md cancels. If it takes place after all, add "replaces: a": the earlier change is then void.',
    ]));
  test("are told once, however many sessions they share", () =>
    expect(wrong(movedForLong, { ...movedForLong, to: { location: "mill-house" } })).toHaveLength(1));
  test("are let be when the session is more than 4 weeks ago", () => {
    const past = { sessions: ["2026-10-20"], published: "2026-10-01T09:00" };
    expect(wrong({ ...cancelled, ...past }, { ...moved, ...past })).toEqual([]);
  });
  test("may disagree again once what replaced one of them is itself void", () =>
    expect(
      wrong(
        cancelled,
        { ...moved, resolves: "a" },
        aChange({ id: "c", effect: "notice", sessions: ["2026-12-01"], replaces: "b", published: "2026-11-21T10:00" }),
      ),
    ).toEqual([]));
});

test("two sessions that changes put in one place at one time", () =>
  expect(
    wrong(
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house", date: "2026-12-04" } },
      { effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house", date: "2026-12-04" } },
    ),
  ).toHaveLength(1));

test.each([["2026-11-19T09:00"], ["2026-11-22T09:00"]])(
  "an extra session told on %s can't be where another is put",
  (published) => {
    const to = { location: "mill-house", date: "2026-12-05", opens_at: "10:00", closes_at: "12:00" };
    const moved = { effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house", date: "2026-12-05" } };
    expect(wrong(moved, { effect: "extra", to, published })).toHaveLength(1);
  },
);

test("a session may be put where one was that is cancelled", () =>
  expect(
    wrong(
      { effect: "cancelled", sessions: ["2026-12-08"] },
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-08" } },
    ),
  ).toEqual([]));

test("a session may not be put at the later of two times at which a place has one", () => {
  const schedules = [aSchedule(), aSchedule({ opens_at: "14:00", closes_at: "15:00" })];
  const services = [
    aService({
      id: "walking-group",
      schedules: [...schedules, aSchedule({ location: "mill-house", opens_at: "09:00" })],
    }),
  ];
  const moved = { location: "quay-hall", opens_at: "14:00", closes_at: "15:00" };
  const change = { effect: "moved", locations: ["mill-house"], sessions: ["2026-12-01"], to: moved };
  expect(problemsOf({ services, changes: [aChange({ id: "a", ...change })] })).toHaveLength(1);
});
