import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const sound = "test/refusals/content";
const broken = mkdtempSync(join(tmpdir(), "signpost-"));
cpSync(join(root, sound), broken, { recursive: true });
writeFileSync(join(broken, "pages/about.md"), "---\ntitle: About\nsumary: Us.\npublished: 2026-01-01\n---\n");
writeFileSync(join(broken, "funding/grantfinder.md"), "");
afterAll(() => rmSync(broken, { recursive: true }));

function check(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22", ...environment },
  });
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  test("says what it read when all is well", () =>
    expect(check(["--content", sound])).toEqual({
      status: 0,
      stdout:
        "The content is in order: 1 organisation, 1 page about the site, 1 fact sheet, 1 case study, 1 action point, 1 source of funding, 3 places, 2 services, 3 changes, 2 editions of the newsletter.\n",
      stderr: "",
    }));

  test("says everything that is wrong, by file and line, and fails", () =>
    expect(check(["--content", broken])).toEqual({
      status: 1,
      stdout: `${broken}/funding/grantfinder.md:1: The file is empty. Copy another file of its folder and change what it says.\n${broken}/pages/about.md:3: "sumary" is not a key that is known here. Did you mean "summary"?\n`,
      stderr: "\n2 to mend. Nothing is published until then.\n",
    }));

  test("annotates a pull request", () =>
    expect(check(["--content", broken, "--format", "github"]).stdout.split("\n")[1]).toBe(
      `::error file=${broken}/pages/about.md,line=3::"sumary" is not a key that is known here. Did you mean "summary"?`,
    ));

  test.each([
    ["a form that is none", ["--format", "xml"], {}, "--format is xml. It can be text or github.\n"],
    [
      "a day that is none",
      [],
      { SITE_DATE: "tomorrow" },
      "SITE_DATE is tomorrow, which is not a date from 2000 to 2099. Write it as YYYY-MM-DD, for example 2027-06-30.\n",
    ],
  ])("refuses %s in a sentence", (_, args, environment, stderr) =>
    expect(check(["--content", sound, ...args], environment)).toEqual({ status: 2, stdout: "", stderr }),
  );
});
