/** Runs a program and measures the whole of it from outside, as the system counts it. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Run {
  /** From start to end, by the clock on the wall. */
  readonly seconds: number;
  /** Of all processors together; undefined where the system does not tell. */
  readonly processor: number | undefined;
  /** The most memory held at once, in megabytes of a million bytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
  readonly output: string;
}

/** How often the process is looked at, in milliseconds: the kernel keeps its peak, so only the last moments are missed. */
const interval = 10;

/** Kernel ticks a second, the same on every Linux that Node runs on. */
const ticks = 100;

/** What Linux tells of a process while it lives; https://man7.org/linux/man-pages/man5/proc.5.html */
function look(pid: number): { processor: number; peak: number } | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return { processor: (Number(fields[11]) + Number(fields[12])) / ticks, peak: (Number(peak) * 1024) / 1e6 };
  } catch {
    return undefined;
  }
}

/** Throws, with what it printed, when the program fails or is not there. */
export function run(program: string, parts: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, parts, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let last: ReturnType<typeof look>;
    const watch = setInterval(() => {
      const seen = child.pid && look(child.pid);
      if (seen && Number.isFinite(seen.peak)) last = seen;
    }, interval);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code !== 0) reject(new Error(`${program} ${parts.join(" ")} ended with ${code}:\n${output}`));
      else resolve({ seconds, processor: last?.processor, peak: last?.peak, output });
    });
  });
}
