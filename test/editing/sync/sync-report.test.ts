import { expect, test } from "vitest";
import { syncReport } from "../../../lib/editing/sync/sync-report.ts";
import { calendarOf, leftOut, site, span, tuesdays } from "./groups-calendar.ts";

const { sync, model } = site();
const [service] = model().library.services.filter(({ id }) => id === "walking-group");
const report = async (calendar: string) => {
  if (!service) throw new Error("There is no walking group.");
  return syncReport(service, await sync(calendar), "walks.ics");
};

test("a pull request has the title of its one change, and the file", async () => {
  const { title, report: text } = await report(calendarOf(tuesdays(leftOut("20261208"))));
  expect(title).toBe("Walking group will not meet on Tuesday 8 December");
  expect(text).toContain("```markdown\n---\ntitle: Walking group will not meet on Tuesday 8 December\n");
  expect(text).toContain("`content/changes/2026-11-22-walking-group-will-not-meet-on-tuesday-8-december.md`");
});

test("of several it has their number", async () =>
  expect(
    (await report(calendarOf(tuesdays(leftOut("20261208")), span("20261205T110000", "20261205T130000")))).title,
  ).toBe("2 changes to Walking group, by its calendar"));

test("what people wrote into the calendar is quoted so that GitHub takes it for nothing", async () => {
  const hall = "LOCATION:<b>@octocat</b> fixes #1 [x](https://evil.example)";
  const { report: text } = await report(
    calendarOf(tuesdays(), `${hall}\n${span("20261205T110000", "20261205T130000")}`),
  );
  expect(text).toContain("walks.ics, line");
  expect(text).not.toMatch(/<b>|@octocat|fixes #1|\]\(https:\/\//);
});
