import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const root = mkdtempSync(join(tmpdir(), "signpost-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own with these files, which is there until the tests of the file are over. */
export function folderOf(files: Iterable<readonly [path: string, text: string | Uint8Array]> = []): string {
  const folder = mkdtempSync(join(root, "folder-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
