import { describe, expect, test } from "vitest";
import { calendarFiles, calendarsOf } from "../../lib/calendar/calendar-files.ts";
import { openPlaces } from "../../lib/content/library.ts";
import type { Model } from "../../lib/model.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aLocation, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { type ReadEvent, readCalendar, readEvents } from "./read-calendar.ts";

const uid = "walking-group.quay-hall.20261208T1000@signpost.example.org";

function files(model: Model): Map<string, string> {
  return new Map([...calendarFiles(model)].map(({ path, content }) => [path, content]));
}

function read(model: Model, path: string): ReadEvent[] {
  return readEvents(files(model).get(path) as string);
}

/** The event of Tuesday 8 December in a file, after these changes. */
function event(changes: readonly Front[], path = "/services/walking-group/calendar.ics"): ReadEvent | undefined {
  return read(aModel({ changes: changes.map(aChange) }), path).find((one) => one.uid === uid);
}

const cancelled: Front = { id: "cancelled", effect: "cancelled", sessions: ["2026-12-08"], cause: "weather" };
const moved: Front = { id: "moved", effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } };
const retimed: Front = { id: "retimed", effect: "retimed", sessions: ["2026-12-08"], to: { opens_at: "11:00" } };

/** Three services at four places in two areas, one of them confidential, with a change of every kind. */
const busy: Content = {
  topics: [
    { id: "arts", label: "Arts, sport and exercise" },
    { id: "work", label: "Work" },
  ],
  locations: [
    aLocation({
      id: "quay-hall",
      city: "Wend",
      postal_code: "ZZ1 1AQ",
      latitude: 53.0474,
      longitude: 1.6021,
      accessibility: { step_free: "yes", hearing_loop: "partial", notes: "Use the blue doors; ring twice." },
      getting_there: "Buses 4 and 11 stop outside.",
    }),
    aLocation({ id: "wend-library" }),
    aLocation({ id: "mill-house", areas: ["northgate"] }),
    aLocation({ id: "safe-house", title: "A private address", confidential: true }),
  ],
  services: [
    aService({
      id: "walking-group",
      topics: ["arts", "work"],
      contact: { phone: "01632 960112", text: "07700 900112" },
      schedules: [aSchedule()],
    }),
    aService({
      id: "womens-space",
      title: "Women's space",
      schedules: [aSchedule({ location: "safe-house", byday: "Thursday", dtstart: "2026-09-03" })],
    }),
    aService({
      id: "cafe",
      title: "Café, cake & company 🍰",
      schedules: [
        aSchedule({
          location: "wend-library",
          freq: "monthly",
          byday: "first Friday",
          dtstart: "2026-09-04",
          on_bank_holidays: "runs",
        }),
      ],
    }),
    aService({ id: "choir", status: "defunct" }),
  ],
  changes: [
    { ...cancelled, body: "The towpath is under water." },
    { ...moved, sessions: ["2026-12-15"], body: "The hall is being painted." },
    { ...retimed, services: ["womens-space"], sessions: ["2026-12-10"] },
    {
      id: "extra",
      services: ["cafe"],
      effect: "extra",
      to: { location: "mill-house", date: "2026-12-12", opens_at: "14:00", closes_at: "15:30" },
    },
    { id: "lift", effect: "access", services: ["cafe"], from: "2027-01-01", until: "2027-01-31", body: "No lift." },
  ].map(aChange),
};

/** The same, in December alone: short enough to read as a whole. */
const december: Content = {
  ...busy,
  services: (busy.services ?? []).map((service) => ({
    ...service,
    schedules: (service.schedules as object[]).map((schedule) => ({
      ...schedule,
      valid_from: "2026-12-04",
      valid_to: "2026-12-22",
    })),
  })),
};

describe("the files", () => {
  test("are two for the timetable and for every service, place and area", () => {
    expect([...files(aModel()).keys()]).toEqual(
      [
        "/timetable/",
        "/services/walking-group/",
        "/locations/mill-house/",
        "/locations/quay-hall/",
        "/locations/wend-library/",
        "/areas/harbourside/",
        "/areas/northgate/",
      ].flatMap((page) => [`${page}calendar.ics`, `${page}calendar-visible-cancellations.ics`]),
    );
  });

  test("are named by their page alone", () =>
    expect(calendarsOf("/areas/northgate/")).toEqual({
      calendar: "/areas/northgate/calendar.ics",
      visibleCancellations: "/areas/northgate/calendar-visible-cancellations.ics",
    }));

  test("are the same bytes for the same content and day", () =>
    expect([...calendarFiles(aModel(busy))]).toEqual([...calendarFiles(aModel(busy))]));

  test.each([
    ["a-service", "/services/walking-group/calendar.ics"],
    ["a-place-that-a-session-left", "/locations/quay-hall/calendar.ics"],
    ["a-place-that-a-session-came-to", "/locations/mill-house/calendar.ics"],
    ["a-service-at-a-confidential-place", "/services/womens-space/calendar.ics"],
    ["cancellations-kept-visible", "/areas/harbourside/calendar-visible-cancellations.ics"],
    ["a-service-without-sessions", "/services/choir/calendar.ics"],
  ])("are, to the letter, %s", async (name, path) => {
    const content = files(aModel(december)).get(path) as string;
    expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    await expect(content.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`../golden/calendar/${name}.ics`);
  });
});

