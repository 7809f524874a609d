import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { uncommitted } from "../../lib/review/git.ts";

let root: string;
let content: string;
const git = (...command: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=T", "-c", "user.email=t@example.org", ...command]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "signpost-git-"));
  content = join(root, "content");
  mkdirSync(join(content, "pages"), { recursive: true });
  writeFileSync(join(content, "pages/about.md"), "one\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Begin");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("work that git does not have", () => {
  test("is none after a commit", () => expect(uncommitted(content)).toEqual({ files: [] }));

  test("is none of the folder's when it lies beside it", () => {
    writeFileSync(join(root, "notes.txt"), "mine");
    expect(uncommitted(content)).toEqual({ files: [] });
  });

  test.each([
    ["changed", "pages/about.md"],
    ["new", "pages/contact.md"],
    ["in a new folder, with odd letters", "changes/Über uns.md"],
  ])("is a file that is %s", (_, path) => {
    mkdirSync(join(content, "changes"), { recursive: true });
    writeFileSync(join(content, path), "two\n");
    expect(uncommitted(content)).toEqual({ files: [`content/${path}`] });
  });

  test("is a file that is taken out, staged or ignored", () => {
    rmSync(join(content, "pages/about.md"));
    expect(uncommitted(content)).toEqual({ files: ["content/pages/about.md"] });
    git("checkout", "--quiet", ".");
    writeFileSync(join(content, "draft.md"), "mine");
    git("add", ".");
    expect(uncommitted(content)).toEqual({ files: ["content/draft.md"] });
    git("reset", "--quiet");
    writeFileSync(join(root, ".gitignore"), "draft.md\n");
    expect(uncommitted(content)).toEqual({ files: ["content/draft.md"] });
  });

  test("is not known outside a repository", () => {
    rmSync(join(root, ".git"), { recursive: true });
    expect(uncommitted(content)).toEqual({ unknown: true });
  });
});
