import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newRemote, type Remote } from "./remote.ts";
import { runStep, stepOf } from "./steps.ts";

const long = "word ".repeat(14_000);

describe("what a pull request would do is said in it", () => {
  const step = stepOf("check.yml", "content", "Say it in the pull request");

  test("in a comment, the first time", () => {
    const { status, calls, left } = runStep(step, { "impact.md": "# What this would do\n" });
    expect(status).toBe(0);
    expect(calls[1]).toBe("api --method POST repos/wend/signpost/issues/7/comments --field body=@comment.md");
    expect(left("comment.md")).toBe("<!-- What this would do -->\n# What this would do\n");
  });

  test("in the same comment ever after", () =>
    expect(runStep(step, { "impact.md": "# What this would do\n" }, { found: "42\n43" }).calls[1]).toBe(
      "api --method PATCH repos/wend/signpost/issues/comments/42 --field body=@comment.md",
    ));

  test("by where to read it, when it is too long", () =>
    expect(runStep(step, { "impact.md": long }).left("comment.md")).toBe(
      "<!-- What this would do -->\nWhat this would do is too long for a comment: [read it in the summary](https://github.example/run/1).\n",
    ));
});

describe("the report is in one issue", () => {
  const step = stepOf("report.yml", "report", "Open the issue, or bring it up to date");

  test("that is opened when none is open", () => {
    const { status, calls, left } = runStep(step, { "report.md": "# Report\n" });
    expect(status).toBe(0);
    expect(calls.at(-1)).toBe("issue create --title Report on the content --label content-report --body-file body.md");
    expect(left("body.md")).toBe("# Report\n");
  });

  test("that is brought up to date when one is open", () =>
    expect(runStep(step, { "report.md": "# Report\n" }, { found: "12" }).calls.at(-1)).toBe(
      "issue edit 12 --body-file body.md",
    ));

  test("that says where to read it, when it is too long", () =>
    expect(runStep(step, { "report.md": long }).left("body.md")).toBe(
      "The report is too long for an issue: [read it in the summary](https://github.example/run/1).\n",
    ));
});

describe("what is published is built with no more packages than it needs", () => {
  const step = stepOf("publish.yml", "build", "Tell what a build needs");
  const partsFor = (settings: string) => {
    const cwd = mkdtempSync(join(tmpdir(), "signpost-"));
    mkdirSync(join(cwd, "content"));
    writeFileSync(join(cwd, "content/site.yaml"), settings);
    const { left } = runStep(step, {}, { cwd });
    rmSync(cwd, { recursive: true });
    return left("output");
  };

  test("without the parts that send, run and edit", () =>
    expect(partsFor("name: Wend\n# editor: off\n")).toBe("parts=--no-workspaces\n"));

  test("with the web editor where it is on", () =>
    expect(partsFor("name: Wend\neditor:\n  repository: x\n")).toBe(
      "parts=--workspace=lib/editing/web-editor --include-workspace-root\n",
    ));
});

describe("a repository in which nobody commits", () => {
  const step = stepOf("publish.yml", "stay", "Go on without commits");

  test("has every workflow that is on enabled anew, and no other", () => {
    const { status, calls } = runStep(step, {}, { found: "11\n12" });
    expect(status).toBe(0);
    expect(calls[0]).toContain('select(.state == "active")');
    expect(calls.slice(1)).toEqual([
      "api --method PUT repos/wend/signpost/actions/workflows/11/enable",
      "api --method PUT repos/wend/signpost/actions/workflows/12/enable",
    ]);
  });
});

describe("a draft of the newsletter", () => {
  const step = stepOf("newsletter.yml", "draft", "Open the pull request");
  const draft = "content/newsletters/2026-11-24.md";
  const branch = "newsletter/2026-11-24";
  const drafted = (found = "") => {
    const cwd = remote.checkout();
    mkdirSync(join(cwd, dirname(draft)), { recursive: true });
    writeFileSync(join(cwd, draft), "---\ntitle: News\n---\n");
    return runStep(step, {}, { cwd, found });
  };
  let remote: Remote;
  beforeEach(() => {
    remote = newRemote();
  });
  afterEach(() => remote.remove());

  test("is proposed, and its checks are asked for, which GitHub does not run by itself", () => {
    const { status, calls } = drafted();
    expect(status).toBe(0);
    expect(calls.slice(1)).toEqual([
      "auth setup-git",
      expect.stringContaining(`pr create --head ${branch}`),
      `workflow run check.yml --ref ${branch}`,
    ]);
    expect(remote.messages(branch)).toEqual(["Draft the newsletter of 2026-11-24"]);
  });

  test("is not written over while somebody works on the one before", () => {
    const { calls, status } = drafted("7");
    expect(status).toBe(0);
    expect(calls).toEqual([`pr list --head ${branch} --state open --json number --jq .[].number`]);
  });

  test("is not written over what somebody has on the branch, with a pull request or without", () => {
    remote.commit(branch, "Mend the introduction");
    const { status, calls } = drafted();
    expect(status).toBe(0);
    expect(calls.filter((call) => /create|run/.test(call))).toEqual([]);
    expect(remote.messages(branch)).toEqual(["Mend the introduction"]);
  });
});

describe("what proves a pull request", () => {
  const step = stepOf("check.yml", "everything", "Prove it");
  const everything = ["noted .ci/run"];

  test.each([
    ["content alone", { BASE: "HEAD^1" }, ["content/site.yaml"], ["npm ci", "npm run audit -- --base HEAD^1"]],
    ["code too", { BASE: "HEAD^1" }, ["content/site.yaml", "lib/a.ts"], everything],
    ["anything, in a run by hand", { BASE: "" }, ["content/site.yaml"], everything],
  ])("that changes %s, with %j, in %j: %j", (_, env, changed, calls) => {
    const cwd = mkdtempSync(join(tmpdir(), "signpost-"));
    const git = (...command: string[]) =>
      execFileSync("git", ["-C", cwd, "-c", "user.name=T", "-c", "user.email=t@example.org", ...command]);
    for (const name of [".ci", "content", "lib"]) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, ".ci/run"), '#!/bin/sh\nnoted "$0"\n', { mode: 0o755 });
    cpSync(".github", join(cwd, ".github"), { recursive: true });
    git("init", "--quiet");
    for (const text of ["before", "after"]) {
      for (const path of changed) writeFileSync(join(cwd, path), text);
      git("add", "--all");
      git("commit", "--quiet", "--message", text);
    }
    expect(runStep(step, {}, { cwd, noted: ["npm", "noted"], env }).calls).toEqual(calls);
    rmSync(cwd, { recursive: true });
  });
});
