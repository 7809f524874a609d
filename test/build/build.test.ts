import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/build-");
afterAll(() => rmSync(folder, { recursive: true }));

function build(...options: string[]) {
  return spawnSync(process.execPath, ["scripts/build.ts", "--no-search", ...options], {
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
}

describe("npm run build", { timeout: 60_000 }, () => {
  test("stops on a problem of the content, names it, and writes nothing", () => {
    const content = join(folder, "content");
    cpSync("content", content, { recursive: true });
    writeFileSync(join(content, "fact-sheets", "empty.md"), "---\ntitle: Nothing yet\n---\n");
    const { status, stderr } = build("--content", content, "--out", join(folder, "none"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/content\/fact-sheets\/empty\.md:\d+: /m);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("does not replace a folder that no build wrote", () => {
    const precious = join(folder, "precious");
    mkdirSync(precious);
    writeFileSync(join(precious, "letter.txt"), "mine");
    const { status, stderr } = build("--out", precious);
    expect(status).not.toBe(0);
    expect(stderr).toContain("has files that no build wrote");
    expect(readdirSync(precious)).toEqual(["letter.txt"]);
  });

  test("stops where a template asks for what is not there", () => {
    // A copy of the project, so that no other test meets the broken template.
    const copy = join(folder, "copy");
    for (const name of ["pages", "_includes", "_data", "lib", "scripts", "assets", "content", "package.json"]) {
      cpSync(name, join(copy, name), { recursive: true });
    }
    execFileSync("ln", ["-s", join(process.cwd(), "node_modules"), join(copy, "node_modules")]);
    const template = join(copy, "pages", "glossary.njk");
    writeFileSync(template, readFileSync(template, "utf8").replace("{{ head.title }}", "{{ head.titel }}"));
    const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", "--no-search"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain("glossary.njk");
    expect(existsSync(join(copy, "_site"))).toBe(false);
  });
});
