import { describe, expect, test } from "vitest";
import {
  meantDate,
  meantDateTime,
  meantDay,
  meantDue,
  meantLanguage,
  meantNumber,
  meantPeriod,
  meantTime,
  meantUrl,
} from "../../lib/content/meant.ts";

type Table = readonly (readonly [written: string, meant: string | undefined])[];

const tables: readonly (readonly [string, (written: string) => string | undefined, Table])[] = [
  [
    "a date",
    meantDate,
    [
      ["31 June 2027", "2027-06-30"],
      ["1st December 2026", "2026-12-01"],
      ["December 1, 2026", "2026-12-01"],
      ["01/12/2026", "2026-12-01"],
      ["1.12.2026", "2026-12-01"],
      ["2026/12/1", "2026-12-01"],
      ["2027-02-30", "2027-02-28"],
      ["2026-13-01", undefined],
      ["soon", undefined],
    ],
  ],
  [
    "a time",
    meantTime,
    [
      ["10am", "10:00"],
      ["12am", "00:00"],
      ["12 p.m.", "12:00"],
      ["2.30pm", "14:30"],
      ["10.3", "10:30"],
      ["9:00", "09:00"],
      ["1430", "14:30"],
      ["10:00:00", "10:00"],
      ["noon", "12:00"],
      ["25:00", undefined],
      ["14pm", undefined],
      ["morning", undefined],
    ],
  ],
  [
    "a date and time",
    meantDateTime,
    [
      ["2026-11-24 16:30", "2026-11-24T16:30"],
      ["2026-11-24T16:30:00Z", "2026-11-24T16:30"],
      ["24 November 2026 at 4.30pm", "2026-11-24T16:30"],
      ["2026-11-24", "2026-11-24T09:00"],
      ["today", undefined],
    ],
  ],
  [
    "a due date",
    meantDue,
    [
      ["December 2004", "2004-12"],
      ["12/2004", "2004-12"],
      ["31 December 2004", "2004-12-31"],
      ["about 2004", "2004"],
      ["soon", undefined],
    ],
  ],
  [
    "a day",
    meantDay,
    [
      ["Tuesdays", "Tuesday"],
      ["every tues", "Tuesday"],
      ["1st Tuesday of the month", "first Tuesday"],
      ["the last Friday", "last Friday"],
      ["Mon & Thu", "[Monday, Thursday]"],
      ["weekdays", undefined],
    ],
  ],
  [
    "a length of time",
    meantPeriod,
    [
      ["yearly", "1 year"],
      ["annually", "1 year"],
      ["12months", "12 months"],
      ["6 weekly", "6 weeks"],
      ["never", undefined],
    ],
  ],
  [
    "a number",
    meantNumber,
    [
      ["£10,000", "10000"],
      ["10k", "10000"],
      ["£1.1m", "1100000"],
      ["500.50", "500"],
      ["lots", undefined],
    ],
  ],
  [
    "a language",
    meantLanguage,
    [
      ["Welsh", "cy"],
      ["urdu", "ur"],
      ["Wendish speech", undefined],
    ],
  ],
  [
    "a web address",
    meantUrl,
    [
      ["www.example.org/a", "https://www.example.org/a"],
      ["example.org", "https://example.org"],
      ["http:/example.org", "https://example.org"],
      ["our website", undefined],
    ],
  ],
];

describe.each(tables)("what was meant by %s", (_, meant, table) => {
  test.each(table)("%s is %s", (written, expected) => expect(meant(written)).toBe(expected));
});
