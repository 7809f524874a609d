/**
 * The step that sends the newsletter with nobody watching, as the workflow has it: over real repositories on this computer,
 * with a real mail server, through pushes of every kind.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type MailSink, startMailSink } from "../newsletter/delivery/mail-sink.ts";
import { fixtureFolder } from "../newsletter/fixture.ts";
import { stepOf, workflow } from "./steps.ts";

// Each run of the step starts Node several times.
vi.setConfig({ testTimeout: 240_000 });

const step = stepOf("newsletter.yml", "send", "Send what is due");
const project = join(import.meta.dirname, "../..");

const installs = ({ run }: { readonly run?: string }) => run?.includes("npm ci") ?? false;

/** What a checkout has of the project beside its content. */
const linked = [".github", "scripts", "lib", "node_modules", "runtime", "runtime.js"];

let folder: string;
let sink: MailSink;
let checkouts = 0;

const at = (...path: readonly string[]) => join(folder, ...path);
const git = (cwd: string, ...command: readonly string[]) => execFileSync("git", command, { cwd, encoding: "utf8" });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "signpost-unwatched-"));
  sink = await startMailSink({ keep: true });
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "remote");
  git(folder, "clone", "--quiet", at("remote"), "staff");
  git(at("staff"), "config", "user.name", "Editor");
  git(at("staff"), "config", "user.email", "editors@example.org");
  cpSync(fixtureFolder, at("staff/content"), { recursive: true });
  for (const name of linked) symlinkSync(join(project, name), at("staff", name));
  cpSync(join(project, "package.json"), at("staff/package.json"));
  writeFileSync(at("staff/.gitignore"), linked.join("\n"));
  mkdirSync(at("bin"));
  // What is published and who may push is GitHub's: here all is, and everybody may.
  for (const name of ["gh", "curl"]) writeFileSync(at("bin", name), "#!/bin/sh\n", { mode: 0o755 });
  push("The site as it is");
});

afterAll(() => {
  sink.stop();
  rmSync(folder, { recursive: true });
});

function push(message: string): void {
  git(at("staff"), "add", "--all");
  git(at("staff"), "commit", "--quiet", "--message", message);
  git(at("staff"), "push", "--quiet", "origin", "HEAD:main");
}

