/** What is said of rules on a day: nothing that is over, has not begun, is paused or has been moved for long is told as what happens. */
import { describe, expect, test } from "vitest";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable } from "./timetable-factory.ts";

const tuesday24November = Temporal.PlainDate.from("2026-11-24");

/** `Tuesday at quay-hall 10:00–12:30, from 2026-11-10`, for each rule, and how the service stands. */
function told(schedules: readonly object[], changes: readonly Partial<Front>[] = [], today = tuesday24November) {
  const content = {
    services: [aService({ id: "walking-group", schedules: schedules.map((one) => aSchedule({ ...one })) })],
    changes: changes.map((change, place) =>
      aChange({ id: `change-${place}`, published: "2026-10-01T10:00", ...change }),
    ),
  };
  const now = aTimetable(content, today).inForce.get("walking-group");
  const rules = now?.rules.map(({ location, hours, paused, from, until }) =>
    [
      `${paused ? "paused" : "held"} at ${location.id} ${hours.opens_at.toString().slice(0, 5)}–${hours.closes_at.toString().slice(0, 5)}`,
      ...(from ? [`from ${from}`] : []),
      ...(until ? [`until ${until}`] : []),
    ].join(" "),
  );
  return [now?.status, ...(rules ?? [])];
}

const always = {};
const moved = { effect: "moved", from: "2026-11-10", to: { location: "mill-house" } };

