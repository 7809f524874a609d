/** The whole way, as somebody goes it: from a calendar to files that the check passes, and then nothing more. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const google = join(root, "test/import/icalendar/google.ics");

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sync-"));
  content = join(folder, "content");
  cpSync(join(root, "test/refusals/content"), content, { recursive: true });
  for (const name of ["changes", "newsletters"])
    for (const file of readdirSync(join(content, name))) rmSync(join(content, name, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...options: string[]) => {
  const env = { ...process.env, SITE_DATE: "2026-11-22" };
  const ran = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options, "--content", content], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
};
const walks = (...options: string[]) => run("sync", google, "--service", "walking-group", ...options);
const changes = (directory = content) => readdirSync(join(directory, "changes")).sort();

describe("npm run sync", () => {
  test("writes a file for each difference, which the check passes, and nothing the second time", () => {
    const first = walks();
    expect([first.status, first.stderr]).toEqual([
      0,
      "google.ics: to look at: Not of Walking group, by their titles: “Evening talk” and “Office closed”. Is one of them? Say so with --title.\n",
    ]);
    expect(first.stdout).toContain("Written: these 3 files.");
    expect(changes()).toHaveLength(3);
    expect(run("check")).toMatchObject({ status: 0, stderr: "" });
    expect(walks().stdout).toContain("Nothing to write");
    expect(changes()).toHaveLength(3);
  });

  test("writes elsewhere what is to be read first, with a report, and takes up what was proposed before", () => {
    const out = join(folder, "out");
    expect(walks("--out", out).status).toBe(0);
    expect(changes()).toEqual([]);
    expect(readFileSync(join(out, "title.txt"), "utf8")).toBe("3 changes to Walking group, by its calendar\n");
    expect(readFileSync(join(out, "report.md"), "utf8")).not.toContain("Evening talk");
    const [name = ""] = changes(join(out, "content"));
    const path = join(out, "content/changes", name);
    const earlier = readFileSync(path, "utf8").replace("2026-11-22T12:00", "2026-11-20T12:00");
    writeFileSync(path, earlier);
    const again = join(folder, "again");
    walks("--out", again, "--proposed", join(out, "content/changes"));
    expect(readFileSync(join(again, "content/changes", name), "utf8")).toBe(earlier);
  });

  test("knows a place by what a file says that the calendar calls it", () => {
    const calendar = join(folder, "walks.ics");
    writeFileSync(
      calendar,
      readFileSync(google, "utf8")
        .replaceAll("Quay Hall\\,", "The hut\\,")
        .replaceAll("1 Quay Street\\, Wend WD1 2AB\\, UK", "by the quay"),
    );
    expect(run("sync", calendar, "--service", "walking-group").stderr).toContain(
      "“The hut, by the quay”, which is none of ours.",
    );
    writeFileSync(join(folder, "places.yaml"), "The hut, by the quay: quay-hall\n");
    const { stderr } = run("sync", calendar, "--service", "walking-group", "--places", join(folder, "places.yaml"));
    expect(stderr).not.toContain("none of ours");
  });

  test.each([
    ["without a service", [google], 2, "Say which calendar and which service"],
    ["with a file that is not there", ["none.ics", "--service", "walking-group"], 2, "none.ics cannot be read."],
    [
      "with a file that is no calendar",
      ["README.md", "--service", "walking-group"],
      1,
      "README.md: It is not a calendar file.",
    ],
    ["with a service that is not there", [google, "--service", "walks"], 2, "There is no service walks."],
    [
      "with a calendar that knows nothing of the service",
      ["test/import/icalendar/outlook.ics", "--service", "walking-group"],
      1,
      "Its titles are: “Art group”, “Drop-in” and “Night stop”.",
    ],
  ])("%s writes nothing and says what is wrong", (_, options, code, message) => {
    const { status, stderr } = run("sync", ...options);
    expect([status, changes()]).toEqual([code, []]);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});