/** Writes a change about the café, with this line in its front matter. */
function change(id: string, line: string): void {
  writeFileSync(
    at("staff/content/changes", `${id}.md`),
    `---\ntitle: The café is cold (${id.slice(11)})\nservices: [cafe]\neffect: notice\nsessions: [2026-12-09]\n${line}\npublished: ${id.slice(0, 10)}T07:00\n---\n`,
  );
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the step in a checkout such as the workflow makes: the last commit alone, and none of the refs beside branches. */
function run(today: string, environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const checkout = at(`checkout-${++checkouts}`);
  git(folder, "clone", "--quiet", "--depth=1", `file://${at("remote")}`, checkout);
  for (const name of linked) symlinkSync(join(project, name), join(checkout, name));
  const child = spawn("bash", ["-e", "-c", step], {
    cwd: checkout,
    env: {
      PATH: [at("bin"), join(project, "node_modules/.bin"), process.env.PATH].join(delimiter),
      HOME: folder,
      RUNNER_TEMP: checkout,
      NODE_COMPILE_CACHE: at("compiled"),
      SITE_DATE: today,
      LIST: "news@lists.example.org",
      SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
      NEWSLETTER_LEDGER: "git:origin",
      FIRST: "",
      RETRY: "",
      ...environment,
    },
  });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  return new Promise((done) => child.on("close", (code) => done({ code, output: output.replace(/^::.*\n/gm, "") })));
}

/** How many messages the list has been given in all. */
const told = () => sink.accepted.length;

// One story: each push and each run finds what those before have left.
describe.sequential("the newsletter of a site", () => {
  test("is not sent before somebody says that this is the first time", async () => {
    const refused = await run("2026-11-20");
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("There is no ledger of the newsletter in origin");
    expect(told()).toBe(0);
  });

  test("begins with what is due then, and not with what is older", async () => {
    const { code, output } = await run("2026-11-20", { FIRST: "--first-send" });
    expect(output).toContain(
      "change 2026-11-18-cafe-closed https://signpost.example.org/changes/2026-11-18-cafe-closed/ The",
    );
    expect(output).not.toContain("edition 2026-11-17");
    expect(code).toBe(0);
    expect(told()).toBe(1);
    expect(await run("2026-11-20")).toEqual({ code: 0, output: "Nothing is due.\n" });
  });

  test("has every urgent change, however its YAML is written", async () => {
    change("2026-11-21-pipe", "urgent: True");
    change("2026-11-21-frost", "'urgent':  true # until it thaws");
    push("A burst pipe, and frost");
    const { code, output } = await run("2026-11-21");
    expect(output).toMatch(/^change 2026-11-21-frost .*\nchange 2026-11-21-pipe /);
    expect(code).toBe(0);
    expect(told()).toBe(3);
  });

  test("has what a run could not send, at the next run, also after a forced push", async () => {
    change("2026-11-22-snow", "urgent: true");
    push("Snow");
    expect((await run("2026-11-22", { SMTP_URL: "smtp://127.0.0.1:1" })).code).toBe(1);
    expect(told()).toBe(3);
    git(at("staff"), "commit", "--quiet", "--amend", "--message", "Snow in the hills");
    git(at("staff"), "push", "--quiet", "--force", "origin", "HEAD:main");
    expect(await run("2026-11-23")).toMatchObject({
      code: 0,
      output: expect.stringContaining("change 2026-11-22-snow "),
    });
    expect(told()).toBe(4);
  });

  test("has what came with a push that was broken, once that is mended", async () => {
    change("2026-11-23-power", "urgent: true");
    writeFileSync(at("staff/content/locations/hut.md"), "---\ntitel: Hut\n---\n");
    push("The power is off; and a hut");
    const broken = await run("2026-11-23");
    expect(broken).toMatchObject({ code: 1, output: expect.stringContaining("Mend the content first.") });
    rmSync(at("staff/content/locations/hut.md"));
    push("No hut");
    expect(await run("2026-11-24")).toMatchObject({
      code: 0,
      output: expect.stringContaining("change 2026-11-23-power "),
    });
    expect(told()).toBe(5);
  });

  test("has an edition on the day to which it was renamed", async () => {
    const [from = "", to = ""] = ["2026-11-17", "2026-11-25"].map((day) =>
      at("staff/content/newsletters", `${day}.md`),
    );
    const more = ["2026-11-18-cafe-closed", "2026-11-19-lift-mended", "2026-11-21-pipe", "2026-11-21-frost"];
    const all = [...more, "2026-11-22-snow", "2026-11-23-power"].map((id) => `  - ${id}\n`).join("");
    const text = readFileSync(from, "utf8")
      .replace("date: 2026-11-17", "date: 2026-11-25")
      .replace("changes:\n", `changes:\n${all}`);
    writeFileSync(from, text);
    renameSync(from, to);
    push("Put the edition off by a week");
    expect(await run("2026-11-24")).toEqual({ code: 0, output: "Nothing is due.\n" });
    // Two runs at once, as by a push and by hand: one sends it.
    const both = await Promise.all([run("2026-11-25"), run("2026-11-25")]);
    expect(both.map(({ output }) => output).join("\n")).toContain("edition 2026-11-25 ");
    expect(told()).toBe(6);
    expect(await run("2026-11-26")).toEqual({ code: 0, output: "Nothing is due.\n" });
  });

  test("is noted where nobody's cache is cleared: a ref for each message", () =>
    expect(
      git(at("remote"), "for-each-ref", "--format=%(refname)", "refs/newsletter/").replace(/[0-9a-f]{32}/g, "LIST"),
    ).toBe(
      `${["begun", "bulletin/2026-11-18-cafe-closed/LIST", "bulletin/2026-11-21-frost/LIST", "bulletin/2026-11-21-pipe/LIST", "bulletin/2026-11-22-snow/LIST", "bulletin/2026-11-23-power/LIST", "edition/2026-11-25/LIST"].map((name) => `refs/newsletter/${name}`).join("\n")}\n`,
    ));
});

describe("the job that sends", () => {
  const { jobs } = workflow("newsletter.yml");
  const job = jobs.send as {
    readonly steps: readonly {
      readonly name?: string;
      readonly run?: string;
      readonly env?: object;
      readonly with?: object;
    }[];
  };

  test("has secrets and a token in the step that sends alone, and installs before it", () => {
    const secret = (value: unknown) => /secrets\.|github\.token|GITHUB_TOKEN/.test(JSON.stringify(value));
    expect(secret({ ...job, steps: [] })).toBe(false);
    expect(job.steps.filter(secret).map(({ name }) => name)).toEqual(["Send what is due"]);
    expect(job.steps.findIndex(installs)).toBeLessThan(job.steps.findIndex(secret));
    expect(job.steps.findIndex(installs)).toBeGreaterThan(0);
    expect(job.steps[0]?.with).toMatchObject({ "persist-credentials": false });
  });
});

test.each(["newsletter.yml", "announce.yml"])("no step of %s that installs can push", (file) => {
  for (const { steps } of Object.values(workflow(file).jobs)) {
    if (!steps.some(installs)) continue;
    const [checkout, ...others] = steps as readonly {
      readonly run?: string;
      readonly env?: object;
      readonly with?: object;
    }[];
    expect(checkout?.with).toMatchObject({ "persist-credentials": false });
    expect(others.find(installs)?.env).toBeUndefined();
  }
});
