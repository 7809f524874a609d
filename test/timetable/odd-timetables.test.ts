/** Timetables of services that are not every week in the daytime: past midnight, on some dates, in some parts of the year. */
import { describe, expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Content } from "./library-factory.ts";
import { aTimetable, problemsOf } from "./timetable-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function sessions(schedule: Readonly<Record<string, unknown>>, content: Content = {}) {
  const services = [aService({ id: "night-cafe", schedules: [aSchedule({ on_bank_holidays: "runs", ...schedule })] })];
  const compiled = compileTimetable(aLibrary({ ...content, services }), today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return compiled.timetable.sessions.map(
    ({ current: { start, end } }) => `${start.toPlainDateTime()} ${end.toPlainDateTime()}`,
  );
}

test("a session that goes on past midnight ends on the next day, whatever the clocks do", () => {
  const night = sessions({
    opens_at: "18:00",
    closes_at: "01:30",
    overnight: true,
    byday: "Saturday",
    dtstart: "2026-09-05",
  });
  expect(night).toContain("2026-11-28T18:00:00 2026-11-29T01:30:00");
  // The clocks go forward at 1am on 28 March 2027, so that 1:30am is left out and read as 2:30am.
  expect(night).toContain("2027-03-27T18:00:00 2027-03-28T02:30:00");
});

test("a session until midnight ends as the next day begins", () =>
  expect(sessions({ opens_at: "18:00", closes_at: "24:00" })).toContain("2026-12-01T18:00:00 2026-12-02T00:00:00"));

test("a service on some dates meets on those and no others", () =>
  expect(
    sessions({ freq: "dates", byday: undefined, dtstart: undefined, dates: ["2027-01-14", "2026-12-03"] }),
  ).toEqual(["2026-12-03T10:00:00 2026-12-03T12:30:00", "2027-01-14T10:00:00 2027-01-14T12:30:00"]));

describe("a change past midnight", () => {
  const services = [
    aService({
      id: "walking-group",
      schedules: [aSchedule({ on_bank_holidays: "runs", opens_at: "18:00", closes_at: "22:00" })],
    }),
  ];
  const told = (to: Readonly<Record<string, string | boolean>>, effect = "retimed") => {
    const named = effect === "extra" ? {} : { sessions: ["2026-12-01"] };
    const { changeById } = aTimetable({ services, changes: [aChange({ id: "later", effect, ...named, to })] }, today);
    const [session] = changeById.get("later")?.sessions ?? [];
    return `${session?.after.current.start.toPlainDateTime()} ${session?.after.current.end.toPlainDateTime()}`;
  };

  test("can end a session on the next day", () =>
    expect(told({ closes_at: "01:00", overnight: true })).toBe("2026-12-01T18:00:00 2026-12-02T01:00:00"));

  test("can give it both times", () =>
    expect(told({ opens_at: "21:00", closes_at: "01:00", overnight: true })).toBe(
      "2026-12-01T21:00:00 2026-12-02T01:00:00",
    ));

  test("can end it at midnight", () =>
    expect(told({ closes_at: "24:00" })).toBe("2026-12-01T18:00:00 2026-12-02T00:00:00"));

  test("can add one from the evening to the morning", () => {
    const to = { location: "mill-house", date: "2026-12-04", opens_at: "19:00", closes_at: "07:00", overnight: true };
    expect(told(to, "extra")).toBe("2026-12-04T19:00:00 2026-12-05T07:00:00");
  });

  test("must say so, when only its end is new", () =>
    expect(
      problemsOf({
        services,
        changes: [aChange({ id: "later", effect: "retimed", sessions: ["2026-12-01"], to: { closes_at: "01:00" } })],
      }),
    ).toEqual([
      'changes/later.md to.closes_at: The session on Tuesday 1 December 2026 would end before it starts: it is planned for 6pm to 10pm. Write both "opens_at" and "closes_at"; or, if it ends on the next day, add "overnight: true".',
    ]));

  test("is refused where the clocks leave its end out on the next day", () =>
    expect(
      problemsOf({
        changes: [
          aChange({
            id: "later",
            effect: "extra",
            to: { location: "mill-house", date: "2027-03-27", opens_at: "20:00", closes_at: "01:30", overnight: true },
          }),
        ],
      }),
    ).toEqual([
      "changes/later.md to.closes_at: There is no 1:30am on Sunday 28 March 2027: the clocks go from 1am to 2am. Write another time.",
    ]));
});

const periods = [
  {
    id: "terms",
    label: "School terms",
    dates: [
      ["2026-11-02", "2026-12-08"],
      ["2027-01-05", "2027-01-12"],
    ],
  },
  { id: "fair", label: "Fair week", dates: [["2026-11-30", "2026-12-06"]] },
] as const;

test("a service in school terms meets on the days of each, the first and the last too", () =>
  expect(
    sessions({ only_in: ["terms"], dtstart: "2026-11-24" }, { periods }).map((session) => session.slice(0, 10)),
  ).toEqual(["2026-11-24", "2026-12-01", "2026-12-08", "2027-01-05", "2027-01-12"]));

test("a period in which it does not meet is left out of one in which it does", () =>
  expect(sessions({ only_in: ["terms"], not_in: ["fair"], dtstart: "2026-11-24" }, { periods })).not.toContain(
    "2026-12-01T10:00:00 2026-12-01T12:30:00",
  ));
