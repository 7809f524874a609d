import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const content = mkdtempSync(join(tmpdir(), "signpost-new-"));
cpSync(join(root, "test/refusals/content"), content, { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));

function run(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/new.ts", ...args, "--content", content], {
    cwd: root,
    encoding: "utf8",
    input,
    env: { ...process.env, SITE_DATE: "2026-11-22", TERM: "xterm", ACCESSIBLE: "" },
    timeout: 15_000,
  });
  return { status, stdout, stderr };
}

describe("npm run new, away from a terminal", () => {
  test("asks nobody, and says what is missing", () => {
    const { status, stderr } = run(["organisation"], "Wend Choirs\n");
    expect(status).toBe(2);
    expect(stderr).toContain("--title    The organisation's full name.");
  });

  test("reads answers line by line when it is told to, and ends", () => {
    const answers = ["Wend Choirs", "A group of choirs.", "", "", "", "1"];
    const { status, stderr } = run(["organisation", "--plain"], `${answers.join("\n")}\nand more\n`);
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(join(content, "organisations"))).toContain("wend-choirs.md");
  });
});