describe("a rule by itself", () => {
  test.each<[what: string, schedules: readonly object[], expected: readonly string[]]>([
    ["holds", [always], ["active", "held at quay-hall 10:00–12:30"]],
    [
      "that is over is not told",
      [always, { byday: "Monday", valid_to: "2026-11-20" }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "of which no day is left is not told",
      [{ valid_to: "2026-11-30", byday: "Tuesday", dtstart: "2026-09-08", interval: 4 }],
      ["active"],
    ],
    [
      "that has not begun is told with its first day",
      [{ dtstart: "2027-01-04" }],
      ["active", "held at quay-hall 10:00–12:30 from 2027-01-05"],
    ],
    [
      "that begins by a date of its own is told with it",
      [{ valid_from: "2027-01-04" }],
      ["active", "held at quay-hall 10:00–12:30 from 2027-01-04"],
    ],
    [
      "that begins in two years is told",
      [{ dtstart: "2028-12-05" }],
      ["active", "held at quay-hall 10:00–12:30 from 2028-12-05"],
    ],
    [
      "that begins and ends by dates of its own is told with both",
      [{ valid_from: "2026-12-01", valid_to: "2027-03-02" }],
      ["active", "held at quay-hall 10:00–12:30 from 2026-12-01 until 2027-03-02"],
    ],
    [
      "that begins by a date of its own, before weeks are counted, is told with its first day",
      [{ valid_from: "2026-12-01", dtstart: "2027-01-07" }],
      ["active", "held at quay-hall 10:00–12:30 from 2027-01-12"],
    ],
    [
      "that began long ago is told without its first day, whatever day weeks are counted from",
      [{ dtstart: "2026-11-24" }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "of which today is the last day is told",
      [{ valid_to: "2026-11-24" }],
      ["active", "held at quay-hall 10:00–12:30 until 2026-11-24"],
    ],
    [
      "that begins in two years and ends in three is told",
      [{ dtstart: "2028-12-05", valid_to: "2029-12-04" }],
      ["active", "held at quay-hall 10:00–12:30 from 2028-12-05 until 2029-12-04"],
    ],
    [
      "that begins in two years and ends before is not told",
      [{ dtstart: "2028-12-05", valid_to: "2027-11-24" }],
      ["active"],
    ],
    [
      "of dates that are to come is told",
      [{ freq: "dates", byday: undefined, dtstart: undefined, dates: ["2026-11-03", "2026-12-03"] }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "of dates that are over is not told",
      [{ freq: "dates", byday: undefined, dtstart: undefined, dates: ["2026-11-03"] }],
      ["active"],
    ],
  ])("%s", (_, schedules, expected) => expect(told(schedules)).toEqual(expected));

  test("of a period that is over is not told, though another may come", () => {
    const periods = [{ id: "fair", label: "Fair", dates: [["2026-10-01", "2026-10-31"]] }] as const;
    const services = [aService({ id: "walking-group", schedules: [aSchedule({ only_in: ["fair"] })] })];
    expect(aTimetable({ periods, services }, tuesday24November).inForce.get("walking-group")?.rules).toEqual([]);
  });

  test("leaves the last day of a timetable that is over", () => {
    const schedules = [aSchedule({ valid_to: "2026-11-20" })];
    const content = { services: [aService({ id: "walking-group", schedules })] };
    expect(String(aTimetable(content, tuesday24November).inForce.get("walking-group")?.lastDay)).toBe("2026-11-17");
  });
});

describe("a change that lasts", () => {
  test.each<[what: string, changes: readonly Partial<Front>[], expected: readonly string[]]>([
    ["moves the rule since its first day", [moved], ["active", "held at mill-house 10:00–12:30 from 2026-11-10"]],
    [
      "divides a rule that it will move",
      [{ ...moved, from: "2026-12-08" }],
      ["active", "held at quay-hall 10:00–12:30 until 2026-12-07", "held at mill-house 10:00–12:30 from 2026-12-08"],
    ],
    [
      "moves the rule for more than four weeks",
      [{ ...moved, until: "2026-12-09" }],
      [
        "active",
        "held at mill-house 10:00–12:30 from 2026-11-10 until 2026-12-09",
        "held at quay-hall 10:00–12:30 from 2026-12-10",
      ],
    ],
    [
      "that moves it for four weeks is none",
      [{ ...moved, until: "2026-12-08" }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "does not divide the rule where it says what holds already",
      [
        { effect: "cancelled", from: "2026-11-10" },
        { effect: "cancelled", services: "all", from: "2026-12-08" },
      ],
      ["temporarily closed", "paused at quay-hall 10:00–12:30 from 2026-11-10"],
    ],
    [
      "divides it where only the end is another",
      [{ effect: "retimed", from: "2026-12-08", to: { closes_at: "13:00" } }],
      ["active", "held at quay-hall 10:00–12:30 until 2026-12-07", "held at quay-hall 10:00–13:00 from 2026-12-08"],
    ],
    [
      "divides it where only the beginning is another",
      [{ effect: "retimed", from: "2026-12-08", to: { opens_at: "10:30" } }],
      ["active", "held at quay-hall 10:00–12:30 until 2026-12-07", "held at quay-hall 10:30–12:30 from 2026-12-08"],
    ],
    [
      "that only tells something divides nothing",
      [{ effect: "access", from: "2026-12-08" }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "gives the rule other times",
      [{ effect: "retimed", from: "2026-11-10", to: { opens_at: "11:00", closes_at: "13:00" } }],
      ["active", "held at quay-hall 11:00–13:00 from 2026-11-10"],
    ],
    [
      "closes the service",
      [{ effect: "cancelled", from: "2026-11-10" }],
      ["temporarily closed", "paused at quay-hall 10:00–12:30 from 2026-11-10"],
    ],
    [
      "closes it until a day that is known",
      [{ effect: "cancelled", from: "2026-11-10", until: "2027-01-31" }],
      [
        "temporarily closed",
        "paused at quay-hall 10:00–12:30 from 2026-11-10 until 2027-01-31",
        "held at quay-hall 10:00–12:30 from 2027-02-01",
      ],
    ],
    ["ends the service", [{ effect: "ended", from: "2026-11-10" }], ["defunct"]],
    [
      "will end the service",
      [{ effect: "ended", from: "2026-12-08" }],
      ["active", "held at quay-hall 10:00–12:30 until 2026-12-07"],
    ],
    [
      "holds no longer than an all-clear lets it",
      [moved, { effect: "notice", resolves: "change-0", from: "2026-12-01" }],
      [
        "active",
        "held at mill-house 10:00–12:30 from 2026-11-10 until 2026-11-30",
        "held at quay-hall 10:00–12:30 from 2026-12-01",
      ],
    ],
    [
      "is as if it had never been once it is replaced",
      [moved, { effect: "notice", replaces: "change-0" }],
      ["active", "held at quay-hall 10:00–12:30"],
    ],
    [
      "of a place is of what has moved there",
      [moved, { effect: "cancelled", services: "all", locations: ["mill-house"], from: "2026-11-24" }],
      ["temporarily closed", "paused at mill-house 10:00–12:30 from 2026-11-24"],
    ],
  ])("%s", (_, changes, expected) => expect(told([always], changes)).toEqual(expected));

  test("closes one rule of two, and the service goes on", () => {
    const schedules = [always, { location: "wend-library", byday: "Thursday" }];
    const closed = { effect: "cancelled", locations: ["wend-library"], from: "2026-11-10" };
    expect(told(schedules, [closed])).toEqual([
      "active",
      "held at quay-hall 10:00–12:30",
      "paused at wend-library 10:00–12:30 from 2026-11-10",
    ]);
  });
});

test("what is off for days or four weeks is an exception, which lists of sessions tell", () => {
  const christmas = { effect: "cancelled", services: "all", from: "2026-12-10", until: "2027-01-07" };
  const named = { effect: "cancelled", sessions: ["2026-12-01", "2027-01-12"] };
  expect(told([always], [christmas, named])).toEqual(["active", "held at quay-hall 10:00–12:30"]);
});

describe("the day on which a rule that changes begins or ends", () => {
  test.each<[string, object, Partial<Front>, string[]]>([
    [
      "is its own, if that is later than the change",
      { valid_from: "2026-12-15" },
      moved,
      ["held at mill-house 10:00–12:30 from 2026-12-15"],
    ],
    [
      "is that of the change, if the rule begins sooner",
      { valid_from: "2026-12-01" },
      { ...moved, from: "2026-12-15" },
      [
        "held at quay-hall 10:00–12:30 from 2026-12-01 until 2026-12-14",
        "held at mill-house 10:00–12:30 from 2026-12-15",
      ],
    ],
    [
      "is its own, if that is sooner than the end of the change",
      { valid_to: "2026-12-08" },
      { ...moved, until: "2027-01-31" },
      ["held at mill-house 10:00–12:30 from 2026-11-10 until 2026-12-08"],
    ],
    [
      "is that of the change, if the rule ends later",
      { valid_to: "2027-03-02" },
      { ...moved, until: "2027-01-31" },
      [
        "held at mill-house 10:00–12:30 from 2026-11-10 until 2027-01-31",
        "held at quay-hall 10:00–12:30 from 2027-02-01 until 2027-03-02",
      ],
    ],
  ])("%s", (_, schedule, change, expected) => expect(told([schedule], [change]).slice(1)).toEqual(expected));
});

describe("how a service stands, and by which changes", () => {
  const stands = (schedules: readonly object[], ...changes: readonly Partial<Front>[]) => {
    const content = {
      services: [aService({ id: "walking-group", schedules: schedules.map((one) => aSchedule({ ...one })) })],
      changes: changes.map((change, place) =>
        aChange({ id: `change-${place}`, published: `2026-10-0${place + 1}T10:00`, ...change }),
      ),
    };
    const now = aTimetable(content, tuesday24November).inForce.get("walking-group");
    return [now?.status, ...(now?.changes ?? []).map(({ id }) => id)].join(" ");
  };
  const ends = { effect: "ended", from: "2026-11-10" };
  const closed = { effect: "cancelled", from: "2026-11-10" };
  const friday = { byday: "Friday", dtstart: "2026-09-04" };

  test.each<[string, readonly object[], readonly Partial<Front>[], string]>([
    ["as its file says, without any", [always], [], "active"],
    ["as its file says, if they only move it", [always], [moved], "active"],
    ["ended today", [always], [{ ...ends, from: "2026-11-24" }], "defunct change-0"],
    [
      "ended twice, at each of its places",
      [always, { ...friday, location: "mill-house" }],
      [
        { ...ends, locations: ["quay-hall"] },
        { ...ends, locations: ["mill-house"] },
      ],
      "defunct change-0 change-1",
    ],
    ["not ended before the day", [always], [{ ...ends, from: "2026-11-25" }], "active"],
    [
      "not ended any more, once that is over",
      [always],
      [ends, { effect: "notice", resolves: "change-0", from: "2026-11-20" }],
      "active",
    ],
    [
      "not ended, though nothing is left, if the end is over",
      [],
      [ends, { effect: "notice", resolves: "change-0", from: "2026-11-24" }],
      "active",
    ],
    [
      "ended until the day on which that is over",
      [],
      [ends, { effect: "notice", resolves: "change-0", from: "2026-11-25" }],
      "defunct change-0",
    ],
    ["closed today", [always], [{ ...closed, from: "2026-11-24" }], "temporarily closed change-0"],
    ["not closed before the day", [always], [{ ...closed, from: "2026-11-25" }], "active"],
    ["closed by one change, whatever many rules it has", [always, friday], [closed], "temporarily closed change-0"],
    [
      "closed at each of its places by another",
      [always, { ...friday, location: "mill-house" }],
      [
        { ...closed, locations: ["quay-hall"] },
        { ...closed, locations: ["mill-house"] },
      ],
      "temporarily closed change-0 change-1",
    ],
    [
      "closed, though another rule will begin",
      [always, { ...friday, location: "mill-house", valid_from: "2027-01-08" }],
      [{ ...closed, locations: ["quay-hall"] }],
      "temporarily closed change-0",
    ],
    [
      "not closed, if another rule begins today",
      [always, { location: "mill-house", valid_from: "2026-11-24" }],
      [{ ...closed, locations: ["quay-hall"] }],
      "active",
    ],
  ])("%s", (_, schedules, changes, expected) => expect(stands(schedules, ...changes)).toBe(expected));

  test("with nothing to say, if its file says that it is defunct", () => {
    const services = [aService({ id: "walking-group", status: "defunct", schedules: [aSchedule()] })];
    expect(aTimetable({ services }).inForce.get("walking-group")).toEqual({
      status: "defunct",
      rules: [],
      atAnyTime: [],
      changes: [],
    });
  });

  test("with the last of all its days, if they are over for less than two years", () => {
    const last = (...schedules: object[]) => {
      const services = [aService({ id: "walking-group", schedules: schedules.map((one) => aSchedule({ ...one })) })];
      return aTimetable({ services }, tuesday24November).inForce.get("walking-group")?.lastDay?.toString();
    };
    const dates = (...days: string[]) => ({ freq: "dates", byday: undefined, dtstart: undefined, dates: days });
    expect(last(dates("2026-11-03"), dates("2026-11-10", "2026-10-01"))).toBe("2026-11-10");
    expect(last(dates("2024-11-24"))).toBe("2024-11-24");
    expect(last(dates("2024-11-23"))).toBeUndefined();
    expect(last({})).toBeUndefined();
    expect(last()).toBeUndefined();
  });
});

test("the days ahead of a rule are those from today on, in its period and no other", () => {
  const changes = [aChange({ id: "a", ...moved, from: "2026-12-08", until: "2027-01-10" })];
  const { rules = [] } = aTimetable({ changes }, tuesday24November).inForce.get("walking-group") ?? {};
  expect(rules.map(({ ahead }) => ahead.map(String).slice(0, 3))).toEqual([
    ["2026-11-24", "2026-12-01"],
    ["2026-12-08", "2026-12-15", "2026-12-22"],
    ["2027-01-12", "2027-01-19", "2027-01-26"],
  ]);
  expect(rules[1]?.ahead.map(String).at(-1)).toBe("2027-01-05");
  expect(rules.map(({ changes }) => changes.map(({ id }) => id))).toEqual([[], ["a"], []]);
});

test("a service by appointment ends too", () =>
  expect(told([], [{ effect: "ended", from: "2026-11-10" }])).toEqual(["defunct"]));

test("of a service whose file says that it is closed every rule is paused", () => {
  const services = [aService({ id: "walking-group", status: "inactive", schedules: [aSchedule()] })];
  expect(aTimetable({ services }).inForce.get("walking-group")).toMatchObject({
    status: "inactive",
    rules: [{ paused: true }],
  });
});
