import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Import } from "../../lib/import/content.ts";
import { importStops } from "../../lib/import/mobile-stops.ts";

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
      summary: "Van 1, a library on wheels, stops at 3 places in Wend.",
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

  test("reports every row that it can't use, with the line on which it begins", () => {
    expect(told(wend.refused)).toEqual([
      'wend-stops.csv:6: "type" is School: not a stop for the public.',
      "wend-stops.csv:7: It is at the same place, day and time as wend-stops.csv:2.",
      'wend-stops.csv:10: "departure" is 11:30, not after "arrival", 12:00. If that is on the next day, write yes under "overnight".',
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
    [
      "has not all columns",
      "organisation,stop\nWend,Green",
      "stops.csv:1: It has no column arrival.\nstops.csv:1: It has no column departure.",
    ],
    ["has a column twice", `${header},Stop\n`, "stops.csv:1: It has more than one column stop."],
    ["is not CSV", `${header}\n"Wend`, "stops.csv:2: A quotation mark on this line is not closed"],
  ])("%s", (_name, text, message) => expect(() => imported({ name: "stops.csv", text })).toThrow(message));

  test("is named beside the others", () =>
    expect(() => imported({ name: "a.csv", text: "" }, { name: "b.csv", text: header })).toThrow(
      /^a\.csv:1: It is empty.*\nb\.csv:1: It has no rows\.$/,
    ));
});

describe("a table", () => {
  const few = "Organisation,Stop,Arrival,Departure,Frequency,Start";

  test("needs no more columns than a stop does, and is told of those that nobody reads", () => {
    const text = `${few},Adress,Fax\nWend,Green,9:00,9:30,FREQ=WEEKLY,2026-09-01,1 High Street,none`;
    const { rows, refused, doubts } = imported({ name: "stops.csv", text });
    expect([rows, refused]).toEqual([1, []]);
    expect(told(doubts)).toEqual([
      'stops.csv:1: The column "adress" is not read. Did you mean "address"?',
      'stops.csv:1: The column "fax" is not read.',
    ]);
  });

  test("in Windows-1252 is imported with its letters, and they are shown", () => {
    const bytes = Buffer.from(`${few}\nWend,Caf\xe9,9:00,9:30,FREQ=WEEKLY,2026-09-01`, "latin1");
    const found = importStops([{ name: "stops.csv", bytes }]);
    if ("problems" in found) throw new Error();
    expect(front(found, "locations/wend-cafe.md").title).toBe("Café");
    expect(told(found.doubts)).toEqual([
      'stops.csv:2: The file is not in UTF-8, and was read as Windows-1252. Are the letters right, as in "Café"?',
    ]);
  });
});

/** Rows of one van, whose stops are named by letters. */
const van = (...rows: readonly string[]) =>
  imported({
    name: "van.csv",
    text: ["organisation,stop,address,day,arrival,departure,frequency,start", ...rows.map((row) => `Wend,${row}`)].join(
      "\n",
    ),
  });
const bydays = (found: Import) =>
  front(found, "services/wend-mobile-library.md").schedules.map(
    ({ location, byday, dtstart }: Record<string, string>) => `${location} ${byday} ${dtstart}`,
  );

describe("a row whose day and date disagree", () => {
  const b = "B,,Thursday,10:15,10:45,FREQ=WEEKLY;INTERVAL=2,2026-09-02";

  test("is of its date where nothing says otherwise", () => {
    const found = van("A,,Tuesday,10:00,10:30,FREQ=WEEKLY,2026-09-01", b);
    expect(bydays(found)).toContain("wend-b WE 2026-09-02");
    expect(told(found.doubts)).toEqual([
      'van.csv:3: "day" is Thursday, but "frequency" and "start" (Wednesday 2 September 2026) make it Wednesday: imported as Wednesday.',
    ]);
  });

  test("is of its day where the van is elsewhere on its date, whichever comes first", () => {
    const found = van(b, "A,,Wednesday,10:00,10:30,FREQ=WEEKLY,2026-09-02");
    expect(bydays(found)).toContain("wend-b TH 2026-09-03");
    expect(told(found.doubts)).toEqual([
      expect.stringContaining(
        "imported as Thursday. On Wednesday the vehicle would be at A (van.csv:3) at the same time.",
      ),
    ]);
  });

  test("is of its date where the van is elsewhere on its day", () => {
    const found = van("A,,Thursday,10:00,10:30,FREQ=WEEKLY,2026-09-03", b);
    expect(bydays(found)).toContain("wend-b WE 2026-09-02");
    expect(told(found.doubts)).toEqual([
      expect.stringContaining("imported as Wednesday. On Thursday the vehicle would be at A (van.csv:2)"),
    ]);
  });

  test("is of its date where the van is elsewhere on both, and both are told", () => {
    const found = van(
      "A,,Wednesday,10:00,10:30,FREQ=WEEKLY,2026-09-02",
      "C,,Thursday,10:00,10:30,FREQ=WEEKLY,2026-09-03",
      b,
    );
    expect(bydays(found)).toContain("wend-b WE 2026-09-02");
    expect(told(found.doubts)).toEqual([
      expect.stringMatching(
        /as Wednesday\. At the same time the vehicle is at A \(van\.csv:2\), as on Wednesday 2 Sep/,
      ),
    ]);
  });
});

