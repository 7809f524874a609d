import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Model } from "../../../lib/model.ts";
import {
  bankHolidayCover,
  changesInNoEdition,
  closingFunds,
  type DoubleBooking,
  doubleBookings,
  periodsRunningOut,
  pointsWithoutEvidence,
  reviewsDue,
  rulesToWrite,
  servicesWithNothingAhead,
  unassuredServices,
  unusedPlaces,
} from "../../../lib/review/report/upkeep.ts";
import { compileTimetable } from "../../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Content } from "../../timetable/library-factory.ts";
import { neglected } from "./neglected.ts";

const titles = (subjects: readonly { readonly title: string }[]) => subjects.map(({ title }) => title);

function model(content: Content, day = "2026-11-22"): Model {
  const library = aLibrary(content);
  const today = Temporal.PlainDate.from(day);
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return { library, timetable: compiled.timetable, today };
}

describe("a page whose review was good until 10 December 2026", () => {
  test.each([
    ["2026-11-09", "is not due", [], []],
    ["2026-11-10", "is due within 30 days", ["About us"], []],
    ["2026-12-10", "is due on its last day", ["About us"], []],
    ["2026-12-11", "is overdue", [], ["About us"]],
  ])("on %s %s", (today, _, due, overdue) => {
    const found = reviewsDue(neglected(today));
    expect([titles(found.due), titles(found.overdue).filter((title) => title === "About us")]).toEqual([due, overdue]);
  });

  test("comes after what is overdue for longer", () =>
    expect(titles(reviewsDue(neglected("2026-12-11")).overdue)).toEqual(["Direct payments", "About us"]));
});

describe("an action point", () => {
  test("past its date is reported while nothing shows what became of it", () =>
    expect(titles(pointsWithoutEvidence(neglected()))).toEqual(["Write local plans"]));
});

describe("a fund that closes on 22 December 2026", () => {
  test.each([
    ["2026-08-31", "is not open yet", []],
    ["2026-11-21", "closes in 31 days", []],
    ["2026-11-22", "closes in 30 days", ["Small grants"]],
    ["2026-12-22", "closes today", ["Small grants"]],
    ["2026-12-23", "is closed", []],
  ])("on %s %s", (today, _, found) => expect(titles(closingFunds(neglected(today)))).toEqual(found));
});

describe("sessions at the same time", () => {
  const said = (bookings: readonly DoubleBooking[]) =>
    bookings.map(
      ({ first: [a, b], times }) =>
        `${times}: ${a.service.title} at ${a.place} and ${b.service.title} at ${b.place}, ${b.start.toPlainDateTime()}`,
    );
  const van = (...schedules: Record<string, unknown>[]) => aService({ id: "van", schedules });
  const stop = (location: string, opens_at: string, closes_at: string, more = {}) =>
    aSchedule({ location, opens_at, closes_at, ...more });

  test("of one service at two places are told, also where a change has made it so", () => {
    const later = aChange({
      id: "later",
      services: ["van"],
      effect: "retimed",
      sessions: ["2026-12-01T10:00"],
      to: { opens_at: "11:30", closes_at: "12:30" },
    });
    const stops = [stop("quay-hall", "10:00", "11:00"), stop("mill-house", "11:00", "12:00")];
    expect(said(doubleBookings(model({ services: [van(...stops)] })).services)).toEqual([]);
    expect(said(doubleBookings(model({ services: [van(...stops)], changes: [later] })).services)).toEqual([
      "1: Van at Mill house and Van at Quay hall, 2026-12-01T11:30:00",
    ]);
  });

  test("are no fault where one is a link to the other", () => {
    const online = { id: "online", title: "Online", location_type: "virtual", url: "https://example.org/", areas: [] };
    const services = [van(stop("quay-hall", "10:00", "11:00"), stop("online", "10:00", "11:00"))];
    const locations = [{ id: "quay-hall", title: "Quay hall", address_1: "1 Quay", areas: [] }, online];
    expect(doubleBookings(model({ services, locations }))).toEqual({ services: [], places: [] });
  });

  test("are told once of two rules, with how often", () => {
    const day = "2026-11-22";
    const twice = [
      stop("quay-hall", "10:00", "11:00"),
      stop("mill-house", "10:30", "12:00", { valid_to: "2026-12-08" }),
    ];
    expect(said(doubleBookings(model({ services: [van(...twice)] }, day)).services)).toEqual([
      "3: Van at Quay hall and Van at Mill house, 2026-11-24T10:30:00",
    ]);
  });

  test("of two services at one place are told apart, and those that are called off are not", () => {
    const services = [
      van(stop("quay-hall", "10:00", "11:00", { valid_to: "2026-12-01" })),
      aService({ id: "choir", schedules: [stop("quay-hall", "10:30", "12:00")] }),
    ];
    const off = aChange({ id: "off", services: ["choir"], effect: "cancelled", sessions: ["2026-11-24"] });
    const { services: twice, places } = doubleBookings(model({ services, changes: [off] }));
    expect(said(twice)).toEqual([]);
    expect(said(places)).toEqual(["1: Van at Quay hall and Choir at Quay hall, 2026-12-01T10:30:00"]);
  });
});

