/** A newer version in repositories as adopters have them: a clone, a copy made from a template, an unpacked release. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { take } from "../../../lib/editing/upgrade/take.ts";

let folder: string;
const ours = () => join(folder, "signpost");
const theirs = () => join(folder, "site");

const git = (cwd: string, ...command: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...command], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
function write(repository: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(repository, path));
    else {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
  }
}
function commit(repository: string, message: string, files: Readonly<Record<string, string | null>> = {}): void {
  write(repository, files);
  git(repository, "add", "--all");
  git(repository, "commit", "--quiet", "--message", message);
}
const read = (path: string) => readFileSync(join(theirs(), path), "utf8");
const has = (path: string) => existsSync(join(theirs(), path));
const manifest = (version: string) => `{\n  "name": "signpost",\n  "version": "${version}"\n}\n`;
const newer = { what: "0.2.0", from: undefined, force: false };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-upgrade-"));
  mkdirSync(ours());
  git(folder, "init", "--quiet", "--initial-branch=main", "signpost");
  commit(ours(), "First", {
    "package.json": manifest("0.1.0"),
    "README.md": "Signpost\n",
    "pages/home.njk": "Home\n",
    "pages/old.njk": "Old\n",
    "content/site.yaml": "name: Demonstration\n",
  });
  git(ours(), "tag", "v0.1.0");
  git(folder, "clone", "--quiet", "signpost", "site");
  git(theirs(), "remote", "rename", "origin", "signpost");
  commit(theirs(), "Ours", {
    "content/site.yaml": "name: Gower\n",
    "README.md": "Gower\n",
    "_includes/site/layouts/page.njk": "Gower\n",
    "pages/shop.njk": "Shop\n",
  });
  commit(ours(), "Second", { "pages/home.njk": "Home, mended\n", "pages/new.njk": "New\n", "pages/old.njk": null });
  commit(ours(), "Release", {
    "package.json": manifest("0.2.0"),
    "content/site.yaml": "name: Another demonstration\n",
    "README.md": "Signpost, newer\n",
  });
  git(ours(), "tag", "v0.2.0");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isTaken = () => {
  expect([read("pages/home.njk"), read("pages/new.njk"), has("pages/old.njk")]).toEqual([
    "Home, mended\n",
    "New\n",
    false,
  ]);
  expect([read("content/site.yaml"), read("README.md"), read("pages/shop.njk")]).toEqual([
    "name: Gower\n",
    "Gower\n",
    "Shop\n",
  ]);
  expect(read("_includes/site/layouts/page.njk")).toBe("Gower\n");
};

describe("a newer version", () => {
  test("takes the place of ours, and leaves what is theirs", () => {
    expect(take(theirs(), newer)).toEqual({
      was: "0.1.0",
      is: "0.2.0",
      write: ["package.json", "pages/home.njk", "pages/new.njk"],
      remove: ["pages/old.njk"],
      edited: [],
      newPackages: false,
    });
    isTaken();
  });

  test("is the newest that has a number where none is named", () => {
    commit(ours(), "Not released", { "pages/home.njk": "Home, unfinished\n" });
    expect(take(theirs(), { ...newer, what: undefined }).is).toBe("0.2.0");
    isTaken();
  });

  test("is not committed, and goes back whole", () => {
    take(theirs(), newer);
    expect(git(theirs(), "log", "-1", "--format=%s")).toBe("Ours\n");
    git(theirs(), "reset", "--quiet", "--hard");
    expect(git(theirs(), "status", "--porcelain")).toBe("");
    expect([read("pages/home.njk"), has("pages/new.njk"), read("pages/old.njk")]).toEqual(["Home\n", false, "Old\n"]);
  });

  test("can be taken by branch from another address", () => {
    git(theirs(), "remote", "remove", "signpost");
    take(theirs(), { what: "main", from: ours(), force: false });
    isTaken();
  });

  test("can be taken from a folder, into a site that was made from a template", () => {
    rmSync(join(theirs(), ".git"), { recursive: true });
    git(theirs(), "init", "--quiet", "--initial-branch=main");
    commit(theirs(), "Begin");
    take(theirs(), { ...newer, what: ours() });
    isTaken();
  });

  test("can be taken from a release that was unpacked, without its history", () => {
    rmSync(join(ours(), ".git"), { recursive: true });
    write(ours(), { ".gitignore": "node_modules/\n", "node_modules/a/index.js": "a\n" });
    take(theirs(), { ...newer, what: ours() });
    isTaken();
    expect(has("node_modules")).toBe(false);
  });

  test("a second time changes nothing", () => {
    take(theirs(), newer);
    commit(theirs(), "Take it");
    expect(take(theirs(), newer)).toMatchObject({ write: [], remove: [], edited: [] });
  });

  test("leaves a copy of a page of ours that they gave another name", () => {
    commit(theirs(), "Copy", { "pages/home-too.njk": "Home\n" });
    expect(take(theirs(), newer).remove).toEqual(["pages/old.njk"]);
  });

  test("leaves the form that is made of their content", () => {
    const form = ".github/ISSUE_TEMPLATE/announce-a-change.yml";
    commit(theirs(), "Form", { [form]: "theirs\n" });
    commit(ours(), "Form", { [form]: "ours\n" });
    expect(take(theirs(), { ...newer, what: "main" }).write).not.toContain(form);
    expect(read(form)).toBe("theirs\n");
  });
});

describe("nothing is changed", () => {
  const refusesWith = (words: string | RegExp, wanted: Parameters<typeof take>[1] = newer) => {
    expect(() => take(theirs(), wanted)).toThrow(words);
    expect(read("package.json")).toBe(manifest("0.1.0"));
  };

  test("while something is not committed", () => {
    write(theirs(), { "content/site.yaml": "name: Half\n", "content/new.md": "New\n" });
    refusesWith("content/site.yaml and 1 more is not committed yet. Commit your work first.");
  });

  test("where a file of ours was changed by hand, and the newer version has it otherwise", () => {
    commit(theirs(), "Tinker", { "pages/home.njk": "Home, ours\n", "pages/old.njk": "Old, ours\n" });
    refusesWith(/changed by hand[\s\S]*\n {2}pages\/home\.njk\n[\s\S]*_includes\/site\/[\s\S]*--force/);
  });

  test("where nobody says where newer versions come from", () => {
    git(theirs(), "remote", "remove", "signpost");
    refusesWith("git remote add signpost ADDRESS");
  });

  test("for a version that there is not", () => refusesWith("There is no version 9.9.9", { ...newer, what: "9.9.9" }));

  test("for a folder that has none", () => refusesWith("is no version of Signpost", { ...newer, what: tmpdir() }));

  test("where git could not give it back", () => {
    rmSync(join(theirs(), ".git"), { recursive: true });
    refusesWith("is not the top of a git repository");
  });
});

test("by force, what was changed by hand is replaced, and a copy kept", () => {
  commit(theirs(), "Tinker", { "pages/home.njk": "Home, ours\n", "pages/old.njk": "Old, ours\n" });
  expect(take(theirs(), { ...newer, force: true }).edited).toEqual(["pages/home.njk"]);
  expect(read("pages/home.njk")).toBe("Home, mended\n");
  expect(read("kept-by-upgrade/pages/home.njk")).toBe("Home, ours\n");
  expect(read("pages/old.njk")).toBe("Old, ours\n");
});
