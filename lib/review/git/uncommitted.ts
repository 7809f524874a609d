/** Work that git does not have yet, and that would be lost if a folder were replaced. */
import { spawnSync } from "node:child_process";

export type Uncommitted =
  | { readonly files: readonly string[] }
  /** The folder is in no git repository, so nothing in it could be had back. */
  | { readonly unknown: true };

/** Files in the folder that are new, changed or ignored. */
export function uncommitted(directory: string): Uncommitted {
  const { status, stdout } = spawnSync(
    "git",
    ["-C", directory, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignored=matching", "--", "."],
    { encoding: "utf8", env: environment() },
  );
  if (status !== 0) return { unknown: true };
  return {
    files: stdout
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => line.slice(3)),
  };
}

/** Without the variables by which a git hook says which repository it runs for: the folder alone says that. */
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE)$/.test(name)));
