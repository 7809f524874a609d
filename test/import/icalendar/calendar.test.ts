import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Calendar, readCalendar } from "../../../lib/import/icalendar/calendar.ts";

const zone = "Europe/London";

function read(bytes: Uint8Array): Calendar {
  const calendar = readCalendar(bytes, zone);
  if (typeof calendar === "string") throw new Error(calendar);
  return calendar;
}

/** A calendar with these lines, as Unix programs end them. */
const calendarOf = (lines: string, before = "") =>
  read(Buffer.from(`BEGIN:VCALENDAR\nVERSION:2.0\n${before}${lines}\nEND:VCALENDAR\n`));
const event = (lines: string, uid = "a") => `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:Choir\n${lines}\nEND:VEVENT`;
const start = (lines: string, before = "") => String(calendarOf(event(lines), before).events[0]?.start);
const wrong = (lines: string, before = "") => calendarOf(lines, before).mistakes.map(({ message }) => message);

describe("what a calendar of Google says", () => {
  const google = read(readFileSync("test/import/icalendar/google.ics"));

  test("is read with its name, its zone and every event", () => {
    expect([google.name, google.zone, google.events.length, google.mistakes]).toEqual(["Wend Walkers", zone, 6, []]);
  });

  test("has places on one line, without the marks that the format needs", () =>
    expect(google.events[0]?.location).toBe("Quay Hall, 1 Quay Street, Wend WD1 2AB, UK"));

  test("has each event by the line on which it begins", () =>
    expect(google.events.map(({ line }) => line)).toEqual([26, 42, 56, 67, 76, 86]));

  test("has what is left out of a series, and what stands for one of its days", () => {
    expect(google.events[0]?.except.map(String)).toEqual(["2026-12-08T10:00:00+00:00[Europe/London]"]);
    expect(String(google.events[1]?.instead)).toBe("2026-12-15T10:00:00+00:00[Europe/London]");
  });
});

describe("what a calendar of Outlook says", () => {
  const outlook = read(readFileSync("test/import/icalendar/outlook.ics"));

  test("is in the zone that Windows calls by another name", () =>
    expect(String(outlook.events[0]?.start)).toBe("2026-09-04T14:00:00+01:00[Europe/London]"));

  test("is in the zone that only its file explains, although the name holds a colon", () =>
    expect(String(outlook.events.find(({ title }) => title === "Night stop")?.start)).toBe(
      "2026-11-25T22:30:00+00:00[Europe/London]",
    ));

  test("has a series by the whole of its name, which goes on in the next line", () =>
    expect(new Set(outlook.events.slice(0, 2).map(({ uid }) => uid)).size).toBe(1));

  test("has the day that an event stands for at the time of its series, where it says midnight", () =>
    expect(String(outlook.events[1]?.instead)).toBe("2026-12-04T14:00:00+00:00[Europe/London]"));

  test("names the event whose zone nobody knows, and reads the others", () =>
    expect(outlook.mistakes).toEqual([
      {
        line: 86,
        message: "“Moon walk” cannot be used: nobody can tell which time zone “Lunar Standard Time” is.",
      },
    ]));
});

