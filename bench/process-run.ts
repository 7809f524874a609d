/** Runs a program and measures the whole of it from outside, as the system counts it. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { stopwatch } from "../lib/clock.ts";

export interface Run {
  /** From start to end, by the clock on the wall. */
  readonly seconds: number;
  /** Of all processors together; undefined where the system does not tell. */
  readonly processor: number | undefined;
  /** The most memory held at once, in megabytes of a million bytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
  readonly output: string;
}

/** What Linux tells of a process while it lives, in ticks of a hundredth: https://man7.org/linux/man-pages/man5/proc.5.html */
function look(pid: number | undefined): { processor: number; peak: number } | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return peak === undefined
      ? undefined
      : { processor: (Number(fields[11]) + Number(fields[12])) / 100, peak: (Number(peak) * 1024) / 1e6 };
  } catch {
    return undefined;
  }
}

/**
 * One process, without those that it starts, looked at a hundred times a second. Rejects, with what it printed, when it
 * fails, and when the program is not there. It is killed when this process ends before it.
 */
export function run(program: string, parts: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const elapsed = stopwatch();
    const child = spawn(program, parts, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const kill = () => child.kill("SIGKILL");
    // Before anybody tidies up what it may be writing to.
    process.prependListener("exit", kill);
    let output = "";
    let last: ReturnType<typeof look>;
    const watch = setInterval(() => {
      last = look(child.pid) ?? last;
    }, 10);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", reject);
    // Comes after an error, too.
    child.on("close", (code, signal) => {
      clearInterval(watch);
      process.off("exit", kill);
      const seconds = elapsed() / 1000;
      if (code === 0) resolve({ seconds, processor: last?.processor, peak: last?.peak, output });
      else reject(new Error(`${program} ${parts.join(" ")} ended with ${code ?? signal}:\n${output}`));
    });
  });
}
