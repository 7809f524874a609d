import { describe, expect, test } from "vitest";
import { differenceNow } from "../../lib/views/session.ts";
import { aChange, type Front } from "../timetable/library-factory.ts";
import { aTimetable } from "../timetable/timetable-factory.ts";

/** What differs about the session of Tuesday 1 December at Quay hall, 10am to 12:30pm. */
function difference(front: Omit<Front, "id">): string {
  const { byId } = aTimetable({ changes: [aChange({ id: "a", sessions: ["2026-12-01"], ...front })] });
  const session = byId.get("walking-group.quay-hall.20261201T1000");
  if (!session) throw new Error("The session was lost.");
  return differenceNow(session);
}

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
  ])("in %s", (_, front, words) => expect(difference(front)).toBe(words));
});
