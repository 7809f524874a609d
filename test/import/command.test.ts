import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadModel } from "../../lib/load-model.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stops = join(root, "test/import/wend-stops.csv");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...told: (string | { input: string })[]) => {
  const options = told.filter((one) => typeof one === "string");
  const [typed] = told.filter((one) => typeof one === "object");
  return spawnSync(process.execPath, ["scripts/import.ts", "--site", "test/demonstration", ...options], {
    cwd: root,
    encoding: "utf8",
    ...typed,
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
};

describe("npm run import", () => {
  test("writes a content folder that is in order, and reports every row it could not use", () => {
    const out = join(folder, "new");
    const { status, stdout, stderr } = run(stops, "--out", out, "--nation", "scotland");
    expect(status).toBe(0);
    expect(stdout).toContain("Imported 6 of 9 stops");
    expect(stderr).toContain('wend-stops.csv:6: not imported: "type" is School');
    expect(stderr).toContain('wend-stops.csv:8: imported, but look: "day" is Thursday');

    const loaded = loadModel(out, () => Temporal.PlainDate.from("2026-11-22"));
    if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
    const { library, timetable } = loaded.model;
    expect(library.site.nation).toBe("scotland");
    expect(
      timetable.byLocation
        .get("wend-sedge-green-the-reed-inn")
        ?.map(({ original }) => original.start.toPlainDateTime().toString()),
    ).toEqual([
      "2026-10-27T10:30:00",
      "2026-11-10T10:30:00",
      "2026-11-24T10:30:00",
      "2026-12-22T10:30:00",
      "2027-01-05T10:30:00",
      "2027-01-19T10:30:00",
    ]);
  });

  test("reads a table of other names by a mapping, into content that is in order", () => {
    writeFileSync(join(folder, "cafes.csv"), "Venue\tOpens\tCloses\nOld Chapel\t6pm\t9.30pm\n");
    writeFileSync(
      join(folder, "cafes.yaml"),
      `columns: {stop: Venue, arrival: Opens, departure: Closes}
values: {organisation: Gower Cafés, frequency: every other Thursday, start: 3 September 2026}
service: {title: Crisis café, summary: Somewhere warm to go in the evening.}
on_bank_holidays: runs
`,
    );
    const out = join(folder, "new");
    const { status, stderr } = run(join(folder, "cafes.csv"), "--map", join(folder, "cafes.yaml"), "--out", out);
    expect([status, stderr]).toEqual([0, ""]);
    const loaded = loadModel(out, () => Temporal.PlainDate.from("2026-11-22"));
    if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
    expect(loaded.model.library.services.map(({ title }) => title)).toEqual(["Crisis café"]);
  });

  test("asks which column is which, and keeps the answers for the next time", () => {
    const out = join(folder, "new");
    const typed = ["2", "2", "2", "2", "2", "2", "2", "2", "1", "1", "1", "1", "Gower Cafés"];
    const answers = [...typed, "no", "Crisis café", "Somewhere warm to go.", "yes"];
    const asked = run(join(root, "test/import/cafes.ods"), "--out", out, "--plain", {
      input: `${answers.join("\n")}\n`,
    });
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain(
      "Which column has when it begins?\n  1. No column says that\n  2. opens, such as 18:00\n",
    );
    expect(asked.stdout).toContain("Imported 2 of 2 stops");
    const again = run(join(root, "test/import/cafes.ods"), "--out", join(folder, "again"), "--map", `${out}.yaml`);
    expect(again.stdout).toContain("Imported 2 of 2 stops");
  });

  test("writes nothing when nobody answers any more", () => {
    const out = join(folder, "new");
    const { status, stderr } = run(join(root, "test/import/cafes.ods"), "--out", out, "--plain", { input: "2\n" });
    expect([status, existsSync(out), existsSync(`${out}.yaml`)]).toEqual([130, false, false]);
    expect(stderr).toContain("Stopped. Nothing was written.");
  });

  test("reads a spreadsheet, whose rows it names by their own numbers", () => {
    writeFileSync(
      join(folder, "cafes.yaml"),
      `columns: {stop: Venue, address: Street, community: Town, arrival: Opens, departure: Closes, frequency: When, start: From}
values: {organisation: Gower Cafés}
service: {title: Crisis café, summary: Somewhere warm to go in the evening.}
`,
    );
    const spreadsheet = join(root, "test/import/cafes.xlsx");
    const { status, stderr } = run(spreadsheet, "--map", join(folder, "cafes.yaml"), "--out", join(folder, "new"));
    expect([status, stderr]).toEqual([
      0,
      'cafes.xlsx: only the sheet “Cafés” is read, not “Old”.\ncafes.xlsx:3: imported, but look: The column "seats" is not read.\n',
    ]);
  });

  test("reads a calendar with its exceptions, into content that is in order", () => {
    const out = join(folder, "new");
    const { status, stdout, stderr } = run(join(root, "test/import/icalendar/google.ics"), "--out", out);
    expect(status).toBe(0);
    expect(stdout).toContain("Imported 4 of 6 events");
    expect(stdout).toContain("as 3 services at 3 places, with 2 changes.");
    expect(stderr).toContain("google.ics:67: not imported: “Office closed”: it says only the day.");
    const loaded = loadModel(out, () => Temporal.PlainDate.from("2026-11-22"));
    if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
    const walks = loaded.model.timetable.byService.get("wend-walkers-walking-group") ?? [];
    expect(
      walks
        .filter(({ status }) => status !== "scheduled")
        .map(({ status, original, current }) => [
          status,
          ...[original, current].map(({ location, start }) => `${location.title} ${start.toPlainDateTime()}`),
        ]),
    ).toEqual([
      ["cancelled", "Quay Hall, Wend 2026-12-08T10:00:00", "Quay Hall, Wend 2026-12-08T10:00:00"],
      ["moved", "Quay Hall, Wend 2026-12-15T10:00:00", "Wend Library 2026-12-16T14:00:00"],
    ]);
  });

  test("takes tables and calendars one after the other", () => {
    const { status, stderr } = run(stops, join(root, "test/import/icalendar/google.ics"), "--out", join(folder, "new"));
    expect([status, stderr]).toEqual([
      2,
      "Some of the files are tables and some are calendars. Import the one sort, then the other.\n",
    ]);
  });

  test.each([
    ["without a folder to write to", () => [stops], "Say which files to read and where to write"],
    ["without a file to read", () => ["--out", join(folder, "new")], "Say which files to read and where to write"],
    [
      "with a file that is not there",
      () => [join(folder, "none.csv"), "--out", join(folder, "new")],
      "none.csv cannot be read.",
    ],
    [
      "by a mapping that is none",
      () => {
        writeFileSync(join(folder, "map.yaml"), "colums: {}");
        return [stops, "--map", join(folder, "map.yaml"), "--out", join(folder, "new")];
      },
      'map.yaml:1: "colums" is not a key that is known here. Did you mean "columns"?',
    ],
    [
      "for a site that is not there",
      () => [stops, "--site", join(folder, "none"), "--out", join(folder, "new")],
      "none/pages. Is the name after --site right?",
    ],
    ["into a folder that has something in it", () => [stops, "--out", folder], "is not empty"],
  ])("%s writes nothing and says what is wrong", (_name, options, message) => {
    writeFileSync(join(folder, "mine.txt"), "");
    const { status, stderr } = run(...options());
    expect([status, existsSync(join(folder, "new")), existsSync(join(folder, "services"))]).toEqual([2, false, false]);
    expect(stderr).toContain(message);
  });
});
