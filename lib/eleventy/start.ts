/** Keeps a process at work that builds and serves the site; when code changes, a new one takes its place. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** What a process reads once, and what it looks at again for every build. */
const code = ["lib", "_data", ".eleventy.ts", "package.json", "content/site.yaml"];
const sources = ["content", "pages", "_includes"];

/** Editors save a file in several steps; work starts when they have been quiet so long, in milliseconds. */
const quiet = 40;

export interface Served {
  /** The folder that the site is built into. */
  readonly output: string;
  readonly port: number;
  /** The address that the server listens on, such as `127.0.0.1`. */
  readonly host: string;
}

/** Whether a server could listen there. */
export async function isFree({ port, host }: Pick<Served, "port" | "host">): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen({ port, host });
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

/** Goes on until this process is ended. */
export function keepServing({ output, port, host }: Served): void {
  const program = fileURLToPath(new URL("./serve.ts", import.meta.url));
  let server: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  const begin = () => {
    const begun = fork(program, [output, String(port), host]);
    begun.on("exit", () => {
      if (server !== begun) return;
      server = undefined;
      console.error("Nothing is served until that is mended.");
    });
    server = begun;
  };
  const again = async () => {
    const former = server;
    server = undefined;
    if (former?.kill("SIGKILL")) await once(former, "exit");
    if (!server) begin();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(again, quiet);
  };

  // One who ends this means all of it. The other process may be writing, and would go on where nobody reads.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      server?.kill("SIGKILL");
      process.kill(process.pid, signal);
    });
  }

  begin();
  const follow = (paths: readonly string[], note: () => void) => {
    for (const path of paths.filter((path) => existsSync(path))) watch(path, { recursive: true }, note);
  };
  follow(code, soon);
  follow(sources, () => {
    if (!server) soon();
  });
}
