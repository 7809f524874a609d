/** Starts mail servers for tests, in processes of their own. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Accepted, Kill, SinkOptions } from "./mail-sink.ts";

export interface MailSink {
  readonly port: number;
  accepted(): Promise<readonly Accepted[]>;
  count(): Promise<number>;
  connections(): Promise<number>;
  kill(kill: Kill): void;
  /** Calls off a kill that has not happened. */
  spare(): void;
  stop(): void;
}

export async function startMailSink(options: SinkOptions = {}): Promise<MailSink> {
  const child = fork(fileURLToPath(new URL("mail-sink.ts", import.meta.url)), [JSON.stringify(options)]);
  const [port] = await once(child, "message");
  return {
    port,
    accepted: () => ask(child, "accepted") as Promise<readonly Accepted[]>,
    count: () => ask(child, "count") as Promise<number>,
    connections: () => ask(child, "connections") as Promise<number>,
    kill: (kill) => child.send(kill),
    spare: () => child.send({ pid: null }),
    stop: () => child.disconnect(),
  };
}

let asking: Promise<unknown> = Promise.resolve();

/** One question at a time, so that answers are not mixed up. */
function ask(child: ChildProcess, question: string): Promise<unknown> {
  asking = asking.then(async () => {
    const answer = once(child, "message");
    child.send(question);
    return (await answer)[0];
  });
  return asking;
}
