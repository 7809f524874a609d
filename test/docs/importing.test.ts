/** The table that staff copy must be one that can be imported, whole. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importStops } from "../../lib/import/mobile-stops.ts";
import { columns } from "../../lib/import/stop-row.ts";

const page = readFileSync("docs/importing.md", "utf8");

describe("the timetable to copy", () => {
  const imported = importStops([
    { name: "stops.csv", bytes: Buffer.from(/```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? "") },
  ]);

  test("is imported whole, with nothing to look at", () =>
    expect(imported).toMatchObject({ rows: 2, refused: [], doubts: [] }));

  test("becomes services, places and an organisation", () =>
    expect(new Set(("files" in imported ? [...imported.files.keys()] : []).map((path) => path.split("/")[0]))).toEqual(
      new Set(["services", "locations", "organisations"]),
    ));
});

test("every column is explained", () => {
  const explained = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap(
    ([, cell = ""]) => cell.match(/(?<=`)\w+(?=`)/g) ?? [],
  );
  expect(explained.toSorted()).toEqual([...columns].toSorted());
});
