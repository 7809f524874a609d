import { describe, expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { posterMarks } from "../../lib/timetable/poster-mark.ts";
import { sheetViews } from "../../lib/views/sheet.ts";
import { aChange, aLibrary, aLocation, aSchedule, aService, type Content } from "../timetable/library-factory.ts";

const sound = {
  locations: [
    aLocation({ id: "quay-hall", accessibility: { step_free: "yes", hearing_loop: "yes" } }),
    aLocation({ id: "far-hall", areas: ["northgate"] }),
  ],
  services: [
    aService({
      id: "choir",
      contact: { phone: "01632 960123" },
      schedules: [
        aSchedule({ byday: ["Thursday", "Monday"], opens_at: "14:00", closes_at: "15:00" }),
        aSchedule({ location: "far-hall", byday: "Friday" }),
      ],
    }),
    aService({
      id: "art",
      schedules: [aSchedule({ byday: "Monday" }), aSchedule({ freq: "monthly", byday: "first Tuesday" })],
    }),
    aService({ id: "advice", areas: ["harbourside"], application_process: "Ring us and we find a time." }),
  ],
};

function modelOf(content: Content = {}) {
  const today = Temporal.PlainDate.from("2026-11-24");
  const library = aLibrary({ ...sound, ...content });
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return { library, timetable: compiled.timetable, today };
}
const sheet = (content?: Content) =>
  sheetViews(modelOf(content)).find(({ head }) => head.url === "/areas/harbourside/sheet/");

describe("the sheet of an area", () => {
  test("has every regular session there by weekday and time, and then whom one has to ask", () =>
    expect(
      sheet()?.groups.map(({ title, rows }) => [
        title,
        ...rows.map(({ service, times }) => `${service.title} ${times}`),
      ]),
    ).toEqual([
      ["Mondays", "Art 10am to 12:30pm", "Choir 2pm to 3pm"],
      ["Tuesdays", "Art 10am to 12:30pm"],
      ["Thursdays", "Choir 2pm to 3pm"],
      ["By appointment", "Advice By appointment"],
    ]));

  test("says where, what it is like to get in, and whom to call", () =>
    expect(sheet()?.groups[2]?.rows[0]).toMatchObject({
      place: { title: "Quay hall" },
      where: "1 Quay hall Street",
      when: "Closed on bank holidays.",
      access: "Step-free, Hearing loop",
      phone: "01632 960123",
    }));

  test("says of what is not every week when it is", () =>
    expect(sheet()?.groups[1]?.rows[0]?.when).toBe("The first Tuesday of every month. Closed on bank holidays."));

  test("has what a lasting change makes of a rule", () => {
    const ended = aChange({ id: "end", services: ["art"], effect: "ended", from: "2026-11-24" });
    expect(JSON.stringify(sheet({ changes: [ended] }))).not.toContain("/services/art/");
  });

  test("is there in large print too, and neither is where a site has no posters", () => {
    expect(sheetViews(modelOf()).map(({ head }) => head.url)).toEqual([
      "/areas/harbourside/sheet/",
      "/areas/harbourside/sheet/large/",
      "/areas/northgate/sheet/",
      "/areas/northgate/sheet/large/",
    ]);
    expect(sheetViews(modelOf({ site: { sections: { posters: false } } }))).toEqual([]);
  });

  test("is out of date by its mark when a place there is no longer step-free, and that of another area is not", () => {
    const mark = (content?: Content) => new Map(posterMarks(modelOf(content)).map(({ page, mark }) => [page, mark]));
    const [hall, ...others] = sound.locations as [(typeof sound.locations)[number]];
    const steps = mark({ locations: [{ ...hall, accessibility: { step_free: "no" } }, ...others] });
    expect(steps.get("/areas/harbourside/")).not.toBe(mark().get("/areas/harbourside/"));
    expect(steps.get("/areas/northgate/")).toBe(mark().get("/areas/northgate/"));
  });
});
