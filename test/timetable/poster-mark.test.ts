import { describe, expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { posterMarks } from "../../lib/timetable/poster-mark.ts";
import { servicePoster } from "../../lib/views/poster.ts";
import { qrCode } from "../../lib/views/qr-code.ts";
import { aChange, aLibrary, aLocation, aSchedule, aService, type Content } from "./library-factory.ts";

const sound = {
  locations: [aLocation({ id: "quay-hall" }), aLocation({ id: "elm-hall" })],
  services: [aService({ id: "choir", contact: { phone: "01632 960123" }, schedules: [aSchedule()] })],
};

function marks(content: Content = {}, day = "2026-11-24") {
  const today = Temporal.PlainDate.from(day);
  const library = aLibrary({ ...sound, ...content });
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  const all = posterMarks({ library, timetable: compiled.timetable });
  const found = new Map(all.map(({ page, mark }) => [page, mark]));
  return {
    choir: found.get("/services/choir/"),
    quayHall: found.get("/locations/quay-hall/"),
    elmHall: found.get("/locations/elm-hall/"),
  };
}

const choir = (front: Readonly<Record<string, unknown>>) => ({
  services: [aService({ ...sound.services[0], id: "choir", ...front })],
});
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
  ])("is another when %s is", (_, content) => {
    const before = marks(/weeks/.test(_) ? meets({ interval: 2 }) : {});
    expect(marks(content).choir).not.toBe(before.choir);
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
