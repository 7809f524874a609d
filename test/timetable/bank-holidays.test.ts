import { readFileSync } from "node:fs";
import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { bankHolidays, coverageEnd, knowledge } from "../../lib/timetable/bank-holidays.ts";

const names = (nation: Parameters<typeof bankHolidays>[0], year: number) =>
  bankHolidays(
    nation,
    Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  );

describe("bank holidays", () => {
  test.each([
    ["england", "2026-12-25", "Christmas Day"],
    ["england", "2026-12-28", "Boxing Day (substitute day)"],
    ["england", "2026-08-31", "Summer bank holiday"],
    ["wales", "2026-04-06", "Easter Monday"],
    ["scotland", "2026-11-30", "St Andrew’s Day"],
    ["scotland", "2026-08-03", "Summer bank holiday"],
    ["northern-ireland", "2026-07-13", "Battle of the Boyne (Orangemen’s Day) (substitute day)"],
  ] as const)("of %s include %s, %s", (nation, day, name) => expect(names(nation, 2026).get(day)).toBe(name));

  test.each([
    ["scotland", "2026-04-06"],
    ["england", "2026-06-15"],
    ["scotland", "2026-08-31"],
    ["england", "2026-11-30"],
    ["england", "2026-03-15"],
    ["wales", "2026-07-13"],
  ] as const)("of %s leave out %s", (nation, day) => expect(names(nation, 2026).has(day)).toBe(false));

  test.each([
    [2024, ["2024-01-01 New Year's Day", "2024-01-02 2nd January"]],
    [2027, ["2027-01-01 New Year's Day", "2027-01-02 2nd January", "2027-01-04 2nd January (substitute day)"]],
    [
      2028,
      [
        "2028-01-01 New Year's Day",
        "2028-01-02 2nd January",
        "2028-01-03 New Year's Day (substitute day)",
        "2028-01-04 2nd January (substitute day)",
      ],
    ],
    [
      2023,
      [
        "2023-01-01 New Year's Day",
        "2023-01-02 New Year's Day (substitute day)",
        "2023-01-03 2nd January (substitute day)",
      ],
    ],
  ])("of Scotland's New Year of %s have the order and words of gov.uk", (year, expected) =>
    expect([...names("scotland", year)].map((day) => day.join(" ")).filter((day) => day.includes("-01-"))).toEqual(
      expected,
    ),
  );

  test("span all the years asked for", () =>
    expect(
      bankHolidays("england", Temporal.PlainDate.from("2026-12-31"), Temporal.PlainDate.from("2027-01-01")).get(
        "2027-01-01",
      ),
    ).toBe("New Year's Day"));
});

describe("what is known of bank holidays", () => {
  test("goes with the installed release: look at its data again when it changes", () => {
    const manifest = readFileSync(new URL("../../node_modules/date-holidays/package.json", import.meta.url), "utf8");
    expect(JSON.parse(manifest).version).toBe(knowledge.release);
  });
  test.each(knowledge.proclaimed)(
    "has $day ($name) from the table, until the library has it",
    ({ nation, day, name }) => {
      expect(names(nation, Number(day.slice(0, 4))).get(day)).toBe(name);
      const library = new Holidays("GB", "SCT", { types: ["public", "bank"] });
      expect(library.getHolidays(Number(day.slice(0, 4))).map(({ date }) => date.slice(0, 10))).not.toContain(day);
    },
  );
  test("ends with the year after the release", () =>
    expect(coverageEnd.toString()).toBe(`${Number(knowledge.released.slice(0, 4)) + 1}-12-31`));
});
