/** Builds and serves the site while it is worked on. Each build is a process of its own, so that no module is ever stale. */

import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { writeSearchIndex } from "./search-index.ts";

/** Whatever a page is made from. */
const watched = ["content", "pages", "_includes", "_data", "lib", "assets", "scripts"];

/** Editors save a file in several steps; a build starts when they have been quiet so long, in milliseconds. */
const quiet = 40;

export interface WatchOptions {
  readonly output: string;
  readonly port: number;
  /** The folder under which the site is served, such as `/` or `/signpost/`. */
  readonly base: string;
  /** The language of the search, such as `en-GB`. */
  readonly locale: string;
}

/** Never returns by itself. A build with problems prints them and leaves the last good site in place. */
export async function watchAndServe({ output, port, base, locale }: WatchOptions): Promise<void> {
  let running = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let server: EleventyDevServer | undefined;

  const build = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const built = await buildOnce(output);
    if (built && server) await server.reload({ files: [], build: { templates: [] } });
    // Readers of a draft wait for the page, not for the search, so its index follows.
    if (built) await writeSearchIndex(output, locale);
    running = false;
    if (again) {
      again = false;
      return build();
    }
  };

  await build();
  server = new EleventyDevServer("signpost", output, { port, pathPrefix: base, domDiff: false });
  server.serve(port);
  for (const path of watched.filter((path) => existsSync(path))) {
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(build, quiet);
    });
  }
}

function buildOnce(output: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["scripts/build.ts", "--out", output, "--no-search"], { stdio: "inherit" });
    child.on("exit", (code) => resolve(code === 0));
  });
}
