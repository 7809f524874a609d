/** A mail server on this computer, which counts what it accepts and can be told to misbehave. */
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the server does to a recipient, by the first word of the address. */
export type Fault =
  /** Refuses the recipient for good, or for now as often as `times` says. */
  | { readonly kind: "refuse"; readonly code: number; readonly enhanced?: string; readonly times?: number }
  /** Takes the whole message and then answers with the code. */
  | { readonly kind: "answer"; readonly code: number; readonly enhanced?: string; readonly times?: number }
  /** Drops the connection before the message, or after all of it and before the answer. */
  | { readonly kind: "drop"; readonly at: "recipient" | "answer"; readonly times?: number; readonly keep?: boolean }
  /** Never answers. */
  | { readonly kind: "stall"; readonly at: "recipient" | "answer"; readonly times?: number };

export interface SinkOptions {
  /** By the address's local part. */
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly secure?: { readonly key: string; readonly cert: string };
  readonly password?: string;
  /** Refuses every recipient. */
  readonly refuseAll?: { readonly code: number; readonly enhanced?: string };
  /** Refuses every sender with this code. */
  readonly refuseSender?: number;
  /** Knows no letters beyond ASCII in addresses. */
  readonly asciiOnly?: boolean;
  /** The largest message that it takes, in bytes. */
  readonly size?: number;
  /** Milliseconds before the greeting. */
  readonly greetAfter?: number;
  /** More connections than this are turned away. */
  readonly maxClients?: number;
  /** The address to listen at; this machine alone when not given. */
  readonly host?: string;
  /** Keeps the messages themselves, not only whose they are. */
  readonly keep?: boolean;
  /** Milliseconds before each answer. */
  readonly delay?: number;
}

/** Ends another process with SIGKILL, at a stage of the message after so many accepted ones. */
export interface Kill {
  readonly pid: number;
  readonly after: number;
  readonly stage: "recipient" | "answer" | "answered";
}

export interface Accepted {
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
}

export interface MailSink {
  readonly port: number;
  readonly accepted: readonly Accepted[];
  /** How many connections it has had. */
  readonly connections: number;
  kill(kill: Kill): void;
  /** Calls off a kill that has not happened. */
  spare(): void;
  /** Breaks all connections, and takes no more. */
  stop(): void;
}

const reply = (code: number, enhanced = "") =>
  Object.assign(new Error(`${enhanced} No, said the sink to you`.trim()), { responseCode: code });

export async function startMailSink(options: SinkOptions = {}): Promise<MailSink> {
  const accepted: Accepted[] = [];
  const met = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();
  let connections = 0;
  let kill: Kill | undefined;

  function killAt(stage: Kill["stage"]): void {
    if (kill?.stage !== stage || accepted.length < kill.after) return;
    try {
      process.kill(kill.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    kill = undefined;
  }

  function faultOf(address: string, stage: "recipient" | "answer"): Fault | undefined {
    const name = address.split("@")[0] ?? "";
    const fault = options.faults?.[name];
    if (!fault) return undefined;
    const at = fault.kind === "refuse" ? "recipient" : fault.kind === "answer" ? "answer" : fault.at;
    if (at !== stage) return undefined;
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return fault.times !== undefined && times > fault.times ? undefined : fault;
  }

  const after = (delay: number | undefined, then: () => void) =>
    delay ? void timers.add(setTimeout(then, delay)) : then();
  const sockets = () => [...(server.connections as Set<{ id: string; _socket: Socket }>)];
  const breakOff = (session: { readonly id: string }) =>
    sockets()
      .find(({ id }) => id === session.id)
      ?._socket.destroy();

  const server = new SMTPServer({
    logger: false,
    // It would ask the network whose address that is.
    disableReverseLookup: true,
    authOptional: options.password === undefined,
    ...(options.password === undefined && { disabledCommands: ["AUTH"] }),
    hideSTARTTLS: true,
    hideSMTPUTF8: options.asciiOnly ?? false,
    ...(options.size !== undefined && { size: options.size }),
    allowInsecureAuth: true,
    ...(options.secure ? { secure: true, ...options.secure } : {}),
    maxClients: options.maxClients ?? 100,
    closeTimeout: 100,
    onConnect(_session, done) {
      connections += 1;
      after(options.greetAfter, done);
    },
    onAuth(auth, _session, done) {
      if (auth.password === options.password) done(null, { user: auth.username });
      else done(reply(535));
    },
    onMailFrom(_address, _session, done) {
      done(options.refuseSender === undefined ? null : reply(options.refuseSender));
    },
    onRcptTo({ address }, session, done) {
      killAt("recipient");
      if (options.refuseAll) return done(reply(options.refuseAll.code, options.refuseAll.enhanced));
      const fault = faultOf(address, "recipient");
      if (!fault) done();
      else if (fault.kind === "refuse") done(reply(fault.code, fault.enhanced));
      else if (fault.kind === "drop") breakOff(session);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      let id: string | undefined;
      stream.on("data", (chunk: Buffer) => {
        if (options.keep) chunks.push(chunk);
        else if (id === undefined) id = /^Message-ID:\s*<([^>]*)>/im.exec(chunk.toString("latin1"))?.[1];
      });
      stream.on("end", () => {
        const [{ address: to } = { address: "" }] = session.envelope.rcptTo;
        const raw = Buffer.concat(chunks).toString("latin1");
        const accept = () =>
          accepted.push({ to, messageId: id ?? /^Message-ID:\s*<([^>]*)>/im.exec(raw)?.[1] ?? "", raw });
        const fault = faultOf(to, "answer");
        if (fault?.kind === "answer") return done(reply(fault.code, fault.enhanced));
        if (fault?.kind === "drop") {
          if (fault.keep) accept();
          breakOff(session);
          return;
        }
        if (fault?.kind === "stall") return;
        accept();
        killAt("answer");
        after(options.delay, done);
        killAt("answered");
      });
    },
  });

  server.on("error", () => undefined);
  const listener = server.listen(0, options.host ?? "127.0.0.1");
  await once(listener, "listening");
  return {
    port: (listener.address() as AddressInfo).port,
    accepted,
    get connections() {
      return connections;
    },
    kill: (one) => {
      kill = one;
    },
    spare: () => {
      kill = undefined;
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const { _socket } of sockets()) _socket.destroy();
      server.close();
    },
  };
}
