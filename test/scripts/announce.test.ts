import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-announce-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function announce(text: string) {
  writeFileSync(join(folder, "issue.md"), text);
  const args = [join(folder, "issue.md"), "--out", join(folder, "out"), "--content", "test/refusals/content"];
  const { status, stderr } = spawnSync(process.execPath, ["scripts/announce.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  return { status, stderr, report: readFileSync(join(folder, "out/report.md"), "utf8") };
}

const issue = (dates: string) =>
  `### Which service is it about?\n\nWalking group (walking-group)\n\n### What happens?\n\nIt does not meet\n\n### On which dates?\n\n${dates}\n\n### What should people know or do?\n\nIt is icy.`;

describe("npm run announce", () => {
  test("writes the file, its title and the words for the pull request", () => {
    const { status, stderr, report } = announce(issue("Tuesday 24 November"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(join(folder, "out/content/changes"))).toEqual([
      "2026-11-22-walking-group-will-not-meet-on-tuesday-24-november.md",
    ]);
    expect(readFileSync(join(folder, "out/title.txt"), "utf8")).toBe(
      "Walking group will not meet on Tuesday 24 November\n",
    );
    expect(report).toContain("sessions: [2026-11-24]");
  });

  test("writes only what is wrong when something is", () => {
    const { status, report } = announce(issue("Wednesday 25 November"));
    expect(status).toBe(1);
    expect(report).toContain("Walking group does not meet on Wednesday 25 November 2026.");
    expect(readdirSync(join(folder, "out"))).toEqual(["report.md"]);
  });
});
