import { expect, test } from "vitest";
import { between } from "../../lib/timetable/between.ts";
import { withChanges } from "./timetable-factory.ts";

const day = (value: string) => Temporal.PlainDate.from(value);

test.each([
  ["2026-12-01", "2026-12-15", ["1201", "1208", "1215"]],
  ["2026-12-02", "2026-12-14", ["1208"]],
  ["2026-12-02", "2026-12-07", []],
  // The session of 5 January is on 16 January instead.
  ["2027-01-05", "2027-01-05", ["0105"]],
  ["2027-01-16", "2027-01-16", ["0105"]],
])("from %s to %s there are the sessions of %j", (from, until, expected) => {
  const { sessions } = withChanges([
    { id: "later", effect: "retimed", sessions: ["2027-01-05"], to: { date: "2027-01-16" } },
  ]);
  const found = between(sessions, day(from), day(until)).map(({ original }) => original.start.toPlainDate().toString());
  expect(found.map((date) => date.slice(5).replace("-", ""))).toEqual(expected);
});
