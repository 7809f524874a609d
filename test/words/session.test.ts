import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import type { CompiledChange } from "../../lib/timetable/compiled-change.ts";
import { wordBankHoliday, wordChangedSession, wordEntry, wordNote, wordStatus } from "../../lib/words/session.ts";
import { aChange, aLocation, type Front } from "../timetable/library-factory.ts";
import { aTimetable } from "../timetable/timetable-factory.ts";

/** The session of Tuesday 1 December at Quay hall, 10am to 12:30pm, after these changes. */
function changed(...fronts: Front[]) {
  const session = aTimetable({ changes: fronts.map(aChange) }).byId.get("walking-group.quay-hall.20261201T1000");
  if (!session) throw new Error("The session was lost.");
  return session;
}

const sessions = ["2026-12-01"];

describe("what differs from the timetable", () => {
  test.each<[string, Omit<Front, "id">, string]>([
    ["its place", { effect: "moved", to: { location: "mill-house" } }, "Instead of Quay hall."],
    ["its time", { effect: "retimed", to: { opens_at: "11:00" } }, "Instead of 10am to 12:30pm."],
    ["its day", { effect: "retimed", to: { date: "2026-12-03" } }, "Instead of Tuesday 1 December, 10am to 12:30pm."],
    [
      "its place and time",
      { effect: "moved", to: { location: "mill-house", opens_at: "11:00" } },
      "Instead of Quay hall, 10am to 12:30pm.",
    ],
    [
      "its place and day",
      { effect: "moved", to: { location: "mill-house", date: "2026-12-03" }, cause: "weather" },
      "Instead of Quay hall, Tuesday 1 December, 10am to 12:30pm. This is because of bad weather.",
    ],
    ["all of it", { effect: "cancelled", cause: "weather" }, "Not meeting because of bad weather."],
  ])("in %s", (_, front, words) => expect(wordNote(english(), changed({ id: "a", sessions, ...front }))).toBe(words));
});

describe("at the place and on the day from which it has gone", () => {
  const to = { location: "mill-house" };
  const away: Front = { id: "a", effect: "moved", from: "2026-12-01", until: "2026-12-08", to };
  const off: Front = { id: "b", effect: "cancelled", sessions, cause: "weather", published: "2026-11-21T09:00" };
  const later: Front = { id: "c", effect: "retimed", sessions, to: { date: "2026-12-03" } };
  const both: Front = { ...later, effect: "moved", to: { ...to, date: "2026-12-03" } };

  test.each<[string, Front[], "place" | "day", string]>([
    ["moved", [away], "place", "Not here: moved to Mill house, 10am to 12:30pm."],
    ["moved to another day", [both], "place", "Not here: moved to Mill house, Thursday 3 December, 10am to 12:30pm."],
    ["moved to another day", [both], "day", "Not on this day: now Thursday 3 December, 10am to 12:30pm at Mill house."],
    ["on another day", [later], "day", "Not on this day: now Thursday 3 December, 10am to 12:30pm."],
    ["moved, then cancelled", [away, off], "place", "Not here or elsewhere: cancelled because of bad weather."],
  ])("a session that is %s (%j) says at its %s where it is", (_, changes, here, words) =>
    expect(wordNote(english(), changed(...changes), here)).toBe(words),
  );
});

