import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable, did, onDays, problemsOf, withChanges, wrong } from "./timetable-factory.ts";

const library = { to: { location: "wend-library" } };

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
      "all services on two days, and none between",
      { effect: "cancelled", services: "all", sessions: ["2026-12-15", "2026-12-01"] },
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

  test("started passes over a session that is called off", () =>
    expect(
      did(
        withChanges([
          { id: "b", effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-19T09:00" },
          { id: "a", effect: "started", from: "2026-12-02" },
        ]).changeById.get("a"),
      ),
    ).toEqual(["nothing → 2026-12-15 10:00–12:30 quay-hall scheduled"]));

  test("ended gives its own cause to what is no more, and no earlier one", () => {
    const causes = (cause?: string) =>
      withChanges([
        { id: "b", effect: "delayed", sessions: ["2026-12-08"], published: "2026-11-19T09:00" },
        {
          id: "c",
          effect: "moved",
          sessions: ["2026-12-08"],
          cause: "weather",
          published: "2026-11-19T10:00",
          ...library,
        },
        { id: "a", effect: "ended", from: "2026-12-02", ...(cause && { cause }) },
      ])
        .changeById.get("a")
        ?.sessions.slice(0, 2)
        .map(({ after }) => [after.cause, after.madeBy.join(), after.concernedBy.join()]);
    expect(causes("strike")).toEqual([
      ["strike", "c,a", "b,c,a"],
      ["strike", "a", "a"],
    ]);
    expect(causes()?.map(([cause]) => cause)).toEqual([undefined, undefined]);
  });

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

describe("where or when instead", () => {
  test.each<[string, Omit<Front, "id">, string[]]>([
    [
      "can't be the same place",
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "quay-hall" } },
      [
        'to.location: The session of Walking group on Tuesday 1 December 2026 is at Quay hall already. Write another place, or "effect: retimed" if only its time is new.',
      ],
    ],
    [
      "can't be the same place for all of a period",
      { effect: "moved", services: ["arts-group"], from: "2026-12-01", to: { location: "mill-house" } },
      [
        'to.location: The session of Arts group on Friday 4 December 2026 is at Mill house already. Write another place, or "effect: retimed" if only its time is new.',
      ],
    ],
    [
      "can be the same place for some that a period means",
      { effect: "moved", services: "all", from: "2026-12-01", to: { location: "mill-house" } },
      [],
    ],
    [
      "can't be the same time",
      { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "10:00" } },
      [
        "to.opens_at: The session of Walking group is on Tuesday 1 December, 10am to 12:30pm already. Write another day or time.",
      ],
    ],
    [
      "can't be another place under the name of a new time",
      { effect: "retimed", sessions: ["2026-12-01"], to: { location: "mill-house", opens_at: "11:00" } },
      [
        'to.location: "to" names another place than Quay hall, where the session is. Make "effect" moved, or take "location" out of "to".',
      ],
    ],
    [
      "can't end before it starts",
      { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "13:00" } },
      [
        'to.opens_at: The session on Tuesday 1 December 2026 would end before it starts: it is planned for 10am to 12:30pm. Write both "opens_at" and "closes_at".',
      ],
    ],
    [
      "can't be where the service is at that time anyway",
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-08" } },
      [
        "to: Walking group already has a session on Tuesday 8 December, 10am to 12:30pm at Quay hall. Write another place, day or time.",
      ],
    ],
    [
      "can be the same place under the name of a new time",
      { effect: "retimed", sessions: ["2026-12-01"], to: { location: "quay-hall", opens_at: "11:00" } },
      [],
    ],
    [
      "can't be the same time for all of a period",
      { effect: "retimed", from: "2026-12-01", until: "2026-12-02", to: { opens_at: "10:00" } },
      ["to: The session of Walking group is on Tuesday 1 December, 10am to 12:30pm already. Write another time."],
    ],
  ])("%s", (_name, change, expected) => expect(wrong(change)).toEqual(expected));

  const told = (id: string, front: Omit<Front, "id">): Front => ({ id, published: "2026-11-19T09:00", ...front });
  const named = told("b", { effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } });
  const off = told("b", { effect: "cancelled", from: "2026-12-01" });

  test.each<[string, Front, Omit<Front, "id">, string]>([
    [
      "says nothing new of a period where all is cancelled",
      off,
      { effect: "moved", from: "2026-12-08", ...library },
      'effect: Every session of which this speaks is cancelled, that of Walking group on Tuesday 8 December 2026 by content/changes/b.md. If they take place after all, add "resolves: b"; else take this change out.',
    ],
    [
      "says nothing new of some days where all is cancelled",
      off,
      { effect: "retimed", from: "2026-12-08", until: "2026-12-15", to: { opens_at: "11:00" } },
      'effect: Every session of which this speaks is cancelled, that of Walking group on Tuesday 8 December 2026 by content/changes/b.md. If they take place after all, name the days under "sessions" instead of "from" and "until": 2026-12-08, 2026-12-15; and add "resolves: b"; else take this change out.',
    ],
    [
      "says nothing new of a period whose session is elsewhere by name",
      named,
      { effect: "moved", from: "2026-12-08", until: "2026-12-10", ...library },
      'to: The session of Walking group is on Tuesday 8 December, 10am to 12:30pm, at Mill house, by b, and what is said of a day goes before what is said of a period. To say something else of it, name its day (2026-12-08) under "sessions" and add "resolves: b".',
    ],
  ])("%s", (_, earlier, change, message) => expect(wrong(change, earlier)).toEqual([message]));

  test("of a period leaves a session where it is by name, and says so", () => {
    const period = { id: "a", effect: "moved", from: "2026-12-08", until: "2026-12-20", ...library };
    const a = withChanges([named, period].map(aChange)).changeById.get("a");
    expect(did(a)).toEqual(["2026-12-15 10:00–12:30 quay-hall scheduled → 2026-12-15 10:00–12:30 wend-library moved"]);
    expect(a?.exceptions.map(({ id }) => id)).toEqual(["walking-group.quay-hall.20261208T1000"]);
  });

  test("of a period takes along a session that has a new time by name", () => {
    const later = told("b", { effect: "retimed", sessions: ["2026-12-08"], to: { opens_at: "11:00" } });
    const period = told("c", { effect: "moved", from: "2026-12-08", until: "2026-12-10", ...library });
    const { changeById } = withChanges([later, period].map(aChange));
    expect(did(changeById.get("c"))).toEqual([
      "2026-12-08 11:00–12:30 quay-hall retimed → 2026-12-08 11:00–12:30 wend-library moved",
    ]);
    expect(changeById.get("c")?.exceptions).toEqual([]);
  });

  test("can be as planned on a day of a longer move, and for a bank holiday on which it is closed", () => {
    const away = told("b", { effect: "moved", from: "2026-12-01", ...library });
    const back = told("c", {
      effect: "moved",
      sessions: ["2026-12-08"],
      to: { location: "quay-hall" },
      published: "2026-11-20T09:00",
    });
    expect(onDays(withChanges([away, back].map(aChange)), "2026-12-08")).toEqual([
      "2026-12-08 10:00–12:30 quay-hall scheduled",
    ]);
    const services = [
      aService({ id: "walking-group", schedules: [aSchedule({ byday: "Monday", dtstart: "2026-09-07" })] }),
    ];
    const open = aChange({ id: "a", effect: "retimed", sessions: ["2026-12-28"], to: { opens_at: "10:00" } });
    expect(onDays(aTimetable({ services, changes: [open] }), "2026-12-28")).toEqual([
      "2026-12-28 10:00–12:30 quay-hall scheduled",
    ]);
    const same = { ...open, effect: "moved", to: { location: "quay-hall" } };
    expect(problemsOf({ services, changes: [same] })[0]).toContain("is at Quay hall already");
  });

  test("is refused for a time that the clocks leave out only where it gives that time", () => {
    const services = [
      aService({
        id: "walking-group",
        schedules: [aSchedule({ byday: "Sunday", dtstart: "2026-09-06", opens_at: "01:15", closes_at: "02:30" })],
      }),
    ];
    const change = (to: Record<string, string>) =>
      problemsOf(
        {
          services,
          changes: [
            aChange({ id: "a", effect: "retimed", sessions: ["2027-03-28"], to, published: "2027-02-20T09:00" }),
          ],
        },
        Temporal.PlainDate.from("2027-03-01"),
      );
    expect(change({ closes_at: "03:30" })).toEqual([]);
    expect(change({ opens_at: "01:20", closes_at: "03:30" })).toHaveLength(1);
  });

  test("can be told again, and by a file that replaces the first", () => {
    const move = { effect: "moved", sessions: ["2026-12-08"], ...library };
    for (const again of [{}, { replaces: "b" }]) {
      const { changeById } = withChanges([told("b", move), { id: "c", ...move, ...again }].map(aChange));
      expect(did(changeById.get("c"))).toEqual([
        "2026-12-08 10:00–12:30 wend-library moved → 2026-12-08 10:00–12:30 wend-library moved",
      ]);
    }
  });
});

