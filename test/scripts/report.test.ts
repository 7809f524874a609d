import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

function report(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/report.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  return { status, stdout, stderr };
}

describe("npm run report", () => {
  test("prints the report, with files where they are", () => {
    const { status, stdout } = report("--content", "test/review/report/content/");
    const golden = readFileSync(join(root, "test/golden/report/neglected.txt"), "utf8");
    expect(status).toBe(0);
    expect(stdout.replaceAll("test/review/report/content", "content")).toBe(golden);
  });

  test("prints it for programs", () =>
    expect(JSON.parse(report("--content", "test/review/report/content", "--format", "json").stdout)).toMatchObject({
      today: "2026-11-22",
      fundsClosing: [{ title: "Small grants", closesOn: "2026-12-22" }],
      links: { tried: false },
    }));

  test("refuses a form that is none, in a sentence", () =>
    expect(report("--format", "pdf")).toEqual({
      status: 2,
      stdout: "",
      stderr: "--format is pdf. It can be text, markdown or json.\n",
    }));

  test("refuses a day that is none", () =>
    expect(report("--content", "test/review/report/content", "--posters-since", "last week").stderr).toBe(
      "--posters-since is last week, which is no date. Write it as YYYY-MM-DD, for example 2026-11-01.\n",
    ));

  test("prints what is wrong with the content first", () =>
    expect(report("--content", "none")).toEqual({
      status: 1,
      stdout: "none:1: There is no folder none. Is its name right?\n",
      stderr: "\n1 to mend before there can be a report.\n",
    }));
});
