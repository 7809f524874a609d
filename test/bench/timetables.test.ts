import { describe, expect, test } from "vitest";
import { BadTimetables, madeUp, readTimetables, repeated, timetableContent } from "../../bench/timetables.ts";
import { readCsv } from "../../lib/csv.ts";
import { importStops, type StopsFile } from "../../lib/import/mobile-stops.ts";
import { columns } from "../../lib/import/stop-row.ts";
import { folderOf } from "./folder.ts";
import { modelOf } from "./model.ts";

const county = madeUp(40, 1);
const text = Buffer.from(county.bytes).toString();
const rowsOf = ({ bytes }: StopsFile) => {
  const table = readCsv(bytes);
  return "rows" in table ? table.rows.map(({ values }) => values) : [];
};
const placesOf = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((path) => /^locations\//.test(path));

describe("a made-up timetable", () => {
  test("is imported whole, and as it is written", () => {
    expect(importStops([madeUp(200, 1)])).toMatchObject({ rows: 200, refused: [], doubts: [] });
  });

  test("is the same for the same seed and another for another", () => {
    expect(madeUp(40, 1)).toEqual(county);
    expect(madeUp(40, 2).bytes).not.toEqual(county.bytes);
  });

  test("has a place for each of its stops", () => expect(placesOf(timetableContent([county]).files)).toHaveLength(40));
});

describe("a timetable repeated", () => {
  test.each([1, 39, 40, 41, 100])("to %i rows has just so many", (rows) =>
    expect(repeated([county], rows).flatMap(rowsOf)).toHaveLength(rows),
  );

  test("has other names in each copy, so that no two of its places are taken for one", () => {
    const copies = repeated([county], 120);
    const stops = copies.flatMap(rowsOf);
    expect(new Set(stops.map(({ stop }) => stop)).size).toBe(120);
    expect(new Set(stops.map(({ organisation }) => organisation)).size).toBe(3);
    expect(placesOf(timetableContent(copies).files)).toHaveLength(120);
    expect(timetableContent(copies).stops).toBe(120);
  });

  test("takes all its sources before it begins again", () => {
    const other = { ...madeUp(10, 2), name: "other.csv" };
    expect(repeated([county, other], 60).map(({ name }) => name)).toEqual([
      "1-wendshire.csv",
      "1-other.csv",
      "2-wendshire.csv",
    ]);
  });

  test("without a row is refused", () =>
    expect(() => repeated([{ name: "empty.csv", bytes: Buffer.from(columns.join(",")) }], 5)).toThrow(/no row/));
});

test("the content of timetables is read without a problem, and every stop meets", () => {
  const { files, stops } = timetableContent(repeated([county], 60));
  const { library, timetable } = modelOf(files);
  expect(stops).toBe(60);
  const met = new Set(timetable.sessions.flatMap(({ current }) => current?.location.id ?? []));
  expect(met.size).toBe(library.locations.length);
});

describe("a folder of timetables", () => {
  test("is read in order of name, its CSV files only", () => {
    const folder = folderOf([
      ["b.csv", text],
      ["a.csv", text],
      ["notes.txt", "not a timetable"],
    ]);
    expect(readTimetables(folder)).toEqual([
      { name: "a.csv", bytes: county.bytes },
      { name: "b.csv", bytes: county.bytes },
    ]);
  });

  const header = columns.join(",");
  test.each([
    ["that is not there", () => "no/such/folder", "There is no folder no/such/folder. Is its name right?"],
    ["that is a file", () => "package.json", "package.json is a file. Name the folder that it is in."],
    ["without CSV", () => folderOf([["notes.txt", "none"]]), "has no timetables in CSV."],
    ["of other tables", () => folderOf([["x.csv", "name,size\na,1\n"]]), "x.csv"],
    ["of no rows", () => folderOf([["x.csv", `${header}\n`]]), "x.csv: It has no rows."],
    ["of no stop for the public", () => folderOf([["x.csv", text.replaceAll("Public", "School")]]), "no stop that"],
  ])("%s is refused in a sentence", (_, folder, sentence) => {
    expect(() => readTimetables(folder())).toThrow(BadTimetables);
    expect(() => readTimetables(folder())).toThrow(sentence);
  });
});
