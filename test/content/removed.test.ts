import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readLibrary } from "../../lib/content/read.ts";
import { isTold, readRemoved, removedText } from "../../lib/content/removed.ts";

const read = (text: string) => readRemoved(new TextEncoder().encode(text));
const head = "kind,id,removed_on\n";
const day = Temporal.PlainDate.from;

test("a file of what was taken out has a line for each", () =>
  expect(read(`${head}services,knit-and-natter,2026-10-30\nchanges,2026-10-01-closed,2026-11-02\n`)).toEqual({
    removed: [
      { kind: "services", id: "knit-and-natter", on: day("2026-10-30") },
      { kind: "changes", id: "2026-10-01-closed", on: day("2026-11-02") },
    ],
  }));

test("it is written with the newest first, and read as it was written", () => {
  const found = read(
    `${head}locations,b,2026-10-30\nservices,b,2026-10-30\nservices,a,2026-10-30\nfunding,c,2026-11-02\n`,
  );
  const text = removedText("removed" in found ? found.removed : []);
  expect(text).toBe(
    `${head}funding,c,2026-11-02\nservices,a,2026-10-30\nservices,b,2026-10-30\nlocations,b,2026-10-30\n`,
  );
});

describe("a line is refused", () => {
  test.each([
    ["without names", "services,a,2026-10-30\n", 1, "The first line must name the columns: kind,id,removed_on."],
    [
      "of another kind",
      `${head}service,a,2026-10-30\n`,
      2,
      "“service” is none of the kinds that are told of: services,",
    ],
    ["with the name of a kind nearly right", `${head}service,a,2026-10-30\n`, 2, "Did you mean services?"],
    ["with a file for an id", `${head}services,a.md,2026-10-30\n`, 2, "“a.md” is no name of a file"],
    ["with a day that there is not", `${head}services,a,2026-02-30\n`, 2, "“2026-02-30” is no date."],
    [
      "with a thing that is there already",
      `${head}services,a,2026-10-30\nservices,a,2026-10-31\n`,
      3,
      "services/a is in the file twice.",
    ],
  ])("%s", (_, text, line, words) => {
    const found = read(text);
    expect("mistakes" in found && found.mistakes).toEqual([{ line, message: expect.stringContaining(words) }]);
  });
});

test.each([
  ["on the day itself", "2026-10-30", true],
  ["90 days later", "2027-01-28", true],
  ["91 days later", "2027-01-29", false],
  ["before it went", "2026-10-29", false],
])("that a thing went is told %s: %s %s", (_, today, told) =>
  expect(isTold({ on: day("2026-10-30") }, day(today))).toBe(told),
);

describe("in a content folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "signpost-removed-"));
  cpSync("test/refusals/content", folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const reading = (text: string) => {
    writeFileSync(join(folder, "removed.csv"), text);
    return readLibrary(folder);
  };

  test("what has come back is not gone", () => {
    const found = reading(`${head}services,walking-group,2026-10-30\nservices,knit-and-natter,2026-10-30\n`);
    expect("library" in found && found.library.removed.map(({ id }) => id)).toEqual(["knit-and-natter"]);
  });

  test("a mistake stands beside the others", () => {
    const found = reading(`${head}services,Knit,2026-10-30\n`);
    expect("problems" in found && found.problems).toEqual([
      { file: "content/removed.csv", line: 2, message: expect.stringContaining("“Knit” is no name of a file") },
    ]);
  });
});
