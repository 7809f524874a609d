/** A repository on this computer that stands for the one at GitHub. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Remote {
  /** A new checkout of main, with its whole history. */
  readonly checkout: () => string;
  /** Commits a file of somebody's, named like the commit, on top of a branch; a new one begins at main. */
  readonly commit: (branch: string, message: string, email?: string) => void;
  /** The messages of the commits that a branch has and main has not, the newest first. */
  readonly messages: (branch: string) => readonly string[];
  /** The text of a file on a branch; throws where there is none. */
  readonly read: (branch: string, path: string) => string;
  readonly remove: () => void;
}

/** @param lay writes what main has beside the workflows' own files */
export function newRemote(lay: (folder: string) => void = () => {}): Remote {
  const folder = mkdtempSync(join(tmpdir(), "signpost-remote-"));
  const remote = join(folder, "remote");
  const git = (cwd: string, ...command: readonly string[]) =>
    execFileSync("git", command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  let checkouts = 0;
  const checkout = () => {
    const name = `checkout-${++checkouts}`;
    git(folder, "clone", "--quiet", `file://${remote}`, name);
    return join(folder, name);
  };
  const commit = (branch: string, message: string, email = "staff@example.org") => {
    const cwd = checkout();
    git(cwd, "config", "user.name", "Somebody");
    git(cwd, "config", "user.email", email);
    if (branch !== "main") {
      const there = git(cwd, "ls-remote", "--heads", "origin", branch) !== "";
      git(cwd, "switch", "--quiet", "--create", branch, there ? `origin/${branch}` : "HEAD");
    }
    writeFileSync(join(cwd, `${message}.txt`), message);
    git(cwd, "add", "--all");
    git(cwd, "commit", "--quiet", "--message", message);
    git(cwd, "push", "--quiet", "origin", `HEAD:${branch}`);
  };

  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "remote");
  const first = checkout();
  git(first, "switch", "--quiet", "--create", "main");
  cpSync(".github", join(first, ".github"), { recursive: true });
  lay(first);
  git(first, "add", "--all");
  git(first, "-c", "user.name=Staff", "-c", "user.email=staff@example.org", "commit", "--quiet", "--message", "Begin");
  git(first, "push", "--quiet", "origin", "main");

  return {
    checkout,
    commit,
    messages: (branch) =>
      git(remote, "log", "--format=%B%x00", `main..${branch}`)
        .split("\0")
        .map((one) => one.trim())
        .filter(Boolean),
    read: (branch, path) => git(remote, "show", `${branch}:${path}`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
