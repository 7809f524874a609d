import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-removed-"));
  cpSync(join(root, "test/refusals/content"), join(folder, "content"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const content = () => join(folder, "content");
const list = () => join(content(), "removed.csv");
const run = (command: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, "--content", content()], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22", GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  return { status, stdout, stderr };
};
const git = (...command: string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=E", "-c", "user.email=e@example.org", ...command], {
    env: { ...process.env, GIT_AUTHOR_DATE: "2026-10-30T12:00Z", GIT_COMMITTER_DATE: "2026-10-30T12:00Z" },
  });

test("without a history the command says so and leaves the list, and the check says nothing", () => {
  writeFileSync(list(), "kind,id,removed_on\nservices,knit-and-natter,2026-10-29\n");
  expect(run("removed")).toMatchObject({ status: 2, stderr: expect.stringContaining("is not in a git repository") });
  expect(readFileSync(list(), "utf8")).toContain("knit-and-natter");
  expect(run("check")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The content is in order/) });
});

test("what was taken out is asked about by the check, listed by the command, and asked about no more", () => {
  const organisation = join(content(), "organisations/old-trust.md");
  writeFileSync(organisation, "---\ntitle: Old Trust\nsummary: It has closed.\n---\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Start");
  rmSync(organisation);
  git("add", "--all");
  git("commit", "--quiet", "--message", "Take it out");
  expect(run("check")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(
      `To look at: ${list()}: organisations/old-trust was taken out on Friday 30 October 2026`,
    ),
  });
  expect(run("removed")).toEqual({
    status: 0,
    stdout: `${list()}: 2 that are gone. Look at it, and commit it.\n`,
    stderr: "",
  });
  expect(readFileSync(list(), "utf8")).toBe(
    "kind,id,removed_on\norganisations,old-trust,2026-10-30\nservices,knit-and-natter,2026-10-29\n",
  );
  expect(run("check").stdout).not.toContain("To look at");
});

test("a list with nothing to tell is no file", () => {
  writeFileSync(list(), "kind,id,removed_on\nservices,walking-group,2026-10-30\n");
  rmSync(join(folder, ".git"), { recursive: true });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin anew");
  expect(run("removed")).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing was taken out") });
  expect(existsSync(list())).toBe(false);
});
