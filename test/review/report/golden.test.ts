/** Whole reports. To write them anew: vitest -u. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Model } from "../../../lib/model.ts";
import { render } from "../../../lib/review/briefing.ts";
import { reportOf } from "../../../lib/review/report/report.ts";
import type { LinkOutcome } from "../../../lib/review/report/try-links.ts";
import { wordReport } from "../../../lib/review/report/words.ts";
import { compileTimetable } from "../../../lib/timetable/compile.ts";
import { aLibrary } from "../../timetable/library-factory.ts";
import { neglected } from "./neglected.ts";

const golden = (name: string) => join(import.meta.dirname, "../../golden/report", name);
const outcomes = new Map<string, LinkOutcome>([
  ["https://www.gov.uk/apply-direct-payments", { state: "works" }],
  ["https://www.gov.uk/find-local-council", { state: "broken", why: "the host says that there is no such page (404)" }],
  ["https://www.gov.uk/small-grants", { state: "moved", to: "https://www.gov.uk/grants" }],
  ["https://www.legislation.gov.uk/ukpga/2014/23", { state: "unsure", why: "no answer in 15 seconds" }],
]);

/** Nothing is written yet but what every site must have. */
function empty(day: string): Model {
  const library = aLibrary({ services: [], locations: [] });
  const today = Temporal.PlainDate.from(day);
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error("The empty library has problems.");
  return { library, timetable: compiled.timetable, today };
}

describe("a report, word for word", () => {
  const report = reportOf(neglected(), outcomes);

  test("on a neglected site, as text", () =>
    expect(render(wordReport(reportOf(neglected())), "text")).toMatchFileSnapshot(golden("neglected.txt")));

  test("on a neglected site with its links tried, as Markdown", () =>
    expect(render(wordReport(report), "markdown")).toMatchFileSnapshot(golden("neglected.md")));

  test("on a neglected site with its links tried, as JSON", () =>
    expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(golden("neglected.json")));

  test("with nothing in any section, each of which says so", () =>
    expect(render(wordReport(reportOf(empty("2026-11-22"), new Map())), "text")).toMatchFileSnapshot(
      golden("nothing-to-do.txt"),
    ));
});

test("bank holidays that run out are the first thing that a report says", () => {
  const [first] = wordReport(reportOf(empty("2027-03-01"))).blocks;
  expect(first).toEqual({
    warnings: [
      "Bank holidays are known until Friday 31 December 2027, which is less than a year away. Update the package date-holidays, and the date in lib/timetable/bank-holidays.ts.",
    ],
  });
});