describe("when an event begins", () => {
  test.each([
    ["in UTC", "DTSTART:20260701T090000Z", "2026-07-01T09:00:00+00:00[UTC]"],
    ["in no zone, which is the site's", "DTSTART:20260701T100000", "2026-07-01T10:00:00+01:00[Europe/London]"],
    ["without seconds", "DTSTART:20260701T1000", "2026-07-01T10:00:00+01:00[Europe/London]"],
    ["on a day alone", "DTSTART;VALUE=DATE:20260701", "2026-07-01"],
    [
      "by a name that a program has put its own before",
      "DTSTART;TZID=/citadel.org/20210210_1/Europe/Paris:20260701T100000",
      "2026-07-01T10:00:00+02:00[Europe/Paris]",
    ],
    [
      "by a name in quotation marks",
      'DTSTART;TZID="W. Europe Standard Time":20260701T100000',
      "2026-07-01T10:00:00+02:00[Europe/Berlin]",
    ],
  ])("%s is understood", (_, lines, expected) => expect(start(lines)).toBe(expected));

  test("is understood by what the file calls the place of the zone", () =>
    expect(
      start(
        "DTSTART;TZID=Ours:20260701T100000",
        "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:America/New_York\nEND:VTIMEZONE\n",
      ),
    ).toBe("2026-07-01T10:00:00-04:00[America/New_York]"));

  test("is not guessed of a zone with other clocks than the site's", () => {
    const zone = (to: string) =>
      `BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nTZOFFSETFROM:+0000\nTZOFFSETTO:${to}\nEND:STANDARD\nEND:VTIMEZONE\n`;
    expect(wrong(event("DTSTART;TZID=Ours:20260701T100000"), zone("+0300"))).toEqual([
      "“Choir” cannot be used: nobody can tell which time zone “Ours” is.",
    ]);
    expect(wrong(event("DTSTART;TZID=Ours:20260701T100000"), zone("+0000"))).toHaveLength(1);
  });
});

describe("what cannot be used is named", () => {
  test.each([
    ["a day that is none", event("DTSTART:20260231T100000"), "“20260231T100000” is not a date."],
    ["no beginning", event("LOCATION:Quay Hall"), "it does not say when it begins."],
    ["a length that is none", event("DTSTART:20260701T100000\nDURATION:an hour"), "its length cannot be read."],
    [
      "a day that ends at a time",
      event("DTSTART;VALUE=DATE:20260701\nDTEND:20260701T100000"),
      "it begins on a day and ends at a time, or the other way round.",
    ],
    [
      "a change of all that follows",
      event("DTSTART:20260701T100000\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260701T100000"),
      "it changes all occurrences that follow it, which is not read. Write those as a series of their own.",
    ],
    [
      "two rules",
      event("DTSTART:20260701T100000\nRRULE:FREQ=WEEKLY\nRRULE:FREQ=DAILY"),
      "it repeats by more than one rule.",
    ],
  ])("%s", (_, lines, reason) => expect(wrong(lines)).toEqual([`“Choir” cannot be used: ${reason}`]));

  test("a line that is none, while the rest is read", () => {
    const calendar = calendarOf(event("DTSTART:20260701T100000\n???\nLOCATION:Quay Hall"));
    expect(calendar.mistakes).toEqual([{ line: 7, message: "“???” cannot be read as a line of a calendar." }]);
    expect(calendar.events[0]?.location).toBe("Quay Hall");
  });

  test("a task", () =>
    expect(wrong("BEGIN:VTODO\nSUMMARY:Ring the hall\nEND:VTODO")).toEqual(["“Ring the hall” is a task."]));

  test("an event that stands there twice, of which the newer counts", () => {
    const calendar = calendarOf(
      `${event("DTSTART:20260702T100000\nSEQUENCE:2")}\n${event("DTSTART:20260701T100000\nSEQUENCE:1")}`,
    );
    expect(calendar.events.map(({ start }) => String(start).slice(0, 10))).toEqual(["2026-07-02"]);
    expect(calendar.mistakes).toEqual([
      { line: 9, message: "“Choir” is not used: the same event stands in the file again, newer." },
    ]);
  });
});

describe("a file that is no calendar", () => {
  test("is refused", () =>
    expect(readCalendar(Buffer.from("<!DOCTYPE html>\n<p>Sign in: please"), zone)).toBe(
      "It is not a calendar file. One begins with BEGIN:VCALENDAR.",
    ));

  test.each([0.2, 0.5, 0.9])("is refused where only %d of it came", (part) => {
    const bytes = readFileSync("test/import/icalendar/google.ics");
    expect(readCalendar(bytes.subarray(0, bytes.length * part), zone)).toBe(
      "It was cut off: it has no end. Save it again, or fetch it again.",
    );
  });
});

test("letters of older programs are read", () =>
  expect(read(Buffer.from("BEGIN:VCALENDAR\r\nX-WR-CALNAME:Gower Caf\xe9\r\nEND:VCALENDAR\r\n", "latin1")).name).toBe(
    "Gower Café",
  ));
