/** A copy of all that a site is made with, so that no other test meets what is done to it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect } from "vitest";
import { project } from "../bench/edits.ts";

export interface Project {
  readonly folder: string;
  /** Puts a file there, or another text into it. */
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Puts one text in the place of another that must be there. */
  readonly edit: (path: string, from: string, to: string) => void;
}

/**
 * It is there until the tests of the file are over.
 *
 * @param content what it publishes
 */
export function copyOfProject(content = "test/demonstration"): Project {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".cache/project-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // Templates of an adopter's own are for their site.
  const isOurs = (path: string) => path !== join("_includes", "site");
  for (const name of project) cpSync(name, join(folder, name), { recursive: true, filter: isOurs });
  cpSync(content, join(folder, "content"), { recursive: true });
  execFileSync("ln", ["-s", join(process.cwd(), "node_modules"), join(folder, "node_modules")]);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const edit = (path: string, from: string, to: string) => {
    expect(read(path)).toContain(from);
    write(
      path,
      read(path).replace(from, () => to),
    );
  };
  return { folder, write, read, edit };
}
