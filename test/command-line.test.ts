import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";

const run = (script: string, ...told: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...told], { encoding: "utf8" });

describe.each(["announce", "bench", "build", "check", "impact", "import", "report", "schemas", "start"])(
  "%s",
  (script) => {
    test("says how it is used when asked", () => {
      const { status, stdout } = run(script, "--help");
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^(npm (run )?${script}|node scripts/${script})`));
    });

    test("says what it can't read, and how it is used", () => {
      const { status, stderr } = run(script, "--contents", "elsewhere");
      expect(status).toBe(2);
      expect(stderr).toMatch(
        new RegExp(`^Unknown option '--contents'\\.\n\n(npm (run )?${script}|node scripts/${script})`),
      );
      expect(stderr).not.toContain("    at ");
    });
  },
);

test.each([
  ["announce", ["README.md", "--out", "no/such/folder"]],
  ["build", ["--out", "no/such/folder"]],
  ["new", ["location", "--yes"]],
  ["newsletter", ["draft"]],
  ["report", []],
  ["schemas", []],
])("%s refuses a day that is none in a sentence, and does nothing", (script, told) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...told], {
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "soon" },
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^SITE_DATE is soon, which is not a date from 2000 to 2099\. .*\n$/);
  expect(existsSync("no/such/folder")).toBe(false);
});
