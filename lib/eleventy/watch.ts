/**
 * Builds and serves the site while it is worked on. One process keeps it up to date with its content; when anything that
 * it is made with changes, a new one takes its place, so that no module and no template is ever stale.
 */
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { Answer } from "./keep-site.ts";
import { writeSearchIndex } from "./search-index.ts";

/** What a site is made with, beside its content. */
const means = ["pages", "_includes", "_data", "lib", "assets", "scripts"];

/** Editors save a file in several steps; work starts when they have been quiet so long, in milliseconds. */
const quiet = 40;

export interface WatchOptions {
  readonly content: string;
  readonly output: string;
  readonly port: number;
  /** The folder under which the site is served, such as `/` or `/signpost/`. */
  readonly base: string;
  /** The language of the search, such as `en-GB`. */
  readonly locale: string;
}

/** Never returns by itself. An edit with something to mend prints it and leaves the last good site in place. */
export async function watchAndServe({ content, output, port, base, locale }: WatchOptions): Promise<void> {
  let keeper: ChildProcess | undefined;
  let running = false;
  let waiting: "content" | "means" | undefined;
  let timer: NodeJS.Timeout | undefined;
  let server: EleventyDevServer | undefined;
  let indexing: Promise<void> | undefined;

  const update = async (): Promise<void> => {
    if (running || !waiting) return;
    running = true;
    if (waiting === "means") {
      keeper?.kill();
      keeper = undefined;
    }
    waiting = undefined;
    if (!keeper?.connected) keeper = fork(fileURLToPath(new URL("./keep-site.ts", import.meta.url)), [content, output]);
    const done = await answerOf(keeper, () => server?.reload({ files: [], build: { templates: [] } }));
    running = false;
    // Readers of a draft wait for the page, not for the search, so its index follows when no other edit is waiting.
    if (waiting) return update();
    if (!done) return;
    await indexing;
    if (running) return;
    indexing = writeSearchIndex(output, locale);
    await indexing;
  };
  const note = (what: "content" | "means") => {
    if (waiting !== "means") waiting = what;
    clearTimeout(timer);
    timer = setTimeout(update, quiet);
  };

  // One who ends this means all of it. The other process may be writing, and would go on where nobody reads.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      keeper?.kill("SIGKILL");
      process.kill(process.pid, signal);
    });
  }

  waiting = "means";
  await update();
  server = new EleventyDevServer("signpost", output, { port, pathPrefix: base, domDiff: false });
  server.serve(port);
  if (existsSync(content)) watch(content, { recursive: true }, () => note("content"));
  for (const path of means.filter((path) => existsSync(path))) watch(path, { recursive: true }, () => note("means"));
}

/** Asks for the site to be brought up to date, and whether it could be. A process that ended could not. */
function answerOf(keeper: ChildProcess, onPages: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (done: boolean) => {
      keeper.off("message", hear).off("exit", leave);
      resolve(done);
    };
    const hear = (answer: Answer) => (answer === "pages" ? onPages() : settle(answer === "done"));
    const leave = () => settle(false);
    keeper.on("message", hear).on("exit", leave);
    keeper.send("update");
  });
}
