import { expect, test } from "vitest";
import { scheduleNotes, wordSchedule } from "../../lib/words/schedule.ts";
import { aLibrary, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function schedule(front: Partial<Front>, content: Content = {}) {
  const [service] = aLibrary({
    ...content,
    services: [aService({ id: "club", schedules: [aSchedule(front)] })],
  }).services;
  const [only] = service?.schedules ?? [];
  if (!only) throw new Error("The rule was lost.");
  return only;
}

test.each<[Partial<Front>, string]>([
  [{ byday: "Tuesday" }, "Every Tuesday"],
  [{ byday: ["Monday", "Thursday"] }, "Every Monday and Thursday"],
  [{ byday: "Tuesday", interval: 2 }, "Every 2 weeks, on Tuesday (24 November, 8 December and so on)"],
  [
    { byday: "Tuesday", interval: 2, dtstart: "2026-09-08" },
    "Every 2 weeks, on Tuesday (1 December, 15 December and so on)",
  ],
  [{ byday: "second Tuesday", freq: "monthly" }, "The second Tuesday of every month"],
  [
    { byday: "first Tuesday", freq: "monthly", interval: 2 },
    "Every 2 months, on the first Tuesday (5 January, 2 March and so on)",
  ],
  [{ byday: "first Tuesday", freq: "monthly" }, "The first Tuesday of every month"],
  [{ byday: ["first Friday", "last Friday"], freq: "monthly" }, "The first Friday and last Friday of every month"],
])("the rule %j reads %s", (front, rule) => expect(wordSchedule(schedule(front), today).rule).toBe(rule));

test("says how long it holds and what it does on bank holidays, where that is written", () => {
  const limits = { valid_from: "2027-01-04", valid_to: "2027-03-26", on_bank_holidays: "closed" };
  expect(wordSchedule(schedule(limits), today)).toMatchObject({
    times: "10am to 12:30pm",
    validity: "from 4 January 2027 to 26 March 2027",
    bankHolidays: "Closed on bank holidays",
  });
  expect(wordSchedule(schedule({ on_bank_holidays: undefined }), today)).toMatchObject({
    validity: "",
    bankHolidays: "",
  });
});

test("tells programs the same of bank holidays, and what the times are", () => {
  const site = { timezone: "Europe/London" } as const;
  expect(scheduleNotes(schedule({ on_bank_holidays: "runs" }), site)).toBe(
    "Runs on bank holidays. Times are local time (Europe/London).",
  );
  expect(scheduleNotes(schedule({ on_bank_holidays: undefined }), site)).toBe("Times are local time (Europe/London).");
});

test("names the dates that are to come, where it meets on some dates only", () => {
  const club = { freq: "dates", byday: undefined, dtstart: undefined };
  const dates = ["2026-12-17", "2026-11-12", "2026-12-03"];
  expect(wordSchedule(schedule({ ...club, dates }), today).rule).toBe("On Thursdays 3 and 17 December");
  expect(wordSchedule(schedule({ ...club, dates: ["2026-11-12"] }), today).rule).toBe(
    "Last met on Thursday 12 November 2026",
  );
  expect(scheduleNotes(schedule({ ...club, dates }), { timezone: "Europe/London" })).toBe(
    "Meets on Thursday 12 November 2026, Thursday 3 December 2026 and Thursday 17 December 2026. Closed on bank holidays. Times are local time (Europe/London).",
  );
});

test("says in and out of which periods it meets, with the dates of those that are to come", () => {
  const periods = [
    {
      id: "terms",
      label: "School terms",
      dates: [
        ["2026-09-02", "2026-10-23"],
        ["2026-11-02", "2026-12-18"],
      ],
    },
    { id: "fairs", label: "Fair weeks", dates: [["2027-05-03", "2027-05-09"]] },
  ] as const;
  expect(wordSchedule(schedule({ only_in: ["terms"], not_in: ["fairs"] }, { periods }), today).validity).toBe(
    "in school terms (2 November 2026 to 18 December 2026), not in fair weeks (3 May 2027 to 9 May 2027)",
  );
});
