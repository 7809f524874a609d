/** npm run new -- KIND: asks a few questions, or takes flags, and writes a file that is in order. See --help. */
import { carryOut } from "../../lib/command-line.ts";
import { findAsker } from "../../lib/editing/terminal/find-asker.ts";
import { newCommand } from "../../lib/editing/workspace/new-command.ts";

await carryOut(() =>
  newCommand(process.argv.slice(2), {
    environment: process.env,
    say: console.log,
    warn: console.error,
    findAsker: (plain) => findAsker(process, plain),
  }),
);
// Nobody is asked any more, so that an open terminal need not keep this running.
process.stdin.unref?.();
