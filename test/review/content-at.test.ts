import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Refusal } from "../../lib/refusal.ts";
import { changedFiles, commitBefore, withContentAt } from "../../lib/review/git.ts";
import { edit, repository } from "./impact/edited.ts";

const { root, content, git } = repository();
const bare = mkdtempSync(join(tmpdir(), "signpost-"));
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(bare, { recursive: true });
});

const read = (folder: string) => readFileSync(join(folder, "services/art-group.md"), "utf8");

describe("the content at a revision", () => {
  test("is as it was committed, whatever the working tree says", async () => {
    const committed = read(content);
    edit(content, { "services/art-group.md": { "Painting and talk.": "Painting." } });
    expect(await withContentAt("HEAD", content, read)).toBe(committed);
  });

  test("has all files, and no others", async () =>
    expect(await withContentAt("HEAD", content, (folder) => readdirSync(folder).sort())).toEqual(
      readdirSync(content).sort(),
    ));

  test("leaves what is staged as it is", async () => {
    git("add", "--all");
    const staged = git("status", "--porcelain");
    await withContentAt("HEAD", content, read);
    expect(git("status", "--porcelain")).toBe(staged);
  });

  test("can be that of a branch or of an earlier commit", async () => {
    git("commit", "--quiet", "--message", "Paint only");
    git("branch", "later");
    expect(await withContentAt("HEAD~1", content, read)).toContain("Painting and talk.");
    expect(await withContentAt("later", content, read)).toContain("summary: Painting.");
  });

  test("is told from what there is now by the files that were edited, and those that are new", () => {
    edit(content, { "services/art-group.md": { "summary: Painting.": "summary: Drawing." } });
    writeFileSync(join(content, "services/new.md"), "---\n");
    expect(changedFiles("HEAD", content)).toEqual(["content/services/art-group.md", "content/services/new.md"]);
    rmSync(join(content, "services/new.md"));
    git("checkout", "--quiet", "--", ".");
    expect(changedFiles("HEAD", content)).toEqual([]);
    expect(changedFiles("HEAD~1", content)).toEqual(["content/services/art-group.md"]);
  });

  test("can be that of the folder of a whole repository", async () =>
    expect(await withContentAt("HEAD", root, (folder) => readdirSync(folder))).toEqual(["site"]));

  test("is gone afterwards, also when its reader fails", async () => {
    const folders: string[] = [];
    const fails = withContentAt("HEAD", content, (folder) => {
      folders.push(folder);
      throw new Error("no");
    });
    await expect(fails).rejects.toThrow("no");
    expect(folders.map(existsSync)).toEqual([false]);
  });
});

describe("what is asked for in vain is said in a sentence", () => {
  writeFileSync(join(bare, "site.yaml"), "name: None\n");

  test.each([
    [
      "a revision that there is not",
      "main-line",
      () => content,
      "git knows no revision main-line. Write a branch, a tag or a commit, such as origin/main or HEAD~1; if it is on the server, run git fetch first.",
    ],
    ["an option in its place", "--output=x", () => content, "git knows no revision --output=x."],
    ["no repository", "HEAD", () => bare, "is not in a git repository, so there is nothing to compare it with."],
    ["no folder", "HEAD", () => join(bare, "none"), "Is its name right?"],
    ["a folder that was not there", "HEAD", () => join(root, "new"), "At HEAD there was no folder new."],
  ])("%s", async (_, revision, folder, says) => {
    if (folder() === join(root, "new")) edit(folder(), { "site.yaml": "name: New\n" });
    const asked = withContentAt(revision, folder(), () => "read");
    await expect(asked).rejects.toThrow(says);
    await expect(withContentAt(revision, folder(), () => "read")).rejects.toBeInstanceOf(Refusal);
  });
});

describe("the last commit before a day", () => {
  test("is the one that its content had when the day began", () => {
    const { content, git, root } = repository();
    const commit = (when: string) => {
      process.env.GIT_COMMITTER_DATE = when;
      git("commit", "--quiet", "--allow-empty", "--message", when);
      delete process.env.GIT_COMMITTER_DATE;
      return git("rev-parse", "HEAD").trim();
    };
    const first = commit("2030-10-31T23:00:00");
    commit("2030-11-01T08:00:00");
    expect(commitBefore(Temporal.PlainDate.from("2030-11-01"), content)).toBe(first);
    rmSync(root, { recursive: true });
  });

  test("is refused where git knows of none", () =>
    expect(() => commitBefore(Temporal.PlainDate.from("2001-11-01"), content)).toThrow(
      new Refusal(
        "git knows of nothing here before Thursday 1 November 2001, so nothing can be compared with it. Name a later day; if this copy has only the latest commits, run git fetch --unshallow first.",
        2,
      ),
    ));
});
