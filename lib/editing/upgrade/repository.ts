/** The adopter's repository, and the newer version in it: git has both, so that what is replaced can be had back. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Refusal } from "../../refusal.ts";
import { gitEnvironment } from "../../review/git.ts";
import type { Known, Tree } from "./whose.ts";

/** The remote that newer versions come from, where nothing else is said. */
export const remote = "signpost";

export interface Release {
  /** As git names it: a commit or a tree. */
  readonly tree: string;
  /** All that led to it, where there is more than the files themselves. */
  readonly history?: string;
}

export class Repository {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    if (this.#try(["rev-parse", "--show-cdup"]) !== "") {
      throw new Refusal(
        "This folder is not the top of a git repository, so what is replaced could not be had back. Run it where package.json is, in a clone of your site.",
        2,
      );
    }
  }

  /** Work that is not committed. */
  get unsaved(): readonly string[] {
    return (this.#try(["status", "--porcelain=v1", "-z", "--untracked-files=all"], false) ?? "")
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => line.slice(3));
  }

  /** The newest version that a repository has as a tag, or undefined. */
  newest(source: string): string | undefined {
    const tags = this.#try(["ls-remote", "--tags", "--refs", "--sort=-v:refname", "--end-of-options", source, "v*"]);
    return /refs\/tags\/(v\d+\.\d+\.\d+)$/m.exec(tags ?? "")?.[1];
  }

  hasRemote(): boolean {
    return this.#try(["remote", "get-url", remote]) !== undefined;
  }

  /** Gets a version from a repository: by its number, or the name of a branch or a tag. */
  fetch(source: string, version: string): Release {
    for (const name of /^\d/.test(version) ? [`v${version}`, version] : [version]) {
      const got = this.#try(["fetch", "--quiet", "--no-tags", "--end-of-options", source, name]) !== undefined;
      const commit = got ? this.#try(["rev-parse", "--verify", "FETCH_HEAD^{commit}"]) : undefined;
      if (commit !== undefined) return { tree: commit, history: commit };
    }
    throw new Refusal(`There is no version ${version} at ${source}, or it cannot be reached.`, 2);
  }

  /** A version in a folder: what is committed of a clone, or the files of a release that was unpacked there. */
  take(folder: string): Release {
    const path = resolve(this.#folder, folder);
    if (!existsSync(join(path, "package.json"))) throw new Refusal(`In ${folder} is no version of Signpost.`, 2);
    if (existsSync(join(path, ".git"))) return this.fetch(path, "HEAD");
    const index = mkdtempSync(join(tmpdir(), "signpost-upgrade-"));
    try {
      const own = { GIT_INDEX_FILE: join(index, "index"), GIT_WORK_TREE: path };
      const dir = this.#must(["rev-parse", "--absolute-git-dir"]);
      this.#must(["--git-dir", dir, "add", "--all", "."], { cwd: path, env: own });
      return { tree: this.#must(["--git-dir", dir, "write-tree"], { cwd: path, env: own }) };
    } finally {
      rmSync(index, { recursive: true, force: true });
    }
  }

  tree(revision: string): Tree {
    const files = this.#must(["ls-tree", "-r", "-z", "--full-tree", revision], { trim: false }).split("\0");
    return new Map(
      files.flatMap((line): [string, string][] => {
        const [, hash, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
        return hash === undefined || path === undefined ? [] : [[path, hash]];
      }),
    );
  }

  /** What was ever part of a version and those before it. */
  known({ history }: Release): Known {
    if (history === undefined) {
      const base = this.tree(this.#commitOfVersion());
      return { paths: new Set(base.keys()), hashes: new Set(base.values()) };
    }
    const objects = this.#must(["rev-list", "--objects", "--no-object-names", history]).split("\n");
    const names = this.#must(["log", "--format=", "--name-only", "-z", history], { trim: false }).split("\0");
    return { paths: new Set(names.filter((name) => name !== "")), hashes: new Set(objects) };
  }

  /** The commit that brought the version of today: what differs from it was changed by hand. */
  #commitOfVersion(): string {
    const [, version = ""] = /"version": "([^"]+)"/.exec(this.text("HEAD", "package.json")) ?? [];
    const said = `"version": "${version}"`;
    return this.#must(["log", "-1", "--format=%H", `-S${said}`, "--", "package.json"]) || "HEAD";
  }

  text(revision: string, path: string): string {
    return this.#must(["show", `${revision}:${path}`], { trim: false });
  }

  /** Puts files as they are in a tree in the place of those that are here, ready to be committed. */
  put(tree: string, paths: readonly string[]): void {
    this.#paths(["checkout", "--quiet", tree], paths);
  }

  remove(paths: readonly string[]): void {
    this.#paths(["rm", "--quiet", "--force"], paths);
  }

  stageAll(): void {
    this.#must(["add", "--all"]);
  }

  #paths(command: readonly string[], paths: readonly string[]): void {
    if (paths.length === 0) return;
    const names = paths.join("\0");
    this.#must([...command, "--pathspec-from-file=-", "--pathspec-file-nul"], { input: names });
  }

  #must(command: readonly string[], options: Options = {}): string {
    const { input, env, cwd = this.#folder, trim = true } = options;
    const { status, stdout, stderr } = spawnSync("git", ["--literal-pathspecs", ...command], {
      cwd,
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: { ...gitEnvironment(), ...env },
    });
    if (status !== 0) throw new Refusal(`git does not do it: ${stderr?.trim() || "is it installed?"}`, 2);
    return trim ? stdout.trim() : stdout;
  }

  #try(command: readonly string[], trim = true): string | undefined {
    try {
      return this.#must(command, { trim });
    } catch {
      return undefined;
    }
  }
}

interface Options {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly trim?: boolean;
}
