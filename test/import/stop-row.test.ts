import { describe, expect, test } from "vitest";
import { columns, type Row, readStop } from "../../lib/import/stop-row.ts";

const right: Row = {
  ...(Object.fromEntries(columns.map((name) => [name, ""])) as Row),
  organisation: "Wend",
  mobile: "Van 1",
  community: "Sedge Green",
  stop: "The Pump",
  day: "Tuesday",
  type: "Public",
  arrival: "09:30",
  departure: "10:15",
  frequency: "FREQ=WEEKLY;INTERVAL=2",
  start: "2026-09-01",
};

const read = (row: Partial<Row>) => readStop({ ...right, ...row });
const stop = (row: Partial<Row>) => {
  const found = read(row);
  if (typeof found === "string") throw new Error(found);
  return found;
};

describe("a row that can't be used says why", () => {
  test.each<[Partial<Row>, string]>([
    [{ stop: " " }, '"stop" is empty.'],
    [{ start: "" }, '"start" is empty.'],
    [{ type: "Residential" }, '"type" is Residential: not a stop for the public.'],
    [{ arrival: "half nine" }, '"arrival" is half nine, which is not a time.'],
    [{ departure: "25:00" }, '"departure" is 25:00, which is not a time.'],
    [
      { arrival: "9:30", departure: "09:30" },
      '"departure" is 09:30, not after "arrival", 9:30. If that is on the next day, write yes under "overnight".',
    ],
    [
      { frequency: "2026-12-01 2026-12-08", exceptions: "2026-12-01", end: "2026-12-07" },
      '"exceptions" leave no day on which it stops.',
    ],
    [{ overnight: "perhaps" }, '"overnight" is perhaps. It can be yes or no.'],
    [{ start: "31/06/2026" }, '"start" is 31/06/2026, which is not a date.'],
    [{ start: "1 September" }, '"start" is 1 September, which is not a date.'],
    [{ start: "Monday 1 September 2026" }, '"start" is Monday 1 September 2026, which is not a date.'],
    [{ end: "2026-02-30" }, '"end" is 2026-02-30, which is not a date.'],
    [{ end: "2026-08-31" }, "It ends on 2026-08-31, before its first day, 2026-09-01."],
    [
      { frequency: "FREQ=DAILY" },
      '"frequency" is FREQ=DAILY; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".',
    ],
    [{ exceptions: "2026-12-08 and Christmas" }, '"exceptions" has and, which is not a date.'],
    [
      { stop: "Caf\ufffd" },
      '"stop" has the sign � for a letter that was lost when the file was copied. Type it again.',
    ],
    [{ stop: "北京" }, '"stop" is 北京, which has no letter from a to z and no digit to name its file by.'],
  ])("%j", (row, reason) => expect(read(row)).toBe(reason));
});

