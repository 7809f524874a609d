import { describe, expect, test } from "vitest";
import type { Front } from "./library-factory.ts";
import { did, onDays, said, withChanges, wrong } from "./timetable-factory.ts";

const day = (value: string) => Temporal.PlainDate.from(value);
const library = { to: { location: "wend-library" } };

describe("a change that replaces another", () => {
  const timetable = withChanges([
    { id: "a", effect: "cancelled", sessions: ["2026-12-01", "2026-12-08"] },
    { id: "b", effect: "moved", sessions: ["2026-12-01"], replaces: "a", published: "2026-11-21T10:00", ...library },
  ]);

  test("makes it void altogether: a session that it does not name goes back to the timetable", () =>
    expect(onDays(timetable, "2026-12-01", "2026-12-08")).toEqual([
      "2026-12-01 10:00–12:30 wend-library moved",
      "2026-12-08 10:00–12:30 quay-hall scheduled",
    ]));
  test("says what it does to the sessions of both", () =>
    expect(did(timetable.changeById.get("b"))).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled → 2026-12-01 10:00–12:30 wend-library moved",
      "2026-12-08 10:00–12:30 quay-hall cancelled → 2026-12-08 10:00–12:30 quay-hall scheduled",
    ]));
  test("says nothing of a session that had passed when it was told", () => {
    const later = withChanges([
      { id: "a", effect: "cancelled", sessions: ["2026-12-01", "2026-12-08"] },
      { id: "b", effect: "notice", sessions: ["2026-12-08"], replaces: "a", published: "2026-12-02T10:00" },
    ]);
    expect(did(later.changeById.get("b"))).toEqual([
      "2026-12-08 10:00–12:30 quay-hall cancelled → 2026-12-08 10:00–12:30 quay-hall scheduled",
    ]);
    expect(onDays(later, "2026-12-01")).toEqual(["2026-12-01 10:00–12:30 quay-hall scheduled"]);
  });
  test("leaves the record of what the earlier one said", () => {
    const a = timetable.changeById.get("a");
    expect(did(a)).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled → 2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-08 10:00–12:30 quay-hall scheduled → 2026-12-08 10:00–12:30 quay-hall cancelled",
    ]);
    expect([a?.state(day("2026-11-22")), a?.replacedBy?.id, a?.updated.toPlainDate().toString()]).toEqual([
      "void",
      "b",
      "2026-11-21",
    ]);
  });
  test("counts as a further change to all of them", () =>
    expect(
      timetable.byService
        .get("walking-group")
        ?.filter(({ revision }) => revision > 0)
        .map((session) => [said(session), session.revision, session.concernedBy]),
    ).toEqual([
      ["2026-12-01 10:00–12:30 wend-library moved", 2, ["b"]],
      ["2026-12-08 10:00–12:30 quay-hall scheduled", 2, ["b"]],
    ]));

  test("leaves the first of three void when the second is replaced in turn", () =>
    expect(
      onDays(
        withChanges([
          { id: "a", effect: "cancelled", sessions: ["2026-12-01"] },
          {
            id: "b",
            effect: "moved",
            sessions: ["2026-12-01"],
            replaces: "a",
            published: "2026-11-21T10:00",
            ...library,
          },
          { id: "c", effect: "notice", sessions: ["2026-12-01"], replaces: "b", published: "2026-11-21T11:00" },
        ]),
        "2026-12-01",
      ),
    ).toEqual(["2026-12-01 10:00–12:30 quay-hall scheduled"]));

  test("takes an extra session away with the change that added it", () => {
    const timetable = withChanges([
      {
        id: "a",
        effect: "extra",
        to: { location: "mill-house", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
      },
      {
        id: "b",
        effect: "extra",
        replaces: "a",
        published: "2026-11-21T10:00",
        to: { location: "mill-house", date: "2026-12-06", opens_at: "11:00", closes_at: "13:00" },
      },
    ]);
    expect(onDays(timetable, "2026-12-05", "2026-12-06")).toEqual(["2026-12-06 11:00–13:00 mill-house extra"]);
    expect(did(timetable.changeById.get("b"))).toEqual([
      "2026-12-05 11:00–13:00 mill-house extra → 2026-12-05 11:00–13:00 mill-house cancelled",
      "nothing → 2026-12-06 11:00–13:00 mill-house extra",
    ]);
  });
});

