import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "../timetable/library-factory.ts";
import { problemsOf } from "../timetable/timetable-factory.ts";

const tuesdays = aService({ id: "walking-group", schedules: [aSchedule()] });
const fridays = aService({
  id: "arts-group",
  schedules: [aSchedule({ location: "mill-house", byday: "Friday", dtstart: "2026-09-04" })],
});

/** What is wrong with one change, without its file's name. */
function wrong(change: Omit<Front, "id">, ...others: Front[]): string[] {
  const changes = [{ id: "a", ...change }, ...others].map(aChange);
  return problemsOf({ services: [tuesdays, fridays], changes }).map((problem) => problem.replace("changes/a.md ", ""));
}

describe("a date on which the service does not meet", () => {
  test.each<[string, Omit<Front, "id">, string]>([
    [
      "is refused with the nearest real dates",
      { effect: "cancelled", sessions: ["2026-12-01", "2026-12-02"] },
      "sessions.1: Walking group does not meet on Wednesday 2 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Tuesday 8 December 2026 (2026-12-01 and 2026-12-08).",
    ],
    [
      "for all services is refused when none meets",
      { effect: "cancelled", services: "all", sessions: ["2026-12-02"] },
      "sessions.0: No service meets on Wednesday 2 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Friday 4 December 2026 (2026-12-01 and 2026-12-04).",
    ],
    [
      "for several services is refused when none of them meets",
      { effect: "cancelled", services: ["walking-group", "arts-group"], sessions: ["2026-12-02"] },
      "sessions.0: None of Walking group and Arts group meets on Wednesday 2 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Friday 4 December 2026 (2026-12-01 and 2026-12-04).",
    ],
    [
      "at the named place is refused with the place where it meets",
      { effect: "cancelled", locations: ["mill-house"], sessions: ["2026-12-01"] },
      'sessions.0: Walking group does not meet at Mill house on Tuesday 1 December 2026. By the timetable it meets that day at Quay hall: write quay-hall under "locations".',
    ],
  ])("%s", (_name, change, message) => expect(wrong(change)).toEqual([message]));

  test("is refused with the day in the timetable when a change put the session there", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-02"], published: "2026-11-21T09:00" },
        { id: "b", effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-02" } },
      ),
    ).toEqual([
      "sessions.0: Walking group does not meet on Wednesday 2 December 2026. The session of Tuesday 1 December 2026 was put on that day by content/changes/b.md. Name it by its day in the timetable, 2026-12-01.",
    ]));

  test("is refused with the change that ended the service", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-21T09:00" },
        { id: "b", effect: "ended", from: "2026-12-02" },
      ),
    ).toEqual([
      "sessions.0: Walking group does not meet on Tuesday 8 December 2026. It has ended: see content/changes/b.md. The nearest day on which it meets is Tuesday 1 December 2026 (2026-12-01).",
    ]));

  test("is not said to be after the end of a service that has ended at another place", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-09"], published: "2026-11-21T09:00" },
        { id: "b", effect: "ended", from: "2026-12-02", locations: ["mill-house"] },
      ),
    ).toEqual([
      "sessions.0: Walking group does not meet on Wednesday 9 December 2026. The nearest days on which it meets are Tuesday 8 December 2026 and Tuesday 15 December 2026 (2026-12-08 and 2026-12-15).",
    ]));

  test("is let pass when it is more than 4 weeks ago", () => {
    const told = { effect: "cancelled", published: "2026-10-01T09:00" };
    expect(wrong({ ...told, sessions: ["2026-10-24"] })).toEqual([]);
    expect(wrong({ ...told, sessions: ["2026-10-25"] })).toHaveLength(1);
  });

  test("is let pass in a change that is void", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-02"] },
        { id: "b", effect: "cancelled", sessions: ["2026-12-01"], replaces: "a", published: "2026-11-21T09:00" },
      ),
    ).toEqual([]));
});

describe("a change that can mean no session", () => {
  test.each<[string, Omit<Front, "id">, string[]]>([
    [
      "in a period without one is refused",
      { effect: "cancelled", from: "2026-12-02", until: "2026-12-07" },
      [
        "from: Walking group has no session from Wednesday 2 December 2026 to Monday 7 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Tuesday 8 December 2026 (2026-12-01 and 2026-12-08).",
      ],
    ],
    ["may still tell something of the service", { effect: "contact", from: "2026-12-02", until: "2026-12-07" }, []],
    ["may end the service", { effect: "ended", from: "2040-01-01", published: "2039-12-20T09:00" }, []],
    [
      "by a service that meets on none of its days is refused",
      { effect: "cancelled", services: ["walking-group", "arts-group"], sessions: ["2026-12-01"] },
      ['services.1: Arts group meets on none of these days. Take it out of "services", or check the days.'],
    ],
    [
      "by a place where none is then is refused",
      { effect: "cancelled", services: "all", locations: ["quay-hall", "wend-library"], sessions: ["2026-12-01"] },
      [
        'locations.1: No session that this change names is at Wend library in the timetable. Write the place that the timetable has, or take it out of "locations".',
      ],
    ],
  ])("%s", (_name, change, expected) => expect(wrong(change)).toEqual(expected));

  test("when it starts a service without a session in the next 60 days is refused", () => {
    const services = [aService({ id: "walking-group", schedules: [aSchedule({ dtstart: "2027-02-02" })] })];
    const started = (from: string) =>
      problemsOf({ services, changes: [aChange({ id: "a", effect: "started", from })] });
    expect(started("2026-12-02")).toEqual([
      'changes/a.md from: Walking group has no session from Wednesday 2 December 2026 to Sunday 31 January 2027. Add a schedule that starts on this day, or check "from".',
    ]);
    expect(started("2026-12-04")).toEqual([]);
  });
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
      "can't be the same place for a part of a period",
      { effect: "moved", services: "all", from: "2026-12-01", to: { location: "mill-house" } },
      [
        'to.location: The session of Arts group on Friday 4 December 2026 is at Mill house already. Write another place, or "effect: retimed" if only its time is new, or name under "locations" the places that sessions move from.',
      ],
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
        'to.location: "to" names another place than Quay hall, where the timetable has the session. Make "effect" moved, or take "location" out of "to".',
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
  ])("%s", (_name, change, expected) => expect(wrong(change)).toEqual(expected));
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
      "to: Walking group has a session on Tuesday 1 December, 10am to 12:30pm at Quay hall already, which b concerns. Write a change that replaces b or says that it is over.",
    ]));
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

describe("an all-clear", () => {
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