describe("a rule that a change gives for good", () => {
  const thursdays = aChange({
    id: "thursdays",
    effect: "retimed",
    from: "2026-12-01",
    to: { byday: "Thursday", closes_at: "24:00", opens_at: "18:00" },
  });
  const tuesdays = aSchedule();
  const found = (schedules: readonly Record<string, unknown>[], day: string) =>
    rulesToWrite(model({ services: [aService({ id: "walking-group", schedules })], changes: [thursdays] }, day));

  test("is to be written once it holds, in the words of a file that then has it", () => {
    expect(found([tuesdays], "2026-11-30")).toEqual([]);
    const [{ rule } = { rule: "" }] = found([tuesdays], "2026-12-01");
    expect(rule).toBe(
      '{location: quay-hall, freq: weekly, byday: [TH], dtstart: 2026-12-03, opens_at: "18:00", closes_at: "24:00", valid_from: 2026-12-01, on_bank_holidays: closed}',
    );
    expect(found([{ ...tuesdays, valid_to: "2026-11-30" }, parse(rule)], "2026-12-01")).toEqual([]);
  });
});

describe("a service with nothing ahead", () => {
  const walk = (front: Record<string, unknown>, changes: readonly ReturnType<typeof aChange>[] = []) =>
    titles(servicesWithNothingAhead(model({ services: [aService({ id: "walking-group", ...front })], changes })));
  const ended = [aSchedule({ valid_to: "2026-11-17" })];

  test.each<[string, string[], string[]]>([
    ["has no schedule", walk({}), ["Walking group"]],
    ["had its last session", walk({ schedules: ended }), ["Walking group"]],
    [
      "has every session cancelled",
      walk({ schedules: [aSchedule({ valid_to: "2026-11-24" })] }, [
        aChange({ id: "off", effect: "cancelled", sessions: ["2026-11-24"] }),
      ]),
      ["Walking group"],
    ],
    ["is not when one session is left", walk({ schedules: [aSchedule({ valid_to: "2026-11-24" })] }), []],
    [
      "is not when an extra session is announced",
      walk({ schedules: ended }, [
        aChange({
          id: "extra",
          effect: "extra",
          to: { location: "quay-hall", date: "2026-12-03", opens_at: "18:00", closes_at: "19:00" },
        }),
      ]),
      [],
    ],
    ["is not when it says that it does not run", walk({ status: "inactive" }), []],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});

describe("terms with dates until 18 December 2026", () => {
  const terms = {
    id: "school-terms",
    label: "School terms",
    dates: [
      ["2026-09-03", "2026-10-23"],
      ["2026-11-02", "2026-12-18"],
    ] as const,
  };
  const found = (schedule: Record<string, unknown>, front: Record<string, unknown> = {}) =>
    periodsRunningOut(
      model({
        periods: [terms],
        services: [aService({ id: "walking-group", schedules: [aSchedule(schedule)], ...front })],
      }),
    ).map(({ label, last, services }) => [label, String(last), ...titles(services)]);

  test.each([[{ only_in: ["school-terms"] }], [{ not_in: ["school-terms"] }]])(
    "run out where a timetable that goes on has %j",
    (schedule) => expect(found(schedule)).toEqual([["School terms", "2026-12-18", expect.any(String)]]),
  );

  test("are no matter where nothing goes by them, or what did is over", () => {
    expect(found({})).toEqual([]);
    expect(found({ only_in: ["school-terms"], valid_to: "2026-11-17" })).toEqual([]);
    expect(found({ only_in: ["school-terms"] }, { status: "defunct" })).toEqual([]);
  });
});

describe("a service that nobody has confirmed", () => {
  const confirmed = (front: Record<string, unknown>) =>
    titles(unassuredServices(model({ services: [aService({ id: "walking-group", ...front })] })));

  test.each<[string, Record<string, unknown>, string[]]>([
    ["ever", {}, ["Walking group"]],
    ["for a year and a day", { assured_date: "2025-11-21" }, ["Walking group"]],
    ["for a year", { assured_date: "2025-11-22" }, []],
    ["though it rests", { status: "temporarily closed" }, ["Walking group"]],
    ["and need not, because it has ended", { status: "defunct" }, []],
  ])("%s", (_, front, found) => expect(confirmed(front)).toEqual(found));
});

describe("a change in no edition", () => {
  test("is told with whether anyone need hear of it still", () =>
    expect(changesInNoEdition(neglected()).map(({ title, urgent, over }) => [title, urgent, over])).toEqual([
      ["Walking group was off on 17 November", false, true],
      ["Walking group may start late on 8 December", true, false],
    ]));
});

describe("a place that no service uses", () => {
  test("is one in no schedule that still holds, and to which nothing moves", () => {
    expect(titles(unusedPlaces(neglected()))).toEqual(["Old Mill"]);
    expect(titles(unusedPlaces(neglected("2026-11-25")))).toEqual(["Old Mill", "Wend Library"]);
  });
});

describe("bank holidays known until 31 December 2027", () => {
  test.each([
    ["2026-11-22", "known"],
    ["2026-12-31", "known"],
    ["2027-01-01", "ending"],
    ["2027-07-02", "ending"],
    ["2027-07-03", "ended"],
  ])("are on %s %s", (today, state) =>
    expect(bankHolidayCover(model({ services: [] }, today), Temporal.PlainDate.from("2027-12-31")).state).toBe(state),
  );
});
