/** A copy of a content folder for the tests of one file, each of which finds it as it was before the first. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, afterEach, expect } from "vitest";

export interface ContentCopy {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  /** Puts a file there, or another text into it. */
  readonly write: (name: string, text: string | Uint8Array) => void;
  /** Puts one text in the place of another that must be there. */
  readonly edit: (name: string, from: RegExp | string, to: string) => void;
  readonly remove: (name: string) => void;
}

/**
 * Whatever a test writes there, by these or by a command, is undone after it, so that no test needs a copy of its own.
 *
 * @param prepare what is done to the copy before the first test, and stays
 */
export function contentCopy(source: string, prepare?: (copy: ContentCopy) => void): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), "signpost-content-"));
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), "utf8");
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const edit = (name: string, from: RegExp | string, to: string) => {
    const text = read(name);
    if (typeof from === "string") expect(text).toContain(from);
    else expect(text).toMatch(from);
    write(name, typeof from === "string" ? text.replace(from, () => to) : text.replace(from, to));
  };
  const copy = { folder, path, read, write, edit, remove: (name: string) => rmSync(path(name)) };
  cpSync(source, folder, { recursive: true });
  prepare?.(copy);
  /** When a file was last written, and what is in it. */
  const state = (name: string) => {
    const { mtimeNs, size } = statSync(path(name), { bigint: true });
    return `${mtimeNs} ${size}`;
  };
  const names = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const before = new Map(names().map((name) => [name, { state: state(name), bytes: readFileSync(path(name)) }]));
  afterEach(() => {
    const now = new Set(names());
    for (const name of now) if (!before.has(name)) rmSync(path(name));
    for (const [name, file] of before) {
      if (now.has(name) && state(name) === file.state) continue;
      write(name, file.bytes);
      file.state = state(name);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return copy;
}
