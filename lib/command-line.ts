/** What every command does alike: it reads its options, says how it is used, and ends with a code. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Refusal, wordSystemError } from "./refusal.ts";

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

/** Ends this process with the code that `work` comes to, or with what a Refusal or the machine says. Any other error is a fault of ours. */
export async function carryOut(work: () => Promise<number> | number): Promise<void> {
  let told = "";
  const refused = (error: unknown): number => {
    const said = error instanceof Refusal ? error.message : wordSystemError(error);
    if (said === undefined) throw error;
    if (said !== told) console.error(said);
    told = said;
    return error instanceof Refusal ? error.exitCode : 2;
  };
  // Of what goes on beside the work nobody else hears.
  process.once("uncaughtException", (error) => process.exit(refused(error)));
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = refused(error);
  }
}
