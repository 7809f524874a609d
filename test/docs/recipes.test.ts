/** The recipes of docs/recipes.md are followed, one after the other, in a copy of the project. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyOfRepository } from "./copy-of-repository.ts";

const copy = copyOfRepository();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A patch by the heading above it. */
const recipes = new Map(
  readFileSync("docs/recipes.md", "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split("\n", 1)[0] as string, /```diff\n([\s\S]*?)```/.exec(section)?.[1] ?? ""]),
);

describe.each([
  ["A new field", 4],
  ["A new kind of guidance", 8],
  ["A new effect", 4],
  ["A new output", 1],
])("%s", (recipe, files) => {
  const patch = recipes.get(recipe) ?? "";

  test(`is in ${files} files`, () => expect(patch.match(/^\+\+\+ /gm)).toHaveLength(files));

  test("applies to the project", () => {
    expect(() => execFileSync("git", ["apply", "-C1", "-"], { cwd: copy, input: patch })).not.toThrow();
  });
});

test("no recipe is left untried", () => expect(recipes.size).toBe(4));

describe("what comes of them", () => {
  const bin = (name: string) => resolve("node_modules/.bin", name);
  test.each([
    ["files for editors are written", process.execPath, ["scripts/schemas.ts"]],
    ["types are right", bin("tsc"), []],
    ["content is in order", process.execPath, ["scripts/check.ts"]],
    ["the site is built", process.execPath, ["scripts/build.ts", "--no-search"]],
    [
      "folders and docs are as they are said to be",
      bin("vitest"),
      ["run", "--project", "units", "test/architecture", "test/docs/claims", "test/content/kinds"],
    ],
  ] as const)("%s", { timeout: 300_000 }, (_, program, told) => {
    const env = { ...process.env, SITE_DATE: "2026-11-24" };
    const { status, stdout, stderr } = spawnSync(program, [...told], { cwd: copy, env, encoding: "utf8" });
    expect(status === 0 ? "" : stdout + stderr).toBe("");
  });

  test.each([
    ["schemas/services.json", '"first_visit"'],
    ["schemas/toolkits.json", "A toolkit"],
    ["_site/toolkits/index.html", "Find a room for a group"],
    ["_site/toolkits/find-a-room/index.html", "Book it for a whole year."],
    ["_site/index.html", "/toolkits/"],
    ["_site/a-z/index.html", "Find a room for a group"],
    ["schemas/changes.json", '"full"'],
    [".github/ISSUE_TEMPLATE/announce-a-change.yml", "nobody new can join"],
    ["_site/timetable/timetable.txt", "Tuesday 24 November\n- 10am to 11:30am: Walking group"],
  ])("%s has %s", (path, words) => expect(readFileSync(join(copy, path), "utf8")).toContain(words));
});
