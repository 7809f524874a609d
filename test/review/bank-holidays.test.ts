/** A session that a change puts on a bank holiday on which its service is closed is asked about. */
import { expect, test } from "vitest";
import { bankHolidayQuestions } from "../../lib/review/bank-holidays.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Front } from "../timetable/library-factory.ts";

const asked = (change: Partial<Front>, on_bank_holidays = "closed", ...others: Front[]) => {
  const front = { id: "later", effect: "retimed", sessions: ["2026-12-22"], to: { date: "2026-12-28" }, ...change };
  const services = [aService({ id: "walking-group", schedules: [aSchedule({ on_bank_holidays })] })];
  const library = aLibrary({ services, changes: [aChange(front), ...others] });
  const today = Temporal.PlainDate.from("2026-11-24");
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
  return bankHolidayQuestions({ library, timetable: compiled.timetable, today }).map(({ message }) => message);
};

const boxingDay =
  "The session of Walking group is then on Monday 28 December 2026, a bank holiday (Boxing Day (substitute day)) on which it is closed by its timetable. Does it take place all the same? If not, write another day.";

test("a session on a new day", () => expect(asked({})).toEqual([boxingDay]));

test("an extra session", () =>
  expect(
    asked({
      effect: "extra",
      sessions: undefined,
      to: { location: "mill-house", date: "2026-12-28", opens_at: "10:00", closes_at: "11:00" },
    }),
  ).toEqual([boxingDay]));

test("no session of a service that runs on bank holidays", () => expect(asked({}, "runs")).toEqual([]));

test("no session on another day", () => expect(asked({ to: { date: "2026-12-30" } })).toEqual([]));

test("no session that is called off by now", () =>
  expect(
    asked({}, "closed", aChange({ id: "off", effect: "cancelled", sessions: ["2026-12-28"], replaces: "later" })),
  ).toEqual([]));
