import { describe, expect, test } from "vitest";
import { aChange, aLocation, aSchedule, aService } from "./library-factory.ts";
import { aTimetable, onDays, said, sunday22November } from "./timetable-factory.ts";

const scheduled = (schedule: Record<string, unknown>, today = sunday22November) =>
  aTimetable({ services: [aService({ id: "walking-group", schedules: [aSchedule(schedule)] })] }, today);

const day = (value: string) => Temporal.PlainDate.from(value);

describe("the list of sessions", () => {
  test("reaches from 4 weeks back to 26 weeks ahead, both days included", () => {
    const { from, until, sessions } = scheduled({ byday: "Sunday", dtstart: "2026-09-06" });
    expect([from, until].map(String)).toEqual(["2026-10-25", "2027-05-23"]);
    expect(sessions.map(({ original }) => original.start.toPlainDate().toString())).toEqual(
      Array.from({ length: 31 }, (_, week) => from.add({ weeks: week }).toString()),
    );
  });

  test("has an id for each session that says service, place and local start", () =>
    expect(scheduled({ opens_at: "09:05" }).sessions[0]?.id).toBe("walking-group.quay-hall.20261027T0905"));

  test("is in order of start, then service, then place", () => {
    const { sessions } = aTimetable({
      services: [
        aService({
          id: "b",
          title: "Walking",
          schedules: [aSchedule({ location: "wend-library" }), aSchedule({ location: "mill-house" })],
        }),
        aService({ id: "c", title: "Early", schedules: [aSchedule({ opens_at: "09:00" })] }),
        aService({ id: "a", title: "Arts", schedules: [aSchedule({ opens_at: "10:00" })] }),
      ],
    });
    expect(sessions.slice(0, 4).map(({ id }) => id.split(".").slice(0, 2).join(" "))).toEqual([
      "c quay-hall",
      "a quay-hall",
      "b mill-house",
      "b wend-library",
    ]);
  });

  test("has two that are at one place and time in order of their ids", () => {
    const { sessions } = aTimetable({
      changes: [
        aChange({ id: "a", effect: "cancelled", sessions: ["2026-12-01"] }),
        aChange({ id: "b", effect: "retimed", sessions: ["2026-11-24"], to: { date: "2026-12-01" } }),
        aChange({ id: "c", effect: "cancelled", sessions: ["2026-12-15"] }),
        aChange({ id: "d", effect: "retimed", sessions: ["2026-12-22"], to: { date: "2026-12-15" } }),
      ],
    });
    const on = (date: string) =>
      sessions.filter(({ current }) => current.start.toPlainDate().toString() === date).map(({ id }) => id.slice(-13));
    expect(on("2026-12-01")).toEqual(["20261124T1000", "20261201T1000"]);
    expect(on("2026-12-15")).toEqual(["20261215T1000", "20261222T1000"]);
  });

  test("is found by service, by place and by id, with an empty list where there is nothing", () => {
    const timetable = aTimetable({
      services: [aService({ id: "walking-group", schedules: [aSchedule()] }), aService({ id: "arts-group" })],
    });
    expect(timetable.byService.get("arts-group")).toEqual([]);
    expect(timetable.byLocation.get("mill-house")).toEqual([]);
    expect(timetable.byService.get("walking-group")).toEqual(timetable.sessions);
    expect(timetable.byLocation.get("quay-hall")).toEqual(timetable.sessions);
    expect(timetable.sessions.every((session) => timetable.byId.get(session.id) === session)).toBe(true);
  });

  test("says of a session that nothing changes that it is as scheduled, and never was otherwise", () =>
    expect(scheduled({}).sessions[0]).toMatchObject({ status: "scheduled", madeBy: [], concernedBy: [], revision: 0 }));

  test("keeps to the dates on which a schedule is valid", () =>
    expect(scheduled({ valid_from: "2026-12-02", valid_to: "2026-12-15" }).sessions.map(said)).toEqual([
      "2026-12-08 10:00–12:30 quay-hall scheduled",
      "2026-12-15 10:00–12:30 quay-hall scheduled",
    ]));

  test.each(["inactive", "defunct", "temporarily closed"])("has no session of a service that is %s", (status) =>
    expect(
      aTimetable({ services: [aService({ id: "walking-group", status, schedules: [aSchedule()] })] }).sessions,
    ).toEqual([]),
  );

  test("is the same however the files are ordered", () => {
    const services = ["a", "b", "c"].map((id) => aService({ id, title: "Group", schedules: [aSchedule()] }));
    const locations = ["quay-hall", "wend-library"].map((id) => aLocation({ id, title: "Hall" }));
    const ids = (content: Parameters<typeof aTimetable>[0]) => aTimetable(content).sessions.map(({ id }) => id);
    expect(ids({ services, locations })).toEqual(
      ids({ services: services.toReversed(), locations: locations.toReversed() }),
    );
  });
});

