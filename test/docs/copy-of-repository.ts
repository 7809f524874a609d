/** A copy of all that is tracked in this repository, or would be, with the demonstration of the tests as its content. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Its folder, with what is installed here linked. */
export function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "signpost-copy-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const path of listed.split("\0").filter((path) => path !== "" && existsSync(path))) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(path, join(copy, path));
  }
  rmSync(join(copy, "content"), { recursive: true });
  cpSync("test/demonstration", join(copy, "content"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}
