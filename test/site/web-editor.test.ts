/** What the web editor adds to a site, and what it leaves as it is. */

import { execFile } from "node:child_process";
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "../../audit/page.ts";
import { site, siteDate } from "../built-site.ts";

const folder = mkdtempSync(join(tmpdir(), "site-with-editor-"));
const built = join(folder, "site");

/** The files of a built site but for the editor's own, by path. */
const filesOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(root)
      .filter((path) => !path.startsWith("admin/"))
      .map((path) => [path, readFileSync(join(root, path), "base64")]),
  );

beforeAll(async () => {
  cpSync("test/demonstration", join(folder, "content"), { recursive: true });
  appendFileSync(join(folder, "content/site.yaml"), "editor:\n  repository: https://github.com/wend/signpost\n");
  const options = ["scripts/build.ts", "--content", join(folder, "content"), "--out", built];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a site without the web editor", () => {
  test("has no file of it", () => expect(globSync("admin/**", { cwd: site.folder })).toEqual([]));
});

describe("the same site with the web editor", () => {
  test("has its page and its programs", () =>
    expect(globSync("admin/{index.html,start.js,cms/npm/index.js}", { cwd: built })).toHaveLength(3));

  test("has fonts and icons of its own, and asks no host for them or for its state", () => {
    const program = readFileSync(join(built, "admin/cms/npm/index.js"), "utf8");
    expect(program.match(/https:\/\/(?:cdn\.jsdelivr\.net|www\.githubstatus\.com\/api)/g)).toBeNull();
    const fonts = [...program.matchAll(/url\((cms\/npm\/assets\/[^)]+\.woff2)\)/g)].map(([, font = ""]) => font);
    expect(fonts).toHaveLength(3);
    expect(fonts.filter((font) => !existsSync(join(built, "admin", font)))).toEqual([]);
  });

  test("sends the policy that its page carries", () => {
    const page = readFileSync(join(built, "admin/index.html"), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
    expect(readFileSync(join(built, "_headers"), "utf8")).toContain(
      `/admin/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`,
    );
  });

  test("has the same pages, sitemap and search index, byte for byte, and all else but the headers", () => {
    const [with_, without] = [filesOf(built), filesOf(site.folder)];
    expect(Object.keys(with_)).toEqual(Object.keys(without));
    expect(Object.keys(without)).toEqual(expect.arrayContaining(["index.html", "sitemap.xml"]));
    expect(Object.keys(without).filter((path) => path.startsWith("pagefind/")).length).toBeGreaterThan(10);
    expect(Object.keys(with_).filter((path) => with_[path] !== without[path])).toEqual(["_headers"]);
  });

  test("has the same headers for all but the editor's folder", () => {
    const [with_, without] = [built, site.folder].map((root) =>
      readFileSync(join(root, "_headers"), "utf8").split("\n\n"),
    );
    expect(with_?.filter((rule) => !without?.includes(rule)).map((rule) => rule.split("\n")[0])).toEqual(["/admin/*"]);
    expect(without?.filter((rule) => !with_?.includes(rule))).toEqual([]);
  });
});

/** https://developers.cloudflare.com/pages/configuration/headers/ */
test("the headers keep within what hosts read: 100 rules, 2,000 characters a line", () => {
  const lines = readFileSync(join(built, "_headers"), "utf8").split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});
