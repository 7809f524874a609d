import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-announce-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function announce(text: string) {
  writeFileSync(join(folder, "issue.md"), text);
  const args = [join(folder, "issue.md"), "--out", join(folder, "out"), "--content", "test/refusals/content"];
  const { status, stderr } = spawnSync(process.execPath, ["scripts/announce.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  return { status, stderr, report: readFileSync(join(folder, "out/report.md"), "utf8") };
}

const issue = (dates: string) =>
  `### Which service is it about?\n\nWalking group (walking-group)\n\n### What happens?\n\nIt does not meet\n\n### On which dates?\n\n${dates}\n\n### What should people know or do?\n\nIt is icy.`;

describe("npm run announce", () => {
  test("writes the file, its title and the words for the pull request", () => {
    const { status, stderr, report } = announce(issue("Tuesday 24 November"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(join(folder, "out/content/changes"))).toEqual([
      "2026-11-22-walking-group-is-off-on-tuesday-24-november.md",
    ]);
    expect(readFileSync(join(folder, "out/title.txt"), "utf8")).toBe("Walking group is off on Tuesday 24 November\n");
    expect(report).toContain("sessions: [2026-11-24]");
  });

  test("writes only what is wrong when something is", () => {
    const { status, report } = announce(issue("Wednesday 25 November"));
    expect(status).toBe(1);
    expect(report).toContain("Walking group does not meet on Wednesday 25 November 2026.");
    expect(readdirSync(join(folder, "out"))).toEqual(["report.md"]);
  });
});

describe("the workflow that runs it", () => {
  interface Step {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Record<string, unknown>;
  }
  const workflow = parse(readFileSync(join(root, ".github/workflows/announce.yml"), "utf8")) as {
    readonly permissions: object;
    readonly jobs: Record<
      string,
      { readonly if?: string; readonly permissions: object; readonly steps: readonly Step[] }
    >;
  };
  const { read, answer, form } = workflow.jobs;

  test("has what people typed in no script", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("reads it where nothing can be written, and writes where nothing of it is run", () => {
    expect(workflow.permissions).toEqual({});
    expect(read?.permissions).toEqual({ contents: "read" });
    expect(read?.steps[0]?.with).toEqual({ "persist-credentials": false });
    expect(answer?.steps.filter(({ run }) => /\b(npm|node|npx)\b/.test(run ?? ""))).toEqual([]);
    expect(form?.if).toBe("github.event_name == 'push'");
  });

  test("reads what staff wrote, or what staff have let through", () => {
    expect(read?.if).toContain('["OWNER", "MEMBER", "COLLABORATOR"]');
    expect(read?.if).toContain("github.event.action != 'labeled' || github.event.label.name == 'announce'");
  });
});
