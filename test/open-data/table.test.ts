import { describe, expect, test } from "vitest";
import { actionPointTable, fundingTable } from "../../lib/open-data/guidance-tables.ts";
import { csv, records, type Table, tableFiles } from "../../lib/open-data/table.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aFund, anActionPoint } from "./content.ts";

const day = (value: string) => Temporal.PlainDate.from(value);
const model = (today = "2026-12-01") =>
  aModel(
    {},
    () => ({
      actionPoints: [
        anActionPoint({
          due: "2026-12",
          evidence: [
            { date: day("2005-03-01"), note: "Half of the councils do it", url: "https://example.org/a" },
            { date: day("2006-03-01"), note: "All do, but one" },
          ],
        }),
      ],
      funding: [
        aFund({ opens_on: day("2026-12-01"), closes_on: day("2026-12-31"), min_award: 500, max_award: 10000 }),
        aFund({ id: "ended", title: "Ended", closed: true, applicant_types: ["charities", "councils"] }),
      ],
    }),
    today,
  );

describe("a table", () => {
  test.each([[actionPointTable], [fundingTable]])(
    "is one file as JSON and one as CSV, with the same columns",
    (table) => {
      const [json, sheet] = tableFiles(table as Table<unknown, "funding">, model());
      expect([json?.path, sheet?.path]).toEqual([`/open-data/${table.name}.json`, `/open-data/${table.name}.csv`]);
      const [first] = JSON.parse(json?.content as string).items;
      expect(sheet?.content.split("\r\n")[0]).toBe(`\ufeff${Object.keys(first).join(",")}`);
    },
  );

  test("says whose it is, on what terms, and of which day", () => {
    const [json] = tableFiles(fundingTable, model());
    expect(JSON.parse(json?.content as string)).toMatchObject({
      title: "Funding",
      publisher: "Wend Community Services",
      licence: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      correct_as_of: "2026-12-01",
    });
  });

  test("without items has its header all the same", () => {
    const [json, sheet] = tableFiles(fundingTable, aModel());
    expect(JSON.parse(json?.content as string).items).toEqual([]);
    expect(sheet?.content).toMatch(/^\ufeffid,title,[a-z_,]+\r\n$/);
  });
});

test.each([
  ["2026-11-30", "forecasted"],
  ["2026-12-31", "open"],
  ["2027-01-01", "closed"],
])("on %s a fund of December is %s", (today, status) => {
  expect([...records(fundingTable, model(today))].map((fund) => fund.status)).toEqual([status, "closed"]);
});

test.each([
  ["2026-12-31", false],
  ["2027-01-01", true],
])("on %s an action due in December is overdue: %s", (today, overdue) => {
  expect([...records(actionPointTable, model(today))][0]?.overdue).toBe(overdue);
});

test("an action point says who, when, how far, and on what evidence", () =>
  expect([...records(actionPointTable, model())][0]).toEqual({
    id: "work",
    title: "Help people into work",
    summary: "In a sentence.",
    url: "https://signpost.example.org/action-points/work/",
    report: "The 2004 report",
    lead: ["Wend Council", "The Trust"],
    partners: [],
    due: "2026-12",
    completion_level: "limited",
    overdue: false,
    evidence: [
      { date: "2005-03-01", note: "Half of the councils do it", url: "https://example.org/a" },
      { date: "2006-03-01", note: "All do, but one", url: null },
    ],
    topics: ["Funding"],
    audiences: [],
    published: "2026-10-01",
    last_reviewed_on: null,
  }));

describe("a cell", () => {
  const cells = (value: Parameters<typeof csv>[1][number][string]) =>
    csv(["a", "b"], [{ a: value, b: "end" }]).replace("\ufeffa,b\r\n", "");

  test.each([
    ["nothing", null, "end"],
    ["a number", 10000, "10000,end"],
    ["a negative number", -5, "-5,end"],
    ["true", true, "true,end"],
    ["false", false, "false,end"],
    ["a comma", "tea, cake", '"tea, cake",end'],
    ["a quotation mark", 'the "hub"', '"the ""hub""",end'],
    ["a line break", "one\ntwo", '"one\ntwo",end'],
    ["a lone carriage return", "one\rtwo", '"one\rtwo",end'],
    ["pounds and emoji", "£5 🚶", "£5 🚶,end"],
    ["a list", ["charities", "councils"], "charities; councils,end"],
    ["records", [{ date: "2005-03-01", note: "Done", url: null }], '"2005-03-01, Done",end'],
    ["=", "=1+1", "'=1+1,end"],
    ["+", "+44 1632 960100", "'+44 1632 960100,end"],
    ["-", "-1+1", "'-1+1,end"],
    ["@", "@SUM(A1)", "'@SUM(A1),end"],
    ["a tab", "\t=1", "'\t=1,end"],
    ["a carriage return", "\r=1", '"\'\r=1",end'],
    ["= and a comma", '=HYPERLINK("http://x.example",1)', '"\'=HYPERLINK(""http://x.example"",1)",end'],
    ["= in the middle", "a=1", "a=1,end"],
    ["a list that begins with =", ["=1", "b"], "'=1; b,end"],
  ])("with %s", (_, value, text) => {
    expect(cells(value)).toBe(`${text.startsWith("end") ? "," : ""}${text}\r\n`);
  });
});
