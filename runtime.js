/**
 * Runs a file of this project by the Node.js that it is written for: `node runtime.js scripts/check.ts --format github`.
 * Where the Node.js that began is older, the one that `npm ci` installed takes its place. Found by its package, because
 * older versions of npm leave no `node_modules/.bin/node` (decision 103). Plain JavaScript for any Node.js from 20 on.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { optionalDependencies } = JSON.parse(readFileSync(new URL("runtime/package.json", import.meta.url), "utf8"));
const major = (version) => Number.parseInt(version, 10);
const wanted = major(Object.values(optionalDependencies)[0]);
const [file = "", ...options] = process.argv.slice(2);

// What has been compiled once is kept for the next command, which then starts in little more than half the time. `npm ci`
// empties it; programs that a command starts have it too.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules", ".cache", "compiled");

if (major(process.versions.node) >= wanted) {
  (await import("node:module")).enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  process.argv.splice(1, 2, resolve(file));
  await import(pathToFileURL(resolve(file)).href);
} else {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const program = Object.keys(optionalDependencies)
    .filter((name) => name.endsWith(`-${platform}-${process.arch}`))
    .flatMap((name) =>
      ["bin/node", "bin/node.exe"].map((path) => join(import.meta.dirname, "node_modules", name, path)),
    )
    .find((path) => existsSync(path));
  if (program === undefined) {
    console.error(
      `This needs Node.js ${wanted}, and what runs it is ${process.versions.node}. Run npm ci, which brings it; where it does not, install Node.js ${wanted} from https://nodejs.org.`,
    );
    process.exit(2);
  }
  const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(program, [file, ...options], { stdio: "inherit", env });
  // From a terminal the program is told by itself.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", ({ message }) => {
    console.error(`Node.js ${wanted}, which npm ci brings, does not start: ${message}. Run npm ci again.`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