describe("a service that starts", () => {
  const first = (schedules: Record<string, unknown>[], front: Omit<Front, "id"> = {}) => {
    const services = [
      aService({ id: "walking-group", schedules: schedules.map(aSchedule) }),
      aService({ id: "arts-group", schedules: [aSchedule({ byday: "Friday", dtstart: "2026-09-04" })] }),
    ];
    const change = aChange({ id: "a", effect: "started", from: "2026-12-02", ...front });
    return did(aTimetable({ services, changes: [change] }).changeById.get("a"));
  };

  test("is told with the first of its day", () =>
    expect(first([{}, { location: "mill-house", opens_at: "09:00", closes_at: "09:30" }])).toEqual([
      "nothing → 2026-12-08 09:00–09:30 mill-house scheduled",
    ]));
  test("is told with the first by name, of two at one time", () =>
    expect(first([{}, { location: "mill-house" }])).toEqual(["nothing → 2026-12-08 10:00–12:30 mill-house scheduled"]));
  test("is told with the first at its place", () =>
    expect(first([{ byday: "Thursday" }, { location: "mill-house" }], { locations: ["mill-house"] })).toEqual([
      "nothing → 2026-12-08 10:00–12:30 mill-house scheduled",
    ]));
  test("is told beside another that does", () =>
    expect(first([{}], { services: ["walking-group", "arts-group"] })).toEqual([
      "nothing → 2026-12-04 10:00–12:30 quay-hall scheduled",
      "nothing → 2026-12-08 10:00–12:30 quay-hall scheduled",
    ]));
});

