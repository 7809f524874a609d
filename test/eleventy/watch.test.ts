/** npm start, as a person at work meets it: edit, save, look. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const copy = (() => {
  mkdirSync(".cache", { recursive: true });
  return mkdtempSync(join(process.cwd(), ".cache/watch-"));
})();
let server: ChildProcess;
let address = "";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function eventually(path: string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const html = await fetch(address + path).then(
      (answer) => answer.text(),
      () => "",
    );
    if (html.includes(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} never showed ${wanted}`);
}

function edit(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(async () => {
  for (const name of ["pages", "_includes", "_data", "lib", "scripts", "assets", "content", "package.json"]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  execFileSync("ln", ["-s", join(process.cwd(), "node_modules"), join(copy, "node_modules")]);
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ["scripts/start.ts", "--port", String(port)], {
    cwd: copy,
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  await eventually("/glossary/", "What the short forms");
}, 60_000);

async function end(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill();
  await gone;
}

afterAll(async () => {
  await end();
  rmSync(copy, { recursive: true, force: true });
});

describe("npm start shows, without a restart, an edit to", { timeout: 60_000 }, () => {
  test("content", async () => {
    edit("content/services/walking-group.md", "title: Walking group", "title: Strolling group");
    await eventually("/services/walking-group/", "<h1>Strolling group</h1>");
  });

  test("a template", async () => {
    edit("pages/glossary.njk", "<h1>{{ head.title }}</h1>", "<h1>{{ head.title }} of words</h1>");
    await eventually("/glossary/", "Glossary of words");
  });

  test("a style", async () => {
    edit("_includes/styles/1-tokens.css", "--measure: 33rem", "--measure: 31rem");
    await eventually("/glossary/", "--measure:31rem");
  });

  test("a file of _data", async () => {
    edit("_data/heads.ts", "What the short forms", "What all the short forms");
    await eventually("/glossary/", "What all the short forms");
  });

  test("a module of lib", async () => {
    edit("lib/views/sections.ts", 'title: "What’s on"', 'title: "On soon"');
    await eventually("/glossary/", ">On soon</a>");
  });

  test("a file with a mistake by keeping the last good site, and the mended one", async () => {
    edit("content/services/walking-group.md", "title: Strolling group", "titel: Strolling group");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await eventually("/services/walking-group/", "<h1>Strolling group</h1>");
    edit("content/services/walking-group.md", "titel: Strolling group", "title: Rambling group");
    await eventually("/services/walking-group/", "<h1>Rambling group</h1>");
  });
});

test("npm start leaves no process at work when it is ended in the middle of a build", { timeout: 60_000 }, async () => {
  const processes = () => spawnSync("pgrep", ["-f", join(copy, "lib/eleventy")], { encoding: "utf8" }).stdout.trim();
  const keeper = processes();
  expect(keeper).not.toBe("");
  edit("lib/views/sections.ts", 'title: "On soon"', 'title: "What’s on"');
  for (let tries = 0; tries < 300 && ["", keeper].includes(processes()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(processes()).not.toBe(keeper);
  await end();
  await expect.poll(processes, { timeout: 20_000 }).toBe("");
});

test("the process that keeps the site ends by itself when the other was killed", { timeout: 60_000 }, async () => {
  const port = await freePort();
  const started = spawn(process.execPath, ["scripts/start.ts", "--port", String(port)], {
    cwd: copy,
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  const keepers = () => {
    const { stdout } = spawnSync("pgrep", ["-f", join(copy, "lib/eleventy")], { encoding: "utf8" });
    return stdout.trim().split("\n").filter(Boolean).length;
  };
  await expect.poll(keepers, { timeout: 20_000 }).toBe(1);
  const ended = once(started, "exit");
  started.kill("SIGKILL");
  await ended;
  await expect.poll(keepers, { timeout: 20_000 }).toBe(0);
});
