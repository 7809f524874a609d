/** Keeps what names people out of version control: a file in git is copied to everybody who ever clones it. */
import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/**
 * Why a file or folder may not hold personal data: git tracks it, or it lies in the working folder of the site.
 * Undefined when it may. A path that is not there yet is judged by the nearest folder that is.
 */
export function whyNotPrivate(path: string, siteFolder: string): string | undefined {
  let real = path;
  while (!existsSync(real)) real = dirname(real);
  real = realpathSync(real);
  if (git(dirname(real), "ls-files", "--error-unmatch", "--", basename(real))) {
    return `${path} is in git, where everyone with a copy of it can read the addresses. Take it out of git, and keep it in a folder of its own elsewhere.`;
  }
  const site = git(siteFolder, "rev-parse", "--show-toplevel")?.trim() ?? siteFolder;
  const inside = relative(realpathSync(site), real);
  if (!(inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))) {
    return `${path} is inside the site's folder, where it could get into git. Keep it in a folder elsewhere, such as ${join(dirname(site), "subscribers")}.`;
  }
  return undefined;
}

/** What git prints; undefined when it says no, or when there is no git. */
function git(folder: string, ...command: string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...command], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
