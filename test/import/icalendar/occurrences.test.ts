import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readCalendar } from "../../../lib/import/icalendar/calendar.ts";
import { occurrencesOf } from "../../../lib/import/icalendar/occurrences.ts";

const zone = "Europe/London";
const day = (iso: string) => Temporal.PlainDate.from(iso);

function expand(text: string | Uint8Array, from = "2026-11-22", until = "2027-01-17") {
  const calendar = readCalendar(typeof text === "string" ? Buffer.from(text) : text, zone);
  if (typeof calendar === "string") throw new Error(calendar);
  return occurrencesOf(calendar, zone, day(from), day(until));
}
const short = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: "minute" });
const calendarOf = (...events: string[]) =>
  `BEGIN:VCALENDAR\n${events.map((lines) => `BEGIN:VEVENT\nSUMMARY:Choir\n${lines}\nEND:VEVENT\n`).join("")}END:VCALENDAR`;
const starts = (text: string, from?: string, until?: string) =>
  expand(text, from, until).occurrences.map(({ start }) => short(start));

describe("a series with exceptions", () => {
  const { occurrences } = expand(readFileSync("test/import/icalendar/google.ics"));
  const walks = occurrences.filter(({ event }) => event.title === "Walking group");

  test("has what is left out as left out, and what was moved at its new time", () =>
    expect(walks.map(({ start, state, planned }) => [short(start), state, planned && short(planned)])).toEqual([
      ["2026-11-24T10:00", "meets", undefined],
      ["2026-12-01T10:00", "meets", undefined],
      ["2026-12-08T10:00", "left out", undefined],
      ["2026-12-16T14:00", "meets", "2026-12-15T10:00"],
      ["2026-12-22T10:00", "meets", undefined],
      ["2026-12-29T10:00", "meets", undefined],
      ["2027-01-05T10:00", "meets", undefined],
      ["2027-01-12T10:00", "meets", undefined],
    ]));

  test("shows a move also where it leaves the days that are asked for", () =>
    expect(
      expand(readFileSync("test/import/icalendar/google.ics"), "2026-12-15", "2026-12-15").occurrences.map(
        ({ start, planned }) => [short(start), planned && short(planned)],
      ),
    ).toEqual([["2026-12-16T14:00", "2026-12-15T10:00"]]));
});

describe("a rule", () => {
  test("keeps the time on the wall over the end of summer time, in its own zone", () =>
    expect(
      starts(calendarOf("DTSTART;TZID=Europe/London:20261020T100000\nRRULE:FREQ=WEEKLY;COUNT=3"), "2026-10-20"),
    ).toEqual(["2026-10-20T10:00", "2026-10-27T10:00", "2026-11-03T10:00"]));

  test("in UTC does not, and is told as it is", () =>
    expect(starts(calendarOf("DTSTART:20261020T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2"), "2026-10-20")).toEqual([
      "2026-10-20T10:00",
      "2026-10-27T09:00",
    ]));

  test.each(["20261208", "20261208T100000", "20261208T100000Z", "20261208T235959"])(
    "ends on the day that UNTIL=%s says",
    (until) =>
      expect(
        starts(calendarOf(`DTSTART;TZID=Europe/London:20261124T100000\nRRULE:FREQ=WEEKLY;UNTIL=${until}`)).at(-1),
      ).toBe("2026-12-08T10:00"),
  );

  test("has dates besides it, each once", () =>
    expect(
      starts(
        calendarOf(
          "DTSTART;TZID=Europe/London:20261124T100000\nRRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/London:20261126T150000,20261201T100000",
        ),
      ),
    ).toEqual(["2026-11-24T10:00", "2026-11-26T15:00", "2026-12-01T10:00"]));

  test("that nobody can read is named, with its event", () =>
    expect(expand(calendarOf("DTSTART:20261124T100000\nRRULE:FREQ=SOMETIMES"))).toEqual({
      occurrences: [],
      mistakes: [{ line: 2, message: "“Choir” cannot be used: its rule FREQ=SOMETIMES cannot be read." }],
    }));
});

test("a day that is left out of whole days by a moment, as Exchange does, is that day", () =>
  expect(
    expand(
      calendarOf(
        "DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=GMT Standard Time:20261124T000000",
      ),
    ).occurrences.map(({ state }) => state),
  ).toEqual(["meets", "left out", "meets"]));

test("an occurrence without its series stands for itself", () =>
  expect(
    starts(calendarOf("UID:x\nRECURRENCE-ID:20261124T100000\nDTSTART:20261124T110000\nDTEND:20261124T120000")),
  ).toEqual(["2026-11-24T11:00"]));

describe("held against another program, ical.js", () => {
  const bytes = readFileSync("test/import/icalendar/google.ics");
  const ours = (title: string) =>
    expand(bytes, "2026-09-01", "2027-06-01")
      .occurrences.filter(({ event, state }) => event.title === title && state === "meets")
      .map(({ start }) => short(start));

  function theirs(title: string): string[] {
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    const event = events.find((one) => one.summary === title && !one.isRecurrenceException()) as ICAL.Event;
    for (const one of events) if (one.isRecurrenceException() && one.uid === event.uid) event.relateException(one);
    const found: string[] = [];
    const expansion = event.iterator();
    for (let next = expansion.next(); next && next.compare(ICAL.Time.fromDateString("2027-06-02")) < 0; ) {
      found.push(event.getOccurrenceDetails(next).startDate.toString().slice(0, 16));
      next = expansion.next();
    }
    return found;
  }

  test.each(["Walking group", "Evening talk"])("%s meets on the same days", (title) => {
    expect(ours(title).length).toBeGreaterThan(8);
    expect(ours(title)).toEqual(theirs(title));
  });
});
