/** What git knows of a content folder: how it was at a revision, and which work in it would be lost. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fullDay } from "../dates.ts";
import { Refusal } from "../refusal.ts";

/**
 * Calls `use` with a temporary folder that holds `directory` as it was at the revision, and takes the folder away again.
 * Only what was committed counts. Refuses where there is none.
 */
export async function withContentAt<Result>(
  revision: string,
  directory: string,
  use: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  const { root, commit } = commitOf(revision, directory);
  const inside = (git(directory, ["rev-parse", "--show-prefix"]) ?? "").replace(/\/$/, "");
  const tree = git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${inside}`]);
  if (tree === undefined) throw new Refusal(`At ${revision} there was no folder ${inside}.`, 2);

  const temporary = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    const folder = join(temporary, "content");
    // An index of its own leaves the one of the working tree, and what is staged there, as they are.
    const own = { GIT_INDEX_FILE: join(temporary, "index") };
    execFileSync("git", ["-C", root, "read-tree", tree], { env: { ...gitEnvironment(), ...own } });
    execFileSync("git", ["-C", root, "checkout-index", "--all", `--prefix=${folder}/`], {
      env: { ...gitEnvironment(), ...own },
    });
    return await use(folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Files in the folder that differ from what they were at the revision, as problems name them: `content/services/x.md`. */
export function changedFiles(revision: string, directory: string): readonly string[] {
  const { commit } = commitOf(revision, directory);
  const changed = git(directory, ["diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--", "."]) ?? "";
  const added = git(directory, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]) ?? "";
  return `${changed}${added}`.split("\0").flatMap((file) => (file === "" ? [] : `content/${file}`));
}

/** A file that a commit took out of the folder, or that is gone from it and was not committed as gone. */
export interface TakenOut {
  /** Such as `content/services/x.md`. */
  readonly file: string;
  /** When it went from the branch; undefined where that is not committed yet. */
  readonly at?: Temporal.Instant;
}

/**
 * What went from the folder after a moment, the newest first, as far as this copy of the repository knows. Of what was
 * merged it is the merge that counts, since that is when it went from the site. Undefined without a history.
 */
export function takenOut(directory: string, since: Temporal.Instant): readonly TakenOut[] | undefined {
  const which = ["--no-renames", "--diff-filter=D", "--name-only", "--relative", "-z"];
  const log = git(directory, [
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    `--since=${Math.floor(since.epochMilliseconds / 1000)}`,
    "--format=%x01%ct%x00",
    ...which,
    "--",
    ".",
  ]);
  if (log === undefined) return undefined;
  const now = git(directory, ["diff", ...which, "HEAD", "--", "."]) ?? "";
  const names = (text: string) => text.split("\0").flatMap((name) => name.trim() || []);
  return [
    ...names(now).map((name) => ({ file: `content/${name}` })),
    ...log
      .split("\u0001")
      .slice(1)
      .flatMap((commit) => {
        const [seconds = "", ...files] = names(commit);
        const at = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
        return files.map((name) => ({ file: `content/${name}`, at }));
      }),
  ];
}

/** The last commit before a day began, by the clock of this computer. Refuses where there is none. */
export function commitBefore(day: Temporal.PlainDate, directory: string): string {
  const { root } = commitOf("HEAD", directory);
  const commit = git(root, ["rev-list", "--max-count=1", `--before=${day}T00:00:00`, "HEAD"]);
  if (commit) return commit;
  throw new Refusal(
    `git knows of nothing here before ${fullDay(day)}, so nothing can be compared with it. Name a later day; if this copy has only the latest commits, run git fetch --unshallow first.`,
    2,
  );
}

/** The revision as git has it, and the folder of its repository. Refuses where there is none. */
function commitOf(revision: string, directory: string): { readonly root: string; readonly commit: string } {
  if (!existsSync(directory)) throw new Refusal(`There is no folder ${directory}. Is its name right?`, 2);
  const root = git(directory, ["rev-parse", "--show-toplevel"]);
  if (root === undefined) {
    throw new Refusal(`${directory} is not in a git repository, so there is nothing to compare it with.`, 2);
  }
  const commit = git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new Refusal(
      `git knows no revision ${revision}. Write a branch, a tag or a commit, such as origin/main or HEAD~1; if it is on the server, run git fetch first.`,
      2,
    );
  }
  return { root, commit };
}

/** Whether this copy of the repository has only the latest of its commits. */
export const isShallow = (directory: string): boolean =>
  git(directory, ["rev-parse", "--is-shallow-repository"]) === "true";

/** Work that git does not have yet, and that would be lost if a folder were replaced. */
export type Uncommitted =
  | { readonly files: readonly string[] }
  /** The folder is in no git repository, so nothing in it could be had back. */
  | { readonly unknown: true };

/** Files in the folder that are new, changed or ignored. */
export function uncommitted(directory: string): Uncommitted {
  const { status, stdout } = spawnSync(
    "git",
    ["-C", directory, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignored=matching", "--", "."],
    { encoding: "utf8", env: gitEnvironment() },
  );
  if (status !== 0) return { unknown: true };
  return {
    files: stdout
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => line.slice(3)),
  };
}

/** What git prints, on one line; undefined when it says no, or when there is no git. */
function git(folder: string, command: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...command], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: gitEnvironment(),
    }).replace(/\n$/, "");
  } catch {
    return undefined;
  }
}

/** Without the variables by which a git hook says which repository it runs for: the folder alone says that. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  );
}
