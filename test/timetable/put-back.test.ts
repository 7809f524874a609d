import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable, did, onDays, said, withChanges, wrong } from "./timetable-factory.ts";

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
      "2026-12-01 10:00–12:30 quay-hall cancelled → 2026-12-01 10:00–12:30 wend-library moved",
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

  test("of the place to which it moved everything ends a move", () =>
    expect(
      statuses({ id: "a", effect: "moved", from: "2026-12-01", ...library }, over({ locations: ["wend-library"] })),
    ).toEqual(["moved", "scheduled", "scheduled"]));

  test.each<[string, Omit<Front, "id">, Omit<Front, "id">]>([
    [
      "for all its places",
      { effect: "cancelled", from: "2026-12-01", locations: ["quay-hall"] },
      { locations: ["quay-hall"] },
    ],
    [
      "for the place to which it moved everything",
      { effect: "moved", from: "2026-12-01", ...library },
      { locations: ["wend-library"] },
    ],
    ["for all services", { effect: "cancelled", from: "2026-12-01" }, { services: "all" }],
    [
      "for the days of it that were to come",
      { effect: "cancelled", sessions: ["2026-12-01", "2026-12-08"] },
      { sessions: ["2026-12-08"] },
    ],
  ])("%s ends it altogether", (_, change, allClear) =>
    expect(
      withChanges([{ id: "a", ...change }, over(allClear)])
        .changeById.get("a")
        ?.state(day("2026-12-08")),
    ).toBe("resolved"),
  );

  test.each<[string, Omit<Front, "id">, Omit<Front, "id">]>([
    [
      "for another of its places",
      { effect: "cancelled", from: "2026-12-01", locations: ["quay-hall", "mill-house"] },
      { locations: ["quay-hall"] },
    ],
    ["for one place of a change of all", { effect: "cancelled", from: "2026-12-01" }, { locations: ["quay-hall"] }],
    [
      "for one of its days to come",
      { effect: "cancelled", sessions: ["2026-12-08", "2026-12-15"] },
      { sessions: ["2026-12-08"] },
    ],
  ])("%s does not", (_, change, allClear) => {
    const services = [
      aService({
        id: "walking-group",
        schedules: [aSchedule(), aSchedule({ location: "mill-house", opens_at: "14:00", closes_at: "15:00" })],
      }),
    ];
    const changes = [{ id: "a", ...change }, over(allClear)].map(aChange);
    expect(aTimetable({ services, changes }).changeById.get("a")?.state(day("2026-12-08"))).toBe("current");
  });

  test.each<[string, Omit<Front, "id">, Omit<Front, "id">, number]>([
    [
      "a period, of all its sessions, however far ahead",
      { effect: "cancelled", from: "2026-12-01", until: "2027-02-28" },
      {},
      12,
    ],
    [
      "a day, of its session, however far ahead",
      { effect: "retimed", sessions: ["2027-02-02"], to: { date: "2027-02-03" } },
      { from: "2027-02-02" },
      1,
    ],
    [
      "what goes on, of those of 4 weeks from its own day",
      { effect: "moved", from: "2026-12-01", ...library },
      { from: "2027-01-05" },
      5,
    ],
    [
      "what goes on, of those of 4 weeks from its publication, if that is later",
      { effect: "moved", from: "2026-12-01", ...library },
      { from: "2026-12-01" },
      4,
    ],
  ])("tells, of %s", (_, change, allClear, many) =>
    expect(withChanges([{ id: "a", ...change }, over(allClear)]).changeById.get("b")?.sessions).toHaveLength(many),
  );

  test.each([
    ["later", "b", "2026-12-10", "2026-12-20"],
    ["sooner", "c", "2026-12-20", "2026-12-10"],
  ])("of the earlier of two days is the one that counts, where the second is of a day that is %s", (_, by, ...from) => {
    const changes = [closed, ...["b", "c"].map((id, place) => over({ id, from: from[place] }))];
    expect(statuses(...changes)).toEqual(["cancelled", "cancelled", "scheduled"]);
    const compiled = withChanges(changes).changeById.get("a");
    expect([compiled?.until?.toString(), compiled?.resolvedBy?.id]).toEqual(["2026-12-09", by]);
  });

  test("brings back a service that was to end", () =>
    expect(statuses({ id: "a", effect: "ended", from: "2026-12-01" }, over())).toEqual(["scheduled", "scheduled"]));
});

