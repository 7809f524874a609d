/** Replaces a whole content folder, when nothing in it would be lost. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { uncommitted } from "../../review/git.ts";
import type { NewFile } from "../file-kind.ts";
import { place } from "./rehearsal.ts";

/**
 * Why the folder must not be replaced, in sentences, or undefined. `force` lets go a folder that git does not keep, and a
 * site that is no demonstration; never work that git keeps but does not have yet.
 */
export function standsInTheWay(directory: string, force: boolean): string | undefined {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return undefined;
  const work = uncommitted(directory);
  if ("files" in work && work.files.length > 0) {
    const [first] = work.files;
    const more = work.files.length > 1 ? ` and ${work.files.length - 1} more` : "";
    return `Nothing was changed: ${first}${more} would be lost, because git does not have it yet. Commit your work first, or put it away.`;
  }
  if (force) return undefined;
  if ("unknown" in work) {
    return `Nothing was changed: ${directory} is not in a git repository, so what is in it could not be had back. Add --force if you have a copy.`;
  }
  if (!isDemonstration(directory)) {
    return `Nothing was changed: ${directory} is a site of its own, not the demonstration. Add --force if you really want to begin again.`;
  }
  return undefined;
}

function isDemonstration(directory: string): boolean {
  try {
    return parse(readFileSync(join(directory, "site.yaml"), "utf8"))?.demonstration === true;
  } catch {
    return false;
  }
}

/** Takes everything out of the folder and writes these files. */
export function replaceContent(directory: string, files: readonly NewFile[]): void {
  if (existsSync(directory))
    for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
  for (const file of files) place(directory, file);
}
