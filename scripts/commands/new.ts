/** npm run new -- KIND: asks a few questions, or takes flags, and writes a file that is in order. See --help. */
import { carryOut } from "../../lib/command-line.ts";
import { newCommand } from "../../lib/editing/workspace/new-command.ts";

const { stdin, stdout, env } = process;

await carryOut(() =>
  newCommand(process.argv.slice(2), {
    environment: env,
    say: console.log,
    warn: console.error,
    findAsker: async (plain) => {
      if (plain || (stdin.isTTY && (env.ACCESSIBLE || env.TERM === "dumb")))
        return (await import("../../lib/editing/terminal/lines.ts")).lines(stdin, stdout);
      return stdin.isTTY && stdout.isTTY ? (await import("../../lib/editing/terminal/menus.ts")).menus : undefined;
    },
  }),
);
// Nobody is asked any more, so that an open terminal need not keep this running.
stdin.unref?.();
