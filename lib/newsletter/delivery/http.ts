/** Asking a service that sends for us, over HTTP. */
import { EngineError } from "./engine.ts";

/** What a service answered, whether it did what it was asked or not. */
export interface Answer {
  readonly status: number;
  /** Of JSON; undefined when it was none. */
  readonly data: unknown;
}

/** No answer came. `handedOver` tells whether the service may have done what it was asked all the same. */
export class NoAnswer extends Error {
  readonly handedOver: boolean;
  constructor(message: string, handedOver: boolean) {
    super(message);
    this.handedOver = handedOver;
  }
}

export interface Request {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** Before these the connection was not there, so nothing was handed over. */
const notConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Milliseconds in which a service answers, or is taken not to. */
export const patience = 60_000;

/** Asks once. Throws NoAnswer, or an EngineError when no safe connection can be made. */
export async function ask({ method, url, headers, data }: Request, wait = patience): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: {
        Accept: "application/json",
        ...(data !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(data !== undefined && { body: JSON.stringify(data) }),
      // A redirect would take what is secret to another address.
      redirect: "error",
      signal: AbortSignal.timeout(wait),
    });
    text = await response.text();
  } catch (error) {
    const { host } = new URL(url);
    if ((error as Error).name === "TimeoutError") throw new NoAnswer(`${host} gave no answer in time`, true);
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
    if (/CERT|TLS|SSL/.test(code ?? "") || /certificate/i.test(message)) {
      throw new EngineError(`A safe connection to ${host} could not be made: ${message}.`, false);
    }
    throw new NoAnswer(`${host} gave no answer (${code ?? message})`, !notConnected.has(code ?? ""));
  }
  try {
    return { status: response.status, data: JSON.parse(text) };
  } catch {
    return { status: response.status, data: undefined };
  }
}
