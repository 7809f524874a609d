import { describe, expect, test } from "vitest";
import { soonestFirst, turnOf } from "../../lib/views/change-order.ts";
import { aChange, aLibrary } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

const changeOf = (front: Readonly<Record<string, unknown>>) => {
  const [change] = aLibrary({ changes: [aChange({ id: "one", effect: "cancelled", ...front })] }).changes;
  if (!change) throw new Error("There is no change.");
  return change;
};

describe("a change makes a difference", () => {
  test.each([
    ["soon, on one of the next 7 days", { sessions: ["2026-11-24"] }, "soon"],
    ["soon, on the last of them", { sessions: ["2026-11-30"] }, "soon"],
    ["later, on the day after", { sessions: ["2026-12-01"] }, "later"],
    ["soon, where it begins then", { from: "2026-11-28" }, "soon"],
    ["soon, where it ends then", { from: "2026-11-01", until: "2026-11-26" }, "soon"],
    ["for long, before those days and after them", { from: "2026-11-01", until: "2027-02-01" }, "lasting"],
    ["for long, until further notice", { from: "2026-11-01" }, "lasting"],
    [
      "on the new day of a session, where that comes first",
      { effect: "retimed", sessions: ["2026-12-08"], to: { date: "2026-11-27" } },
      "soon",
    ],
  ])("%s", (_, front, turn) => expect(turnOf(changeOf(front), today).turn).toBe(turn));
});

test("soonest first, whenever they were announced; of those that are alike the order stays", () => {
  const changes = [
    { id: "christmas", sessions: ["2026-12-29"] },
    { id: "winter", from: "2026-11-01", until: "2027-02-01" },
    { id: "friday", sessions: ["2026-11-27"] },
    { id: "also-friday", sessions: ["2026-11-27"] },
    { id: "from-friday", from: "2026-11-27" },
    { id: "ends-wednesday", from: "2026-11-01", until: "2026-11-25" },
    { id: "for-good", from: "2026-11-01" },
  ].map(({ id, ...front }) => ({ id, change: changeOf(front) }));
  expect(soonestFirst(changes, today).map(({ id }) => id)).toEqual([
    "ends-wednesday",
    "friday",
    "also-friday",
    "from-friday",
    "winter",
    "for-good",
    "christmas",
  ]);
});
