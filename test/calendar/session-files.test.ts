import { describe, expect, test } from "vitest";
import { calendarFiles } from "../../lib/calendar/calendar-files.ts";
import { sessionCalendarFiles, sessionCalendarOf } from "../../lib/calendar/session-files.ts";
import { sessionsToAdd } from "../../lib/views/service-sessions.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { readEvents } from "./read-calendar.ts";

const path = "/services/walking-group/quay-hall.20261208T1000.ics";

function filesOf(content: Content): ReadonlyMap<string, string> {
  const model = aModel(content);
  return new Map([...sessionCalendarFiles(model, sessionsToAdd(model))].map(({ path, content }) => [path, content]));
}
const filesAfter = (...changes: Front[]) => filesOf({ changes: changes.map(aChange) });
const moved: Front = {
  id: "moved",
  effect: "moved",
  sessions: ["2026-12-08"],
  to: { location: "mill-house", date: "2026-12-10", opens_at: "11:00" },
};

describe("the calendar file of one session", () => {
  test("has that session alone, as the calendar of its service has it, and says that it will not change", () => {
    const model = aModel({ changes: [aChange(moved)] });
    const own = [...sessionCalendarFiles(model, sessionsToAdd(model))].find((file) => file.path === path);
    const whole = [...calendarFiles(model)].find((file) => file.path === "/services/walking-group/calendar.ics");
    const [event, ...others] = readEvents(own?.content ?? "");
    const same = readEvents(whole?.content ?? "").find(({ uid }) => uid === event?.uid);
    expect(others).toEqual([]);
    expect({ ...event, description: "" }).toEqual({ ...same, description: "" });
    expect(event?.description).toBe(
      `${same?.description}\n\nThis was right on Tuesday 1 December 2026. Your calendar will not hear of changes, so look at the page before you go.`,
    );
  });

  test("keeps its address when the session moves", () =>
    expect([filesAfter(), filesAfter(moved)].map((files) => files.has(path))).toEqual([true, true]));

  test("is there of what a service's page shows and goes ahead, and of nothing else", () => {
    const days = (files: ReadonlyMap<string, string>) =>
      [...files.keys()].map((path) => path.replace(/.*\.(\d{8})T1000\.ics$/, "$1"));
    const weeks = ["1201", "1208", "1215", "1222", "1229", "0105", "0112", "0119"];
    const shown = weeks.map((day) => (day > "0200" ? `2026${day}` : `2027${day}`));
    expect(days(filesAfter())).toEqual(shown);
    expect(days(filesAfter({ id: "off", effect: "cancelled", sessions: ["2026-12-08"] }))).toEqual(
      shown.filter((day) => day !== "20261208"),
    );
  });

  test("is another of each place where a service meets in two at the same moment", () => {
    const schedules = ["quay-hall", "mill-house"].map((location) => aSchedule({ location }));
    const files = filesOf({ services: [aService({ id: "walking-group", schedules })] });
    expect([...files.keys()]).toEqual(expect.arrayContaining([path, path.replace("quay-hall", "mill-house")]));
  });

  test("is where pages lead", () => expect(aModel().timetable.sessions.map(sessionCalendarOf)).toContain(path));
});