describe("an all-clear of an end", () => {
  const thursdays = { byday: "Thursday" };
  test.each<[string, Omit<Front, "id">]>([
    ["was called off by another change", { effect: "cancelled", sessions: ["2026-12-08"] }],
    [
      "a new rule no longer has",
      { effect: "retimed", from: "2026-11-26", to: thursdays, published: "2026-11-20T12:00" },
    ],
  ])("says nothing of a session that %s", (_, other) => {
    const timetable = withChanges([
      { ...other, id: "other" },
      { id: "end", effect: "ended", from: "2026-12-01", published: "2026-11-20T10:00" },
      { id: "on", effect: "notice", resolves: "end", from: "2026-12-05", published: "2026-11-21T09:00" },
    ]);
    expect(onDays(timetable, "2026-12-08")).toEqual(["2026-12-08 10:00–12:30 quay-hall cancelled"]);
    const told = did(timetable.changeById.get("on")) ?? [];
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((one) => one.includes("cancelled"))).toEqual([]);
  });
});

describe("an all-clear for a part of a change", () => {
  const services = [
    aService({ id: "walking-group", schedules: [aSchedule()] }),
    aService({ id: "arts-group", schedules: [aSchedule({ location: "mill-house" })] }),
  ];
  const both: Front = {
    id: "a",
    effect: "cancelled",
    services: ["walking-group", "arts-group"],
    sessions: ["2026-12-01", "2026-12-08"],
  };
  const tuesdays = (front: Omit<Front, "id">) => {
    const over = { id: "b", effect: "notice", resolves: "a", published: "2026-11-21T09:00", ...front };
    const timetable = aTimetable({ services, changes: [both, over].map(aChange) });
    return {
      statuses: onDays(timetable, "2026-12-01", "2026-12-08").map((words) => words.split(" ").slice(2).join(" ")),
      state: timetable.changeById.get("a")?.state(day("2026-12-01")),
    };
  };

  test.each<[string, Omit<Front, "id">, string[]]>([
    [
      "of its services leaves the others as they were told",
      { services: ["walking-group"] },
      ["mill-house cancelled", "quay-hall scheduled", "mill-house cancelled", "quay-hall scheduled"],
    ],
    [
      "of its days leaves the others",
      { services: "all", sessions: ["2026-12-08"] },
      ["mill-house cancelled", "quay-hall cancelled", "mill-house scheduled", "quay-hall scheduled"],
    ],
    [
      "of its places leaves the others",
      { services: "all", locations: ["mill-house"] },
      ["mill-house scheduled", "quay-hall cancelled", "mill-house scheduled", "quay-hall cancelled"],
    ],
  ])("%s, and the change still holds", (_name, front, statuses) =>
    expect(tuesdays(front)).toEqual({ statuses, state: "current" }),
  );

  test("may be told in parts, each for a day, and then nothing of it holds", () => {
    const parts = ["2026-12-01", "2026-12-08"].map((sessions, hour) => ({
      id: `part-${hour}`,
      effect: "notice",
      services: "all",
      resolves: "a",
      sessions: [sessions],
      published: `2026-11-21T09:0${hour}`,
    }));
    const timetable = aTimetable({ services, changes: [both, ...parts].map(aChange) });
    expect(onDays(timetable, "2026-12-01", "2026-12-08").filter((words) => words.endsWith("cancelled"))).toEqual([]);
    expect(timetable.changeById.get("a")?.state(day("2026-12-01"))).toBe("resolved");
  });

  test("names several of its services, and holds for each", () =>
    expect(tuesdays({ services: ["arts-group", "walking-group"], from: "2026-12-08" }).statuses).toEqual([
      "mill-house cancelled",
      "quay-hall cancelled",
      "mill-house scheduled",
      "quay-hall scheduled",
    ]));

  test("that names all that is left of it ends it", () =>
    expect(tuesdays({ services: "all", sessions: ["2026-12-01", "2026-12-08"] }).state).toBe("resolved"));
});

