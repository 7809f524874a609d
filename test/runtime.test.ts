/** Every command is run by the Node.js that the project is written for. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const name = `node-${process.platform}-${process.arch}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-"));
  cpSync("runtime.js", join(folder, "runtime.js"));
  writeFileSync(
    join(folder, "command.ts"),
    'const told: string[] = process.argv.slice(2);\nconsole.log(told.join(" "));\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the folder a project that wants a version of Node.js. */
function wants(version: string): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  mkdirSync(join(folder, "runtime"), { recursive: true });
  const manifest = JSON.stringify({ optionalDependencies: { [name]: version } });
  writeFileSync(join(folder, "runtime/package.json"), manifest);
}

/** Runs a command in such a project. */
function run(version: string) {
  wants(version);
  return spawnSync(process.execPath, ["runtime.js", "command.ts", "--format", "text"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: undefined },
  });
}

test("a Node.js that is new enough goes on by itself, with the options as they were", () => {
  const { status, stdout, stderr } = run(process.versions.node);
  expect([status, stdout, stderr]).toEqual([0, "--format text\n", ""]);
});

test("what was compiled for a command is kept for the next", () => {
  run(process.versions.node);
  const compiled = () => readdirSync(join(folder, "node_modules/.cache/compiled"), { recursive: true });
  const first = compiled();
  expect(first.length).toBeGreaterThan(0);
  run(process.versions.node);
  expect(compiled()).toEqual(first);
});

test("an older one hands over to the installed one, and ends as that ends", () => {
  const bin = join(folder, "node_modules", name, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "node"), '#!/bin/sh\necho "$(basename "$0") $*"\ncommand -v node\nexit 3\n', { mode: 0o755 });
  const { status, stdout } = run("99.0.0");
  expect([status, stdout]).toEqual([3, `node command.ts --format text\n${join(bin, "node")}\n`]);
});

test("where none is installed, it is said what to do", () => {
  const { status, stderr } = run("99.0.0");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^This needs Node\.js 99, and what runs it is \d+\.\d+\.\d+\. Run npm ci, .*\n$/);
});

describe("a command that is begun without npm", () => {
  const doors = readdirSync("scripts").filter((file) => file.endsWith(".ts"));

  test("says to whoever has an older Node.js how it is run", () => {
    wants("99.0.0");
    mkdirSync(join(folder, "scripts"));
    for (const file of ["check.ts", "run.cjs", "package.json"])
      cpSync(join("scripts", file), join(folder, "scripts", file));
    const { status, stderr } = spawnSync(process.execPath, ["scripts/check.ts"], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^This needs Node\.js 99, and what runs it is \d+\.\d+\.\d+\. Use npm run check instead, .*\n$/,
    );
  });

  test.each(doors)("is behind a door that any Node.js can read: %s", (file) => {
    const command = file.replace(".ts", "");
    const [, called] =
      /^\/\*\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\nrequire\("\.\/run\.cjs"\)\("([a-z]+)"\);\n$/.exec(
        readFileSync(join("scripts", file), "utf8"),
      ) ?? [];
    expect(called).toBe(command);
  });

  test("is one of npm's, and each has its door", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = readdirSync("scripts/commands").filter((file) => file.endsWith(".ts"));
    expect(doors).toEqual(commands);
    const missing = commands.filter((file) => scripts[file.replace(".ts", "")] !== `node runtime.js scripts/${file}`);
    expect(missing).toEqual([]);
  });
});

test("every command in package.json is run so", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const others = Object.values(scripts).filter((script) => !/\bnode runtime\.js \S+( run.*)?$/.test(script));
  expect(others).toEqual(["biome check --write"]);
});