describe("a calendar", () => {
  test("holds every session from 4 weeks back to 26 weeks ahead, as the timetable has it, and no other", () => {
    const model = aModel(busy);
    const { library, timetable } = model;
    const expected = (of: (ids: { service: string; places: string[]; areas: string[] }) => boolean) =>
      timetable.sessions
        .filter(({ service, original, current }) => {
          const places = [original.location, current.location];
          return of({
            service: service.id,
            places: places.map(({ id }) => id),
            areas: places.flatMap(({ areas }) => areas.map(({ id }) => id)),
          });
        })
        .map(({ id, current, revision, status }) => ({
          uid: `${id}@signpost.example.org`,
          start: Date.parse(current.start.toInstant().toString()),
          end: Date.parse(current.end.toInstant().toString()),
          sequence: revision,
          status: status === "cancelled" ? "CANCELLED" : "CONFIRMED",
        }));
    const found = (page: string) =>
      readCalendar(files(model).get(`${page}calendar.ics`) as string)
        .getAllSubcomponents("vevent")
        .map((one) => {
          const time = (name: string) => (one.getFirstPropertyValue(name) as { toJSDate(): Date }).toJSDate().getTime();
          return {
            uid: one.getFirstPropertyValue("uid"),
            start: time("dtstart"),
            end: time("dtend"),
            sequence: one.getFirstPropertyValue("sequence"),
            status: one.getFirstPropertyValue("status"),
          };
        });
    expect(timetable.sessions.length).toBeGreaterThan(60);
    expect(found("/timetable/")).toEqual(expected(() => true));
    for (const { id, url } of library.services) expect(found(url)).toEqual(expected(({ service }) => service === id));
    for (const { id, url } of openPlaces(library)) {
      expect(found(url)).toEqual(expected(({ places }) => places.includes(id)));
    }
    for (const { id } of library.areas) {
      expect(found(`/areas/${id}/`)).toEqual(expected(({ areas }) => areas.includes(id)));
    }
  });

  test.each([
    ["2026-12-30", "the first day, 4 weeks back", true],
    ["2026-12-29", "the day before it", false],
    ["2027-07-28", "the last day, 26 weeks ahead", true],
    ["2027-07-29", "the day after it", false],
    ["2027-08-03", "a later day that a change names", false],
  ])("of 27 January asks of %s, %s", (date, _, there) => {
    const model = aModel(
      {
        services: [
          aService({ id: "walking-group", schedules: [aSchedule({ byday: weekdayOf(date), dtstart: "2026-09-01" })] }),
        ],
        changes: date === "2027-08-03" ? [aChange({ ...cancelled, sessions: [date] })] : [],
      },
      () => ({}),
      "2027-01-27",
    );
    const days = read(model, "/timetable/calendar.ics").map(({ uid }) => uid.split(".")[2]?.slice(0, 8));
    expect(days.includes(date.replaceAll("-", ""))).toBe(there);
  });

  test.each([
    ["into its weeks", "2026-12-01", "2026-12-31"],
    ["out of its weeks", "2026-12-08", "2026-12-01"],
  ])("of 30 December keeps a session that moved %s", (_, date, to) => {
    const changes = [aChange({ ...moved, sessions: [date], to: { location: "mill-house", date: to } })];
    const days = read(
      aModel({ changes }, () => ({}), "2026-12-30"),
      "/timetable/calendar.ics",
    ).map(({ uid: id }) => id);
    expect(days).toContain(`walking-group.quay-hall.${date.replaceAll("-", "")}T1000@signpost.example.org`);
  });

  test("says in every way that programs know what it is called, where it is and how often to look again", () => {
    const calendar = readCalendar(files(aModel()).get("/locations/quay-hall/calendar.ics") as string);
    const said = Object.fromEntries(calendar.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]));
    expect(said).toMatchObject({
      version: "2.0",
      calscale: "GREGORIAN",
      name: "Quay hall",
      "x-wr-calname": "Quay hall",
      "x-wr-timezone": "Europe/London",
      url: "https://signpost.example.org/locations/quay-hall/",
      source: "https://signpost.example.org/locations/quay-hall/calendar.ics",
      "refresh-interval": "PT4H",
      "x-published-ttl": "PT4H",
      description: "Correct as of Tuesday 1 December 2026.",
    });
    expect(said).not.toHaveProperty("method");
  });

  test("of a service without sessions is still one that programs accept", () => {
    const calendar = readCalendar(files(aModel(busy)).get("/services/choir/calendar.ics") as string);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
  });

  test("of a site in a folder names its pages with the folder, and its sessions by the host alone", () => {
    const model = aModel({ site: { url: "https://Example.github.io/signpost/" } });
    const [first] = read(model, "/services/walking-group/calendar.ics");
    expect(first).toMatchObject({
      uid: "walking-group.quay-hall.20261103T1000@example.github.io",
      url: "https://Example.github.io/signpost/services/walking-group/",
    });
  });
});

