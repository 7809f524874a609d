/** Runs the steps of a workflow as a runner would, with programs that note what they are asked instead of doing it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const workflows = join(import.meta.dirname, "../../.github/workflows");

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
}

/** A workflow as it is written, by its file. */
export const workflow = (file: string): Workflow => parse(readFileSync(join(workflows, file), "utf8"));

/** The commands of a step, by its name. */
export function stepOf(file: string, job: string, name: string): string {
  const run = workflow(file).jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`${file} has no step "${name}".`);
  return run;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Each call of a program that only notes it, on a line; of `gh` without its name. */
  readonly calls: readonly string[];
  /** What the step left in the folder of the run. */
  readonly left: (file: string) => string;
}

export interface Around {
  /** What `gh` prints when it is asked for a number or an address. */
  readonly found?: string;
  /** Where the step runs; left out, in the project. */
  readonly cwd?: string;
  /** The programs that are noted; left out, `gh` alone. */
  readonly noted?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** @param files in the folder of the run */
export function runStep(
  script: string,
  files: Readonly<Record<string, string>>,
  { found = "", cwd = ".", noted = ["gh"], env = {} }: Around = {},
): Ran {
  const folder = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    for (const name of noted) {
      const told = name === "gh" ? '"$@"' : `${name} "$@"`;
      writeFileSync(
        join(folder, name),
        `#!/bin/sh\nprintf '%s ' ${told} | sed "s#$RUNNER_TEMP/##g" >> "$RUNNER_TEMP/calls"\necho >> "$RUNNER_TEMP/calls"\ncase "$*" in *--jq*) [ -z "$FOUND" ] || echo "$FOUND" ;; esac\n`,
        { mode: 0o755 },
      );
    }
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
      cwd,
      encoding: "utf8",
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_REPOSITORY: "wend/signpost",
        NUMBER: "7",
        RUN: "https://github.example/run/1",
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_OUTPUT: join(folder, "output"),
        FOUND: found,
        ...env,
      },
    });
    const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "");
    const texts = new Map(["comment.md", "body.md", "output"].map((file) => [file, read(file)]));
    const calls = read("calls").trim().split("\n");
    return { status, stdout, stderr, calls: calls.map((call) => call.trim()), left: (file) => texts.get(file) ?? "" };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
