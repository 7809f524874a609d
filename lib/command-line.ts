/** The options of a command, or how it is used for somebody who asks or mistypes one. */
import { type ParseArgsConfig, parseArgs } from "node:util";

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
