import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importCalendars, isCalendar } from "../../lib/import/calendar-events.ts";
import type { Import } from "../../lib/import/content.ts";
import { type Mapping, plain } from "../../lib/import/mapping.ts";

const when = { zone: "Europe/London", today: Temporal.PlainDate.from("2026-11-22") };
const fixture = (name: string) => ({ name, bytes: readFileSync(`test/import/icalendar/${name}`) });

function imported(source: { name: string; bytes: Uint8Array }, mapping: Mapping = plain): Import {
  const found = importCalendars([source], mapping, when);
  if ("problems" in found) throw new Error(JSON.stringify(found.problems));
  return found;
}
const front = (found: Import, path: string) => parse(found.files.get(path)?.split("---")[1] ?? "");
const said = (problems: Import["refused"]) => problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

const choir = (lines: string, name = "Wend Voices") => ({
  name: "choir.ics",
  bytes: Buffer.from(
    `BEGIN:VCALENDAR\nX-WR-CALNAME:${name}\n${lines
      .split("\n\n")
      .map((event) => `BEGIN:VEVENT\nSUMMARY:Choir\nLOCATION:Quay Hall\n${event}\nEND:VEVENT\n`)
      .join("")}END:VCALENDAR`,
  ),
});
const schedules = (lines: string) => front(imported(choir(lines)), "services/wend-voices-choir.md")?.schedules;

describe("a calendar of Google", () => {
  const found = imported(fixture("google.ics"));

  test("becomes a service for each title, a place for each location, and an organisation", () =>
    expect([...found.files.keys()].sort()).toEqual([
      "locations/wend-walkers-online.md",
      "locations/wend-walkers-wend-quay-hall.md",
      // Where it is on one day only.
      "locations/wend-walkers-wend-wend-library.md",
      "organisations/wend-walkers.md",
      "services/wend-walkers-evening-talk.md",
      "services/wend-walkers-walking-group-christmas-walk.md",
      "services/wend-walkers-walking-group.md",
    ]));

  test("has the rule of a series as a schedule", () =>
    expect(front(found, "services/wend-walkers-walking-group.md").schedules).toEqual([
      {
        location: "wend-walkers-wend-quay-hall",
        freq: "weekly",
        byday: "TU",
        dtstart: "2026-09-01",
        opens_at: "10:00",
        closes_at: "12:30",
        on_bank_holidays: "closed",
      },
    ]));

  test("has a place with its address, and one to join online with its link", () => {
    expect(front(found, "locations/wend-walkers-wend-quay-hall.md")).toMatchObject({
      title: "Quay Hall, Wend",
      address_1: "1 Quay Street",
      postal_code: "WD1 2AB",
    });
    expect(front(found, "locations/wend-walkers-online.md")).toMatchObject({
      location_type: "virtual",
      url: "https://meet.google.com/abc-defg-hij",
    });
  });

  test("tells nothing of what events say beside when and where, such as numbers and passcodes", () =>
    expect([...found.files.values()].join("\n")).not.toMatch(/Jo\b|07700|4711/));

  test("names each event that is not imported or otherwise than written, with its line", () => {
    expect(said(found.refused)).toEqual([
      "google.ics:67: “Office closed”: it says only the day. Give it the times at which it begins and ends.",
      "google.ics:86: “Summer party”: it is over.",
    ]);
    expect(said(found.doubts)).toEqual([
      "google.ics:76: Its rule FREQ=MONTHLY;BYMONTHDAY=3;COUNT=24 cannot be said by a schedule: its dates to Wednesday 3 November 2027 were listed instead.",
    ]);
  });
});

