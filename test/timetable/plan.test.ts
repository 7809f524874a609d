import { describe, expect, test } from "vitest";
import { nearestDays } from "../../lib/timetable/plan.ts";
import { aLibrary, aSchedule, aService } from "./library-factory.ts";

const schedules = (...rules: Record<string, unknown>[]) =>
  aLibrary({ services: [aService({ id: "walking-group", schedules: rules.map(aSchedule) })] }).services[0]?.schedules ??
  [];

const near = (rules: Parameters<typeof nearestDays>[0], day: string, meets: (day: string) => boolean = () => true) => {
  const { before, after } = nearestDays(rules, Temporal.PlainDate.from(day), meets);
  return [before?.toString(), after?.toString()];
};

describe("the nearest days on which a service meets", () => {
  test("are the one before and the one after", () =>
    expect(near(schedules({}), "2026-12-02")).toEqual(["2026-12-01", "2026-12-08"]));
  test("leave out the day itself", () =>
    expect(near(schedules({}), "2026-12-01")).toEqual(["2026-11-24", "2026-12-08"]));
  test("are of all schedules together", () =>
    expect(near(schedules({}, { byday: "Friday", dtstart: "2026-09-04" }), "2026-12-02")).toEqual([
      "2026-12-01",
      "2026-12-04",
    ]));
  test("keep to the days on which a schedule is valid", () =>
    expect(near(schedules({ valid_from: "2026-12-15", valid_to: "2026-12-31" }), "2026-12-02")).toEqual([
      undefined,
      "2026-12-15",
    ]));
  test("keep to the days on which the service goes on", () =>
    expect(near(schedules({}), "2026-12-02", (day) => day < "2026-12-05")).toEqual(["2026-12-01", undefined]));
});
