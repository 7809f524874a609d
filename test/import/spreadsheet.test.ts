import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../lib/csv.ts";
import { isSpreadsheet, tableOf } from "../../lib/import/spreadsheet.ts";

const names = ["venue", "opens", "closes", "when"];

describe.each(["xlsx", "ods"])("a spreadsheet in .%s", (ending) => {
  const bytes = readFileSync(`test/import/cafes.${ending}`);

  test("is known by how it begins", () => expect(isSpreadsheet(bytes)).toBe(true));

  test("is a table whose names stand under the title, with each row on its line, and days and times as people read them", async () => {
    const found = await tableOf(bytes, names);
    if (typeof found === "string") throw new Error(found);
    const table = readCsv(found.bytes);
    if ("message" in table) throw new Error(table.message);
    expect([found.sheet, found.others, table.line]).toEqual(["Cafés", ["Old"], 3]);
    expect(table.rows.map(({ line, values }) => [line, ...Object.values(values)])).toEqual([
      [
        4,
        "Old Chapel",
        "3 Mill Lane, back door",
        "Reed",
        "ZZ3 4RL",
        "18:00",
        "21:30",
        "every other Thursday",
        "2026-09-03",
        "12",
      ],
      [
        5,
        "St Mary’s hall",
        "Church Road",
        "Sedge Green",
        "",
        "6pm",
        "9.30pm",
        "first and third Friday of the month",
        "4 September 2026",
        "8",
      ],
    ]);
  });
});

test("a table in CSV is none", () => expect(isSpreadsheet(readFileSync("test/import/wend-stops.csv"))).toBe(false));

test("what cannot be read is told of", async () =>
  expect(await tableOf(Buffer.from("PK\u0003\u0004 and nothing more"), names)).toBe(
    "It cannot be read as a spreadsheet. Save it as .xlsx, .ods or CSV.",
  ));
