import { describe, expect, test } from "vitest";
import { sessionEvent } from "../../lib/open-data/session-event.ts";
import { sessionsFile } from "../../lib/open-data/sessions.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aLocation, aSchedule, aService, type Front } from "../timetable/library-factory.ts";
import { content } from "./content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const read = (...model: Parameters<typeof aModel>): Json => JSON.parse(sessionsFile(aModel(...model)).content);

/** The event of Tuesday 8 December at Quay hall, after these changes. */
function event(...changes: Front[]): Json {
  const graph: Json[] = read({ changes: changes.map(aChange) })["@graph"];
  return graph.find(({ identifier }) => identifier === "walking-group.quay-hall.20261208T1000");
}

const cancelled: Front = { id: "a", effect: "cancelled", sessions: ["2026-12-08"], cause: "weather" };
const moved: Front = { id: "b", effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } };
const retimed: Front = { id: "c", effect: "retimed", sessions: ["2026-12-08"], to: { opens_at: "11:00" } };
const shorter: Front = { id: "d", effect: "retimed", sessions: ["2026-12-08"], to: { closes_at: "12:00" } };
const later: Front = { id: "e", effect: "retimed", sessions: ["2026-12-08"], to: { date: "2026-12-10" } };
const both: Front = { ...moved, to: { location: "mill-house", opens_at: "11:00", closes_at: "13:00" } };

const planned = "2026-12-08T10:00:00+00:00";

describe("the status of a session", () => {
  test.each([
    ["as planned", [], "EventScheduled", "scheduled", planned, undefined, "quay-hall"],
    ["cancelled", [cancelled], "EventCancelled", "cancelled", planned, undefined, "quay-hall"],
    ["in another place", [moved], "EventScheduled", "moved", planned, undefined, "mill-house"],
    ["at another time", [retimed], "EventRescheduled", "retimed", "2026-12-08T11:00:00+00:00", planned, "quay-hall"],
    ["over sooner", [shorter], "EventRescheduled", "retimed", planned, planned, "quay-hall"],
    ["on another day", [later], "EventRescheduled", "retimed", "2026-12-10T10:00:00+00:00", planned, "quay-hall"],
    [
      "in another place at another time",
      [both],
      "EventRescheduled",
      "moved",
      "2026-12-08T11:00:00+00:00",
      planned,
      "mill-house",
    ],
  ])("%s", (_, changes, eventStatus, status, startDate, previousStartDate, place) => {
    const found = event(...changes);
    expect(found.eventStatus).toBe(`https://schema.org/${eventStatus}`);
    expect(found["signpost:status"]).toBe(status);
    expect(found.startDate).toBe(startDate);
    expect(found.previousStartDate).toBe(previousStartDate);
    expect(found.location["@id"]).toBe(`https://signpost.example.org/locations/${place}/`);
    expect(found["signpost:originalLocation"]?.name).toBe(place === "quay-hall" ? undefined : "Quay hall");
  });

  test("comes with the cause and the changes that made it so", () =>
    expect(event(cancelled)).toMatchObject({
      "signpost:cause": "weather",
      "signpost:changes": [
        {
          "@id": "https://signpost.example.org/changes/a/",
          identifier: "a",
          name: expect.stringMatching(/^Cancelled: Walking group, /),
        },
      ],
      "signpost:modified": "2026-11-20T09:00:00+00:00",
    }));
});

test("a session keeps its @id when it moves", () => {
  const id = "https://signpost.example.org/services/walking-group/#walking-group.quay-hall.20261208T1000";
  expect([event()["@id"], event(moved)["@id"], event(later)["@id"]]).toEqual([id, id, id]);
});

test("a session says what it is, who runs it and what it is one of", () =>
  expect(read(content)["@graph"][0]).toMatchObject({
    "@type": "Event",
    name: "Walking group",
    description: "A group that meets.",
    url: "https://signpost.example.org/services/walking-group/",
    endDate: "2026-12-01T12:30:00+00:00",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: "Quay hall",
      address: {
        "@type": "PostalAddress",
        streetAddress: "1 Quay hall Street",
        addressLocality: "Wend",
        postalCode: "ZZ1 1AQ",
        addressCountry: "GB",
      },
      geo: { "@type": "GeoCoordinates", latitude: 53.0474, longitude: 1.6021 },
      identifier: "quay-hall",
      additionalProperty: [
        { "@type": "PropertyValue", name: "area", value: "harbourside" },
        { "@type": "PropertyValue", name: "step_free", value: "yes" },
      ],
    },
    isAccessibleForFree: true,
    offers: { "@type": "Offer", price: 0, priceCurrency: "GBP", description: "Free." },
    "signpost:modified": "2026-11-01T00:00:00+00:00",
    organizer: {
      "@type": "Organization",
      identifier: "wend-trust",
      name: "Wend Trust",
      url: "https://wend.example.org/",
    },
    superEvent: {
      "@type": "EventSeries",
      "@id": "https://signpost.example.org/services/walking-group/#series",
      identifier: "walking-group",
    },
  }));

