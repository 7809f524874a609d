import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable, did, onDays, said, withChanges } from "./timetable-factory.ts";

const day = (value: string) => Temporal.PlainDate.from(value);
const library = { to: { location: "wend-library" } };

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

test("what a change did to sessions at one time is told in order of their ids, whatever the services are called", () => {
  const services = ["c", "a", "b"].map((id, place) =>
    aService({ id, title: `Group ${place}`, schedules: [aSchedule({ location: "mill-house" })] }),
  );
  const { changeById } = aTimetable({
    services,
    changes: [aChange({ id: "snow", effect: "cancelled", services: "all", sessions: ["2026-12-01"] })],
  });
  expect(changeById.get("snow")?.sessions.map(({ after }) => after.service.id)).toEqual(["a", "b", "c"]);
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
  test("a move that the schedule has taken over since is kept without its sessions", () => {
    const moved = [aService({ id: "walking-group", schedules: [aSchedule({ location: "wend-library" })] })];
    const change = { effect: "moved", ...library, published: "2026-10-01T09:00" };
    const told = (sessions: string[]) =>
      aTimetable({ services: moved, changes: [aChange({ id: "a", ...change, sessions })] }).changeById.get("a");
    expect(told(["2026-10-06"])?.sessions).toEqual([]);
    expect(() => told(["2026-10-27"])).toThrow("is at Wend library already");
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
