/** A site in a git repository, and what somebody has done to it since the last commit. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadModel } from "../../../lib/load-model.ts";
import type { Model } from "../../../lib/model.ts";

const sound = join(import.meta.dirname, "content");

/** A file's new text; `null` for a file taken away; or what stood in it, with what stands there now. */
export type Edits = Readonly<Record<string, string | null | Readonly<Record<string, string>>>>;

/** Midday of Sunday 22 November 2026. */
export const now = Temporal.ZonedDateTime.from("2026-11-22T12:00[Europe/London]");

/** Makes edits in a content folder, in which what they replace must stand once. */
export function edit(folder: string, edits: Edits): void {
  for (const [file, change] of Object.entries(edits)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (change === null) rmSync(path);
    else if (typeof change === "string") writeFileSync(path, change);
    else {
      let text = readFileSync(path, "utf8");
      for (const [from, to] of Object.entries(change)) {
        if (text.split(from).length !== 2) throw new Error(`"${from}" stands in ${file} not once, but otherwise.`);
        text = text.replace(from, () => to);
      }
      writeFileSync(path, text);
    }
  }
}

/** The model of the sound content, with edits. Throws when the edits make mistakes. */
export function modelWith(edits: Edits = {}): Model {
  const folder = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    cpSync(sound, folder, { recursive: true });
    edit(folder, edits);
    const loaded = loadModel(folder, () => now.toPlainDate());
    if ("model" in loaded) return loaded.model;
    throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sound content, committed in a folder `site` of a new repository. Take the folder away with `rmSync`. */
export function repository(): {
  readonly root: string;
  readonly content: string;
  readonly git: (...command: string[]) => string;
} {
  const root = mkdtempSync(join(tmpdir(), "signpost-"));
  const content = join(root, "site", "content");
  cpSync(sound, content, { recursive: true });
  const git = (...command: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...command], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Start");
  return { root, content, git };
}

/** A change that the walking group does not meet on 1 December, published an hour ago, as a file. */
export function aCancellation(front: Readonly<Record<string, string>> = {}, text = "The leader is ill."): string {
  const keys = {
    title: "Walking group is off on 1 December",
    services: "[walking-group]",
    effect: "cancelled",
    sessions: "[2026-12-01]",
    published: "2026-11-22T11:00",
    ...front,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join("")}---\n\n${text}\n`;
}
