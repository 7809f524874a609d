import { expect, test } from "vitest";
import { scheduleNotes, wordSchedule } from "../../lib/words/schedule.ts";
import { aLibrary, aSchedule, aService, type Front } from "../timetable/library-factory.ts";

function schedule(front: Partial<Front>) {
  const [service] = aLibrary({ services: [aService({ id: "club", schedules: [aSchedule(front)] })] }).services;
  const [only] = service?.schedules ?? [];
  if (!only) throw new Error("The rule was lost.");
  return only;
}

test.each<[Partial<Front>, string]>([
  [{ byday: "Tuesday" }, "Every Tuesday"],
  [{ byday: ["Monday", "Thursday"] }, "Every Monday and Thursday"],
  [{ byday: "Tuesday", interval: 2 }, "Every second Tuesday"],
  [{ byday: "first Tuesday", freq: "monthly" }, "The first Tuesday of every month"],
  [{ byday: ["first Friday", "last Friday"], freq: "monthly" }, "The first Friday and last Friday of every month"],
])("the rule %j reads %s", (front, rule) => expect(wordSchedule(schedule(front)).rule).toBe(rule));

test("says how long it holds and what it does on bank holidays, where that is written", () => {
  const limits = { valid_from: "2027-01-04", valid_to: "2027-03-26", on_bank_holidays: "closed" };
  expect(wordSchedule(schedule(limits))).toMatchObject({
    times: "10am to 12:30pm",
    validity: "from 4 January 2027 to 26 March 2027",
    bankHolidays: "Closed on bank holidays",
  });
  expect(wordSchedule(schedule({ on_bank_holidays: undefined }))).toMatchObject({ validity: "", bankHolidays: "" });
});

test("tells programs the same of bank holidays, and what the times are", () => {
  const site = { timezone: "Europe/London" } as const;
  expect(scheduleNotes(schedule({ on_bank_holidays: "runs" }), site)).toBe(
    "Runs on bank holidays. Times are local time (Europe/London).",
  );
  expect(scheduleNotes(schedule({ on_bank_holidays: undefined }), site)).toBe("Times are local time (Europe/London).");
});
