/** Timetables that a schedule can't mean as it stands, each with what to write. */
import { describe } from "vitest";
import { accepts, refuses } from "./check.ts";

const walk = "services/walking-group.md";
const weekly = "    freq: weekly\n    byday: Tuesday\n    dtstart: 2026-09-01\n";
const times = 'opens_at: "10:00"\n    closes_at: "12:30"';

describe("dates instead of a rule", () => {
  accepts("each of them", {
    [walk]: { [weekly]: "    freq: dates\n    dates: [2026-11-10, 2026-11-17, 2026-11-24, 2026-12-01, 2027-01-14]\n" },
  });

  refuses(
    "none at all",
    { [walk]: { [weekly]: "    freq: dates\n" } },
    'content/services/walking-group.md:13: "dates" is missing. Add it: every date on which it meets, as in dates: [2026-12-03, 2026-12-17].',
  );

  refuses(
    "a day of the week beside them",
    { [walk]: { [weekly]: "    freq: dates\n    byday: Tuesday\n    dates: [2026-12-03]\n" } },
    'content/services/walking-group.md:14: "byday" is for a rule that repeats, and "freq" is dates. Take "byday" out, or make "freq" weekly or monthly.',
  );

  refuses(
    "dates beside a rule",
    { [walk]: { [weekly]: `${weekly}    dates: [2026-12-03]\n` } },
    'content/services/walking-group.md:16: "dates" is for a service that meets on some dates only, and "freq" is weekly. Take "dates" out, or make "freq" dates.',
  );
});

describe("past midnight", () => {
  accepts("until midnight", { [walk]: { [times]: 'opens_at: "18:00"\n    closes_at: "24:00"' } });
  accepts("until the next day", {
    [walk]: { [times]: 'opens_at: "18:00"\n    closes_at: "01:00"\n    overnight: true' },
  });

  refuses(
    "midnight as the beginning of the day",
    { [walk]: { [times]: 'opens_at: "18:00"\n    closes_at: "00:00"' } },
    'content/services/walking-group.md:17: "closes_at" is 00:00, which is not after "opens_at", 18:00. Midnight at the end of the day is "24:00". If it ends on the next day, add "overnight: true".',
  );

  refuses(
    "overnight within one day",
    { [walk]: { [times]: 'opens_at: "10:00"\n    closes_at: "12:30"\n    overnight: true' } },
    'content/services/walking-group.md:18: "overnight" says that it ends on the next day, but from 10:00 to 12:30 is one day. Take "overnight" out, or mend the times.',
  );
});

describe("a day in other words", () => {
  refuses(
    "two of the month",
    { [walk]: { "byday: Tuesday": "byday: first and third Wednesday" } },
    'content/services/walking-group.md:14: "byday" is first and third Wednesday, which is not a day of the week. Did you mean [first Wednesday, third Wednesday]?',
  );
  refuses(
    "a range",
    { [walk]: { "byday: Tuesday": "byday: Tue-Thu" } },
    'content/services/walking-group.md:14: "byday" is Tue-Thu, which is not a day of the week. Did you mean [Tuesday, Wednesday, Thursday]?',
  );
  refuses(
    "codes in a row",
    { [walk]: { "byday: Tuesday": "byday: 2WE,4WE" } },
    'content/services/walking-group.md:14: "byday" is 2WE,4WE, which is not a day of the week. Did you mean [2WE, 4WE]?',
  );
});

describe("no timetable", () => {
  const rule = `schedules:
  - location: quay-hall
    freq: weekly
    byday: Tuesday
    dtstart: 2026-09-01
    opens_at: "10:00"
    closes_at: "12:30"
    on_bank_holidays: closed
`;

  refuses(
    "and nothing about how people are seen",
    {
      [walk]: { [rule]: "schedules: []\n" },
    },
    'content/services/walking-group.md:11: Nothing says when it meets. Add a rule under "schedules"; or, for a service by appointment, say under "application_process" how people are seen.',
  );
});
