import { describe, expect, test } from "vitest";
import type { Change, FactSheet, Page, Service } from "../../../lib/content/library.ts";
import { futureDateProblems } from "../../../lib/content/rules/future-dates.ts";

const date = (value: string) => Temporal.PlainDate.from(value);
const today = date("2026-11-22");
const source = (file: string) => ({ file, line: (path: readonly (string | number)[]) => path.length + 5 });

function problems({
  sheet,
  page,
  service,
  change,
}: {
  sheet?: object;
  page?: object;
  service?: object;
  change?: string;
}) {
  const dated = { published: date("2026-01-05"), change_history: [], source: source("sheet.md") };
  return futureDateProblems(
    {
      guidance: [{ ...dated, ...sheet } as unknown as FactSheet],
      pages: [{ ...dated, ...page } as unknown as Page],
      services: [{ source: source("service.md"), ...service } as unknown as Service],
      changes: change
        ? [{ published: Temporal.PlainDateTime.from(change), source: source("change.md") } as unknown as Change]
        : [],
    },
    today,
  );
}

describe("a date of what has been done", () => {
  test.each([
    ["reviewed today", { sheet: { last_reviewed_on: today } }],
    ["changed today", { sheet: { change_history: [{ date: today }] } }],
    ["confirmed today", { service: { assured_date: today } }],
    ["never reviewed", {}],
  ])("passes when it was %s", (_, content) => expect(problems(content)).toEqual([]));

  test("is refused when somebody is yet to do it, with what to write", () =>
    expect(
      problems({
        sheet: {
          last_reviewed_on: date("2026-11-23"),
          change_history: [{ date: date("2026-11-20") }, { date: date("2062-11-20") }],
        },
        service: { assured_date: date("2027-01-01") },
      }),
    ).toEqual([
      {
        file: "sheet.md",
        line: 6,
        message:
          '"last_reviewed_on" is 2026-11-23, a day that is still to come. Write the day on which somebody last checked the page.',
      },
      {
        file: "sheet.md",
        line: 8,
        message:
          '"change_history" has 2062-11-20, a day that is still to come. Write the day on which the page was changed.',
      },
      {
        file: "service.md",
        line: 6,
        message:
          '"assured_date" is 2027-01-01, a day that is still to come. Write the day on which somebody last asked the service.',
      },
    ]));

  test("may be later than the day that a site is built for, if the content is later too", () =>
    expect(
      problems({ sheet: { last_reviewed_on: date("2026-12-24") }, page: { published: date("2026-12-24") } }),
    ).toEqual([]));
});

describe("the moment at which people are told of a change", () => {
  test("may be later on the day itself", () => expect(problems({ change: "2026-11-22T23:59" })).toEqual([]));
  test("is refused when its day is still to come, with the two ways out", () =>
    expect(problems({ change: "2026-11-23T00:00" })).toEqual([
      {
        file: "change.md",
        line: 6,
        message:
          '"published" is 2026-11-23, a day that is still to come, and pages and feeds would say that people were told then. Write 2026-11-22 and the time of day, if they are told today; or keep the file back until that day.',
      },
    ]));
});
