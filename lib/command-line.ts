/** What every command does alike: it reads its options, says how it is used, and ends with a code. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

/**
 * Reads this process's arguments. With `--help` it prints `use` and ends with 0; where they can't be read it says why,
 * prints `use` and ends with 2.
 */
export function readArguments<const T extends ParseArgsConfig>(
  use: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes("--help")) {
    console.log(use);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // What follows the first sentence is about files whose names begin with a hyphen.
    console.error(`${error.message.replace(/\. .*$/s, "")}.\n\n${use}`);
    process.exit(2);
  }
}

/** Ends this process with the code that `work` comes to, or with what a Refusal says. Any other error is a fault of ours. */
export async function carryOut(work: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