describe("a session at 10:00", () => {
  const start = (today: string, on: string) =>
    scheduled({ byday: "Sunday", dtstart: "2026-01-04" }, day(today))
      .sessions.find(({ original }) => original.start.toPlainDate().toString() === on)
      ?.original.start.toString();

  test.each([
    ["before summer time ends", "2026-10-18", "2026-10-18T10:00:00+01:00[Europe/London]"],
    ["on the day it ends", "2026-10-25", "2026-10-25T10:00:00+00:00[Europe/London]"],
    ["before it begins", "2027-03-21", "2027-03-21T10:00:00+00:00[Europe/London]"],
    ["on the day it begins", "2027-03-28", "2027-03-28T10:00:00+01:00[Europe/London]"],
  ])("is at 10:00 %s", (_name, on, expected) => expect(start("2026-11-10", on)).toBe(expected));
});

describe("a session in the night of a clock change", () => {
  const session = (schedule: Record<string, unknown>, on: string) =>
    scheduled({ byday: "Sunday", dtstart: "2026-01-04", ...schedule }, day("2026-11-10")).sessions.find(
      ({ original }) => original.start.toPlainDate().toString() === on,
    );

  test.each([
    ["starts in the hour left out", "01:30", "02:00", "02:30", "03:00"],
    ["starts and ends in it", "01:15", "01:45", "02:15", "02:45"],
    ["starts in it and ends long after", "01:30", "04:00", "02:30", "05:00"],
    ["ends in it", "00:30", "01:30", "00:30", "02:30"],
    ["lasts over it", "00:30", "03:00", "00:30", "03:00"],
  ])(
    "that %s ends after it begins, under the id of its time in the timetable",
    (_name, opens_at, closes_at, ...times) => {
      const skipped = session({ opens_at, closes_at }, "2027-03-28");
      expect(skipped?.id).toBe(`walking-group.quay-hall.20270328T${opens_at.replace(":", "")}`);
      const { start, end } = skipped?.original ?? {};
      expect([start, end].map((moment) => moment?.toPlainTime().toString().slice(0, 5))).toEqual(times);
    },
  );
  test("that comes twice is the first", () =>
    expect(session({ opens_at: "01:30", closes_at: "03:00" }, "2026-10-25")?.original.start.toString()).toBe(
      "2026-10-25T01:30:00+01:00[Europe/London]",
    ));
});

describe("a session on a bank holiday", () => {
  const monday = { byday: "Monday", dtstart: "2026-09-07" };
  const substitute = (schedule: Record<string, unknown>) =>
    scheduled({ ...monday, ...schedule }).byId.get("walking-group.quay-hall.20261228T1000");

  test("stays in the list as cancelled when the schedule says closed", () =>
    expect(substitute({})).toMatchObject({
      status: "cancelled",
      cause: "holiday",
      bankHoliday: "Boxing Day (substitute day)",
      madeBy: [],
    }));
  test("goes ahead when the schedule says runs", () =>
    expect(substitute({ on_bank_holidays: "runs" })).toMatchObject({ status: "scheduled" }));
  test("is like any other in a nation without that holiday", () => {
    const services = [
      aService({ id: "walking-group", schedules: [aSchedule({ byday: "Monday", dtstart: "2026-11-30" })] }),
    ];
    expect(onDays(aTimetable({ services }), "2026-11-30")).toEqual(["2026-11-30 10:00–12:30 quay-hall scheduled"]);
    expect(onDays(aTimetable({ services, site: { nation: "scotland" } }), "2026-11-30")).toEqual([
      "2026-11-30 10:00–12:30 quay-hall cancelled",
    ]);
  });
});

describe("days outside the list that a change names", () => {
  test("are held against the timetable, and their sessions are in the list", () => {
    const timetable = aTimetable({
      changes: [
        aChange({ id: "far", effect: "cancelled", sessions: ["2027-08-03"] }),
        aChange({ id: "old", effect: "cancelled", sessions: ["2026-09-08"], published: "2026-09-01T09:00" }),
      ],
    });
    expect(onDays(timetable, "2027-08-03", "2026-09-08")).toEqual([
      "2026-09-08 10:00–12:30 quay-hall cancelled",
      "2027-08-03 10:00–12:30 quay-hall cancelled",
    ]);
    expect(onDays(timetable, "2027-08-10", "2026-09-15")).toEqual([]);
  });
});
