import { expect, test } from "vitest";
import { differs } from "../../lib/timetable/session.ts";
import { withChanges } from "./timetable-factory.ts";

test.each([
  ["nothing, of a session that is only called off", { effect: "cancelled" }, []],
  ["the place", { effect: "moved", to: { location: "mill-house" } }, ["place"]],
  ["the times, of one that begins later", { effect: "retimed", to: { opens_at: "11:00" } }, ["times"]],
  ["the times, of one that ends later", { effect: "retimed", to: { closes_at: "13:00" } }, ["times"]],
  ["the day, and so the times", { effect: "retimed", to: { date: "2026-12-02" } }, ["day", "times"]],
])("where it is and where it was differ in %s", (_, change, expected) => {
  const { byId } = withChanges([{ id: "a", sessions: ["2026-12-01"], ...change }]);
  const session = byId.get("walking-group.quay-hall.20261201T1000");
  const difference = session && differs(session.original, session.current);
  expect(Object.entries(difference ?? {}).flatMap(([what, is]) => (is ? [what] : []))).toEqual(expected);
});
