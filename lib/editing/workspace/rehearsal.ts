/** Tries new files out: the whole content is checked with them before they are written where it counts. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Problem } from "../../content/problem.ts";
import { loadModel } from "../../load-model.ts";
import type { NewFile } from "../file-kind.ts";

/** What would be wrong with the content of `directory`, or with the files alone, if these files were there. */
export function rehearse(
  directory: string | undefined,
  files: readonly NewFile[],
  today: Temporal.PlainDate,
  asOf = false,
): readonly Problem[] {
  const loaded = rehearsed(directory, files, today, asOf);
  return "problems" in loaded ? loaded.problems : [];
}

/** The model that there would be with the files, or what would be wrong. */
export function rehearsed(
  directory: string | undefined,
  files: readonly NewFile[],
  today: Temporal.PlainDate,
  asOf = false,
): ReturnType<typeof loadModel> {
  const folder = mkdtempSync(join(tmpdir(), "signpost-new-"));
  try {
    if (directory !== undefined) cpSync(directory, folder, { recursive: true });
    for (const file of files) place(folder, file);
    return loadModel(folder, () => today, { asOf });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file into a content folder. Returns false, and leaves it alone, when there is one of that name. */
export function place(directory: string, { path, text }: NewFile): boolean {
  const target = join(directory, path);
  if (existsSync(target)) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: "wx" });
  return true;
}
