/** How long an edit takes to show, in a copy of this project while `npm start` runs there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { stopwatch } from "../lib/clock.ts";
import { benchDay, type ContentFiles } from "./own-site.ts";

/** All that a site is made with, beside its content. */
export const project = [
  ".eleventy.ts",
  "package.json",
  "runtime",
  "runtime.js",
  "_data",
  "_includes",
  "languages",
  "assets",
  "lib",
  "pages",
  "scripts",
];

/** In which file what is put in the place of what, so that the page of a service says it. */
export const edits = {
  "a file of content": ["content/services/service-7.md", /^title: .*$/m, (mark: string) => `title: ${mark}`],
  "a template": ["pages/service.njk", /<h1.*<\/h1>/, (mark: string) => `<h1>${mark}</h1>`],
  "a module of lib": ["lib/eleventy/filters.ts", /return (?=absoluteUrl)/, (mark: string) => `return "${mark}" + `],
} as const;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** The seconds of each of so many edits, until the server of `npm start` gives the page with what was edited. */
export async function measureEdits(
  content: ContentFiles,
  folder: string,
  times: number,
): Promise<Readonly<Record<keyof typeof edits, readonly number[]>>> {
  mkdirSync(folder);
  for (const name of project) cpSync(name, join(folder, name), { recursive: true });
  for (const [path, text] of content) {
    mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/services/service-7/`;
  const environment = { ...process.env, SITE_DATE: benchDay.toString() };
  const server = spawn(process.execPath, ["scripts/start.ts", "--port", String(port)], {
    cwd: folder,
    env: environment,
    stdio: "ignore",
  });
  const kill = () => server.kill();
  process.once("exit", kill);
  // What is written last.
  const built = () =>
    statSync(join(folder, "_preview/pagefind/pagefind-entry.json"), { throwIfNoEntry: false })?.mtimeMs;
  const shown = async (words: string): Promise<void> => {
    while (!(await fetch(address).then((answer) => answer.text(), String)).includes(words)) await pause(10);
  };
  try {
    await shown("<h1>");
    while (built() === undefined) await pause(50);
    const taken: Record<keyof typeof edits, number[]> = {
      "a file of content": [],
      "a template": [],
      "a module of lib": [],
    };
    for (const name of Object.keys(edits) as (keyof typeof edits)[]) {
      const [file, place, text] = edits[name];
      const path = join(folder, file);
      const before = readFileSync(path, "utf8");
      if (!place.test(before)) throw new Error(`${file} has nothing for ${place}.`);
      for (let number = 1; number <= times; number += 1) {
        const mark = `Edit ${number} of ${file}`;
        const builtBefore = built();
        writeFileSync(
          path,
          before.replace(place, () => text(mark)),
        );
        const elapsed = stopwatch();
        await shown(mark);
        taken[name].push(elapsed() / 1000);
        // What follows the page, the rest of the site and the search index, is no part of it.
        while (built() === builtBefore) await pause(50);
        await pause(500);
      }
    }
    return taken;
  } finally {
    process.off("exit", kill);
    const gone = once(server, "exit");
    kill();
    await gone;
  }
}
