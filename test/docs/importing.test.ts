/** The table that staff copy must be one that can be imported, whole. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMapping } from "../../lib/import/mapping.ts";
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

test("the table with names of its own is imported by the mapping beside it, whole", () => {
  const [, table = ""] = page.match(/```csv\n(?:(?!```)[\s\S])*Venue(?:(?!```)[\s\S])*/g)?.[0]?.split("```csv\n") ?? [];
  const mapping = readMapping(Buffer.from(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ""));
  if ("mistakes" in mapping) throw new Error(JSON.stringify(mapping.mistakes));
  const found = importStops([{ name: "cafes.csv", bytes: Buffer.from(table) }], mapping);
  if ("problems" in found) throw new Error(JSON.stringify(found.problems));
  expect([found.rows, found.refused, found.doubts]).toEqual([2, [], []]);
  expect([...found.files.keys()]).toEqual([
    "organisations/gower-cafes.md",
    "services/gower-cafes-crisis-cafe.md",
    "locations/gower-cafes-reed-old-chapel.md",
    "locations/gower-cafes-sedge-green-st-marys-hall.md",
  ]);
  expect(found.files.get("services/gower-cafes-crisis-cafe.md")).toContain("title: Crisis café\n");
});

test("every column is explained", () => {
  const explained = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap(
    ([, cell = ""]) => cell.match(/(?<=`)\w+(?=`)/g) ?? [],
  );
  expect(explained.toSorted()).toEqual([...columns].toSorted());
});
