import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type CsvTable, readCsv } from "../../lib/csv.ts";
import { askMapping, hasOurNames } from "../../lib/editing/mapping-questions.ts";
import { lines } from "../../lib/editing/terminal/lines.ts";

const table = (text: string): CsvTable => {
  const found = readCsv(Buffer.from(text));
  if ("message" in found) throw new Error(found.message);
  return found;
};
const cafes = table("Venue,Opens,Closes,When\n,,,\nOld Chapel,6pm,9.30pm,every other Thursday\n");

/** The mapping for somebody who types these lines, and what is printed. */
async function asked(...typed: readonly string[]) {
  const output = new PassThrough({ encoding: "utf8" });
  const yaml = await askMapping(cafes, lines(Readable.from(typed.map((line) => `${line}\n`)), output));
  return { yaml, printed: output.read() as string };
}

describe("the questions about a table with names of its own", () => {
  const answers = ["2", "1", "1", "1", "2", "2", "2", "3 September 2026", "Gower Cafés"];

  test("make the mapping that one would write", async () => {
    const { yaml } = await asked(...answers, "no", "Crisis café", "Somewhere warm.", "yes");
    expect(parse(yaml)).toEqual({
      columns: { stop: "venue", arrival: "opens", departure: "closes", frequency: "when" },
      values: { organisation: "Gower Cafés", start: "3 September 2026" },
      service: { title: "Crisis café", summary: "Somewhere warm." },
      on_bank_holidays: "runs",
    });
  });

  test("show what stands in a column, and no column twice", async () => {
    const { printed } = await asked(...answers, "yes", "no");
    expect(printed.match(/venue, such as Old Chapel/g)).toHaveLength(1);
    expect(printed).toContain("when, such as every other Thursday");
  });

  test("leave a mobile library as what it is, and ask again for what has to be known", async () => {
    const { yaml, printed } = await asked(...answers.slice(0, -1), "", "Wend", "yes", "no");
    expect(parse(yaml)).toMatchObject({ values: { organisation: "Wend" }, on_bank_holidays: "closed" });
    expect(parse(yaml)).not.toHaveProperty("service");
    expect(printed).toContain("This needs an answer.");
  });
});

test("a table with our names is not asked about", () => {
  expect(hasOurNames(table("organisation,stop,arrival,departure,frequency\na,b,c,d,e\n"))).toBe(true);
  expect(hasOurNames(cafes)).toBe(false);
});
