import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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

  describe("stops, and keeps the last good site, where a template", () => {
    // A copy of the project, so that no other test meets the broken template.
    const copy = join(folder, "copy");
    const buildCopy = () =>
      spawnSync(process.execPath, ["scripts/build.ts", "--no-search"], {
        cwd: copy,
        encoding: "utf8",
        env: { ...process.env, SITE_DATE: "2026-11-22" },
      });
    beforeAll(() => {
      for (const name of ["pages", "_includes", "_data", "lib", "scripts", "assets", "content", "package.json"]) {
        cpSync(name, join(copy, name), { recursive: true });
      }
      execFileSync("ln", ["-s", join(process.cwd(), "node_modules"), join(copy, "node_modules")]);
      expect(buildCopy().status).toBe(0);
    }, 60_000);

    test.each([
      [
        "asks for what is not there",
        "{{ head.title }}",
        "{{ head.titel }}",
        /pages\/open-data\.njk[\s\S]*null or undefined/,
      ],
      ["uses a component that is not there", "components/", "component/", /component\/[\s\S]*macro\.njk/],
      [
        "makes a page of another",
        "/open-data/",
        "/search/",
        /pages\/search\.njk and pages\/open-data\.njk both make search\//,
      ],
      [
        "makes pages of no list",
        "permalink:",
        "each: { of: site, as: one }\npermalink:",
        /open-data\.njk.*"site", which is no list/,
      ],
      ["says something twice", "permalink:", "permalink: /x/\npermalink:", /pages\/open-data\.njk needs a permalink/],
      ["has no address", "permalink:", "permalinc:", /pages\/open-data\.njk needs a permalink/],
    ])("%s", (_, from, to, message) => {
      const template = join(copy, "pages", "open-data.njk");
      const text = readFileSync(template, "utf8");
      expect(text).toContain(from);
      writeFileSync(template, text.replace(from, to));
      const { status, stderr } = buildCopy();
      writeFileSync(template, text);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(message);
      expect(existsSync(join(copy, "_site", "open-data", "index.html"))).toBe(true);
    });
  });
});
