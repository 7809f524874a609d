import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aCancellation, edit, repository } from "../review/impact/edited.ts";

const { root, content, git } = repository();
const elsewhere = mkdtempSync(join(tmpdir(), "signpost-"));
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

function impact(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/impact.ts", "--content", content, ...args], {
    cwd: join(import.meta.dirname, "../.."),
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22", ...environment },
  });
  return { status, stdout, stderr };
}

describe("npm run impact", () => {
  beforeEach(() => void git("checkout", "--quiet", "."));

  test("says what the working tree would do, with the pages that the build would make", () => {
    edit(content, { "changes/2026-11-22-walk-off.md": aCancellation() });
    const { status, stdout } = impact(["--base", "HEAD", "--format", "markdown"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Compared with HEAD on Sunday 22 November 2026 at midday. 1 session, 10 pages, ");
    expect(stdout).toContain("| Walking group, Tuesday 1 December 2026 | 10am to 12:30pm, Quay Hall | Cancelled: ");
    const [, pages = ""] = /## Pages that change\n\n([\s\S]*)\n\n## Feeds/.exec(stdout) ?? [];
    expect(pages.split("\n").filter((line) => line !== "")).toEqual([
      "New: 1",
      "- /changes/2026-11-22-walk-off/",
      "Changed: 9",
      "- /",
      "- /areas/harbourside/",
      "- /changes/",
      "- /locations/quay-hall/",
      "- /locations/quay-hall/poster/",
      "- /open-data/",
      "- /services/walking-group/",
      "- /services/walking-group/poster/",
      "- /timetable/",
    ]);
    rmSync(join(content, "changes/2026-11-22-walk-off.md"));
  });

  test("prints what is wrong with the content as the check does, and fails", () => {
    edit(content, { "pages/help-now.md": { "summary:": "sumary:" } });
    expect(impact(["--base", "HEAD"])).toEqual({
      status: 1,
      stdout: `${content}/pages/help-now.md:3: "sumary" is not a key that is known here. Did you mean "summary"?\n`,
      stderr: "\n1 to mend. Nothing is published until then.\n",
    });
  });

  test("does not fail when it is the revision that has problems", () => {
    edit(content, { "pages/help-now.md": { "summary:": "sumary:" } });
    git("commit", "--quiet", "--all", "--message", "Break");
    edit(content, { "pages/help-now.md": { "sumary:": "summary:" } });
    expect(impact(["--base", "HEAD"])).toEqual({
      status: 0,
      stdout: `The content at HEAD has problems itself, so nothing can be compared with it:\n${content}/pages/help-now.md:3: "sumary" is not a key that is known here. Did you mean "summary"?\n`,
      stderr: "",
    });
    git("reset", "--quiet", "--hard", "HEAD~1");
  });

  test("says also then that a place is confidential no more", () => {
    const place = "---\ntitle: A quiet place\naddress_1: 9 Tallow Row\nconfidential: true\n---\n";
    edit(content, { "locations/quiet-place.md": place });
    git("add", "--all");
    git("commit", "--quiet", "--message", "Tell a secret");
    edit(content, { "locations/quiet-place.md": place.replace("confidential: true\n", "") });
    const { status, stdout } = impact(["--base", "HEAD"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[^\n]+locations\/quiet-place\.md: This place was confidential, and its address would be/);
    expect(stdout).not.toContain("Tallow");
    git("reset", "--quiet", "--hard", "HEAD~1");
  });

  test.each([
    ["a revision that is none", ["--base", "nowhere"], {}, /^git knows no revision nowhere\. Write a branch/],
    [
      "a folder outside git",
      ["--content", elsewhere],
      {},
      / is not in a git repository, so there is nothing to compare it with\.\n$/,
    ],
    ["a form that is none", ["--format", "html"], {}, /^--format is html\. It can be text or markdown\.\n$/],
    ["a day that is none", [], { SITE_DATE: "soon" }, /^SITE_DATE is soon, which is not a date from 2000/],
  ])("refuses %s in a sentence", (_, args, environment, says) => {
    const { status, stdout, stderr } = impact(args, environment);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});
