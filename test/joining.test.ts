/** A group that people come to or join from home: every output says how, and none sends anybody to an address that is not there. */

import { describe, expect, test } from "vitest";
import { calendarFiles } from "../lib/calendar/calendar-files.ts";
import { english } from "../lib/language.ts";
import { hsdsFiles } from "../lib/open-data/hsds/files.ts";
import { sessionEvents } from "../lib/open-data/sessions.ts";
import { locationViews } from "../lib/views/location.ts";
import { locationPosters } from "../lib/views/poster.ts";
import { serviceView } from "../lib/views/service.ts";
import { paragraphs, wordChange } from "../lib/words/change.ts";
import { aModel } from "./feeds/model-factory.ts";
import { aChange, aLocation, aSchedule, aService, type Content } from "./timetable/library-factory.ts";

const online = {
  id: "online-room",
  title: "The online room",
  location_type: "virtual",
  url: "https://meet.example.org/wend",
  phone: "01632 960123",
};
const byPhone = { id: "by-telephone", title: "By telephone", location_type: "virtual", phone: "01632 960124" };
const content: Content = {
  locations: [aLocation({ id: "quay-hall" }), online, byPhone],
  services: [
    aService({ id: "walking-group", schedules: [aSchedule(), aSchedule({ location: "online-room" })] }),
    aService({ id: "listening", schedules: [aSchedule({ location: "by-telephone" })] }),
  ],
  changes: [
    aChange({
      id: "moved",
      services: ["listening"],
      effect: "moved",
      sessions: ["2026-12-01"],
      to: { location: "online-room" },
    }),
  ],
};
const model = aModel(content);
const service = model.library.services.find(({ id }) => id === "walking-group");
if (!service) throw new Error("The group was lost.");

test("its page has both the place and the link for the same session", () => {
  const [room, hall] = serviceView(service, model)
    .next.slice(0, 2)
    .map(({ session, place }) => ({ when: `${session.date.iso} ${session.times}`, ...place }))
    .sort((a, b) => (a.title < b.title ? 1 : -1));
  expect(room).toMatchObject({
    when: "2026-12-01 10am to 12:30pm",
    address: "",
    directions: "",
    access: [],
    join: { url: "https://meet.example.org/wend", phone: "01632 960123", phoneUrl: "tel:01632960123" },
  });
  expect(hall).toMatchObject({ when: room?.when, address: "1 Quay hall Street" });
  expect(hall).not.toHaveProperty("join");
});

test("the way to join has a page at the address that every place has", () => {
  const page = locationViews(model).find(({ title }) => title === "The online room");
  expect(page).toMatchObject({ url: "/locations/online-room/", join: { url: "https://meet.example.org/wend" } });
  expect(page?.head.description).toBe("Who meets at the online room, when, and how to join.");
});

test("its poster says how to join in the place of an address", () =>
  expect(locationPosters(model).map(({ summary }) => summary)).toEqual([
    "Call 01632 960124 to join, or to be told how.",
    "1 Quay hall Street",
    "Join at https://meet.example.org/wend or call 01632 960123.",
  ]));

test("a move to it says how to join", () => {
  const moved = model.timetable.changeById.get("moved");
  expect(moved && paragraphs(english(), wordChange(english(), moved))).toContain(
    "Join at https://meet.example.org/wend or call 01632 960123.",
  );
});

describe("in calendars", () => {
  const file =
    [...calendarFiles(model)].find(({ path }) => path === "/locations/online-room/calendar.ics")?.content ?? "";
  const lines = file.replace(/\r\n /g, "").split("\r\n");

  test("the link is where the place stands, and where programs look for it", () => {
    expect(lines).toContain("LOCATION:The online room\\, https://meet.example.org/wend");
    expect(lines).toContain("CONFERENCE;VALUE=URI:https://meet.example.org/wend");
    expect(lines).toContain("CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:01632960123");
  });
  test("the details say how to join, and nothing of the way there", () => {
    expect(
      lines.find((line) => line.startsWith("DESCRIPTION:Join at https://meet.example.org/wend or call")),
    ).toBeDefined();
    expect(lines.filter((line) => line.startsWith("GEO"))).toEqual([]);
  });
});

describe("in open data", () => {
  test("schema.org has an event online", () => {
    const events = sessionEvents(model).filter(({ "signpost:status": status }) => status === "scheduled");
    const modes = events.map(({ eventAttendanceMode, location }) => [
      eventAttendanceMode.replace("https://schema.org/", ""),
      location["@type"],
      "url" in location ? location.url : "",
    ]);
    expect(new Set(modes.map(String))).toEqual(
      new Set([
        "OfflineEventAttendanceMode,Place,",
        "OnlineEventAttendanceMode,VirtualLocation,https://meet.example.org/wend",
        "OnlineEventAttendanceMode,VirtualLocation,tel:01632960124",
      ]),
    );
  });

  test("Open Referral has a virtual location with its link and its number, and no address", () => {
    const records = [...hsdsFiles(model)]
      .filter(({ path }) => /^\/open-data\/service_at_locations\/[0-9a-f-]{36}\.json$/.test(path))
      .map(({ content }) => JSON.parse(content));
    const of = (name: string) => records.find(({ location }) => location.name === name);
    expect(of("The online room")).toMatchObject({
      location: {
        location_type: "virtual",
        url: "https://meet.example.org/wend",
        addresses: [],
        accessibility: [],
        phones: [{ number: "01632 960123" }],
      },
      schedules: [{ attending_type: "Virtual" }],
    });
    expect(of("By telephone")).toMatchObject({ schedules: [{ attending_type: "Phone" }] });
    expect(of("By telephone").location).not.toHaveProperty("url");
    expect(of("Quay hall")).toMatchObject({
      location: { location_type: "physical" },
      schedules: [{ attending_type: "In person" }],
    });
  });
});
