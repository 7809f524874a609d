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
        'locations.1: No session that this change means is at Wend library then. Write the place where it is, or take it out of "locations".',
      ],
    ],
  ])("%s", (_name, change, expected) => expect(wrong(change)).toEqual(expected));

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
