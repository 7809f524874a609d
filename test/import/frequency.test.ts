import { describe, expect, test } from "vitest";
import { readFrequency } from "../../lib/import/frequency.ts";

const read = (text: string, start = "2026-09-01") => {
  const frequency = readFrequency(text, Temporal.PlainDate.from(start));
  if (typeof frequency === "string") return frequency;
  const { rule, days, first, until } = frequency;
  if (rule.freq === "dates") return ["dates", ...rule.dates].join(", ");
  return [rule.freq, rule.interval, days.join(" "), first, ...(until ? [until] : [])].join(", ");
};

describe("a frequency", () => {
  test.each([
    ["FREQ=WEEKLY", "weekly, 1, TU, 2026-09-01"],
    ["FREQ=WEEKLY;INTERVAL=4", "weekly, 4, TU, 2026-09-01"],
    ["WEEKLY;INTERVAL=2", "weekly, 2, TU, 2026-09-01"],
    ["RRULE:FREQ=WEEKLY;BYDAY=MO,TH", "weekly, 1, MO TH, 2026-09-03"],
    ["freq=weekly; interval=3", "weekly, 3, TU, 2026-09-01"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "weekly, 2, MO, 2026-09-14"],
    ["FREQ=MONTHLY;BYDAY=1TU", "monthly, 1, 1TU, 2026-09-01"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "monthly, 1, -1FR, 2026-09-25"],
    ["FREQ=MONTHLY;BYDAY=+1TU,3TU", "monthly, 1, 1TU 3TU, 2026-09-01"],
    ["FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2", "monthly, 1, 2WE, 2026-09-09"],
    ["FREQ=WEEKLY;UNTIL=20261231T235959Z", "weekly, 1, TU, 2026-09-01, 2026-12-31"],
    ["FREQ=WEEKLY;WKST=SU", "weekly, 1, TU, 2026-09-01"],
    ["2026-12-15 2026-12-01", "dates, 2026-12-01, 2026-12-15"],
    ["1/12/2026, 15/12/2026; 1/12/2026", "dates, 2026-12-01, 2026-12-15"],
    ["Weekly", "weekly, 1, TU, 2026-09-01"],
    ["every week", "weekly, 1, TU, 2026-09-01"],
    ["Tuesdays", "weekly, 1, TU, 2026-09-01"],
    ["Mon, Wed and Friday", "weekly, 1, MO WE FR, 2026-09-02"],
    ["fortnightly", "weekly, 2, TU, 2026-09-01"],
    ["Every other Thursday", "weekly, 2, TH, 2026-09-03"],
    ["alternate weeks", "weekly, 2, TU, 2026-09-01"],
    ["every two weeks on Thursday", "weekly, 2, TH, 2026-09-03"],
    ["4-weekly", "weekly, 4, TU, 2026-09-01"],
    ["first Tuesday of the month", "monthly, 1, 1TU, 2026-09-01"],
    ["the 1st and 3rd Wed each month", "monthly, 1, 1WE 3WE, 2026-09-02"],
    ["Last Friday", "monthly, 1, -1FR, 2026-09-25"],
  ])("%s is read", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    [
      "",
      '"frequency" is empty; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    [
      "FREQ=DAILY",
      '"frequency" is FREQ=DAILY; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    ["monthly", '"frequency" has no BYDAY; a monthly schedule needs a day such as 1TU.'],
    [
      "weekly in term time",
      '"frequency" is weekly in term time; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    [
      "first Tuesday and Friday",
      '"frequency" is first Tuesday and Friday; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    [
      "not on Tuesdays",
      '"frequency" is not on Tuesdays; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    [
      "every second Tuesday",
      '"frequency" is every second Tuesday, which can mean two things. Write "every 2 weeks" or "second Tuesday of the month".',
    ],
    ["FREQ=WEEKLY;INTERVAL=0", '"frequency" has the interval 0, which is not a number from 1 to 99.'],
    ["FREQ=WEEKLY;COUNT=5", '"frequency" has COUNT, which a schedule cannot say.'],
    ["FREQ=WEEKLY;BYDAY=1TU", '"frequency" has the days 1TU, which a weekly schedule cannot say.'],
    ["FREQ=WEEKLY;BYDAY=XX", '"frequency" has the days XX, which a weekly schedule cannot say.'],
    ["FREQ=WEEKLY;INTERVAL=2;WKST=SU", '"frequency" counts weeks from SU; a schedule counts them from Monday.'],
    ["FREQ=MONTHLY", '"frequency" has no BYDAY; a monthly schedule needs a day such as 1TU.'],
    ["FREQ=MONTHLY;BYDAY=TU", '"frequency" has the days TU, which a monthly schedule cannot say.'],
    [
      "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
      '"frequency" has the days MO,TU with BYSETPOS 1, which a monthly schedule cannot say.',
    ],
    ["FREQ=WEEKLY;UNTIL=soon", '"frequency" ends on SOON, which is not a date.'],
  ])("%s is refused", (text, expected) => expect(read(text)).toBe(expected));
});