describe("what a change does to a session", () => {
  const locations = [
    aLocation({ id: "quay-hall", title: "Quay Hall" }),
    aLocation({ id: "wend-library", title: "Wend Library" }),
  ];
  const extra = {
    effect: "extra",
    to: { location: "wend-library", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
  };

  /** A sentence for each of its sessions. */
  function lines(front: Omit<Front, "id">, ...others: Front[]) {
    const { changeById } = aTimetable({ locations, changes: [{ id: "a", ...front }, ...others].map(aChange) });
    const { change, sessions } = changeById.get("a") as CompiledChange;
    return sessions.map((session) => wordChangedSession(english(), change, session));
  }

  test.each<[Omit<Front, "id">, string]>([
    [
      { effect: "cancelled", sessions: ["2026-12-01"] },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is cancelled.",
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from Quay Hall to Wend Library.",
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, moves to Wend Library, 11am to 12:30pm.",
    ],
    [
      { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is now at 11am to 12:30pm.",
    ],
    [
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-02" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is now on Wednesday 2 December 2026, 10am to 12:30pm.",
    ],
    [extra, "Walking group: there is an extra session on Saturday 5 December 2026, 11am to 1pm, at Wend Library."],
    [
      { effect: "delayed", sessions: ["2026-12-01"] },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, may run late.",
    ],
    [
      { effect: "delayed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, may start late, at about 11am.",
    ],
    [
      { effect: "access", sessions: ["2026-12-01"] },
      "Walking group: access is different at the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall.",
    ],
    [
      { effect: "started", from: "2026-12-01" },
      "Walking group: the first session is on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall.",
    ],
  ])("of %j", (front, line) => expect(lines(front)[0]).toBe(line));

  const cancelled: Front = {
    id: "b",
    effect: "cancelled",
    sessions: ["2026-12-01", "2026-12-08"],
    published: "2026-11-19T09:00",
  };

  test("that an all-clear puts back takes place as planned", () =>
    expect(lines({ effect: "notice", resolves: "b", from: "2026-12-05" }, cancelled)).toEqual([
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
    ]));
  test("that a replacement leaves out takes place as planned", () =>
    expect(lines({ effect: "reduced", sessions: ["2026-12-01"], replaces: "b" }, cancelled)).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, has a reduced service.",
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
    ]));
  test("that a service's start leaves out is not called the first", () =>
    expect(lines({ effect: "started", from: "2026-12-10", replaces: "b" }, cancelled)).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
      "Walking group: the first session is on Tuesday 15 December 2026, 10am to 12:30pm, at Quay Hall.",
    ]));
  test("that was moved before is told from where it was told to be", () =>
    expect(
      lines(
        { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
        {
          id: "b",
          effect: "moved",
          sessions: ["2026-12-01"],
          to: { location: "wend-library" },
          published: "2026-11-19T09:00",
        },
      )[0],
    ).toBe(
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Wend Library, is now at 11am to 12:30pm.",
    ));
});

describe("the title of a calendar entry", () => {
  const front: Front = { id: "a", effect: "moved", sessions, to: { location: "mill-house" } };
  const moved = changed(front);
  const off = changed({ id: "a", effect: "cancelled", sessions });

  test.each([
    ["as planned", changed(), { away: false, showCancelled: false }, "Walking group"],
    ["moved", moved, { away: false, showCancelled: false }, "Moved: Walking group, to Mill house"],
    [
      "moved to another time",
      changed({ ...front, to: { location: "mill-house", opens_at: "11:00" } }),
      { away: false, showCancelled: false },
      "Moved, new time: Walking group, to Mill house",
    ],
    ["moved away", moved, { away: true, showCancelled: false }, "Not here: Walking group, moved to Mill house"],
    ["cancelled", off, { away: false, showCancelled: false }, "Cancelled: Walking group"],
    ["cancelled, and shown", off, { away: false, showCancelled: true }, "CANCELLED: Walking group"],
  ])("of a session that is %s", (_, session, view, words) => expect(wordEntry(english(), session, view)).toBe(words));
});

test("a bank holiday alone is a reason", () => {
  expect(wordBankHoliday(english(), { bankHoliday: "Christmas Day" })).toBe(
    "Cancelled: Christmas Day is a bank holiday.",
  );
  expect(wordBankHoliday(english(), {})).toBeUndefined();
});

test.each([
  ["scheduled", "As planned"],
  ["cancelled", "Cancelled"],
  ["moved", "Moved"],
  ["retimed", "New time"],
  ["extra", "Extra session"],
] as const)("a session that is %s reads %s", (status, expected) =>
  expect(wordStatus(english(), { status })).toBe(expected),
);
