import { describe, expect, test } from "vitest";
import type { CompiledChange } from "../../lib/changes/compiled-change.ts";
import { aChange, aSchedule, aService, type Front } from "../timetable/library-factory.ts";
import { aTimetable, onDays, said, withChanges } from "../timetable/timetable-factory.ts";

const day = (value: string) => Temporal.PlainDate.from(value);
const library = { to: { location: "wend-library" } };

/** What a change did, as `before → after`. */
const did = (compiled: CompiledChange | undefined) =>
  compiled?.sessions.map(({ before, after }) => `${before ? said(before) : "nothing"} → ${said(after)}`);

describe("one change does to the list what it says", () => {
  test.each<[string, Omit<Front, "id">, string[]]>([
    [
      "cancelled keeps the session as cancelled",
      { effect: "cancelled", sessions: ["2026-12-01"] },
      ["2026-12-01 10:00–12:30 quay-hall cancelled", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "moved puts it at the new place",
      { effect: "moved", sessions: ["2026-12-01"], ...library },
      ["2026-12-01 10:00–12:30 wend-library moved", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "moved with times is moved",
      {
        effect: "moved",
        sessions: ["2026-12-01"],
        to: { location: "wend-library", opens_at: "11:00", closes_at: "13:00" },
      },
      ["2026-12-01 11:00–13:00 wend-library moved", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "moved to another place and day is moved",
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", date: "2026-12-03" } },
      ["2026-12-03 10:00–12:30 wend-library moved", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "retimed keeps the end when only the start is new",
      { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
      ["2026-12-01 11:00–12:30 quay-hall retimed", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "retimed to another day",
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-02" } },
      ["2026-12-02 10:00–12:30 quay-hall retimed", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "a move onto a day on which the service meets anyway",
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", date: "2026-12-08" } },
      ["2026-12-08 10:00–12:30 quay-hall scheduled", "2026-12-08 10:00–12:30 wend-library moved"],
    ],
    [
      "a period with an end",
      { effect: "cancelled", from: "2026-12-02", until: "2026-12-08" },
      ["2026-12-01 10:00–12:30 quay-hall scheduled", "2026-12-08 10:00–12:30 quay-hall cancelled"],
    ],
    [
      "until further notice",
      { effect: "moved", from: "2026-12-08", ...library },
      ["2026-12-01 10:00–12:30 quay-hall scheduled", "2026-12-08 10:00–12:30 wend-library moved"],
    ],
    [
      "all services",
      { effect: "cancelled", services: "all", sessions: ["2026-12-01"] },
      ["2026-12-01 10:00–12:30 quay-hall cancelled", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "ended takes away the sessions from its day on",
      { effect: "ended", from: "2026-12-02" },
      ["2026-12-01 10:00–12:30 quay-hall scheduled"],
    ],
    [
      "reduced leaves status, place and time",
      { effect: "reduced", sessions: ["2026-12-01"] },
      ["2026-12-01 10:00–12:30 quay-hall scheduled", "2026-12-08 10:00–12:30 quay-hall scheduled"],
    ],
  ])("%s", (_name, change, expected) =>
    expect(onDays(withChanges([{ id: "a", ...change }]), "2026-12-01", "2026-12-08")).toEqual(expected),
  );

  test("extra adds a session of its own", () => {
    const timetable = withChanges([
      {
        id: "a",
        effect: "extra",
        to: { location: "mill-house", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
      },
    ]);
    expect(onDays(timetable, "2026-12-05")).toEqual(["2026-12-05 11:00–13:00 mill-house extra"]);
    expect(timetable.byId.has("walking-group.mill-house.20261205T1100")).toBe(true);
    expect(did(timetable.changeById.get("a"))).toEqual(["nothing → 2026-12-05 11:00–13:00 mill-house extra"]);
  });

  test("a session that moves is found at both places, with the change that moved it", () => {
    const timetable = withChanges([{ id: "a", effect: "moved", sessions: ["2026-12-01"], ...library }]);
    const session = timetable.byId.get("walking-group.quay-hall.20261201T1000");
    expect(timetable.byLocation.get("wend-library")).toEqual([session]);
    expect(timetable.byLocation.get("quay-hall")).toContain(session);
    expect(session).toMatchObject({ madeBy: ["a"], concernedBy: ["a"], revision: 1 });
    expect(session?.updated?.toString()).toBe("2026-11-20T09:00:00+00:00[Europe/London]");
  });

  test("a change that only tells something concerns its sessions without making them", () =>
    expect(
      withChanges([{ id: "a", effect: "delayed", sessions: ["2026-12-01"] }]).byId.get(
        "walking-group.quay-hall.20261201T1000",
      ),
    ).toMatchObject({ status: "scheduled", madeBy: [], concernedBy: ["a"], revision: 1 }));

  test("a day named twice is meant once", () =>
    expect(
      withChanges([{ id: "a", effect: "cancelled", sessions: ["2026-12-01", "2026-12-01"] }]).changeById.get("a")
        ?.sessions,
    ).toHaveLength(1));

  test("a cause is the session's cause", () =>
    expect(
      withChanges([{ id: "a", effect: "cancelled", sessions: ["2026-12-01"], cause: "weather" }]).byId.get(
        "walking-group.quay-hall.20261201T1000",
      )?.cause,
    ).toBe("weather"));

  test("started names the first session from its day on", () =>
    expect(did(withChanges([{ id: "a", effect: "started", from: "2026-12-02" }]).changeById.get("a"))).toEqual([
      "nothing → 2026-12-08 10:00–12:30 quay-hall scheduled",
    ]));

  test("ended says of each session that it is no more", () =>
    expect(did(withChanges([{ id: "a", effect: "ended", from: "2026-12-02" }]).changeById.get("a"))?.[0]).toBe(
      "2026-12-08 10:00–12:30 quay-hall scheduled → 2026-12-08 10:00–12:30 quay-hall cancelled",
    ));
});

describe("a change limited to one place", () => {
  const services = [
    aService({
      id: "walking-group",
      schedules: [aSchedule(), aSchedule({ location: "wend-library", opens_at: "14:00", closes_at: "15:00" })],
    }),
  ];
  const limited = (change: Omit<Front, "id">) =>
    aTimetable({ services, changes: [aChange({ id: "a", locations: ["wend-library"], ...change })] });

  test("leaves the sessions at other places alone", () =>
    expect(onDays(limited({ effect: "cancelled", sessions: ["2026-12-01"] }), "2026-12-01")).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled",
      "2026-12-01 14:00–15:00 wend-library cancelled",
    ]));
  test("ends the service at that place alone", () =>
    expect(onDays(limited({ effect: "ended", from: "2026-12-01" }), "2026-12-01")).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled",
    ]));
});

describe("two changes on one session", () => {
  const change = (id: string, front: Omit<Front, "id">): Front => ({ id, sessions: ["2026-12-01"], ...front });
  const at = (hour: number) => ({ published: `2026-11-21T${hour}:00` });

  test("that move it and give it a new time are both true", () => {
    const timetable = withChanges([
      change("a", { effect: "moved", ...library }),
      change("b", { effect: "retimed", to: { opens_at: "11:00", closes_at: "13:30" }, ...at(10) }),
    ]);
    expect(onDays(timetable, "2026-12-01")).toEqual(["2026-12-01 11:00–13:30 wend-library moved"]);
    expect(timetable.byId.get("walking-group.quay-hall.20261201T1000")).toMatchObject({
      madeBy: ["a", "b"],
      revision: 2,
    });
    expect(did(timetable.changeById.get("b"))).toEqual([
      "2026-12-01 10:00–12:30 wend-library moved → 2026-12-01 11:00–13:30 wend-library moved",
    ]);
  });

  test("that both cancel it are both true", () =>
    expect(
      onDays(
        withChanges([
          change("a", { effect: "cancelled" }),
          change("b", { effect: "cancelled", services: "all", ...at(10) }),
        ]),
        "2026-12-01",
      ),
    ).toEqual(["2026-12-01 10:00–12:30 quay-hall cancelled"]));

  test("one day of a longer move can be called off, where it would have been", () =>
    expect(
      onDays(
        withChanges([
          { id: "a", effect: "moved", from: "2026-12-01", until: "2026-12-31", ...library },
          change("b", { effect: "cancelled", cause: "weather", ...at(10) }),
        ]),
        "2026-12-01",
        "2026-12-08",
      ),
    ).toEqual(["2026-12-01 10:00–12:30 wend-library cancelled", "2026-12-08 10:00–12:30 wend-library moved"]));

  test("an extra session can be cancelled, and stays in the list", () =>
    expect(
      onDays(
        withChanges([
          {
            id: "a",
            effect: "extra",
            to: { location: "mill-house", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
          },
          { id: "b", effect: "cancelled", sessions: ["2026-12-05"], ...at(10) },
        ]),
        "2026-12-05",
      ),
    ).toEqual(["2026-12-05 11:00–13:00 mill-house cancelled"]));
});

describe("a bank holiday on which the schedule is closed", () => {
  const services = [
    aService({ id: "walking-group", schedules: [aSchedule({ byday: "Monday", dtstart: "2026-09-07" })] }),
  ];
  const on28December = (change: Omit<Front, "id">) =>
    aTimetable({ services, changes: [aChange({ id: "a", ...change })] }).byId.get(
      "walking-group.quay-hall.20261228T1000",
    );

  test.each<[string, Omit<Front, "id">, string]>([
    [
      "gives way to a new day for that session",
      { effect: "retimed", sessions: ["2026-12-28"], to: { date: "2026-12-29" } },
      "2026-12-29 10:00–12:30 quay-hall retimed",
    ],
    [
      "gives way to a move of that session",
      { effect: "moved", sessions: ["2026-12-28"], ...library },
      "2026-12-28 10:00–12:30 wend-library moved",
    ],
    [
      "gives way to an extra session at its time",
      { effect: "extra", to: { location: "quay-hall", date: "2026-12-28", opens_at: "10:00", closes_at: "12:30" } },
      "2026-12-28 10:00–12:30 quay-hall extra",
    ],
    [
      "does not give way to a period",
      { effect: "moved", from: "2026-12-21", until: "2027-01-10", ...library },
      "2026-12-28 10:00–12:30 quay-hall cancelled",
    ],
  ])("%s", (_name, change, expected) => {
    const session = on28December(change);
    expect(session && said(session)).toBe(expected);
  });

  test("is no contradiction of a closed spell and a longer move around it", () =>
    expect(
      aTimetable({
        services,
        changes: [
          aChange({ id: "a", effect: "cancelled", sessions: ["2026-12-28"] }),
          aChange({ id: "b", effect: "moved", from: "2026-12-21", published: "2026-11-21T09:00", ...library }),
        ],
      }).byId.get("walking-group.quay-hall.20261228T1000"),
    ).toMatchObject({ status: "cancelled", madeBy: ["a"] }));
  test("is the reason only while no change cancels the session too", () => {
    expect(on28December({ effect: "moved", sessions: ["2026-12-07"], ...library })).toMatchObject({
      bankHoliday: "Boxing Day (substitute day)",
      concernedBy: [],
    });
    const closed = on28December({ effect: "cancelled", from: "2026-12-21", until: "2027-01-02", cause: "maintenance" });
    expect(closed).toMatchObject({ status: "cancelled", cause: "maintenance", madeBy: ["a"] });
    expect(closed?.bankHoliday).toBeUndefined();
  });
});

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
  test("the all-clear itself is news for 28 days", () =>
    expect(states([closed, over], "b", "2026-12-07", "2026-12-08", "2027-01-04", "2027-01-05")).toEqual([
      "coming",
      "current",
      "current",
      "past",
    ]));
  test("one that is over before it began never comes", () =>
    expect(states([closed, { ...over, from: "2026-11-25" }], "a", "2026-11-24")).toEqual(["resolved"]));
  test("one that had run out is past, not resolved", () =>
    expect(states([{ ...closed, until: "2026-12-05" }, over], "a", "2026-12-10")).toEqual(["past"]));
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

describe("what was published stays when schedules are edited later", () => {
  const services = [
    aService({ id: "walking-group", status: "defunct", schedules: [aSchedule({ valid_to: "2026-08-31" })] }),
  ];
  test("a change whose day is more than 4 weeks ago is kept without its sessions", () => {
    const change = aChange({ id: "a", effect: "cancelled", sessions: ["2026-10-06"], published: "2026-10-01T09:00" });
    const compiled = aTimetable({ services, changes: [change] }).changeById.get("a");
    expect([compiled?.sessions.length, compiled?.from.toString(), compiled?.state(day("2026-11-22"))]).toEqual([
      0,
      "2026-10-06",
      "past",
    ]);
  });
  test("a change of a service that has closed still knows its sessions, though the list has none", () => {
    const change = aChange({ id: "a", effect: "cancelled", sessions: ["2026-12-01"] });
    const timetable = aTimetable({
      services: [aService({ id: "walking-group", status: "defunct", schedules: [aSchedule()] })],
      changes: [change],
    });
    expect(timetable.sessions).toEqual([]);
    expect(did(timetable.changeById.get("a"))).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled → 2026-12-01 10:00–12:30 quay-hall cancelled",
    ]);
  });
});
