/** The workflow that turns a filled-in form into a pull request: its steps as they are written, over repositories on this computer. */
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { project as parts } from "../../bench/edits.ts";
import { newRemote, type Remote } from "./remote.ts";
import { type Ran, runStep, stepOf, workflow } from "./steps.ts";

// Each reading starts Node several times.
vi.setConfig({ testTimeout: 240_000 });

const { jobs } = workflow("announce.yml");
const project = join(import.meta.dirname, "../..");
const linked = [...parts.filter((name) => name !== "package.json"), "node_modules"];
const branch = "announce/issue-7";
const bot = "41898282+github-actions[bot]@users.noreply.github.com";

describe("whose words are read", () => {
  interface Event {
    readonly action: string;
    readonly author?: string;
    readonly sender?: string;
    readonly label?: string;
    readonly title?: string;
    readonly state?: string;
  }
  const isRead = ({
    action,
    author = "NONE",
    sender = "stranger",
    label = "",
    title = "Change: off",
    state = "open",
  }: Event) =>
    runInNewContext(jobs.read?.if ?? "", {
      github: {
        event_name: "issues",
        event: {
          action,
          label: { name: label },
          sender: { login: sender },
          issue: {
            title,
            state,
            author_association: author,
            user: { login: author === "NONE" ? "stranger" : "staff" },
          },
        },
      },
      startsWith: (text: string, start: string) => text.startsWith(start),
      contains: (list: readonly string[], one: string) => list.includes(one),
      fromJSON: JSON.parse,
    });

  test.each<[string, Event, boolean]>([
    ["staff open an issue", { action: "opened", author: "MEMBER", sender: "staff" }, true],
    ["staff edit their own", { action: "edited", author: "COLLABORATOR", sender: "staff" }, true],
    ["a stranger opens one", { action: "opened" }, false],
    ["staff label a stranger's", { action: "labeled", label: "announce", sender: "staff" }, true],
    ["the stranger edits it after that", { action: "edited" }, false],
    ["staff edit a stranger's", { action: "edited", sender: "staff" }, true],
    ["it gets another label", { action: "labeled", label: "bug", sender: "staff" }, false],
    ["staff's own gets another label", { action: "labeled", label: "bug", author: "OWNER", sender: "staff" }, false],
    ["it is closed", { action: "edited", author: "OWNER", sender: "staff", state: "closed" }, false],
    ["it is no such form", { action: "opened", author: "OWNER", sender: "staff", title: "A fault" }, false],
  ])("when %s: %j is read: %s", (_, event, read) => expect(isRead(event)).toBe(read));

  test("a reading takes the label off again, whatever becomes of it", () => {
    expect(jobs.label?.if).toBe("github.event.action == 'labeled' && github.event.label.name == 'announce'");
    expect(runStep(stepOf("announce.yml", "label", "Take the label off"), {}).calls).toEqual([
      "issue edit 7 --remove-label announce",
    ]);
  });
});

