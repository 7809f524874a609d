/** Timetables of services that are not every week in the daytime: past midnight, on some dates, in some parts of the year. */
import { expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aLibrary, aSchedule, aService, type Content } from "./library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function sessions(schedule: Readonly<Record<string, unknown>>, content: Content = {}) {
  const services = [aService({ id: "night-cafe", schedules: [aSchedule({ on_bank_holidays: "runs", ...schedule })] })];
  const compiled = compileTimetable(aLibrary({ ...content, services }), today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return compiled.timetable.sessions.map(
    ({ current: { start, end } }) => `${start.toPlainDateTime()} ${end.toPlainDateTime()}`,
  );
}

test("a session that goes on past midnight ends on the next day, whatever the clocks do", () => {
  const night = sessions({
    opens_at: "18:00",
    closes_at: "01:30",
    overnight: true,
    byday: "Saturday",
    dtstart: "2026-09-05",
  });
  expect(night).toContain("2026-11-28T18:00:00 2026-11-29T01:30:00");
  // The clocks go forward at 1am on 28 March 2027, so that 1:30am is left out and read as 2:30am.
  expect(night).toContain("2027-03-27T18:00:00 2027-03-28T02:30:00");
});

test("a session until midnight ends as the next day begins", () =>
  expect(sessions({ opens_at: "18:00", closes_at: "24:00" })).toContain("2026-12-01T18:00:00 2026-12-02T00:00:00"));

test("a service on some dates meets on those and no others", () =>
  expect(
    sessions({ freq: "dates", byday: undefined, dtstart: undefined, dates: ["2027-01-14", "2026-12-03"] }),
  ).toEqual(["2026-12-03T10:00:00 2026-12-03T12:30:00", "2027-01-14T10:00:00 2027-01-14T12:30:00"]));

const periods = [
  {
    id: "terms",
    label: "School terms",
    dates: [
      ["2026-11-02", "2026-12-08"],
      ["2027-01-05", "2027-01-12"],
    ],
  },
  { id: "fair", label: "Fair week", dates: [["2026-11-30", "2026-12-06"]] },
] as const;

test("a service in school terms meets on the days of each, the first and the last too", () =>
  expect(
    sessions({ only_in: ["terms"], dtstart: "2026-11-24" }, { periods }).map((session) => session.slice(0, 10)),
  ).toEqual(["2026-11-24", "2026-12-01", "2026-12-08", "2027-01-05", "2027-01-12"]));

test("a period in which it does not meet is left out of one in which it does", () =>
  expect(sessions({ only_in: ["terms"], not_in: ["fair"], dtstart: "2026-11-24" }, { periods })).not.toContain(
    "2026-12-01T10:00:00 2026-12-01T12:30:00",
  ));
