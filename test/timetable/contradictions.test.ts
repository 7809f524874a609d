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

describe("what is told, and how it is mended", () => {
  const services = [
    aService({
      id: "choir",
      schedules: [aSchedule({ byday: "Thursday", dtstart: "2026-09-03", opens_at: "18:00", closes_at: "19:30" })],
    }),
    aService({
      id: "bakers",
      schedules: [aSchedule({ location: "mill-house", byday: "Wednesday", dtstart: "2026-09-02" })],
    }),
  ];
  /** Of changes told an hour apart, what is wrong with the last. */
  const told = (...changes: Told[]) =>
    problemsOf({
      services,
      changes: changes.map((change, hour) =>
        aChange({ id: `change-${hour}`, services: ["choir"], published: `2026-11-20T0${hour + 1}:00`, ...change }),
      ),
    }).filter((problem) => problem.startsWith(`changes/change-${changes.length - 1}.md`));
  const thursday = "2026-12-10";
  const moves = (to: Record<string, string>, when: Omit<Told, "effect"> = { sessions: [thursday] }) => ({
    effect: "moved",
    to,
    ...when,
  });
  const gives = (to: Record<string, string>, when: Omit<Told, "effect"> = { sessions: [thursday] }) => ({
    effect: "retimed",
    to,
    ...when,
  });
  const ofMill = { services: "all", locations: ["mill-house"], from: "2026-12-07" };
  const ofQuay = { services: "all", locations: ["quay-hall"], from: "2026-12-01" };
  const mill = { location: "mill-house" };
  const library = { location: "wend-library" };
  const extra = { effect: "extra", to: { ...mill, date: "2026-12-12", opens_at: "10:00", closes_at: "11:00" } };
  const december = { effect: "cancelled", from: "2026-12-01", until: "2026-12-31" };
  const void_ = 'add "replaces: change-0": the earlier change is then void.';
  const named = 'add "resolves: change-0": the earlier change then ends for the sessions that this one names.';
  const from = (day: string) =>
    `add "resolves: change-0": the earlier change then ends from ${day} on, for the services and places of this one.`;
  const on = (day = "Thursday 10 December 2026") => `the session of Choir on ${day}`;
  const file = "content/changes/change-0.md";

  test.each<[string, Told[], string]>([
    [
      "two beginnings",
      [gives({ opens_at: "18:30" }), gives({ opens_at: "18:45" })],
      `This gives a new time to ${on()}, which ${file} gives a new time to. If this is now true, ${void_}`,
    ],
    [
      "two ends",
      [gives({ closes_at: "20:00" }), gives({ closes_at: "20:30" })],
      `This gives a new time to ${on()}, which ${file} gives a new time to. If this is now true, ${void_}`,
    ],
    [
      "two days",
      [gives({ date: "2026-12-11" }), gives({ date: "2026-12-12" })],
      `This gives a new time to ${on("Friday 11 December 2026 (in the timetable Thursday 10 December 2026)")}, which ${file} gives a new time to. If this is now true, ${void_}`,
    ],
    [
      "two places, the first also of another day",
      [moves(mill, { sessions: [thursday, "2026-12-17"] }), moves(library)],
      `This moves ${on()} to Wend library, which ${file} moves to Mill house. If this is now true, ${named}`,
    ],
    [
      "two places, the first with times that would be lost",
      [moves({ ...mill, opens_at: "17:00", closes_at: "18:00" }), moves(library)],
      `This moves ${on()} to Wend library, which ${file} moves to Mill house. If this is now true, add "replaces: change-0": the earlier change is then void; change-0 also gives times, so write under "to", if they still hold: opens_at: "17:00" and closes_at: "18:00".`,
    ],
    [
      "two places, the first with an end that would be lost",
      [moves({ ...mill, opens_at: "17:00", closes_at: "18:00" }), moves({ ...library, opens_at: "17:30" })],
      `This moves ${on()} to Wend library, which ${file} moves to Mill house. If this is now true, add "replaces: change-0": the earlier change is then void; change-0 also gives times, so write under "to", if they still hold: closes_at: "18:00".`,
    ],
    [
      "a place, and off, which loses no times",
      [moves({ ...mill, opens_at: "17:00", closes_at: "18:00" }), { effect: "cancelled", sessions: [thursday] }],
      `This cancels ${on()}, which ${file} moves. If this is now true, ${void_}`,
    ],
    [
      "off, and another day",
      [{ effect: "cancelled", sessions: [thursday] }, gives({ date: "2026-12-11" })],
      `This gives a new time to ${on()}, which ${file} cancels. If it takes place after all, ${void_}`,
    ],
    [
      "off for a month, and another time in it",
      [december, gives({ opens_at: "18:30" })],
      `This gives a new time to ${on()}, which ${file} cancels. If it takes place after all, ${named}`,
    ],
    [
      "days that are closed, and a session put on one of them",
      [{ ...december, services: "all", from: "2026-12-11" }, gives({ date: "2026-12-12" })],
      `This puts ${on()} on Saturday 12 December 2026, when ${file} calls everything off. Write another place or day. If it takes place there all the same, ${named}`,
    ],
    [
      "a place that is closed, and a session added there",
      [{ ...december, ...ofMill }, extra],
      `This puts ${on("Saturday 12 December 2026")} at Mill house, where ${file} calls everything off then. Write another place or day. If it takes place there all the same, ${named}`,
    ],
    [
      "a place from which all moves, and a session put there",
      [moves(library, ofMill), moves(mill)],
      `This moves ${on()} to Mill house, from where ${file} moves everything to Wend library. Write another place. If it is there all the same, ${named}`,
    ],
    [
      "a place from which all moves, and a session added there",
      [moves(library, ofMill), extra],
      `This adds ${on("Saturday 12 December 2026")} to Mill house, from where ${file} moves everything to Wend library. Write another place. If it is there all the same, ${named}`,
    ],
    [
      "a place from which all moves, and sessions put there for long",
      [moves(library, ofMill), moves(mill, { from: "2026-12-01" })],
      `This moves ${on()} to Mill house, from where ${file} moves everything to Wend library. Write another place. If it is there all the same, ${from("2026-12-01")}`,
    ],
    [
      "two moves away from one place, the later of more",
      [moves(library, { ...ofQuay, services: ["choir"], from: "2026-12-07" }), moves(mill, ofQuay)],
      `${file} moves ${on()} to Wend library, and it is unclear whether this moves it too. If it does, ${void_.slice(0, -1)}. If not, name under "services" those that this moves, without choir.`,
    ],
    [
      "an end, and a session added after it",
      [{ effect: "ended", from: "2026-12-08" }, extra],
      `This adds a session of Choir on a day after its end, which ${file} tells. Write an earlier day. If it takes place all the same, ${named}`,
    ],
    [
      "an end at a place, and a session put there",
      [{ ...ofMill, effect: "ended", from: "2026-12-08" }, moves(mill)],
      `This puts a session of Choir on a day after its end, which ${file} tells. Write an earlier day. If it takes place all the same, ${named}`,
    ],
    [
      "two times for long, the second from a later day",
      [gives({ opens_at: "18:30" }, { from: "2026-12-01" }), gives({ opens_at: "18:45" }, { from: "2026-12-08" })],
      `This gives a new time to ${on()}, which ${file} gives a new time to. If this is now true, ${from("2026-12-08")}`,
    ],
    [
      "two times for long, the second for all that the first was",
      [
        gives({ opens_at: "18:30" }, { from: "2026-12-01", until: "2026-12-20" }),
        gives({ opens_at: "18:45" }, { from: "2026-12-01", until: "2026-12-20" }),
      ],
      `This gives a new time to ${on("Thursday 3 December 2026")}, which ${file} gives a new time to. If this is now true, ${void_}`,
    ],
    [
      "two times for long, the second until a day before the end of the first",
      [
        gives({ opens_at: "18:30" }, { from: "2026-12-01", until: "2026-12-31" }),
        gives({ opens_at: "18:45" }, { from: "2026-12-01", until: "2026-12-20" }),
      ],
      `This gives a new time to ${on("Thursday 3 December 2026")}, which ${file} gives a new time to. If this is now true, name its days under "sessions" instead of "from" and "until": 2026-12-03, 2026-12-10, 2026-12-17. What is said of a day goes before what is said of a period.`,
    ],
    [
      "two times for long, the second from a later day until after the first",
      [
        gives({ opens_at: "18:30" }, { from: "2026-12-01", until: "2026-12-20" }),
        gives({ opens_at: "18:45" }, { from: "2026-12-08", until: "2026-12-31" }),
      ],
      `This gives a new time to ${on()}, which ${file} gives a new time to. If this is now true, ${from("2026-12-08")}`,
    ],
    [
      "a second session at one place and time",
      [
        gives({ date: "2026-12-08" }, { sessions: ["2026-12-03"] }),
        gives({ date: "2026-12-08" }, { sessions: ["2026-12-17"] }),
      ],
      "Choir already has a session on Tuesday 8 December, 6pm to 7:30pm at Quay hall. Write another place, day or time.",
    ],
    [
      "a second session at one place and time, which an all-clear brings back",
      [
        { effect: "cancelled", sessions: [thursday] },
        gives({ date: thursday }, { sessions: ["2026-12-03"] }),
        { effect: "notice", resolves: "change-0" },
      ],
      "Choir already has a session on Thursday 10 December, 6pm to 7:30pm at Quay hall. Write another place, day or time, in a change that names one of the two.",
    ],
    [
      "two places, told by a change that already replaces another",
      [
        moves(mill),
        { effect: "cancelled", sessions: ["2026-12-17"] },
        moves(library, { sessions: [thursday], replaces: "change-1" }),
      ],
      `This moves ${on()} to Wend library, which ${file} moves to Mill house. If this is now true, add "replaces: change-0" in a file of its own that says the same, since this one already replaces change-1: the earlier change is then void.`,
    ],
    [
      "two places, told by a change that already resolves another",
      [
        moves(mill, { sessions: [thursday, "2026-12-17"] }),
        { effect: "cancelled", sessions: ["2026-12-24"] },
        moves(library, { sessions: [thursday], resolves: "change-1" }),
      ],
      `This moves ${on()} to Wend library, which ${file} moves to Mill house. If this is now true, add "resolves: change-0" in a file of its own that says the same, since this one already resolves change-1: the earlier change then ends for the sessions that this one names.`,
    ],
  ])("%s", (_, changes, message) => {
    const last = `changes/change-${changes.length - 1}.md`;
    expect(told(...changes).map((problem) => problem.replace(new RegExp(`^${last} (effect|to): `), ""))).toEqual([
      message,
    ]);
  });

  test.each<[string, Told[]]>([
    [
      "one end, told twice",
      [gives({ closes_at: "20:00" }), gives({ closes_at: "20:00" }, { sessions: [thursday, "2026-12-17"] })],
    ],
    [
      "a move, and a day of everybody that is off",
      [moves(mill), { effect: "cancelled", services: "all", sessions: [thursday] }],
    ],
    ["a move, and its new place that is closed afterwards", [moves(mill), { ...december, ...ofMill }]],
    ["a place that is closed, and a move away from it", [{ ...december, ...ofQuay }, moves(mill)]],
    ["a new time of a day, and a month that is off afterwards", [gives({ opens_at: "18:30" }), december]],
    ["a beginning and an end", [gives({ opens_at: "18:30" }), gives({ closes_at: "20:00" })]],
    ["a day and a place", [gives({ date: "2026-12-11" }), moves(mill)]],
  ])("but nothing of %s", (_, changes) => expect(told(...changes)).toEqual([]));
});
