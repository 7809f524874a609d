import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { problemsOf, wrong } from "./timetable-factory.ts";

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
      'sessions.0: Walking group does not meet at Mill house on Tuesday 1 December 2026. Then it is at Quay hall: write quay-hall under "locations", if that is meant.',
    ],
  ])("%s", (_name, change, message) => expect(wrong(change)).toEqual([message]));

  test("is refused with the change that ended the service", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-21T09:00" },
        { id: "b", effect: "ended", from: "2026-12-02" },
      ),
    ).toEqual([
      "sessions.0: Walking group does not meet on Tuesday 8 December 2026. It has ended: see content/changes/b.md. For one more session, write a change with the effect extra. The nearest day on which it meets is Tuesday 1 December 2026 (2026-12-01).",
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

  test("is not said to be after an end that was taken back", () =>
    expect(
      wrong(
        { effect: "cancelled", sessions: ["2026-12-09"], published: "2026-11-22T09:00" },
        { id: "b", effect: "ended", from: "2026-12-02" },
        { id: "c", effect: "notice", resolves: "b", published: "2026-11-21T09:00" },
      )[0],
    ).not.toContain("ended"));

  const at = (location: string, front: Partial<Front> = {}) => ({
    id: "b",
    effect: "extra",
    to: { location, date: "2026-12-01", opens_at: "18:00", closes_at: "19:00" },
    published: "2026-11-19T09:00",
    ...front,
  });
  const away = {
    id: "b",
    effect: "moved",
    sessions: ["2026-12-01"],
    to: { location: "mill-house", date: "2026-12-03" },
    published: "2026-11-19T09:00",
  };

  test.each<[string, Omit<Front, "id">, Front[], string]>([
    [
      "at the hour is refused with the hour at which it meets",
      { sessions: ["2026-12-01T14:00"] },
      [],
      "does not meet on Tuesday 1 December 2026 at 2pm. That day it meets at 10am: write 2026-12-01T10:00.",
    ],
    [
      "or the hours",
      { sessions: ["2026-12-01T15:00"] },
      [at("mill-house")],
      "does not meet on Tuesday 1 December 2026 at 3pm. That day it meets at 10am and 6pm: write 2026-12-01T10:00 or 2026-12-01T18:00.",
    ],
    [
      "or those at the named place",
      { locations: ["mill-house"], sessions: ["2026-12-01T15:00"] },
      [at("mill-house")],
      "does not meet at Mill house on Tuesday 1 December 2026 at 3pm. That day it meets at 6pm: write 2026-12-01T18:00.",
    ],
    [
      "at the named place is refused with all places where it meets",
      { locations: ["wend-library"], sessions: ["2026-12-01"] },
      [at("mill-house")],
      'does not meet at Wend library on Tuesday 1 December 2026. Then it is at Quay hall and Mill house: write quay-hall or mill-house under "locations", if that is meant.',
    ],
    [
      "any more is refused with the day on which the session is",
      { locations: ["quay-hall"], sessions: ["2026-12-01"] },
      [away],
      "does not meet at Quay hall on Tuesday 1 December 2026. The session of Walking group that the timetable has that day is now on Thursday 3 December 2026 at Mill house (b): name it by its own day and time, 2026-12-03T10:00.",
    ],
    [
      "nor at another place is refused without that",
      { locations: ["wend-library"], sessions: ["2026-12-01"] },
      [away],
      "does not meet at Wend library on Tuesday 1 December 2026. The timetable has no session near that day: check the service and its schedules.",
    ],
    [
      "at several places is refused with each",
      { locations: ["wend-library", "mill-house"], sessions: ["2026-12-02"] },
      [],
      "does not meet at Wend library or Mill house on Wednesday 2 December 2026. The timetable has no session near that day: check the service and its schedules.",
    ],
    [
      "at a place is refused with the days on which it is there",
      { locations: ["mill-house"], sessions: ["2026-12-08"], published: "2026-11-22T09:00" },
      [
        at("mill-house"),
        at("quay-hall", {
          id: "c",
          to: { location: "quay-hall", date: "2026-12-04", opens_at: "18:00", closes_at: "19:00" },
        }),
      ],
      'does not meet at Mill house on Tuesday 8 December 2026. Then it is at Quay hall: write quay-hall under "locations", if that is meant.',
    ],
    [
      "at a place, nor anywhere that day, is refused with the days on which it is there",
      { locations: ["mill-house"], sessions: ["2026-12-04"], published: "2026-11-22T09:00" },
      [at("mill-house")],
      "does not meet at Mill house on Friday 4 December 2026. The nearest day on which it meets is Tuesday 1 December 2026 (2026-12-01).",
    ],
  ])("%s", (_, change, others, message) =>
    expect(wrong({ effect: "cancelled", ...change }, ...others)).toEqual([`sessions.0: Walking group ${message}`]),
  );

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
    [
      "in a period of several services is refused",
      { effect: "cancelled", services: ["walking-group", "arts-group"], from: "2026-12-02", until: "2026-12-03" },
      [
        "from: Walking group and Arts group have no session from Wednesday 2 December 2026 to Thursday 3 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Friday 4 December 2026 (2026-12-01 and 2026-12-04).",
      ],
    ],
    [
      "in a period of all services is refused",
      { effect: "cancelled", services: "all", from: "2026-12-02", until: "2026-12-03" },
      [
        "from: No service has a session from Wednesday 2 December 2026 to Thursday 3 December 2026. The nearest days on which it meets are Tuesday 1 December 2026 and Friday 4 December 2026 (2026-12-01 and 2026-12-04).",
      ],
    ],
    [
      "at a place until further notice is refused",
      { effect: "cancelled", locations: ["mill-house"], from: "2026-12-02" },
      [
        "from: Walking group has no session at Mill house from Wednesday 2 December 2026 on. The timetable has no session near that day: check the service and its schedules.",
      ],
    ],
    [
      "at any of several places is refused with where it is",
      { effect: "cancelled", locations: ["mill-house", "wend-library"], from: "2026-12-01", until: "2026-12-06" },
      [
        'from: Walking group has no session at Mill house or Wend library from Tuesday 1 December 2026 to Sunday 6 December 2026. Then it is at Quay hall: write quay-hall under "locations", if that is meant.',
      ],
    ],
    [
      "where it starts at a place is refused",
      { effect: "started", locations: ["mill-house"], from: "2026-12-02" },
      [
        'from: Walking group has no session at Mill house from Wednesday 2 December 2026 to Sunday 31 January 2027. Add a schedule that starts on this day, or check "from".',
      ],
    ],
    [
      "by a place where none is may still tell something",
      { effect: "contact", locations: ["quay-hall", "mill-house"], sessions: ["2026-12-01"] },
      [],
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
        'locations.1: No session that this change means is at Wend library then. Write the place where it is, or take it out of "locations".',
      ],
    ],
  ])("%s", (_name, change, expected) => expect(wrong(change)).toEqual(expected));

  const extra = (opens_at: string, closes_at: string, front: Partial<Front> = {}): Front => ({
    id: "b",
    effect: "extra",
    to: { location: "mill-house", date: "2026-12-01", opens_at, closes_at },
    published: "2026-11-19T09:00",
    ...front,
  });
  const access = (front: Omit<Front, "id" | "effect"> = {}) => ({
    effect: "access",
    sessions: ["2026-12-01"],
    ...front,
  });

  test("or more than one is refused with how to name each", () => {
    expect(wrong(access(), extra("18:00", "19:00"))).toEqual([
      'sessions.0: Tuesday 1 December 2026 can mean more than one session of Walking group: that of the day itself, 10am to 12:30pm at Quay hall and the extra one, 6pm to 7pm at Mill house. Name each that you mean under "sessions" by its own day and time: 2026-12-01T10:00 or 2026-12-01T18:00.',
    ]);
    const put = {
      id: "c",
      effect: "retimed",
      sessions: ["2026-12-01"],
      to: { date: "2026-12-03" },
      published: "2026-11-18T09:00",
    };
    expect(wrong(access(), extra("18:00", "19:00"), put)).toEqual([
      'sessions.0: Tuesday 1 December 2026 can mean more than one session of Walking group: that of the day in the timetable, now on Thursday 3 December 2026, 10am to 12:30pm at Quay hall and the extra one, 6pm to 7pm at Mill house. Name each that you mean under "sessions" by its own day and time: 2026-12-03T10:00 or 2026-12-01T18:00.',
    ]);
  });

  test("or more than one is refused with a name by which no other is meant", () => {
    const onto = {
      id: "c",
      effect: "retimed",
      sessions: ["2026-11-24"],
      to: { date: "2026-12-01", opens_at: "14:00", closes_at: "15:00" },
      published: "2026-11-19T10:00",
    };
    expect(wrong(access(), onto)).toEqual([
      'sessions.0: Tuesday 1 December 2026 can mean more than one session of Walking group: that of the day itself, 10am to 12:30pm at Quay hall and that of Tuesday 24 November 2026 in the timetable, which is now on this day, 2pm to 3pm at Quay hall. Name each that you mean under "sessions" by its own day and time: 2026-12-01T10:00 or 2026-12-01T14:00.',
    ]);
    const same = { ...onto, to: { date: "2026-12-01", location: "mill-house" }, effect: "moved" };
    expect(wrong(access(), same)).toEqual([
      'sessions.0: Tuesday 1 December 2026 can mean more than one session of Walking group: that of the day itself, 10am to 12:30pm at Quay hall and that of Tuesday 24 November 2026 in the timetable, which is now on this day, 10am to 12:30pm at Mill house. Name each that you mean under "sessions" by its own day and time: 2026-12-01T10:00 or 2026-11-24T10:00.',
    ]);
  });

  test("or more than one at one time is refused with their places, by which they are told apart", () => {
    expect(wrong(access(), extra("10:00", "11:00"))).toEqual([
      'sessions.0: Tuesday 1 December 2026 can mean more than one session of Walking group: that of the day itself, 10am to 12:30pm at Quay hall and the extra one, 10am to 11am at Mill house. Write under "locations" the place of the one that you mean: quay-hall or mill-house.',
    ]);
    expect(wrong(access({ locations: ["mill-house"] }), extra("10:00", "11:00"))).toEqual([]);
  });

  test("or more than one is let pass when it is more than 4 weeks ago", () => {
    const to = { location: "mill-house", date: "2026-10-20", opens_at: "18:00", closes_at: "19:00" };
    expect(
      wrong(
        access({ sessions: ["2026-10-20"], published: "2026-10-18T10:00" }),
        extra("", "", { to, published: "2026-10-17T09:00" }),
      ),
    ).toEqual([]);
  });

  test("of one service is let pass when one of its days is more than 4 weeks ago, since it may have met then", () =>
    expect(
      wrong({
        effect: "cancelled",
        services: ["walking-group", "arts-group"],
        sessions: ["2026-12-01", "2026-10-23"],
        published: "2026-11-16T09:00",
      }),
    ).toEqual([]));

  test("on a bank holiday on which it is closed is refused with the holiday", () => {
    const services = [
      aService({ id: "walking-group", schedules: [aSchedule({ byday: "Monday", dtstart: "2026-09-07" })] }),
    ];
    const delayed = aChange({ id: "a", effect: "delayed", from: "2026-12-28", until: "2026-12-28" });
    expect(problemsOf({ services, changes: [delayed] })).toEqual([
      "changes/a.md from: Walking group has no session from Monday 28 December 2026 to Monday 28 December 2026. It is closed then for a bank holiday: Boxing Day (substitute day). The nearest days on which it meets are Monday 21 December 2026 and Monday 4 January 2027 (2026-12-21 and 2027-01-04).",
    ]);
    expect(problemsOf({ services, changes: [{ ...delayed, effect: "cancelled" }] })).toEqual([]);
  });

  test("until further notice is let pass when the next session is just beyond the timetable", () => {
    const services = [
      aService({ id: "walking-group", schedules: [aSchedule({ freq: "monthly", byday: "first Tuesday" })] }),
    ];
    const change = aChange({ id: "a", effect: "cancelled", from: "2027-05-20" });
    expect(problemsOf({ services, changes: [change] })).toEqual([]);
  });

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