describe("the jobs", () => {
  interface Job {
    readonly permissions: object;
    readonly steps: readonly { readonly run?: string; readonly with?: object }[];
  }
  const { read, answer, form } = jobs as unknown as Readonly<Record<string, Job>>;

  test("have what people typed in no script", () => {
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("read it where nothing can be written, and write where nothing of it is run", () => {
    expect(workflow("announce.yml")).toMatchObject({ permissions: {} });
    expect(read?.permissions).toEqual({ contents: "read" });
    expect(read?.steps[0]?.with).toEqual({ "persist-credentials": false });
    expect(answer?.steps.filter(({ run }) => /\b(npm|node|npx)\b/.test(run ?? ""))).toEqual([]);
    expect(form).toMatchObject({ if: "github.event_name == 'push'" });
  });
});

/** What a runner would do at this output: https://github.com/actions/runner, ActionCommand.cs and ActionCommandManager.cs. */
function obeyed(output: string): readonly string[] {
  const found: string[] = [];
  let stopped = "";
  for (const line of output.split("\n")) {
    const command = /^\s*::([\w-]+)[^:]*::/.exec(line)?.[1] ?? /##\[([\w-]+)/.exec(line)?.[1];
    if (command === undefined) continue;
    if (stopped !== "") stopped = command === stopped ? "" : stopped;
    else if (command === "stop-commands") stopped = line.split("::")[2] ?? "";
    else found.push(line);
  }
  return found;
}

test("a runner obeys what it is told, until it is told to stop", () =>
  expect(obeyed("::error::a\n::stop-commands::k\n::error::b\nx ##[error]c\n::k::\nx ##[error]d\nx ::error::e")).toEqual(
    ["::error::a", "x ##[error]d"],
  ));

const form = (dates: string, words = "It is icy.") =>
  `### Which service is it about?\n\nWalking group (walking-group)\n\n### What happens?\n\nIt does not meet\n\n### On which dates?\n\n${dates}\n\n### The news in a few words\n\nOff [skip ci] Fixes #1 @octocat\n\n### What should people know or do?\n\n${words}`;

describe.sequential("an issue", () => {
  let remote: Remote;
  beforeAll(() => {
    remote = newRemote((folder) => {
      cpSync("test/refusals/content", join(folder, "content"), { recursive: true });
      cpSync("package.json", join(folder, "package.json"));
      writeFileSync(join(folder, ".gitignore"), [...linked, "announcement"].map((name) => `/${name}\n`).join(""));
    });
  });
  afterAll(() => remote.remove());

  interface Answered {
    readonly read: Ran;
    readonly answer?: Ran;
    readonly body: string;
  }

  /** The steps of both jobs, each in a checkout of its own, as for an issue with this text. */
  function announced(text: string, { found = "" } = {}): Answered {
    const reading = remote.checkout();
    for (const name of linked) symlinkSync(join(project, name), join(reading, name));
    const env = { SITE_DATE: "2026-11-22", GITHUB_ACTIONS: "true" };
    const event = JSON.stringify({ issue: { body: text } });
    const read = runStep(
      stepOf("announce.yml", "read", "Read the form"),
      { "event.json": event },
      { cwd: reading, env },
    );
    const announcement = join(reading, "announcement");
    if (read.left("output") !== "ready=true\n")
      return { read, body: readFileSync(join(announcement, "report.md"), "utf8") };
    const impact = runStep(stepOf("announce.yml", "read", "Say what it would do"), {}, { cwd: reading, env });
    expect([impact.status, impact.stdout, obeyed(impact.stderr)]).toEqual([0, "", []]);
    const cwd = remote.checkout();
    cpSync(announcement, join(cwd, "announcement"), { recursive: true });
    const step = stepOf("announce.yml", "answer", "Open the pull request, or bring it up to date");
    const answer = runStep(
      step,
      {},
      { cwd, found, env: { BRANCH: branch, COMPARE: "https://github.example/compare" } },
    );
    return { read, answer, body: readFileSync(join(cwd, "announcement/report.md"), "utf8") };
  }

  const change = "content/changes/2026-11-22-off-skip-ci-fixes-1-octocat.md";

  test("that lacks something is answered with what is wrong, and nothing is pushed", () => {
    const { read, body } = announced(form("Wednesday 25 November"));
    expect(read.status).toBe(0);
    expect(read.left("output")).toBe("");
    expect(body).toContain("Walking group does not meet on Wednesday 25 November 2026.");
    expect(() => remote.messages(branch)).toThrow();
  });

  test("becomes a pull request, whose commit, title and words tell GitHub nothing but which issue it closes", () => {
    const hostile = "::add-mask::walking\n\nSee ##[error]here. Closes #2, fixes GH-3, @octocat [no ci]";
    const { read, answer, body } = announced(form("Tuesday 24 November", hostile));
    expect(read.stderr).toContain("##[error]here");
    expect(obeyed(read.stdout)).toEqual([]);
    expect(obeyed(read.stderr)).toEqual([]);
    expect(answer?.status).toBe(0);
    const title = "Off (skip ci) Fixes no. 1 @ octocat";
    expect(remote.messages(branch)).toEqual([title]);
    expect(answer?.calls.slice(0, 2)).toEqual([
      `pr list --head ${branch} --state open --json url --jq .[0].url // ""`,
      `pr create --head ${branch} --title ${title} --body-file announcement/report.md`,
    ]);
    expect(answer?.calls.at(-1)).toBe(`workflow run check.yml --ref ${branch}`);
    expect(body).toContain("What this would do");
    const instructions = /\[(?:skip|no) ci\]|(?:#|GH-)\d+|(?<!\w)@\w/gi;
    expect(body.match(instructions)).toEqual(["#7"]);
    expect(remote.read(branch, change)).toContain("Closes #2, fixes GH-3, @octocat [no ci]");
  });

  test("that is edited has its new words in the place of the old ones", () => {
    const { answer } = announced(form("Tuesday 1 December"), { found: "https://github.example/pull/8" });
    expect(answer?.status).toBe(0);
    expect(remote.messages(branch)).toHaveLength(1);
    expect(remote.read(branch, change)).toContain("sessions: [2026-12-01]");
    expect(answer?.calls[1]).toMatch(/^pr edit https:\/\/github\.example\/pull\/8 /);
  });

  test("says nothing of commits on main that came since", () => {
    remote.commit("main", "Something else");
    expect(announced(form("Tuesday 24 November")).answer?.status).toBe(0);
    expect(remote.read(branch, change)).toContain("sessions: [2026-11-24]");
  });

  test("leaves what somebody else has committed, also under a commit of a workflow", () => {
    remote.commit(branch, "Say it better");
    remote.commit(branch, "Tidy", bot);
    const before = remote.messages(branch);
    const { answer } = announced(form("Tuesday 1 December"), { found: "https://github.example/pull/8" });
    expect(answer?.status).toBe(0);
    expect(remote.messages(branch)).toEqual(before);
    expect(before).toHaveLength(3);
    expect(answer?.calls).toEqual(["issue comment 7 --body-file comment.md"]);
  });
});

describe("the form that is written anew", () => {
  const step = stepOf("announce.yml", "form", "Commit the form, or ask for it where main is protected");
  const template = ".github/ISSUE_TEMPLATE/announce-a-change.yml";
  let remote: Remote;
  beforeAll(() => {
    remote = newRemote();
  });
  afterAll(() => remote.remove());

  /** Runs it where main takes pull requests alone. */
  function written(words: string): Ran {
    const cwd = remote.checkout();
    writeFileSync(join(cwd, template), words);
    const hook = '#!/bin/sh\nwhile read -r _ _ ref _; do [ "$ref" != refs/heads/main ] || exit 1; done\n';
    writeFileSync(join(cwd, ".git/hooks/pre-push"), hook, { mode: 0o755 });
    return runStep(step, {}, { cwd });
  }

  test("is asked for where main is protected, and again with what has changed since", () => {
    expect(written("one\n").calls.at(-1)).toBe("pr create --head announce/form --fill");
    expect(written("two\n").status).toBe(0);
    expect(remote.read("announce/form", template)).toBe("two\n");
    expect(remote.messages("announce/form")).toHaveLength(1);
  });

  test("leaves what somebody else has committed there", () => {
    remote.commit("announce/form", "Mine");
    expect(written("three\n")).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("Somebody else has commits on announce/form, so it stays as it is."),
    });
    expect(remote.read("announce/form", template)).toBe("two\n");
  });
});

test("in every workflow the runner is deaf while a program prints words of people; the check's own lines are commands", () => {
  const prints = ["announce", "calendars", "check", "newsletter", "publish", "report"].flatMap((name) =>
    Object.values(workflow(`${name}.yml`).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run = "" }) => run.split("\n").filter((line) => /npm run(?! report says)|\.ci\/run/.test(line))),
    ),
  );
  expect(prints.length).toBeGreaterThan(9);
  expect(prints.filter((line) => !line.includes(".github/without-commands "))).toEqual([
    "npm run check -- --format github",
  ]);
  expect(existsSync(".github/without-commands")).toBe(true);
});
