import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Import, importStops } from "../../lib/import/mobile-stops.ts";

const text = readFileSync(new URL("./wend-stops.csv", import.meta.url), "utf8");
const header = text.slice(0, text.indexOf("\n"));
const imported = (...sources: readonly { name: string; text: string }[]): Import => {
  const found = importStops(sources.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })));
  if ("problems" in found) throw new Error(told(found.problems).join("\n"));
  return found;
};
const told = (problems: Import["refused"]) => problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
const wend = imported({ name: "wend-stops.csv", text });

const front = ({ files }: Import, path: string) => parse((files.get(path) ?? "").replaceAll("---\n", ""));

describe("a timetable of mobile stops", () => {
  test("becomes a service for each vehicle, a place for each stop and an organisation", () =>
    expect([...wend.files.keys()].sort()).toEqual([
      "locations/lakeland-mere-end-green.md",
      "locations/wend-mere-end-green-2.md",
      "locations/wend-mere-end-green.md",
      "locations/wend-reedmouth.md",
      "locations/wend-sedge-green-the-pump.md",
      "locations/wend-sedge-green-the-reed-inn.md",
      "organisations/lakeland.md",
      "organisations/wend.md",
      "services/lakeland-mobile-library.md",
      "services/wend-mobile-library-van-1.md",
      "services/wend-mobile-library.md",
    ]));

  test("becomes an area for each organisation", () =>
    expect(wend.areas.map(({ id }) => id)).toEqual(["wend", "lakeland"]));

  test("says what the service is, and its website when all its stops have the same", () => {
    expect(front(wend, "services/wend-mobile-library-van-1.md")).toMatchObject({
      title: "Wend mobile library Van 1",
      summary: "A library on wheels that stops at 3 places in Wend.",
      organisation: "wend",
      status: "active",
      areas: ["wend"],
      contact: { website: "https://wend.example.org/mobile/" },
    });
    expect(front(wend, "services/wend-mobile-library.md")).not.toHaveProperty("contact");
  });

  test("keeps rule, phase, times, end and route, and leaves out the exceptions", () =>
    expect(front(wend, "services/wend-mobile-library-van-1.md").schedules).toEqual([
      {
        location: "wend-sedge-green-the-pump",
        freq: "weekly",
        interval: 2,
        byday: "TU",
        dtstart: "2026-09-01",
        opens_at: "09:30",
        closes_at: "10:15",
        on_bank_holidays: "closed",
        description: "Route Week 1 Tuesday.",
      },
      {
        location: "wend-sedge-green-the-reed-inn",
        freq: "weekly",
        interval: 2,
        byday: "TU",
        dtstart: "2026-09-01",
        opens_at: "10:30",
        closes_at: "11:00",
        on_bank_holidays: "closed",
        valid_to: "2026-12-07",
        description: "Route Week 1 Tuesday.",
      },
      {
        location: "wend-sedge-green-the-reed-inn",
        freq: "weekly",
        interval: 2,
        byday: "TU",
        dtstart: "2026-09-01",
        opens_at: "10:30",
        closes_at: "11:00",
        on_bank_holidays: "closed",
        valid_from: "2026-12-09",
        valid_to: "2027-01-31",
        description: "Route Week 1 Tuesday.",
      },
      {
        location: "wend-reedmouth",
        freq: "monthly",
        byday: "1FR",
        dtstart: "2026-09-04",
        opens_at: "14:00",
        closes_at: "15:00",
        on_bank_holidays: "closed",
        description: "Route First Friday.",
      },
    ]));

  test("keeps what is known of a place", () =>
    expect(front(wend, "locations/wend-sedge-green-the-pump.md")).toEqual({
      title: "The Pump, Sedge Green",
      address_1: "The Pump",
      city: "Sedge Green",
      postal_code: "ZZ3 4RL",
      latitude: 54.000001,
      longitude: -1.100001,
      areas: ["wend"],
    }));

  test("gives places of one name different titles", () =>
    expect(
      ["wend-mere-end-green", "wend-mere-end-green-2", "lakeland-mere-end-green"].map(
        (id) => front(wend, `locations/${id}.md`).title,
      ),
    ).toEqual(["Green, Mere End", "Green, Mere End (Wend)", "Green, Mere End (Lakeland)"]));

  test("reports every row that it can't use, with the line on which it ends", () => {
    expect(told(wend.refused)).toEqual([
      'wend-stops.csv:6: "type" is School: not a stop for the public.',
      "wend-stops.csv:7: It is at the same place, day and time as wend-stops.csv:2.",
      'wend-stops.csv:10: "departure" is 11:30, not after "arrival", 12:00.',
    ]);
    expect(wend.rows).toBe(9);
  });

  test("reports every row that it imports otherwise than written", () =>
    expect(told(wend.doubts)).toEqual([
      'wend-stops.csv:5: "postcode" is ZZ3 4R, which is none: left out.',
      'wend-stops.csv:8: "day" is Thursday, but "frequency" and "start" (Wednesday 2 September 2026) make it Wednesday: imported as Wednesday.',
      'wend-stops.csv:9: "exceptions" has 2026-12-25, a day on which it does not stop anyway.',
    ]));
});

describe("several files", () => {
  const [first = "", ...rows] = text.split("\n").slice(7, 11);
  const files = (...texts: string[]) =>
    texts.map((rows, index) => ({ name: `${index}.csv`, text: `${header}\n${rows}` }));

  test("share services and places, and tell each other's rows apart", () => {
    const both = imported(...files(first, [first, ...rows].join("\n")));
    expect(told(both.refused)[0]).toBe("1.csv:2: It is at the same place, day and time as 0.csv:2.");
    expect(both.files.size).toBe(imported(...files([first, ...rows].join("\n"))).files.size);
  });
});

describe("a file that is no such timetable", () => {
  test.each([
    ["has no rows", header, "stops.csv:1: It has no rows."],
    ["has not all columns", "organisation,stop\nWend,Green", "stops.csv:1: It has no column mobile, route"],
    ["has a column twice", `${header},Stop\n`, "stops.csv:1: It has more than one column stop."],
    ["is not CSV", `${header}\n"Wend`, "stops.csv:2: A quotation mark on this line is not closed"],
  ])("%s", (_name, text, message) => expect(() => imported({ name: "stops.csv", text })).toThrow(message));

  test("is named beside the others", () =>
    expect(() => imported({ name: "a.csv", text: "" }, { name: "b.csv", text: header })).toThrow(
      /^a\.csv:1: It is empty.*\nb\.csv:1: It has no rows\.$/,
    ));
});

describe("a row", () => {
  const row = "Wend,,,,Green,,,,,,,9:00,9:30,FREQ=WEEKLY,2026-09-01,,,";

  test("with more values than there are columns is reported, and nothing of it imported", () => {
    const { files, rows, refused } = imported({ name: "stops.csv", text: `${header}\n${row},1 High Street\n${row}` });
    expect([files.size, rows]).toEqual([3, 2]);
    expect(told(refused)).toEqual([expect.stringContaining("stops.csv:2: This line has 19 values")]);
  });

  test("is named by the line on which it begins, whatever is in the rows before it", () =>
    expect(
      told(
        imported({ name: "stops.csv", text: `${header}\r\n${row}"a\r\nb"\r\n${row.replace("9:30", "nine")}` }).refused,
      ),
    ).toEqual(['stops.csv:4: "departure" is nine, which is not a time.']));
});
