import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable, withChanges } from "./timetable-factory.ts";

const day = (value: string) => Temporal.PlainDate.from(value);
const library = { to: { location: "wend-library" } };

describe("how a change stands", () => {
  const states = (changes: readonly Front[], id: string, ...days: readonly string[]) =>
    days.map((value) => withChanges(changes).changeById.get(id)?.state(day(value)));

  test.each<[string, Omit<Front, "id">, Record<string, string>]>([
    [
      "dates",
      { effect: "cancelled", sessions: ["2026-12-01", "2026-12-08"] },
      { "2026-11-30": "coming", "2026-12-01": "current", "2026-12-08": "current", "2026-12-09": "past" },
    ],
    [
      "a new day, till both are over",
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-03" } },
      { "2026-12-02": "current", "2026-12-03": "current", "2026-12-04": "past" },
    ],
    [
      "a period",
      { effect: "cancelled", from: "2026-12-01", until: "2026-12-10" },
      { "2026-11-30": "coming", "2026-12-10": "current", "2026-12-11": "past" },
    ],
    [
      "until further notice",
      { effect: "moved", from: "2026-12-01", ...library },
      { "2026-12-01": "current", "2030-01-01": "current" },
    ],
    [
      "an extra session",
      { effect: "extra", to: { location: "mill-house", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" } },
      { "2026-12-04": "coming", "2026-12-05": "current", "2026-12-06": "past" },
    ],
    [
      "a start, for 28 days",
      { effect: "started", from: "2026-12-01" },
      { "2026-11-30": "coming", "2026-12-28": "current", "2026-12-29": "past" },
    ],
    [
      "an end, for 28 days",
      { effect: "ended", from: "2026-12-01" },
      { "2026-11-30": "coming", "2026-12-28": "current", "2026-12-29": "past" },
    ],
  ])("%s", (_name, change, expected) =>
    expect(states([{ id: "a", ...change }], "a", ...Object.keys(expected))).toEqual(Object.values(expected)),
  );

  test("a session that another change has put on another day: till that is over", () =>
    expect(
      states(
        [
          { id: "a", effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-03" } },
          { id: "b", effect: "access", sessions: ["2026-12-01"], published: "2026-11-21T10:00" },
        ],
        "b",
        "2026-12-02",
        "2026-12-03",
        "2026-12-04",
      ),
    ).toEqual(["current", "current", "past"]));

  test("an extra session that it takes away does not bring its own day forward", () =>
    expect(
      states(
        [
          {
            id: "a",
            effect: "extra",
            to: { location: "mill-house", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
          },
          { id: "b", effect: "cancelled", sessions: ["2026-12-15"], replaces: "a", published: "2026-11-21T10:00" },
        ],
        "b",
        "2026-12-06",
        "2026-12-15",
      ),
    ).toEqual(["coming", "current"]));

  const closed: Front = { id: "a", effect: "cancelled", from: "2026-12-01" };
  const over: Front = { id: "b", effect: "notice", resolves: "a", from: "2026-12-08", published: "2026-12-02T10:00" };
  test("it holds until the day of its all-clear", () => {
    expect(states([closed, over], "a", "2026-11-30", "2026-12-07", "2026-12-08")).toEqual([
      "coming",
      "current",
      "resolved",
    ]);
    const compiled = withChanges([closed, over]).changeById.get("a");
    expect([compiled?.until?.toString(), compiled?.resolvedBy?.id]).toEqual(["2026-12-07", "b"]);
  });
  test("the all-clear itself is news for 7 days", () =>
    expect(states([closed, over], "b", "2026-12-07", "2026-12-08", "2026-12-14", "2026-12-15")).toEqual([
      "coming",
      "current",
      "current",
      "past",
    ]));
  test("one that is over before it began never comes", () =>
    expect(states([closed, { ...over, from: "2026-11-25" }], "a", "2026-11-24")).toEqual(["resolved"]));
  test("one that is over before it began ends on its own first day, so that it has no end before its start", () =>
    expect(
      withChanges([closed, { ...over, from: "2026-11-25" }])
        .changeById.get("a")
        ?.until?.toString(),
    ).toBe("2026-12-01"));
  test("one that is both replaced and over is void, and nothing else", () => {
    const replaced: Front = {
      id: "c",
      effect: "cancelled",
      from: "2026-12-02",
      replaces: "a",
      published: "2026-12-03T10:00",
    };
    const compiled = withChanges([closed, over, replaced]).changeById.get("a");
    expect([compiled?.state(day("2026-12-10")), compiled?.resolvedBy, compiled?.replacedBy?.id]).toEqual([
      "void",
      undefined,
      "c",
    ]);
  });
  test("one whose last day is the day before its all-clear had run out", () => {
    const until = (last: string) => withChanges([{ ...closed, until: last }, over]).changeById.get("a");
    expect([until("2026-12-07")?.state(day("2026-12-10")), until("2026-12-08")?.state(day("2026-12-10"))]).toEqual([
      "past",
      "resolved",
    ]);
    expect(until("2026-12-05")?.until?.toString()).toBe("2026-12-05");
  });
  test("an extra session and what it is put on another day: till the last of them", () => {
    const dates = (id: string, ...changes: Front[]) => {
      const compiled = withChanges(changes).changeById.get(id);
      return [compiled?.from, compiled?.until].map(String);
    };
    expect(dates("a", { id: "a", effect: "cancelled", sessions: ["2026-12-08", "2026-12-01"] })).toEqual([
      "2026-12-01",
      "2026-12-08",
    ]);
    expect(dates("a", { id: "a", effect: "retimed", sessions: ["2026-12-08"], to: { date: "2026-12-03" } })).toEqual([
      "2026-12-03",
      "2026-12-08",
    ]);
    expect(dates("a", { id: "a", effect: "contact", from: "2026-12-01" })).toEqual(["2026-12-01", "undefined"]);
  });
  test("one that had run out is past, not resolved", () =>
    expect(states([{ ...closed, until: "2026-12-05" }, over], "a", "2026-12-10")).toEqual(["past"]));
});

describe("what a change is about", () => {
  const moved = aChange({ id: "a", effect: "moved", sessions: ["2026-12-01"], ...library });

  test("is told once: whether single sessions, where they were and are, and whether it is over", () => {
    const compiled = withChanges([moved]).changeById.get("a");
    expect(compiled?.namesSessions).toBe(true);
    expect(compiled?.meetings.map(({ location }) => location.id)).toEqual(["quay-hall", "wend-library"]);
    expect(["2026-11-30", "2026-12-01", "2026-12-02"].map((value) => compiled?.isOver(day(value)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("of a period is no single session, and of one that is replaced is over from the start", () => {
    const lasting = { ...moved, sessions: undefined, from: "2026-12-01" };
    const { changeById } = withChanges([
      lasting,
      aChange({ id: "b", effect: "cancelled", from: "2026-12-01", replaces: "a", published: "2026-11-21T09:00" }),
    ]);
    expect(changeById.get("a")?.namesSessions).toBe(false);
    expect(changeById.get("a")?.isOver(day("2026-11-30"))).toBe(true);
  });
});

describe("what a change concerns", () => {
  test("are the old and the new place and their areas, by title", () => {
    const compiled = withChanges([
      { id: "a", effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } },
    ]).changeById.get("a");
    expect(compiled?.locations.map(({ id }) => id)).toEqual(["mill-house", "quay-hall"]);
    expect(compiled?.areas.map(({ id }) => id)).toEqual(["harbourside", "northgate"]);
    expect(compiled?.services.map(({ id }) => id)).toEqual(["walking-group"]);
  });
  test("are also what the change that it replaces concerned: whoever was told of that must hear of this", () => {
    const compiled = withChanges([
      { id: "a", effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } },
      { id: "b", effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" }, replaces: "a" },
    ]).changeById.get("b");
    expect(compiled?.locations.map(({ id }) => id)).toEqual(["mill-house", "quay-hall", "wend-library"]);
    expect(compiled?.areas.map(({ id }) => id)).toEqual(["harbourside", "northgate"]);
  });
  test("are also those of the change that it replaces, whose followers were told of it", () => {
    const { changeById } = withChanges([
      { id: "a", effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } },
      { id: "b", effect: "cancelled", sessions: ["2026-12-01"], replaces: "a", published: "2026-11-21T10:00" },
    ]);
    expect(changeById.get("b")?.locations.map(({ id }) => id)).toEqual(["mill-house", "quay-hall"]);
    expect(changeById.get("b")?.areas.map(({ id }) => id)).toEqual(["harbourside", "northgate"]);
  });
  test("of one without places are the areas of its services, by label", () => {
    const services = [aService({ id: "walking-group", areas: ["northgate", "harbourside"] })];
    const areas = [
      { id: "northgate", label: "Abbey" },
      { id: "harbourside", label: "Docks" },
    ];
    const { changeById } = aTimetable({
      areas,
      services,
      changes: [aChange({ id: "a", effect: "contact", from: "2026-12-01" })],
    });
    expect(changeById.get("a")?.areas.map(({ label }) => label)).toEqual(["Abbey", "Docks"]);
  });
  test("of a period without sessions are the places that it names, and where it moves them", () => {
    const { changeById } = withChanges([{ id: "a", effect: "contact", locations: ["mill-house"], from: "2026-12-01" }]);
    expect(changeById.get("a")?.locations.map(({ id }) => id)).toEqual(["mill-house"]);
    expect(changeById.get("a")?.areas.map(({ id }) => id)).toEqual(["northgate"]);
  });
  test("was last changed when the last was told of what became of it", () => {
    const { changeById } = withChanges([
      { id: "a", effect: "cancelled", sessions: ["2026-12-01"] },
      { id: "b", effect: "notice", resolves: "a", published: "2026-11-21T10:00" },
      { id: "c", effect: "cancelled", sessions: ["2026-12-01"], replaces: "a", published: "2026-11-22T11:00" },
    ]);
    expect(changeById.get("a")?.updated.toPlainDateTime().toString()).toBe("2026-11-22T11:00:00");
    expect(changeById.get("b")?.updated.toPlainDateTime().toString()).toBe("2026-11-21T10:00:00");
    expect(changeById.get("c")?.thread.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
  test("of all services are those that have a session then", () => {
    const services = [
      aService({ id: "walking-group", schedules: [aSchedule()] }),
      aService({ id: "arts-group", schedules: [aSchedule({ byday: "Friday", dtstart: "2026-09-04" })] }),
      aService({ id: "old-group", status: "defunct", schedules: [aSchedule()] }),
    ];
    const concerned = (change: Omit<Front, "id">) =>
      aTimetable({ services, changes: [aChange({ id: "a", services: "all", ...change })] })
        .changeById.get("a")
        ?.services.map(({ id }) => id);
    expect(concerned({ effect: "cancelled", sessions: ["2026-12-01"] })).toEqual(["walking-group"]);
    expect(concerned({ effect: "notice", from: "2026-12-05", until: "2026-12-06" })).toEqual([
      "arts-group",
      "walking-group",
    ]);
  });
});
