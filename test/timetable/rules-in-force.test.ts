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
      "of dates that are over is not told",
      [{ freq: "dates", byday: undefined, dtstart: undefined, dates: ["2026-11-03"] }],
      ["active"],
    ],
  ])("%s", (_, schedules, expected) => expect(told(schedules)).toEqual(expected));

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

test("a service by appointment ends too", () =>
  expect(told([], [{ effect: "ended", from: "2026-11-10" }])).toEqual(["defunct"]));

test("of a service whose file says that it is closed every rule is paused", () => {
  const services = [aService({ id: "walking-group", status: "inactive", schedules: [aSchedule()] })];
  expect(aTimetable({ services }).inForce.get("walking-group")).toMatchObject({
    status: "inactive",
    rules: [{ paused: true }],
  });
});