describe("a van in two places at once", () => {
  const a = "A,,,10:00,10:30,FREQ=WEEKLY,2026-09-01";
  test.each([
    ["on the same day at the same time", "B,,,10:20,11:00,FREQ=WEEKLY;INTERVAL=2,2026-09-08", true],
    ["one after the other", "B,,,10:30,11:00,FREQ=WEEKLY,2026-09-01", false],
    ["on other days", "B,,,10:00,10:30,FREQ=WEEKLY,2026-09-02", false],
    ["on a date of its own", "B,,,10:00,10:30,2026-09-08,", true],
    ["in other weeks", "B,,,10:00,10:30,FREQ=WEEKLY;INTERVAL=2,2026-09-09", false],
  ])("is told, and imported as written: %s", (_, row, isTold) => {
    const found = van(a, row);
    expect(found.rows - found.refused.length).toBe(2);
    expect(told(found.doubts)).toEqual(
      isTold ? ["van.csv:3: At the same time the vehicle is at A (van.csv:2), as on Tuesday 8 September 2026."] : [],
    );
  });
});

describe("a van that goes by the school year", () => {
  const time = (from: string, until: string) => ({
    dates: [{ from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) }],
  });
  const known = new Map([
    ["terms", time("2026-09-01", "2026-12-18")],
    ["holidays", time("2026-12-19", "2027-01-04")],
    ["autumn", time("2026-10-01", "2026-11-30")],
  ]);
  const clashes = (a: string, b: string, periods = known) => {
    const rows = [`Wend,A,10:00,10:30,FREQ=WEEKLY,2026-09-01,${a}`, `Wend,B,10:00,10:30,FREQ=WEEKLY,2026-09-01,${b}`];
    const table = ["organisation,stop,arrival,departure,frequency,start,only_in,not_in", ...rows].join("\n");
    const found = importStops([{ name: "van.csv", bytes: Buffer.from(table) }], undefined, periods);
    return "problems" in found ? found.problems : told(found.doubts);
  };
  const meanwhile = (day: string) => [`van.csv:3: At the same time the vehicle is at A (van.csv:2), as on ${day}.`];

  test("is not at two places at once, where one is left out of the other's part of the year", () => {
    expect(clashes("terms,", "holidays,")).toEqual([]);
    expect(clashes("terms,", ",terms")).toEqual([]);
    expect(clashes("terms,", ",terms", new Map())).toEqual([]);
  });

  test("is, on the first day that both parts have", () => {
    expect(clashes("terms,", "autumn,")).toEqual(meanwhile("Tuesday 6 October 2026"));
    expect(clashes(",autumn", "terms,")).toEqual(meanwhile("Tuesday 1 September 2026"));
  });
});

describe("an address", () => {
  test("is kept with what it tells beside the names", () => {
    const found = van('Library car park,"12 High Street, Reed",,9:00,9:30,FREQ=WEEKLY,2026-09-01');
    expect(front(found, "locations/wend-library-car-park.md")).toMatchObject({
      title: "Library car park",
      address_1: "12 High Street, Reed",
    });
  });

  test("that only a later row of the same place has is kept, and another one told", () => {
    const row = (address: string, time: number) => `A,${address},,${time}:00,${time}:30,FREQ=WEEKLY,2026-09-01`;
    const found = van(row("", 10), row("1 Mill Lane", 11), row("1 Mill lane", 12), row("2 Mill Lane", 13));
    expect(front(found, "locations/wend-a.md").address_1).toBe("1 Mill Lane");
    expect(told(found.doubts)).toEqual([
      'van.csv:5: "address" has 2 Mill Lane, but 1 Mill Lane is the address of the same place in van.csv:3: left out.',
    ]);
  });
});

test("places whose names run into one another in their ids are two", () => {
  const row = (community: string, stop: string, time: number) =>
    `Wend,,,${community},${stop},,,,,,,${time}:00,${time}:30,FREQ=WEEKLY,2026-09-01,,,`;
  const text = [header, row("Mere", "End Green", 9), row("Mere End", "Green", 10), row("Mere", "End Green 2", 11)].join(
    "\n",
  );
  const { files } = imported({ name: "stops.csv", text });
  expect([...files.keys()].filter((path) => path.startsWith("locations/"))).toEqual([
    "locations/wend-mere-end-green.md",
    "locations/wend-mere-end-green-2.md",
    "locations/wend-mere-end-green-2-2.md",
  ]);
});

test("services that go past midnight, on dates alone or in terms are said as the content says them", () => {
  const text = `organisation,stop,arrival,departure,overnight,frequency,start,end,exceptions,not_in
Wend,A,6pm,1am,yes,weekly,2026-09-01,,,
Wend,B,9am,midnight,,2026-09-02 2026-09-09 2026-09-16 2026-12-02,,2026-10-31,2026-09-09,
Wend,C,9am,10am,,weekly,2026-09-03,,,school-holidays`;
  expect(front(imported({ name: "s.csv", text }), "services/wend-mobile-library.md").schedules).toMatchObject([
    { location: "wend-a", opens_at: "18:00", closes_at: "01:00", overnight: true },
    { location: "wend-b", freq: "dates", dates: ["2026-09-02", "2026-09-16"], closes_at: "24:00" },
    { location: "wend-c", not_in: ["school-holidays"] },
  ]);
});

test("names that differ in capitals and signs alone are of one organisation and one vehicle", () => {
  const text = `${header}
Wend,Van 1,,,A,,,,,,,9:00,9:30,FREQ=WEEKLY,2026-09-01,,,
WEND,Van-1,,,B,,,,,,,10:00,10:30,FREQ=WEEKLY,2026-09-01,,,`;
  const { files } = imported({ name: "stops.csv", text });
  expect([...files.keys()].filter((path) => !path.startsWith("locations/"))).toEqual([
    "organisations/wend.md",
    "services/wend-mobile-library-van-1.md",
  ]);
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
