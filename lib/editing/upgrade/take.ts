/** Takes a newer version into an adopter's site: their files stay, ours are replaced, and nothing is committed. */
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../../refusal.ts";
import { type Release, Repository, remote } from "./repository.ts";
import { adopters, type Plan, planOf } from "./whose.ts";

/** Where copies go of what was changed by hand and is replaced all the same. */
export const keptFolder = "kept-by-upgrade";

export interface Wanted {
  /** A folder, or a version; left out, the newest version. */
  readonly what: string | undefined;
  /** Another repository than the remote. */
  readonly from: string | undefined;
  /** Replaces what was changed by hand, and keeps a copy. */
  readonly force: boolean;
}

export interface Taken extends Plan {
  readonly was: string;
  readonly is: string;
  /** Packages may have changed with it. */
  readonly newPackages: boolean;
}

const versionIn = (manifest: string): string => JSON.parse(manifest).version;

function released(repository: Repository, { what, from }: Wanted): Release {
  if (what !== undefined && from === undefined && (/[/\\]|^\.+$/.test(what) || existsSync(what)))
    return repository.take(what);
  if (from === undefined && !repository.hasRemote()) {
    throw new Refusal(
      `Nobody has said where newer versions come from. Say it once: git remote add ${remote} ADDRESS, with the address of the repository that you began from. Or name a folder that has the newer version.`,
      2,
    );
  }
  const source = from ?? remote;
  const version = what ?? repository.newest(source);
  if (version === undefined)
    throw new Refusal(`At ${source} no version has a number yet. Name a branch, such as main.`, 2);
  return repository.fetch(source, version);
}

/** Refuses where anything would be lost. */
export function take(folder: string, wanted: Wanted): Taken {
  const repository = new Repository(folder);
  const [unsaved, ...more] = repository.unsaved;
  if (unsaved !== undefined) {
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    throw new Refusal(`Nothing was changed: ${unsaved}${others} is not committed yet. Commit your work first.`, 1);
  }
  const release = released(repository, wanted);
  const plan = planOf(repository.tree("HEAD"), repository.tree(release.tree), repository.known(release));
  if (plan.edited.length > 0 && !wanted.force) throw new Refusal(refusal(plan.edited), 1);
  for (const path of plan.edited) {
    const copy = join(folder, keptFolder, path);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(folder, path), copy);
  }
  const was = versionIn(readFileSync(join(folder, "package.json"), "utf8"));
  repository.put(release.tree, plan.write);
  repository.remove(plan.remove);
  repository.stageAll();
  const is = versionIn(readFileSync(join(folder, "package.json"), "utf8"));
  return { ...plan, was, is, newPackages: plan.write.includes("package-lock.json") };
}

const refusal = (edited: readonly string[]) =>
  `Nothing was changed. These files are ours and were changed by hand, and the newer version would replace them:

${edited.map((path) => `  ${path}`).join("\n")}

What you may edit is ${adopters.join(", ")}. A template or a style of your own goes into _includes/site/: docs/upgrading.md says how.
--force takes the newer files, and keeps a copy of yours in ${keptFolder}/.`;