test("a session at a confidential place gives the area", () => {
  const file = sessionsFile(aModel(content)).content;
  const graph: Json[] = JSON.parse(file)["@graph"];
  expect(graph.find(({ name }) => name === "Women's space").location).toEqual({
    "@type": "Place",
    "@id": "https://signpost.example.org/locations/safe-house/",
    identifier: "safe-house",
    name: "Safe house",
    address: { "@type": "PostalAddress", addressLocality: "Harbourside", addressCountry: "GB" },
    additionalProperty: [{ "@type": "PropertyValue", name: "area", value: "harbourside" }],
  });
});

describe("how people take part", () => {
  const at = (front: Readonly<Record<string, unknown>>) =>
    read({
      locations: [aLocation({ ...front, id: "quay-hall" })],
      services: [aService({ id: "walking-group", schedules: [aSchedule()] })],
    })["@graph"][0];

  test("is by coming, at a place with an answer to each question of access that was answered", () => {
    const { eventAttendanceMode, location } = at({
      areas: ["harbourside", "northgate"],
      accessibility: { step_free: "partial", hearing_loop: "no", quiet_space: "yes", notes: "Ring the bell." },
    });
    expect(eventAttendanceMode).toBe("https://schema.org/OfflineEventAttendanceMode");
    expect(location.additionalProperty.map(({ name, value }: Json) => [name, value])).toEqual([
      ["area", "harbourside"],
      ["area", "northgate"],
      ["step_free", "partial"],
      ["hearing_loop", "no"],
      ["quiet_space", "yes"],
    ]);
  });

  test.each([
    ["online", { url: "https://meet.example.org/walk" }, "https://meet.example.org/walk"],
    ["by telephone", { phone: "01632 960123" }, "tel:01632960123"],
  ])("is %s, of an area all the same", (_, way, url) => {
    const { eventAttendanceMode, location } = at({ location_type: "virtual", areas: ["northgate"], ...way });
    expect(eventAttendanceMode).toBe("https://schema.org/OnlineEventAttendanceMode");
    expect(location).toEqual({
      "@type": "VirtualLocation",
      "@id": "https://signpost.example.org/locations/quay-hall/",
      identifier: "quay-hall",
      name: "Quay hall",
      url,
      additionalProperty: [{ "@type": "PropertyValue", name: "area", value: "northgate" }],
    });
  });
});

test.each([
  [
    "Free.",
    { isAccessibleForFree: true, offers: { "@type": "Offer", price: 0, priceCurrency: "GBP", description: "Free." } },
  ],
  ["£3 a session.", { offers: { "@type": "Offer", description: "£3 a session." } }],
  [undefined, {}],
])("of what costs %j an event says no more than that", (fees_description, told) => {
  const services = [
    aService({ id: "walking-group", schedules: [aSchedule()], ...(fees_description && { fees_description }) }),
  ];
  const { isAccessibleForFree, offers } = read({ services })["@graph"][0];
  expect(JSON.parse(JSON.stringify({ isAccessibleForFree, offers }))).toEqual(told);
});

test("a session on a bank holiday on which the service is closed says which", () => {
  const schedules = [aSchedule({ byday: "Friday", dtstart: "2026-09-04", on_bank_holidays: "closed" })];
  const graph: Json[] = read({ services: [aService({ id: "walking-group", schedules })] })["@graph"];
  const closed = graph.filter((one) => "signpost:bankHoliday" in one);
  expect(closed.map((one) => [one.startDate.slice(0, 10), one["signpost:bankHoliday"], one["signpost:cause"]])).toEqual(
    [
      ["2026-12-25", "Christmas Day", "holiday"],
      ["2027-01-01", "New Year's Day", "holiday"],
    ],
  );
});

describe("the file", () => {
  test.each([
    ["of today", "2026-12-01", true],
    ["of yesterday", "2026-11-24", false],
    ["in seven weeks", "2027-01-19", true],
    ["in eight weeks", "2027-01-26", false],
  ])("asked for the session %s (%s) has it: %s", (_, date, there) => {
    const graph: Json[] = read()["@graph"];
    expect(graph.some(({ startDate }) => startDate.startsWith(date))).toBe(there);
  });

  test.each([
    ["before the clocks go back", "2026-10-20", "2026-10-20T10:00:00+01:00"],
    ["after the clocks go back", "2026-10-27", "2026-10-27T10:00:00+00:00"],
    ["before the clocks go forward", "2027-03-23", "2027-03-23T10:00:00+00:00"],
    ["after the clocks go forward", "2027-03-30", "2027-03-30T10:00:00+01:00"],
  ])("%s gives the offset of the day", (_, today, start) => {
    expect(read({}, () => ({}), today)["@graph"][0].startDate).toBe(start);
  });

  test("says what it is beside its graph, and where its own words are explained", () => {
    const { "@graph": graph, ...about } = read();
    expect(graph).toHaveLength(8);
    expect(about).toMatchObject({
      "@context": ["https://schema.org", { signpost: "https://signpost.example.org/open-data/#" }],
      "@id": "https://signpost.example.org/open-data/sessions.json",
      "@type": "Dataset",
      license: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      dateModified: "2026-12-01",
      temporalCoverage: "2026-12-01/2027-01-25",
    });
  });
});

test("a page can show the very event that the file holds", () => {
  const model = aModel();
  const [session] = model.timetable.sessions.filter(({ id }) => id.includes("20261208"));
  expect(JSON.parse(JSON.stringify(session && sessionEvent(session, model)))).toEqual(event());
});