describe("a row that can be used", () => {
  test("has its times on the 24-hour clock, however they are written", () =>
    expect(stop({ arrival: "9:05", departure: "14:00:00" })).toMatchObject({ opens_at: "09:05", closes_at: "14:00" }));
  test.each([
    ["9.05", "2.30pm"],
    ["9.05 am", "14.30"],
  ])("may have its times as people write them: %s to %s", (arrival, departure) =>
    expect(stop({ arrival, departure })).toMatchObject({ opens_at: "09:05", closes_at: "14:30", doubts: [] }),
  );
  test.each([["01/09/2026"], ["1.9.2026"], ["1 September 2026"], ["Tue 1st Sep 2026"]])(
    "may have its dates as people write them: %s",
    (start) =>
      expect(stop({ start })).toMatchObject({
        frequency: { first: Temporal.PlainDate.from("2026-09-01") },
        doubts: [],
      }),
  );
  test("has no superfluous space", () =>
    expect(stop({ stop: " The\u00a0 Pump ", type: "" })).toMatchObject({ stop: "The Pump", doubts: [] }));
  test("has no quotation marks round a name", () => expect(stop({ stop: "“The Oak”" }).stop).toBe("The Oak"));
  test("ends at the earlier of its end and its rule's", () => {
    const frequency = "FREQ=WEEKLY;UNTIL=20261231";
    expect(stop({ frequency, end: "2027-01-31" }).valid_to?.toString()).toBe("2026-12-31");
    expect(stop({ frequency, end: "2026-11-30" }).valid_to?.toString()).toBe("2026-11-30");
  });
  test.each([["2026-12-08;2026-11-24"], ["2026-12-08, 2026-11-24"], ["2026-11-24|2026-12-08"]])(
    "has the exceptions %s in order",
    (exceptions) => expect(stop({ exceptions }).exceptions.map(String)).toEqual(["2026-11-24", "2026-12-08"]),
  );
  test("has its postcode and coordinates in the usual form", () =>
    expect(stop({ postcode: "zz34rl", geox: "-1.10000012", geoy: "54.0000051" })).toMatchObject({
      postcode: "ZZ3 4RL",
      longitude: -1.1,
      latitude: 54.000005,
    }));
  test("may have its coordinates with commas, as in other countries", () =>
    expect(stop({ geox: "-1,1", geoy: "54,05" })).toMatchObject({ longitude: -1.1, latitude: 54.05, doubts: [] }));
  test("may begin on a day on which it does not stop, where that does not count weeks", () =>
    expect(stop({ frequency: "every Thursday", day: "", start: "2026-09-01" })).toMatchObject({
      frequency: { first: Temporal.PlainDate.from("2026-09-03") },
      doubts: [],
    }));
  test.each([["Tuesday"], ["tues"], ["Tuesdays"], [""]])("may name its day as %j", (day) =>
    expect(stop({ day }).onDay).toBeUndefined(),
  );
  test.each([
    ["weekly", "FREQ=WEEKLY;INTERVAL=2", "TH", 2],
    ["monthly", "FREQ=MONTHLY;BYDAY=1TU,3TU", "1TH,3TH", 1],
  ])("with a day of another name keeps how it would meet on that day: %s", (_, frequency, days, interval) => {
    const other = stop({ frequency, day: "Thursday" }).onDay;
    expect([other?.day, other?.frequency.days.join(), other?.frequency.rule]).toMatchObject([
      "Thursday",
      days,
      { interval },
    ]);
  });
  test("may go on past midnight", () => {
    expect(stop({ arrival: "6pm", departure: "midnight" })).toMatchObject({ closes_at: "24:00", overnight: false });
    expect(stop({ arrival: "6pm", departure: "1am", overnight: "Yes" })).toMatchObject({
      closes_at: "01:00",
      overnight: true,
    });
    expect(stop({ overnight: "yes" }).overnight).toBe(false);
  });
  test("may be on dates alone, without a start", () =>
    expect(stop({ frequency: "2026-12-01, 2026-12-15", start: "", day: "" }).frequency.rule).toEqual({
      freq: "dates",
      dates: [Temporal.PlainDate.from("2026-12-01"), Temporal.PlainDate.from("2026-12-15")],
    }));
  test("may be in and out of periods", () =>
    expect(stop({ only_in: "school-terms", not_in: "easter, half-term" })).toMatchObject({
      only_in: ["school-terms"],
      not_in: ["easter", "half-term"],
    }));
  test("leaves out the name of an only vehicle", () => expect(stop({ mobile: "mobile" }).mobile).toBe(""));
});

describe("what is imported otherwise than written", () => {
  test.each<[Partial<Row>, string]>([
    [{ day: "", start: "02/09/2026" }, '"start" is 02/09/2026: read as Wednesday 2 September 2026.'],
    [{ day: "Market day" }, '"day" is Market day, which is no day of the week: not looked at.'],
    [
      { frequency: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", start: "2026-09-02" },
      '"start" is Wednesday 2 September 2026, on which it does not stop: counted from Tuesday 15 September 2026.',
    ],
    [{ postcode: "ZZ3 4R" }, '"postcode" is ZZ3 4R, which is none: left out.'],
    [{ geox: "54.0", geoy: "-1.1" }, '"geox" 54.0 and "geoy" -1.1 are not in the United Kingdom: left out.'],
    [{ geox: "-1.1" }, '"geox" -1.1 and "geoy"  are not in the United Kingdom: left out.'],
  ])("%j", (row, doubt) => expect(stop(row).doubts).toEqual([doubt]));
});

describe("the street of a stop", () => {
  test.each<[address: string, Partial<Row>, street: string]>([
    ["The Pump, Sedge Green", {}, ""],
    ["Sedge Green - The Pump", {}, ""],
    ["Sedge Green Pump", { stop: "Pump" }, ""],
    ["12 High Street, Sedge Green", {}, "12 High Street"],
    ["The Pump\n3 Mill Lane\n\nSedge Green\nZZ3 4RL", { postcode: "ZZ3 4RL" }, "3 Mill Lane"],
    ["The Pump, opposite the church, Mill Lane, Sedge Green", {}, "opposite the church, Mill Lane"],
    ["Hall - back door, Mill Lane", { stop: "Hall - back door" }, "Mill Lane"],
    ["Sedge Green - School", { stop: "School (term time)" }, ""],
    ["Reed", { stop: "Reed Road car park" }, "Reed"],
    ["Mill Lane, Mill Lane", {}, "Mill Lane"],
    ["", {}, ""],
  ])("%j is what the rest does not tell", (address, row, street) =>
    expect(stop({ address, ...row }).street).toBe(street),
  );
});