describe("an extra session", () => {
  const extra = (front: Record<string, unknown> = {}, id = "a"): Front => ({
    id,
    effect: "extra",
    to: { location: "quay-hall", date: "2026-12-01", opens_at: "10:00", closes_at: "12:00" },
    ...front,
  });

  test("can't be where the service meets already", () =>
    expect(wrong(extra())).toEqual([
      "to: Walking group has a session on Tuesday 1 December, 10am to 12:30pm at Quay hall already. Write another day, time or place.",
    ]));
  test("can't stand in for one that a change has cancelled", () =>
    expect(
      wrong(extra({ published: "2026-11-21T09:00" }), { id: "b", effect: "cancelled", sessions: ["2026-12-01"] }),
    ).toEqual([
      'to: Walking group has a session on Tuesday 1 December, 10am to 12:30pm at Quay hall already, which b cancels. If it takes place after all, add "resolves: b", which ends that change for this session alone.',
    ]));
  test("can't be where the service has one in the timetable, wherever that is now", () =>
    expect(
      wrong(extra({ published: "2026-11-21T09:00" }), {
        id: "b",
        effect: "retimed",
        sessions: ["2026-12-01"],
        to: { date: "2026-12-02" },
      }),
    ).toEqual([
      "to: The session that Walking group has in the timetable on Tuesday 1 December, 10am to 12:30pm at Quay hall is now on Wednesday 2 December, 10am to 12:30pm at Quay hall (b), and a second one can't have its place and time. Begin some minutes earlier or later.",
    ]));
  test("can't be where another was added", () => {
    const to = { location: "mill-house", date: "2026-12-05", opens_at: "10:00", closes_at: "11:00" };
    expect(wrong(extra({ to, published: "2026-11-21T09:00" }), extra({ to }, "b"))).toEqual([
      "to: Walking group has a session on Saturday 5 December, 10am to 11am at Mill house already, which b adds. Write another day, time or place.",
    ]);
  });
  test("can bring back one that was called off", () => {
    const to = { location: "quay-hall", date: "2026-12-01", opens_at: "10:00", closes_at: "12:30" };
    const timetable = withChanges(
      [
        { id: "b", effect: "cancelled", sessions: ["2026-12-01"], published: "2026-11-19T09:00" },
        extra({ to, resolves: "b" }),
      ].map(aChange),
    );
    expect(did(timetable.changeById.get("a"))).toEqual([
      "2026-12-01 10:00–12:30 quay-hall cancelled → 2026-12-01 10:00–12:30 quay-hall extra",
    ]);
  });
  test("is let be where the service has one in the timetable more than 4 weeks ago", () =>
    expect(
      wrong(
        extra({
          published: "2026-10-10T09:00",
          to: { location: "quay-hall", date: "2026-10-20", opens_at: "10:00", closes_at: "12:00" },
        }),
      ),
    ).toEqual([]));
  test("can't be for all services", () =>
    expect(wrong(extra({ services: "all" }))).toEqual([
      'services: An extra session belongs to a service. Name it instead of "all".',
    ]));
  test("can't be added twice", () => {
    const to = { location: "mill-house", date: "2026-12-05", opens_at: "10:00", closes_at: "12:00" };
    expect(wrong(extra({ to, published: "2026-11-21T09:00" }), extra({ to }, "b"))).toHaveLength(1);
  });
  test("can be added to a day on which the service meets at another time", () =>
    expect(
      wrong(extra({ to: { location: "quay-hall", date: "2026-12-01", opens_at: "14:00", closes_at: "15:00" } })),
    ).toEqual([]));
  test("can't belong to a service that is not running", () => {
    const services = [aService({ id: "walking-group", status: "inactive", schedules: [] })];
    expect(problemsOf({ services, changes: [aChange(extra())] })).toEqual([
      "changes/a.md to: Walking group is inactive, so it can have no extra session. Make its status active first.",
    ]);
  });
  test("of a service that is not running any more is let be when it is more than 4 weeks ago", () => {
    const services = [aService({ id: "walking-group", status: "defunct", schedules: [] })];
    const to = { location: "quay-hall", date: "2026-10-20", opens_at: "10:00", closes_at: "12:00" };
    expect(problemsOf({ services, changes: [aChange(extra({ to, published: "2026-10-10T09:00" }))] })).toEqual([]);
  });
  test("that goes with the change that it was added by leaves nothing to cancel", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-05"], replaces: "b", published: "2026-11-21T09:00" },
        extra({ to: { location: "mill-house", date: "2026-12-05", opens_at: "10:00", closes_at: "12:00" } }, "b"),
      ),
    ).toEqual([
      'sessions.0: "replaces" takes away the extra session on Saturday 5 December 2026, so that nothing is left to change. Take "replaces" out.',
    ]));
});