describe("an event", () => {
  test.each([
    ["the service's calendar", "/services/walking-group/", [], "Walking group", "CONFIRMED"],
    ["the service's calendar", "/services/walking-group/", [cancelled], "Cancelled: Walking group", "CANCELLED"],
    ["the service's calendar", "/services/walking-group/", [moved], "Moved: Walking group, to Mill house", "CONFIRMED"],
    ["the service's calendar", "/services/walking-group/", [retimed], "New time: Walking group", "CONFIRMED"],
    ["the new place's calendar", "/locations/mill-house/", [moved], "Moved: Walking group, to Mill house", "CONFIRMED"],
    [
      "the old place's calendar",
      "/locations/quay-hall/",
      [moved],
      "Not here: Walking group, moved to Mill house",
      "CONFIRMED",
    ],
    ["the old area's calendar", "/areas/harbourside/", [moved], "Moved: Walking group, to Mill house", "CONFIRMED"],
    ["the new area's calendar", "/areas/northgate/", [moved], "Moved: Walking group, to Mill house", "CONFIRMED"],
    [
      "the service's calendar",
      "/services/walking-group/",
      [{ ...moved, to: { location: "mill-house", opens_at: "11:00" } }],
      "Moved, new time: Walking group, to Mill house",
      "CONFIRMED",
    ],
    [
      "the service's calendar",
      "/services/walking-group/",
      [{ ...moved, to: { location: "mill-house", closes_at: "12:00" } }],
      "Moved, new time: Walking group, to Mill house",
      "CONFIRMED",
    ],
  ])("in %s (%s) after %j is called %s", (_, page, changes, summary, status) =>
    expect(event(changes as Front[], `${page}calendar.ics`)).toMatchObject({ summary, status }),
  );

  test("that is cancelled is shown as confirmed where calendars hide cancelled ones, and keeps nobody busy", () => {
    const visible = event([cancelled], "/locations/quay-hall/calendar-visible-cancellations.ics");
    expect(visible).toMatchObject({ status: "CONFIRMED", summary: "CANCELLED: Walking group", transp: "TRANSPARENT" });
  });

  test("differs between the two calendars of a page only where it is cancelled", () => {
    const model = aModel(busy);
    const hidden = read(model, "/timetable/calendar.ics");
    const visible = read(model, "/timetable/calendar-visible-cancellations.ics");
    const different = visible.filter((one, place) => JSON.stringify(one) !== JSON.stringify(hidden[place]));
    expect(visible).toHaveLength(hidden.length);
    expect(different.map(({ uid: id }) => id)).toEqual(
      hidden.filter(({ status }) => status === "CANCELLED").map(({ uid: id }) => id),
    );
    expect(different).not.toHaveLength(0);
  });

  test("that moves keeps its UID and place in time, and tells where it is now", () =>
    expect(event([moved])).toMatchObject({
      uid,
      start: "20261208T100000Z",
      end: "20261208T123000Z",
      location: "Mill house, 1 Mill house Street",
    }));

  test("has no date by which a program would skip what was edited without a change", () =>
    expect(files(aModel({ changes: [aChange(moved)] })).get("/timetable/calendar.ics")).not.toContain("LAST-MODIFIED"));

  test("rises in sequence, and moves its date, with each change", () => {
    const back: Front = {
      id: "back",
      effect: "notice",
      resolves: "moved",
      from: "2026-12-01",
      published: "2026-11-30T15:30",
    };
    const revisions = [[], [moved], [moved, back]].map((changes) => event(changes));
    expect(revisions.map((one) => one?.uid)).toEqual([uid, uid, uid]);
    expect(revisions.map((one) => one?.sequence)).toEqual([0, 1, 2]);
    expect(revisions.map((one) => one?.stamp)).toEqual(["20000101T000000Z", "20261120T090000Z", "20261130T153000Z"]);
    expect(revisions[2]).toMatchObject({ location: "Quay hall, 1 Quay hall Street", summary: "Walking group" });
  });

  test.each([
    ["before the clocks go back", "2026-10-20", "2026-11-10", "20261020T090000Z"],
    ["after the clocks go back", "2026-10-27", "2026-11-10", "20261027T100000Z"],
    ["before the clocks go forward", "2027-03-23", "2027-03-10", "20270323T100000Z"],
    ["after the clocks go forward", "2027-03-30", "2027-03-10", "20270330T090000Z"],
  ])("at 10 in the morning %s is exact", (_, date, today, start) => {
    const model = aModel({}, () => ({}), today);
    const found = read(model, "/timetable/calendar.ics").find(({ uid: id }) => id.includes(date.replaceAll("-", "")));
    expect(found?.start).toBe(start);
  });

  test("tells what changed and why, access, whom to ring and where to read more", () => {
    const found = read(aModel(busy), "/timetable/calendar.ics");
    const on = (date: string) => found.find(({ uid: id }) => id.startsWith(`walking-group.quay-hall.${date}`));
    expect(on("20261222")?.description.split("\n\n")).toEqual([
      "Step-free access: yes. Hearing loop: partly. Use the blue doors; ring twice. Buses 4 and 11 stop outside.",
      "Telephone: 01632 960112\nText message: 07700 900112",
      "Times, places and changes: https://signpost.example.org/services/walking-group/",
    ]);
    expect(on("20261208")?.description.split("\n\n").slice(0, 2)).toEqual([
      [
        "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay hall, is cancelled.",
        "This is because of bad weather.",
        "The towpath is under water.",
        "https://signpost.example.org/changes/cancelled/",
      ].join("\n"),
      "Telephone: 01632 960112\nText message: 07700 900112",
    ]);
    expect(on("20261222")?.geo).toEqual([53.0474, 1.6021]);
    expect(on("20261222")?.categories).toEqual(["Arts, sport and exercise", "Work"]);
  });

  test("says in what other words a change stands that a later one has altered again", () => {
    const sessions = ["2026-12-08"];
    const changes = [
      { id: "moved", effect: "moved", sessions, to: { location: "mill-house" } },
      {
        id: "later",
        effect: "retimed",
        sessions,
        to: { opens_at: "11:00" },
        published: "2026-11-21T09:00",
      },
    ].map(aChange);
    const moved = read(aModel({ changes }), "/timetable/calendar.ics").find(({ uid: id }) => id.includes("20261208"));
    expect(moved?.description.split("\n\n").map((news) => news.split("\n")[0])).toEqual([
      "Moved: Walking group, Tuesday 8 December, to Mill house",
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Mill house, is now at 11am to 12:30pm.",
      expect.anything(),
    ]);
  });

  test("on a bank holiday on which the service is closed says which", () => {
    const model = aModel({
      services: [
        aService({
          id: "walking-group",
          schedules: [aSchedule({ byday: "Friday", dtstart: "2026-09-04", on_bank_holidays: "closed" })],
        }),
      ],
    });
    const christmas = read(model, "/timetable/calendar.ics").find(({ uid: id }) => id.includes("20261225"));
    expect(christmas).toMatchObject({ status: "CANCELLED", sequence: 0 });
    expect(christmas?.description).toMatch(/^Cancelled: Christmas Day is a bank holiday\./);
  });

  test("at a confidential place gives the area, and how people are told where it is", () => {
    const found = read(aModel(busy), "/services/womens-space/calendar.ics");
    expect(new Set(found.map(({ location }) => location))).toEqual(
      new Set(["A private address (Harbourside). Ask Women's space to be told where it is."]),
    );
  });

  test("and such a place has no calendar of its own", () =>
    expect([...files(aModel(busy)).keys()].filter((path) => path.includes("safe-house"))).toEqual([]));

  test("holds whatever staff write without harm to the file", () => {
    const title = 'Tea\\; "cake", END:VEVENT & <b>🚶🏽‍♀️ مجموعة';
    const model = aModel({ services: [aService({ id: "walking-group", title, schedules: [aSchedule()] })] });
    const found = read(model, "/services/walking-group/calendar.ics");
    expect(found).toHaveLength(31);
    expect(new Set(found.map(({ summary }) => summary.replace("Cancelled: ", "")))).toEqual(new Set([title]));
  });
});

function weekdayOf(date: string): string {
  return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
    Temporal.PlainDate.from(date).dayOfWeek - 1
  ] as string;
}
