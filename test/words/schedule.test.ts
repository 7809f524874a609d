import { expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import type { RuleInForce } from "../../lib/timetable/rules-in-force.ts";
import { ruleLine, scheduleNotes, wordElsewhere, wordRuleInForce } from "../../lib/words/schedule.ts";
import { aLibrary, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { aTimetable } from "../timetable/timetable-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

const club = (front: Partial<Front>, content: Content = {}): Content => ({
  ...content,
  services: [aService({ id: "club", schedules: [aSchedule(front)] })],
});

const notes = (front: Partial<Front>, timezone = "Europe/London" as const) => {
  const [service] = aLibrary(club(front)).services;
  return service?.schedules.map((schedule) => scheduleNotes(english(), schedule, { timezone }))[0];
};

function inForce(front: Partial<Front>, content: Content = {}): RuleInForce {
  const [only] = aTimetable(club(front, content), today).inForce.get("club")?.rules ?? [];
  if (!only) throw new Error("The rule was lost.");
  return only;
}

const words = (front: Partial<Front>, content: Content = {}) =>
  wordRuleInForce(english(), inForce(front, content), today);

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
])("the rule %j reads %s", (front, rule) => expect(words(front).rule).toBe(rule));

test("says how long it holds and what it does on bank holidays, where that is written", () => {
  const limits = { valid_from: "2027-01-04", valid_to: "2027-03-26", on_bank_holidays: "closed" };
  expect(words(limits)).toMatchObject({
    times: "10am to 12:30pm",
    validity: "from 4 January 2027 to 26 March 2027",
    bankHolidays: "Closed on bank holidays",
  });
  expect(words({ byday: "Wednesday", on_bank_holidays: undefined, valid_to: "2026-12-20" })).toMatchObject({
    validity: "until 20 December 2026",
    bankHolidays: "",
  });
});

test("tells programs the same of bank holidays, and what the times are", () => {
  expect(notes({ on_bank_holidays: "runs" })).toBe("Runs on bank holidays. Times are local time (Europe/London).");
  expect(notes({ on_bank_holidays: undefined })).toBe("Times are local time (Europe/London).");
});

test("names the dates that are to come, where it meets on some dates only", () => {
  const dates = ["2026-12-17", "2026-11-12", "2026-12-03"];
  const rule = { freq: "dates", byday: undefined, dtstart: undefined, dates };
  expect(words(rule).rule).toBe("On Thursdays 3 and 17 December");
  expect(notes(rule)).toBe(
    "Meets on Thursday 12 November 2026, Thursday 3 December 2026 and Thursday 17 December 2026. Closed on bank holidays. Times are local time (Europe/London).",
  );
});

test("gives as many days of a rule as are left to tell its weeks by", () =>
  expect(words({ interval: 2, valid_to: "2026-11-30" }).rule).toBe("Every 2 weeks, on Tuesday (24 November)"));

test("says of a rule that is paused that there are no sessions, and at the place that it has left where it is", () => {
  const change = { id: "a", title: "A", services: ["club"], published: "2026-11-02T10:00", from: "2026-11-10" };
  const paused = words({}, { changes: [{ ...change, effect: "cancelled" }] });
  expect(paused).toMatchObject({ rule: "Usually every Tuesday", times: "10am to 12:30pm", validity: "" });
  expect(ruleLine(english(), paused)).toBe("No sessions from 10 November 2026 until further notice");
  const moved = inForce({}, { changes: [{ ...change, effect: "moved", to: { location: "mill-house" } }] });
  expect(ruleLine(english(), wordRuleInForce(english(), moved, today))).toBe(
    "Every Tuesday, 10am to 12:30pm, from 10 November 2026",
  );
  expect(wordElsewhere(english(), moved)).toBe(
    "Not here but at Mill house, from 10 November 2026 until further notice",
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
  expect(words({ only_in: ["terms"], not_in: ["fairs"] }, { periods }).validity).toBe(
    "in school terms (2 November 2026 to 18 December 2026), not in fair weeks (3 May 2027 to 9 May 2027)",
  );
});
