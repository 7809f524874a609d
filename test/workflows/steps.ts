/** Runs the steps of a workflow as a runner would, with a `gh` that notes what it is asked instead of asking GitHub. */
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
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
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
  readonly stderr: string;
  /** Each call of `gh` on a line, and of what it was given in a file the text. */
  readonly calls: readonly string[];
  /** What the step left in the folder of the run. */
  readonly left: (file: string) => string;
}

/** @param files in the folder of the run. @param found what `gh` prints when it is asked for a number */
export function runStep(script: string, files: Readonly<Record<string, string>>, found = ""): Ran {
  const folder = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, "gh"),
      `#!/bin/sh\nprintf '%s ' "$@" | sed "s#$RUNNER_TEMP/##g" >> "$RUNNER_TEMP/calls"\necho >> "$RUNNER_TEMP/calls"\ncase "$*" in *--jq*) [ -z "$FOUND" ] || echo "$FOUND" ;; esac\n`,
      { mode: 0o755 },
    );
    const { status, stderr } = spawnSync("bash", ["-e", "-c", script], {
      encoding: "utf8",
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_REPOSITORY: "wend/signpost",
        NUMBER: "7",
        RUN: "https://github.example/run/1",
        FOUND: found,
      },
    });
    const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "");
    const texts = new Map(["comment.md", "body.md"].map((file) => [file, read(file)]));
    const calls = read("calls").trim().split("\n");
    return { status, stderr, calls: calls.map((call) => call.trim()), left: (file) => texts.get(file) ?? "" };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
