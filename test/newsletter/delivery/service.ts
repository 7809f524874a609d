/** A service on this computer, and the faults that it is told to have: what an engine is tried against. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly data: unknown;
}

export interface Answered {
  readonly status: number;
  readonly data?: unknown;
  /** In the place of data: what is no JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What goes wrong with a request: it is answered so and nothing is done, the connection breaks before anything is done, it
 * breaks after, or it is done and no answer ever comes.
 */
export type Fault = Answered | "broken before" | "broken after" | "no answer";

export interface Service {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The next `times` requests whose method and path match have this fault. */
  fail(what: RegExp, fault: Fault, times?: number): void;
  /** Takes all faults away. */
  heal(): void;
  stop(): Promise<void>;
}

export async function startService(answer: (asked: Asked) => Answered): Promise<Service> {
  const asked: Asked[] = [];
  const faults: { what: RegExp; fault: Fault; times: number }[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", "http://localhost");
    const text = Buffer.concat(chunks).toString();
    const one: Asked = {
      method: request.method ?? "",
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      data: text === "" ? undefined : JSON.parse(text),
    };
    asked.push(one);
    const say = ({ status, data, text = JSON.stringify(data), headers }: Answered) =>
      response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(text);
    const found = faults.find(({ what, times }) => times > 0 && what.test(`${one.method} ${one.path}`));
    if (!found) return say(answer(one));
    found.times -= 1;
    if (typeof found.fault === "object") return say(found.fault);
    if (found.fault !== "broken before") answer(one);
    if (found.fault !== "no answer") request.socket.destroy();
    return undefined;
  });
  // By itself it closes what was idle for five seconds, which on a busy machine is just when the next request goes out.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (what, fault, times = 1) => faults.push({ what, fault, times }),
    heal: () => faults.splice(0),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