describe("an all-clear", () => {
  const closed: Front = { id: "a", effect: "cancelled", from: "2026-12-01", until: "2026-12-31" };
  const over = (front: Omit<Front, "id"> = {}): Front => ({
    id: "b",
    effect: "notice",
    resolves: "a",
    published: "2026-12-07T10:00",
    ...front,
  });
  const days = ["2026-12-01", "2026-12-08", "2026-12-15"];
  const statuses = (...changes: Front[]) =>
    onDays(withChanges(changes), ...days).map((words) => words.split(" ").at(-1));

  test.each<[string, Front, string[]]>([
    ["ends the change from its own first day", over({ from: "2026-12-10" }), ["cancelled", "cancelled", "scheduled"]],
    ["includes that day itself", over({ from: "2026-12-08" }), ["cancelled", "scheduled", "scheduled"]],
    ["or else from the day it is published", over(), ["cancelled", "scheduled", "scheduled"]],
    [
      "with an effect of its own does that as well",
      over({ effect: "moved", from: "2026-12-10", ...library }),
      ["cancelled", "cancelled", "moved"],
    ],
  ])("%s", (_name, allClear, expected) => expect(statuses(closed, allClear)).toEqual(expected));

  test("that is replaced no longer ends anything", () =>
    expect(
      statuses(closed, over(), {
        id: "c",
        effect: "notice",
        from: "2026-12-08",
        replaces: "b",
        published: "2026-12-07T12:00",
      }),
    ).toEqual(["cancelled", "cancelled", "cancelled"]));

  test("names the sessions that it puts back, each as it was told before", () => {
    const compiled = withChanges([closed, over({ from: "2026-12-21" })]).changeById.get("b");
    expect(did(compiled)).toEqual([
      "2026-12-22 10:00–12:30 quay-hall cancelled → 2026-12-22 10:00–12:30 quay-hall scheduled",
      "2026-12-29 10:00–12:30 quay-hall cancelled → 2026-12-29 10:00–12:30 quay-hall scheduled",
    ]);
    expect(compiled?.sessions.every(({ putBack }) => putBack)).toBe(true);
  });

  test("of what was to go on until further notice names the sessions of its first 4 weeks", () => {
    const open: Front = { id: "a", effect: "cancelled", from: "2026-12-01" };
    const named = did(withChanges([open, over({ from: "2026-12-08" })]).changeById.get("b")) ?? [];
    expect([named.length, named.at(-1)?.slice(0, 10)]).toEqual([5, "2027-01-05"]);
  });

  test("names no session of a service that had ended by then, even if it comes back", () => {
    const { byId, changeById } = withChanges([
      { id: "a", effect: "moved", sessions: ["2026-12-08"], ...library },
      { id: "b", effect: "ended", from: "2026-12-05", published: "2026-11-21T10:00" },
      { id: "c", effect: "notice", resolves: "a", published: "2026-11-22T10:00" },
      { id: "d", effect: "notice", from: "2026-12-05", replaces: "b", published: "2026-11-23T10:00" },
    ]);
    expect(did(changeById.get("c"))).toEqual([]);
    expect(byId.get("walking-group.quay-hall.20261208T1000")?.concernedBy).toEqual(["d"]);
  });
  test("after a replacement ends the change that replaced", () =>
    expect(
      statuses(
        { id: "a", effect: "cancelled", from: "2026-12-01", until: "2026-12-31" },
        {
          id: "b",
          effect: "moved",
          from: "2026-12-01",
          until: "2026-12-31",
          replaces: "a",
          published: "2026-11-21T10:00",
          ...library,
        },
        { id: "c", effect: "notice", from: "2026-12-14", resolves: "b", published: "2026-12-07T10:00" },
      ),
    ).toEqual(["moved", "moved", "scheduled"]));

  test("brings back a service that was to end", () =>
    expect(statuses({ id: "a", effect: "ended", from: "2026-12-01" }, over())).toEqual(["scheduled", "scheduled"]));
});

describe("an all-clear that can't be meant", () => {
  const over = { effect: "notice", resolves: "b", published: "2026-11-21T09:00" };
  const both: Front = {
    id: "b",
    effect: "cancelled",
    services: ["walking-group", "arts-group"],
    sessions: ["2026-12-01", "2026-12-04"],
  };

  test("must name every service that the change concerned", () =>
    expect(wrong(over, both)).toEqual([
      "services: This says that b is over, which also concerns Arts group. Name all its services here, or write a change that replaces it.",
    ]));
  test("must not be for fewer places", () =>
    expect(wrong({ ...over, locations: ["quay-hall"] }, { id: "b", effect: "cancelled", from: "2026-12-01" })).toEqual([
      'locations: This says that b is over, which concerns more places than these. Take "locations" out, or write a change that replaces it.',
    ]));
  test("must not name some days and put back others", () =>
    expect(
      wrong(
        { ...over, sessions: ["2026-12-01"] },
        { id: "b", effect: "cancelled", sessions: ["2026-12-01", "2026-12-08"] },
      ),
    ).toEqual([
      'sessions: This says that b is over, so that the session on Tuesday 8 December 2026 takes place as planned too, but it is not among these days. Write "from" and the first day of normal service instead of "sessions"; or, to change single days, write a change that replaces b.',
    ]));
  test("for all services ends a change of some", () =>
    expect(wrong({ ...over, services: "all", from: "2026-12-01" }, both)).toEqual([]));
});
