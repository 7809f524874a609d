import { describe, expect, test } from "vitest";
import { differenceNow, differenceThere } from "../../lib/views/session.ts";
import { aChange, type Front } from "../timetable/library-factory.ts";
import { aTimetable } from "../timetable/timetable-factory.ts";

/** The session of Tuesday 1 December at Quay hall, 10am to 12:30pm, after these changes. */
function changed(...fronts: Front[]) {
  const session = aTimetable({ changes: fronts.map(aChange) }).byId.get("walking-group.quay-hall.20261201T1000");
  if (!session) throw new Error("The session was lost.");
  return session;
}

const sessions = ["2026-12-01"];

describe("what differs from the timetable", () => {
  test.each<[string, Omit<Front, "id">, string]>([
    ["its place", { effect: "moved", to: { location: "mill-house" } }, "It was to be at Quay hall."],
    ["its time", { effect: "retimed", to: { opens_at: "11:00" } }, "It was to be at 10am to 12:30pm."],
    [
      "its day",
      { effect: "retimed", to: { date: "2026-12-03" } },
      "It was to be on Tuesday 1 December, 10am to 12:30pm.",
    ],
    [
      "its place and time",
      { effect: "moved", to: { location: "mill-house", opens_at: "11:00" } },
      "It was to be at Quay hall, at 10am to 12:30pm.",
    ],
    [
      "its place and day",
      { effect: "moved", to: { location: "mill-house", date: "2026-12-03" }, cause: "weather" },
      "It was to be at Quay hall, on Tuesday 1 December, 10am to 12:30pm. It changed because of bad weather.",
    ],
    ["all of it", { effect: "cancelled", cause: "weather" }, "Not meeting because of bad weather."],
  ])("in %s", (_, front, words) => expect(differenceNow(changed({ id: "a", sessions, ...front }))).toBe(words));
});

describe("at the place and on the day from which it has gone", () => {
  const to = { location: "mill-house" };
  const away: Front = { id: "a", effect: "moved", from: "2026-12-01", until: "2026-12-08", to };
  const off: Front = { id: "b", effect: "cancelled", sessions, cause: "weather", published: "2026-11-21T09:00" };
  const later: Front = { id: "c", effect: "retimed", sessions, to: { date: "2026-12-03" } };
  const both: Front = { ...later, effect: "moved", to: { ...to, date: "2026-12-03" } };

  test.each<[string, Front[], "place" | "day", string]>([
    ["moved", [away], "place", "Not here: moved to Mill house, 10am to 12:30pm."],
    ["moved to another day", [both], "place", "Not here: moved to Mill house, Thursday 3 December, 10am to 12:30pm."],
    ["moved to another day", [both], "day", "Not on this day: now Thursday 3 December, 10am to 12:30pm at Mill house."],
    ["on another day", [later], "day", "Not on this day: now Thursday 3 December, 10am to 12:30pm."],
    ["moved, then cancelled", [away, off], "place", "Not here or elsewhere: cancelled because of bad weather."],
  ])("a session that is %s (%j) says at its %s where it is", (_, changes, here, words) =>
    expect(differenceThere(changed(...changes), here)).toBe(words),
  );
});
