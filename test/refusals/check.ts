/** What `npm run check` says after somebody has edited the sound content in `content/`. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";

const sound = join(import.meta.dirname, "content");

/** A file's new text or bytes; `null` for a file taken away; or what stood in it, with what stands there now. */
export type Edit = string | Uint8Array | null | Readonly<Record<string, string>>;
export type Edits = Readonly<Record<string, Edit>>;

/** A file of the sound content. */
export const original = (file: string) => readFileSync(join(sound, file), "utf8");

/** Makes the edits in a copy of the content and returns the lines that staff see, on 22 November 2026. */
export function check(edits: Edits): string[] {
  const loaded = load(edits);
  return "problems" in loaded ? problemLines(loaded.problems, "text") : [];
}

/** The model after the edits, in which nothing may be wrong. */
export function model(edits: Edits): Model {
  const loaded = load(edits);
  if ("model" in loaded) return loaded.model;
  throw new Error(problemLines(loaded.problems, "text").join("\n"));
}

function load(edits: Edits) {
  const folder = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    cpSync(sound, folder, { recursive: true });
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      if (edit === null) rmSync(path);
      else if (typeof edit === "string" || edit instanceof Uint8Array) writeFileSync(path, edit);
      else writeFileSync(path, replaced(original(file), edit));
    }
    return loadModel(folder, () => Temporal.PlainDate.from("2026-11-22"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replaced(text: string, edit: Readonly<Record<string, string>>): string {
  return Object.entries(edit).reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`"${from}" stands there not once, but otherwise.`);
    return before.replace(from, () => to);
  }, text);
}

/** The words of programmers, which staff must never see. */
export const jargon =
  /\b(undefined|null|pars(e|er|ing)|schema|string|object|array|regex|NaN|zod|invalid_type|boolean|integer|token|exception)\b/i;

/** The files of the sound content. */
export const files = readdirSync(sound, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(sound, join(entry.parentPath, entry.name)))
  .sort();

/** A row of the table: a mistake, how it was made, and everything that is said of it. */
export function refuses(mistake: string, edits: Edits, ...says: readonly string[]): void {
  test(mistake, () => {
    const lines = check(edits);
    expect(lines).toEqual(says);
    expect(lines.filter((line) => jargon.test(line))).toEqual([]);
  });
}

/** A row for what is no mistake, or a harmless one. */
export function accepts(edit: string, edits: Edits): void {
  test(edit, () => expect(check(edits)).toEqual([]));
}
