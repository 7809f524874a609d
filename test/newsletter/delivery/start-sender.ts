/** Starts a sender for tests, in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";

export interface Sender {
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly output: string }>;
}

/** `most` limits how large files may grow, in blocks of 512 bytes, those of `ulimit -f` in POSIX. */
export function startSender(file: string, port: number, connections: number, retry = "", most?: number): Sender {
  const command = [process.execPath, join(import.meta.dirname, "sender.ts"), file, String(port), String(connections)];
  const words = [...command, ...(retry ? [retry] : [])];
  const [program = "", ...rest] =
    most === undefined ? words : ["sh", "-c", `ulimit -f ${most} && exec "$@"`, "sh", ...words];
  const child = spawn(program, rest, {
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), "compiled") },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, output }));
  return { pid: child.pid as number, ended };
}

/** The addresses whose lines the command calls uncertain, of a file where line 2 is person2@example.org. */
export function uncertainIn(output: string): readonly string[] {
  const [, list = ""] = /Uncertain: [\d,]+\.\n((?: {2}line \d+.*\n)*)/.exec(output) ?? [];
  return [...list.matchAll(/line (\d+)/g)].map(([, line]) => `person${line}@example.org`);
}