describe("an all-clear that can't be meant", () => {
  test("is of nothing that the change says", () =>
    expect(
      wrong(
        { effect: "notice", resolves: "b", locations: ["mill-house"], published: "2026-11-21T09:00" },
        { id: "b", effect: "cancelled", from: "2026-12-01" },
      ),
    ).toEqual([
      'resolves: "resolves" names b, but nothing that it says is about the sessions of which this change speaks. Check "services", "locations" and "sessions".',
    ]));
  test("ends a new day between that day and the one in the timetable", () =>
    expect(
      wrong(
        { effect: "notice", resolves: "b", from: "2026-12-05", published: "2026-11-21T09:00" },
        { id: "b", effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-10" } },
      ),
    ).toEqual([
      'from: b puts the session of Tuesday 1 December 2026 on Thursday 10 December 2026, and this ends it between the two days, so that nobody could tell on which it is. Write "from: 2026-12-01", if it is on Tuesday 1 December 2026 after all.',
    ]));
  const put = (from: string, to: string): Front => ({ id: "b", effect: "retimed", sessions: [from], to: { date: to } });
  const ends = (day?: string) => ({
    effect: "notice",
    resolves: "b",
    published: "2026-11-21T09:00",
    ...(day && { from: day }),
  });

  test.each<[string, string, string, string, boolean]>([
    ["put off, on the first of its two days", "2026-12-01", "2026-12-10", "2026-12-01", false],
    ["put off, on the day after that", "2026-12-01", "2026-12-10", "2026-12-02", true],
    ["put off, on the second", "2026-12-01", "2026-12-10", "2026-12-10", true],
    ["brought forward, on the first", "2026-12-08", "2026-12-03", "2026-12-03", false],
    ["brought forward, on the day after that", "2026-12-08", "2026-12-03", "2026-12-04", true],
    ["brought forward, on the second", "2026-12-08", "2026-12-03", "2026-12-08", true],
  ])("ends a session that was %s", (_, from, to, day, isRefused) =>
    expect(wrong(ends(day), put(from, to))).toEqual(
      isRefused ? [expect.stringContaining(`b puts the session of`)] : [],
    ),
  );

  test("ends it on the day of its publication, between the two", () =>
    expect(
      wrong(
        { effect: "notice", resolves: "b", published: "2026-11-21T09:00" },
        { ...put("2026-11-17", "2026-11-25"), published: "2026-11-16T09:00" },
      )[0],
    ).toContain("resolves: b puts the session of Tuesday 17 November 2026 on Wednesday 25 November 2026"));

  test("replaces it, so that a session goes back to a day that has passed", () =>
    expect(
      wrong(
        { effect: "notice", replaces: "b", from: "2026-11-20", published: "2026-11-20T10:00" },
        { ...put("2026-11-17", "2026-11-26"), published: "2026-11-16T09:00" },
      ),
    ).toEqual([
      'replaces: With this, the session that people expect on Thursday 26 November 2026 would go back to Tuesday 17 November 2026, which has passed. If it does not take place, write "effect: cancelled", "sessions: [2026-11-26]" and "replaces: b".',
    ]));

  test("unless it says itself what becomes of that session, or that was off", () => {
    const late = { ...put("2026-11-17", "2026-11-26"), published: "2026-11-16T09:00" };
    expect(
      wrong({ effect: "cancelled", sessions: ["2026-11-26"], replaces: "b", published: "2026-11-20T10:00" }, late),
    ).toEqual([]);
    const off = { id: "c", effect: "cancelled", sessions: ["2026-11-26"], published: "2026-11-17T09:00" };
    expect(
      wrong({ effect: "notice", from: "2026-11-10", resolves: "b", published: "2026-11-20T10:00" }, late, off),
    ).toEqual([]);
  });

  test("may put a session back on the day itself, or one that was for a day that has passed", () => {
    const back = { effect: "notice", resolves: "b", from: "2026-11-10", published: "2026-11-17T08:00" };
    expect(wrong(back, { ...put("2026-11-17", "2026-11-26"), published: "2026-11-16T09:00" })).toEqual([]);
    expect(
      wrong(
        { ...back, published: "2026-11-20T08:00" },
        { ...put("2026-11-17", "2026-11-18"), published: "2026-11-16T09:00" },
      ),
    ).toEqual([]);
    expect(
      wrong(
        { ...back, published: "2026-11-20T08:00" },
        { ...put("2026-11-17", "2026-11-20"), published: "2026-11-16T09:00" },
      ),
    ).toHaveLength(1);
  });

  test("puts a session back on a day that has passed", () =>
    expect(
      wrong(
        { effect: "notice", resolves: "b", from: "2026-11-10", published: "2026-11-20T10:00" },
        {
          id: "b",
          effect: "retimed",
          sessions: ["2026-11-17"],
          to: { date: "2026-11-26" },
          published: "2026-11-16T09:00",
        },
      ),
    ).toEqual([
      'resolves: With this, the session that people expect on Thursday 26 November 2026 would go back to Tuesday 17 November 2026, which has passed. If it does not take place, write "effect: cancelled", "sessions: [2026-11-26]" and "replaces: b".',
    ]));
});

describe("what a replacement names", () => {
  const ends = { id: "a", effect: "ended", from: "2026-12-07", published: "2026-11-20T09:00" };
  const off = { id: "b", effect: "cancelled", sessions: ["2026-12-08"], replaces: "a", published: "2026-11-21T09:00" };

  test("may be a session that is there only without what it replaces", () => {
    const timetable = withChanges([ends, off]);
    expect(onDays(timetable, "2026-12-08", "2026-12-15")).toEqual([
      "2026-12-08 10:00–12:30 quay-hall cancelled",
      "2026-12-15 10:00–12:30 quay-hall scheduled",
    ]);
  });

  test("is told after it, and stands before it in the list of changes", () =>
    expect(withChanges([off, ends]).changes.map(({ change }) => change.id)).toEqual(["b", "a"]));
});
