/** The workflow that fetches calendars and asks for their changes: its steps as they are written, over repositories on this computer. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { project as parts } from "../../bench/edits.ts";
import { calendarOf, tuesdays } from "../editing/sync/groups-calendar.ts";
import { newRemote, type Remote } from "./remote.ts";
import { type Ran, runStep, stepOf, workflow } from "./steps.ts";

// Each comparison starts Node several times.
vi.setConfig({ testTimeout: 240_000 });

const project = join(import.meta.dirname, "../..");
const linked = [...parts.filter((name) => name !== "package.json"), "node_modules"];
const google = readFileSync(join(project, "test/import/icalendar/google.ics"), "utf8");
const branch = "calendars/walking-group";
const address = "https://calendar.example.org/secret-key/basic.ics";

describe("the jobs", () => {
  interface Job {
    readonly if?: string;
    readonly permissions: object;
    readonly steps: readonly { readonly run?: string; readonly with?: object }[];
  }
  const { jobs, ...whole } = workflow("calendars.yml") as unknown as { jobs: Readonly<Record<string, Job>> };

  test("are off until a variable names calendars", () => expect(jobs.read?.if).toBe("vars.CALENDARS != ''"));

  test("read calendars where nothing can be written, and write where nothing of them is run", () => {
    expect(whole).toMatchObject({ permissions: {} });
    expect(jobs.read?.permissions).toEqual({ contents: "read" });
    expect(jobs.read?.steps[0]?.with).toMatchObject({ "persist-credentials": false });
    expect(jobs.propose?.steps.filter(({ run }) => /\b(npm|node|npx)\b/.test(run ?? ""))).toEqual([]);
  });

  test("have nothing that comes from outside in a script", () =>
    expect(Object.values(jobs).flatMap(({ steps }) => steps.filter(({ run }) => run?.includes("${{")))).toEqual([]));
});

describe.sequential("a calendar", () => {
  let remote: Remote;
  let programs: string;
  beforeAll(() => {
    remote = newRemote((folder) => {
      cpSync("test/refusals/content", join(folder, "content"), { recursive: true });
      for (const name of ["changes", "newsletters"])
        for (const file of readdirSync(join(folder, "content", name))) rmSync(join(folder, "content", name, file));
      writeFileSync(join(folder, "content/changes/.gitkeep"), "");
      cpSync("package.json", join(folder, "package.json"));
      const ignored = [...linked, "found", "summary.md", "body.md"];
      writeFileSync(join(folder, ".gitignore"), ignored.map((name) => `/${name}\n`).join(""));
    });
    programs = mkdtempSync(join(tmpdir(), "signpost-curl-"));
  });
  afterAll(() => {
    remote.remove();
    rmSync(programs, { recursive: true });
  });

  /** What curl would fetch; without a text it finds nothing. */
  const serves = (calendar: string | undefined) => {
    writeFileSync(join(programs, "calendar.ics"), calendar ?? "");
    const fetches = `while [ "$1" != --output ]; do shift; done; cp "${join(programs, "calendar.ics")}" "$2"`;
    const script = calendar === undefined ? "echo 'curl: (22) 404' >&2; exit 22" : fetches;
    writeFileSync(join(programs, "curl"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  };

  interface Found {
    readonly read: Ran;
    readonly propose: Ran;
    readonly tell: Ran;
    readonly summary: string;
    readonly body: string;
  }

  /** The steps of both jobs, each in a checkout of its own. */
  function run(calendars: string, { found = "", day = "2026-11-22" } = {}): Found {
    const reading = remote.checkout();
    for (const name of linked) symlinkSync(join(project, name), join(reading, name));
    const read = runStep(
      stepOf("calendars.yml", "read", "Fetch and compare"),
      {},
      {
        cwd: reading,
        env: {
          PATH: `${programs}:${process.env.PATH}`,
          CALENDARS: calendars,
          SITE_DATE: day,
          GITHUB_STEP_SUMMARY: join(reading, "summary.md"),
        },
      },
    );
    const cwd = remote.checkout();
    cpSync(join(reading, "found"), join(cwd, "found"), { recursive: true });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md"), COMPARE: "https://github.example/compare/main" };
    const step = (name: string) => runStep(stepOf("calendars.yml", "propose", name), {}, { cwd, found, env });
    const propose = step("Open the pull requests, or bring them up to date");
    const tell = step("Tell of calendars that could not be read");
    const text = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
    return { read, propose, tell, summary: text(join(reading, "summary.md")), body: text(join(cwd, "body.md")) };
  }

  test("becomes a pull request, with what it would do and what is left to people", () => {
    serves(google);
    const { read, propose, tell, body, summary } = run(`walking-group ${address}`);
    expect([read.status, propose.status, tell.status]).toEqual([0, 0, 0]);
    expect(read.stdout + read.stderr + summary + body).not.toContain("secret-key");
    expect(remote.messages(branch)).toEqual(["3 changes to Walking group, by its calendar"]);
    expect(propose.calls).toEqual([
      `pr list --head ${branch} --state open --json url --jq .[0].url // ""`,
      `pr create --head ${branch} --title 3 changes to Walking group, by its calendar --body-file body.md`,
      `workflow run check.yml --ref ${branch}`,
    ]);
    expect(body).toContain("walking-group-will-not-meet-on-tuesday-8-december.md");
    expect(body).toContain("What this would do");
    expect(summary).toContain("What this would do");
  });

  test("is not pushed again the next day, while its pull request waits", () => {
    const { propose } = run(`walking-group ${address}`, { found: "https://github.example/pull/8", day: "2026-11-23" });
    expect([propose.status, propose.calls]).toEqual([
      0,
      [`pr list --head ${branch} --state open --json url --jq .[0].url // ""`],
    ]);
    expect(
      remote.read(branch, "content/changes/2026-11-22-walking-group-will-not-meet-on-tuesday-8-december.md"),
    ).toContain("published: 2026-11-22T12:00");
  });

  test("is not asked for again, once somebody has closed the pull request", () =>
    expect(run(`walking-group ${address}`).propose.calls).toHaveLength(1));

  test("that has changed brings it up to date", () => {
    serves(google.replace("EXDATE;TZID=Europe/London:20261208T100000\r\n", ""));
    const { propose } = run(`walking-group ${address}`, { found: "https://github.example/pull/8", day: "2026-11-23" });
    expect(propose.calls[1]).toBe(
      "pr edit https://github.example/pull/8 --title 2 changes to Walking group, by its calendar --body-file body.md",
    );
    expect(remote.messages(branch)).toEqual(["2 changes to Walking group, by its calendar"]);
  });

  test("that says the same as the site again closes it", () => {
    serves(calendarOf(tuesdays()));
    expect(run(`walking-group ${address}`, { found: "https://github.example/pull/8" }).propose.calls).toContain(
      "pr close https://github.example/pull/8 --delete-branch --comment The calendar and the site say the same again.",
    );
  });

  test("of which only something to look at is left closes it, and does not say that all is the same", () => {
    serves(
      google
        .replace("EXDATE;TZID=Europe/London:20261208T100000\r\n", "")
        .replace(/BEGIN:VEVENT\r\nDTSTART;TZID=Europe\/London:20261216[\s\S]*?END:VEVENT\r\n/, "")
        .replace("SUMMARY:Walking group Christmas walk", "SUMMARY:Party"),
    );
    expect(run(`walking-group ${address}`, { found: "https://github.example/pull/8" }).propose.calls).toEqual([
      `pr list --head ${branch} --state open --json url --jq .[0].url // ""`,
      "pr close https://github.example/pull/8 --delete-branch --comment Nothing is left that can be written as a change. What is to be looked at stands in the summary of this workflow's run.",
    ]);
  });

  test("leaves what somebody has committed to its pull request", () => {
    serves(google);
    remote.commit(branch, "Say why");
    const before = remote.messages(branch);
    const { propose } = run(`walking-group ${address}`, { found: "https://github.example/pull/8" });
    expect([propose.status, propose.calls.length]).toEqual([0, 1]);
    expect(remote.messages(branch)).toEqual(before);
  });

  test("that cannot be fetched or compared is told of at the end, and stops no other", () => {
    serves(undefined);
    const gone = run(`walking-group ${address}`);
    expect([gone.read.status, gone.propose.status, gone.tell.status]).toEqual([0, 0, 1]);
    expect(gone.tell.stdout).toBe("The calendar of walking-group could not be fetched.\n");
    serves("BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    expect(run(`walking-group ${address}`).tell.stdout).toBe(
      "The calendar of walking-group could not be compared: the log says why.\n",
    );
    serves(google);
    const { tell, propose } = run(`art-group ftp://example.org/a.ics\n\nwalking-group ${address} Walking group`);
    expect(tell.stdout).toBe(
      "A line of CALENDARS is not understood: write the service's file name, then the calendar's https address.\n",
    );
    expect(propose.calls[0]).toContain(branch);
  });
});
