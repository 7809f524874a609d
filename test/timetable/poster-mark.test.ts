import { describe, expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { posterMarks, stateOf } from "../../lib/timetable/poster-mark.ts";
import { servicePoster } from "../../lib/views/poster.ts";
import { qrCode } from "../../lib/views/qr-code.ts";
import { aChange, aLibrary, aLocation, aSchedule, aService, type Content, type Front } from "./library-factory.ts";

const sound = {
  locations: [aLocation({ id: "quay-hall" }), aLocation({ id: "elm-hall" })],
  services: [aService({ id: "choir", contact: { phone: "01632 960123" }, schedules: [aSchedule()] })],
};

function told(content: Content, day = "2026-11-24") {
  const today = Temporal.PlainDate.from(day);
  const library = aLibrary({ ...sound, ...content });
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return { library, timetable: compiled.timetable };
}

function marks(content: Content = {}, day = "2026-11-24") {
  const found = new Map(posterMarks(told(content, day)).map(({ page, mark }) => [page, mark]));
  return {
    choir: found.get("/services/choir/"),
    quayHall: found.get("/locations/quay-hall/"),
    elmHall: found.get("/locations/elm-hall/"),
    harbourside: found.get("/areas/harbourside/"),
    northgate: found.get("/areas/northgate/"),
  };
}

const trust = (phone: string): Front => ({ id: "wend-trust", title: "Wend Trust", summary: "A charity.", phone });
const choir = (front: Readonly<Record<string, unknown>>) => ({
  services: [aService({ ...sound.services[0], id: "choir", ...front })],
});
const periods = [{ id: "terms", label: "Terms", dates: [["2026-09-01", "2026-12-18"]] }] as const;
const onDates = (...dates: string[]) => meets({ freq: "dates", byday: undefined, dtstart: undefined, dates });
const meets = (...schedules: Parameters<typeof aSchedule>[0][]) => choir({ schedules: schedules.map(aSchedule) });

describe("the mark of a poster", () => {
  test("is short, and the same for the same facts", () => {
    expect(marks().choir).toMatch(/^[0-9a-f]{14}$/);
    expect(marks()).toEqual(marks());
  });

  test("is the same on another day, whether a rule is coming, in force or over", () => {
    const limited = meets({ valid_to: "2026-12-31" }, { byday: "Friday", dtstart: "2027-01-04" });
    for (const day of ["2026-12-15", "2027-01-04", "2027-06-30"]) expect(marks(limited, day)).toEqual(marks(limited));
  });

  test.each<[string, Content]>([
    ["the place", meets({ location: "elm-hall" })],
    ["the day of the week", meets({ byday: "Wednesday" })],
    ["the times", meets({ opens_at: "10:30" })],
    ["the last day", meets({ valid_to: "2027-03-26" })],
    ["how often it meets", meets({ interval: 2 })],
    ["which weeks it meets", meets({ interval: 2, dtstart: "2026-09-08" })],
    ["the number to call", choir({ contact: { phone: "01632 960124" } })],
    ["the name", choir({ title: "Quay choir" })],
    ["that it is closed for now", choir({ status: "temporarily closed" })],
    ["in which periods it meets", meets({ only_in: ["terms"] })],
    ["in which periods it does not", meets({ not_in: ["terms"] })],
    ["when it ends in the day", meets({ closes_at: "12:45" })],
    ["the first day", meets({ valid_from: "2027-01-05" })],
    ["that it meets on some dates only", onDates("2026-12-01", "2026-12-08")],
  ])("is another when %s is", (_, content) => {
    const before = marks(/weeks/.test(_) ? meets({ interval: 2 }) : { periods });
    expect(marks({ periods, ...content }).choir).not.toBe(before.choir);
  });

  /** Which of the place, the times and the state are others. */
  const changed = (before: string | undefined, now: string | undefined) =>
    ["place", "times", "state"].filter(
      (_, part) => before?.slice(8 + 2 * part, 10 + 2 * part) !== now?.slice(8 + 2 * part, 10 + 2 * part),
    );
  const toElm = aChange({
    id: "to-elm",
    services: ["choir"],
    effect: "moved",
    from: "2026-12-01",
    to: { location: "elm-hall" },
  });
  const ends = aChange({ id: "ends", services: ["choir"], effect: "ended", from: "2026-12-01" });

  test.each<[string, Content, readonly string[]]>([
    ["the place alone, of a rule that is written anew", meets({ location: "elm-hall" }), ["place"]],
    ["the place alone, of a change that lasts", { changes: [toElm] }, ["place"]],
    ["the times alone", meets({ opens_at: "10:30" }), ["times"]],
    ["both", meets({ location: "elm-hall", byday: "Friday" }), ["place", "times"]],
    ["that it ends", { changes: [ends] }, ["state"]],
    ["that it is closed for now", choir({ status: "temporarily closed" }), ["state"]],
    ["none of these, where it is the last day", meets({ valid_to: "2027-03-26" }), []],
    ["nor the number to call", choir({ contact: { phone: "01632 960124" } }), []],
    ["the times alone, of an end that is later", meets({ closes_at: "12:45" }), ["times"]],
    ["the times alone, of every second week", meets({ interval: 2 }), ["times"]],
    ["the times alone, of a day of the month", meets({ freq: "monthly", byday: "first Tuesday" }), ["times"]],
    ["the times alone, of dates", onDates("2026-12-01"), ["times"]],
    ["none of these, where it is the first day", meets({ valid_from: "2027-01-05" }), []],
  ])("says which part is another: %s", (_, content, parts) => {
    expect(marks(content).choir?.slice(0, 8)).not.toBe(marks().choir?.slice(0, 8));
    expect(changed(marks().choir, marks(content).choir)).toEqual(parts);
  });

  test("of a place says whether its address is another, or who meets there", () => {
    const [hall, ...others] = sound.locations;
    const elsewhere = { locations: [{ ...hall, id: "quay-hall", address_1: "9 Other Street" }, ...others] };
    expect(changed(marks().quayHall, marks(elsewhere).quayHall)).toEqual(["place"]);
    expect(changed(marks().quayHall, marks(meets({ location: "elm-hall" })).quayHall)).toContain("state");
  });

  test("of a place says whether others meet there at other times", () => {
    const at = (schedule: Parameters<typeof aSchedule>[0]) => marks(meets(schedule)).quayHall;
    expect(changed(marks().quayHall, at({ opens_at: "10:30" }))).toEqual(["times"]);
    expect(at({ valid_to: "2027-03-26" })?.slice(0, 8)).not.toBe(marks().quayHall?.slice(0, 8));
    expect(changed(marks().quayHall, at({ valid_to: "2027-03-26" }))).toEqual([]);
  });

  test("of a place counts who meets there now, and not a service that is closed", () => {
    const [service] = sound.services;
    const dance = aService({ id: "dance", status: "inactive", schedules: [aSchedule()] });
    expect(marks({ services: [service as Front, dance] }).quayHall).toBe(marks().quayHall);
    const opened = marks({ services: [service as Front, { ...dance, status: "active" }] });
    expect(changed(marks().quayHall, opened.quayHall)).toContain("state");
    expect(opened.elmHall).toBe(marks().elmHall);
  });

  test("of a place to which nobody goes is another when people join it otherwise", () => {
    const online = (join: object) =>
      posterMarks(
        told({
          locations: [
            ...sound.locations,
            { id: "online", title: "Online", location_type: "virtual", areas: [], ...join },
          ],
        }),
      ).find(({ page }) => page === "/locations/online/")?.mark;
    const before = online({ url: "https://meet.example.org/1", phone: "01632 960001" });
    for (const other of [
      { url: "https://meet.example.org/2", phone: "01632 960001" },
      { url: "https://meet.example.org/1", phone: "01632 960002" },
    ]) {
      expect(online(other)?.slice(0, 8)).not.toBe(before?.slice(0, 8));
      expect(changed(before, online(other))).toEqual(["place"]);
    }
  });

  test("of dates is the same in whatever order they are written", () =>
    expect(marks(onDates("2026-12-08", "2026-12-01")).choir).toBe(marks(onDates("2026-12-01", "2026-12-08")).choir));

  test("of every week does not say from which week it is counted", () =>
    expect(marks(meets({ dtstart: "2026-09-08", valid_from: "2026-09-15" })).choir).toBe(
      marks(meets({ dtstart: "2026-09-01", valid_from: "2026-09-15" })).choir,
    ));

  describe("of the sheet of an area", () => {
    const [choirFile] = sound.services as [Front];
    const elm = { locations: [sound.locations[0] as Front, aLocation({ id: "elm-hall", areas: ["northgate"] })] };
    const advice = aService({ id: "advice", areas: ["harbourside"], application_process: "Ring us." });
    const advised = (more: object = {}) => ({ services: [choirFile, { ...advice, ...more }] });

    test.each<[string, Content, Content, readonly string[]]>([
      ["the times", {}, meets({ opens_at: "10:30" }), ["times"]],
      ["the number to call", {}, choir({ contact: { phone: "01632 960124" } }), []],
      [
        "the number of the site, where the service has none",
        choir({ contact: {} }),
        { ...choir({ contact: {} }), site: { phone: "01632 960999" } },
        [],
      ],
      [
        "the first number of who runs it, where the service has none",
        { ...choir({ contact: {} }), organisations: [trust("01632 960001")] },
        { ...choir({ contact: {} }), organisations: [trust("01632 960002")] },
        [],
      ],
      ["the name of a service", {}, choir({ title: "Quay choir" }), ["state"]],
      [
        "the access of a place",
        {},
        {
          locations: [
            { ...(sound.locations[0] as Front), accessibility: { step_free: "yes" } },
            sound.locations[1] as Front,
          ],
        },
        ["place"],
      ],
      ["who meets in it", elm, { ...elm, ...meets({ location: "elm-hall" }) }, ["place", "times", "state"]],
      ["that somebody is seen by appointment", {}, advised(), ["times", "place", "state"]],
      ["how to ask for an appointment", advised(), advised({ application_process: "Write to us." }), []],
    ])("says what is another: %s", (_, before, now, parts) => {
      const [was, is] = [marks(before).harbourside, marks(now).harbourside];
      expect(is?.slice(0, 8)).not.toBe(was?.slice(0, 8));
      expect(changed(was, is).toSorted()).toEqual(parts.toSorted());
    });

    test.each<[string, Content]>([
      [
        "of who is closed",
        { services: [choirFile, aService({ id: "dance", status: "inactive", schedules: [aSchedule()] })] },
      ],
      ["of an appointment elsewhere", advised({ areas: ["northgate"] })],
      [
        "of who meets elsewhere",
        { ...elm, services: [choirFile, aService({ id: "dance", schedules: [aSchedule({ location: "elm-hall" })] })] },
      ],
    ])("says nothing %s", (_, content) =>
      expect(marks(content).harbourside).toBe(
        marks({ ...content, ...sound, locations: content.locations ?? sound.locations }).harbourside,
      ),
    );

    test("is another for each area, by its name", () => {
      expect(marks().northgate).not.toBe(marks().harbourside);
      const renamed = [
        { id: "harbourside", label: "Harbour" },
        { id: "northgate", label: "Northgate" },
      ];
      expect(marks({ areas: renamed }).harbourside).not.toBe(marks().harbourside);
      expect(marks({ areas: renamed }).northgate).toBe(marks().northgate);
    });

    test("is the same in whatever order places are called", () => {
      const both = (...schedules: object[]) => marks(meets(...schedules.map((one) => ({ ...one })))).harbourside;
      const [quay, elmToo] = [{}, { location: "elm-hall", byday: "Friday", dtstart: "2026-09-04" }];
      expect(both(elmToo, quay)).toBe(both(quay, elmToo));
    });
  });

  test("of a place is another when a service comes, or its address is another", () => {
    const moved = marks(meets({ location: "elm-hall" }));
    expect(moved.quayHall).not.toBe(marks().quayHall);
    expect(moved.elmHall).not.toBe(marks().elmHall);
    const [hall, ...others] = sound.locations;
    const elsewhere = { locations: [{ ...hall, id: "quay-hall", address_1: "9 Other Street" }, ...others] };
    expect(marks(elsewhere).quayHall).not.toBe(marks().quayHall);
    expect(marks(elsewhere).elmHall).toBe(marks().elmHall);
  });

  test("is another when a change that lasts puts it elsewhere, before the day and after it", () => {
    const change = aChange({
      id: "to-elm",
      services: ["choir"],
      effect: "moved",
      from: "2026-12-01",
      to: { location: "elm-hall" },
    });
    const moved = marks({ changes: [change] });
    expect(moved.choir).not.toBe(marks().choir);
    expect(moved.quayHall).not.toBe(marks().quayHall);
    expect(moved.elmHall).not.toBe(marks().elmHall);
    expect(marks({ changes: [change] }, "2026-12-20")).toEqual(moved);
  });

  test("is the same when single sessions are off, of which posters say nothing", () =>
    expect(
      marks({ changes: [aChange({ id: "off", services: ["choir"], effect: "cancelled", sessions: ["2026-12-01"] })] }),
    ).toEqual(marks()));

  test("is the same however a rule is written", () => {
    const twice = meets({ byday: ["Monday", "Thursday"] }, { byday: "Friday" });
    expect(marks(meets({ byday: "Friday" }, { byday: ["Thursday", "Monday"] }))).toEqual(marks(twice));
  });

  test("is the same when staff write into the timetable what a change had said", () => {
    const change = aChange({
      id: "to-elm",
      services: ["choir"],
      effect: "moved",
      from: "2026-12-01",
      to: { location: "elm-hall" },
    });
    const tidied = meets({ valid_to: "2026-11-30" }, { location: "elm-hall", valid_from: "2026-12-01" });
    expect(marks(tidied).choir).toBe(marks({ changes: [change] }).choir);
  });
});

test("every service, place and area has one, with the page to which it leads", () =>
  expect(posterMarks(told({})).map(({ mark: _, ...one }) => Object.values(one).join(" | "))).toEqual([
    "Choir | poster | /services/choir/ | /services/choir/poster/ | runs",
    "Elm hall | poster | /locations/elm-hall/ | /locations/elm-hall/poster/ | place",
    "Quay hall | poster | /locations/quay-hall/ | /locations/quay-hall/poster/ | place",
    "Harbourside | timetable | /areas/harbourside/ | /areas/harbourside/sheet/ | area",
    "Northgate | timetable | /areas/northgate/ | /areas/northgate/sheet/ | area",
  ]));

test("a site without posters has none", () =>
  expect(posterMarks(told({ site: { sections: { posters: false } } }))).toEqual([]));

test.each<[string, Content, string]>([
  ["runs", {}, "runs"],
  ["is defunct", choir({ status: "defunct" }), "ends"],
  ["is closed for now", choir({ status: "temporarily closed" }), "stops"],
  ["is inactive", choir({ status: "inactive" }), "stops"],
  ["will end", { changes: [aChange({ id: "a", services: ["choir"], effect: "ended", from: "2027-03-01" })] }, "ends"],
  [
    "will be closed until further notice",
    { changes: [aChange({ id: "a", services: ["choir"], effect: "cancelled", from: "2027-03-01" })] },
    "stops",
  ],
])("a poster of a service that %s says so", (_, content, expected) => {
  const { library, timetable } = told(content);
  expect(library.services.map((service) => stateOf(service, { timetable }))).toEqual([expected]);
});

test("the code of a poster leads to its page, and says by its mark what the poster said", () => {
  const today = Temporal.PlainDate.from("2026-11-24");
  const library = aLibrary(sound);
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  const model = { library, timetable: compiled.timetable, today };
  const [service] = library.services as [(typeof library.services)[number]];
  expect(servicePoster(service, model).qr).toEqual(
    qrCode(`${library.site.url}services/choir/#poster-${marks().choir}`),
  );
});
