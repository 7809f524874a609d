/** Somebody to ask, where somebody is at the keyboard. */
import type { Asker } from "../interview.ts";

interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: { readonly ACCESSIBLE?: string | undefined; readonly TERM?: string | undefined };
}

/** Line by line where that is wanted or nothing else can be shown; undefined where nobody answers. */
export async function findAsker({ stdin, stdout, env }: Terminal, plain: boolean): Promise<Asker | undefined> {
  if (plain || (stdin.isTTY && (env.ACCESSIBLE || env.TERM === "dumb")))
    return (await import("./lines.ts")).lines(stdin, stdout);
  return stdin.isTTY && stdout.isTTY ? (await import("./menus.ts")).menus : undefined;
}