describe("a calendar of Outlook", () => {
  const mapping = { ...plain, values: { organisation: "Wend Arts" } };
  const found = imported(fixture("outlook.ics"), mapping);

  test("has monthly rules with their last day, and nights that end on the next", () => {
    expect(front(found, "services/wend-arts-art-group.md").schedules).toMatchObject([
      { freq: "monthly", byday: "1FR", dtstart: "2026-09-04", valid_to: "2027-07-02" },
    ]);
    expect(front(found, "services/wend-arts-night-stop.md").schedules).toMatchObject([
      { freq: "weekly", byday: ["MO", "WE"], opens_at: "22:30", closes_at: "00:30", overnight: true },
    ]);
  });

  test("names the meeting without a link, and the one in no known zone", () =>
    expect(said(found.refused)).toEqual([
      "outlook.ics:68: “Drop-in”: it is online (Microsoft Teams Meeting), and has no link by which people join.",
      "outlook.ics:86: “Moon walk” cannot be used: nobody can tell which time zone “Lunar Standard Time” is.",
    ]));

  test("is of nobody without its name, and says how to give it", () =>
    expect(importCalendars([fixture("outlook.ics")], plain, when)).toEqual({
      problems: [
        {
          file: "outlook.ics",
          line: 1,
          message:
            "It does not say whose calendar it is. Write values: {organisation: Gower Cafés} with the right name into a file, and name that file after --map.",
        },
      ],
    }));
});

describe("a schedule", () => {
  test("has single events that differ only in their day as its dates", () =>
    expect(
      schedules(
        "UID:1\nDTSTART:20261201T190000\nDTEND:20261201T210000\n\nUID:2\nDTSTART:20261215T190000\nDTEND:20261215T210000",
      ),
    ).toMatchObject([{ freq: "dates", dates: ["2026-12-01", "2026-12-15"], opens_at: "19:00" }]));

  test("of dates has none that is left out", () =>
    expect(
      schedules(
        "UID:1\nDTSTART:20261205T190000\nDTEND:20261205T210000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3\nEXDATE:20270105T190000",
      ),
    ).toMatchObject([{ freq: "dates", dates: ["2026-12-05", "2027-02-05"] }]));

  test("ends on the day of the last of so many times", () =>
    expect(
      schedules("UID:1\nDTSTART:20261201T190000\nDTEND:20261201T210000\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3"),
    ).toMatchObject([{ freq: "weekly", interval: 2, valid_to: "2026-12-29" }]));

  test("of every day has all days of the week", () =>
    expect(schedules("UID:1\nDTSTART:20261201T190000\nDTEND:20261202T000000\nRRULE:FREQ=DAILY")).toMatchObject([
      { byday: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], closes_at: "24:00" },
    ]));

  test("is in the site's time, and says so where the calendar keeps another", () => {
    const lines =
      "UID:1\nDTSTART;TZID=Europe/Paris:20261201T190000\nDTEND;TZID=Europe/Paris:20261201T210000\nRRULE:FREQ=WEEKLY";
    expect(schedules(lines)).toMatchObject([{ byday: "TU", opens_at: "18:00" }]);
    expect(imported(choir(lines)).doubts.map(({ message }) => message)).toEqual([
      "It is kept in the time of Europe/Paris: imported as 6pm to 8pm, as on Tuesday 1 December 2026.",
    ]);
  });

  test("has the dates of a rule that is on another day here", () =>
    expect(
      schedules(
        "UID:1\nDTSTART;TZID=America/New_York:20261201T200000\nDTEND;TZID=America/New_York:20261201T210000\nRRULE:FREQ=WEEKLY;COUNT=2",
      ),
    ).toMatchObject([{ freq: "dates", dates: ["2026-12-02", "2026-12-09"], opens_at: "01:00" }]));
});

test.each([
  ["a mailbox, which is a person's", "jo@example.org"],
  ["what every calendar is called", "Calendar"],
])("%s names no organisation", (_, name) =>
  expect(
    importCalendars([choir("UID:1\nDTSTART:20261201T190000\nDTEND:20261201T210000", name)], plain, when),
  ).toHaveProperty("problems"),
);

test("a calendar is known by its name, or by how it begins", () => {
  expect(isCalendar({ name: "feed", bytes: Buffer.from("\ufeffBEGIN:VCALENDAR\n") })).toBe(true);
  expect(isCalendar({ name: "Feed.ICS", bytes: Buffer.from("") })).toBe(true);
  expect(isCalendar({ name: "stops.csv", bytes: Buffer.from("organisation,mobile\n") })).toBe(false);
});
