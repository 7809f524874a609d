/** Sending by a mail server, and what its answers mean for a message. */

import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { MailReader } from "../plan.ts";
import type { SigningKey } from "./dkim.ts";
import { type Connection, type Engine, EngineError, type Outcome } from "./engine.ts";
import { type Mime, messageWriter, type WrittenMessage } from "./mime.ts";

/** Where mail is handed over, from `SMTP_URL`. */
export interface MailServer {
  /** Host and port alone, fit to be shown. */
  readonly name: string;
  readonly options: SMTPConnectionOptions & { readonly host: string; readonly port: number };
  readonly login?: { readonly user: string; readonly pass: string };
}

const loopback = /^(localhost|127\.0\.0\.1|\[?::1\]?)$/;

/**
 * Reads `smtp://user:password@host:port` or `smtps://…`. Over `smtp:` the connection must turn to TLS before anything
 * is said, except to this same machine; certificates are always verified. Throws a plain sentence without the password.
 */
export function readSmtpUrl(written: string, timeouts: Pick<SMTPConnectionOptions, "socketTimeout"> = {}): MailServer {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
    throw new Error("SMTP_URL is not an address of a mail server. Write it as smtps://user:password@mail.example.org");
  }
  if (url.search !== "" || url.hash !== "" || !["", "/"].includes(url.pathname)) {
    throw new Error("SMTP_URL has more than user, password, host and port. Nothing else can be set there.");
  }
  if ((url.username === "") !== (url.password === "")) {
    throw new Error("SMTP_URL has a user without a password, or a password without a user. Write both, or neither.");
  }
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port === "" ? (secure ? 465 : 587) : Number(url.port);
  const user = decodeURIComponent(url.username);
  return {
    name: `${url.hostname}:${port}`,
    options: {
      host,
      port,
      secure,
      ...(!secure && (loopback.test(url.hostname) ? { ignoreTLS: true } : { requireTLS: true })),
      tls: { rejectUnauthorized: true, minVersion: "TLSv1.2" },
      // RFC 5321, section 4.5.3.2: the greeting may take five minutes, the answer to a message ten.
      greetingTimeout: 300_000,
      connectionTimeout: 330_000,
      socketTimeout: 600_000,
      ...timeouts,
    },
    ...(user !== "" && { login: { user, pass: decodeURIComponent(url.password) } }),
  };
}

/** Sends to subscribers, or to a list as one of them. */
export function smtpEngine(server: MailServer, signing?: SigningKey): Engine<MailReader, WrittenMessage> {
  return {
    name: server.name,
    remembers: false,
    writer: (edition, library) => messageWriter(edition, library, signing),
    open: () => SmtpConnection.open(server),
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

class SmtpConnection implements Connection<Mime> {
  readonly #connection: SMTPConnection;
  readonly #server: MailServer;
  /** What it said it can do, a line each. */
  readonly #offers: string;
  #open = true;

  private constructor(connection: SMTPConnection, server: MailServer, offers: string) {
    this.#connection = connection;
    this.#server = server;
    this.#offers = offers;
    connection.on("error", () => this.#lost());
    connection.on("end", () => this.#lost());
  }

  #lost(): void {
    this.#open = false;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  static async open(server: MailServer): Promise<SmtpConnection> {
    const socket = await reach(server);
    const connection = new SMTPConnection({ ...server.options, connection: socket });
    try {
      await new Promise<void>((done, failed) => {
        connection.once("error", failed);
        connection.connect((error) => (error ? failed(error) : done()));
      });
      const offers = connection.lastServerResponse || "";
      const { login } = server;
      if (login) {
        await new Promise<void>((done, failed) => {
          connection.once("error", failed);
          connection.login({ ...login }, (error) => (error ? failed(error) : done()));
        });
      }
      return new SmtpConnection(connection, server, offers);
    } catch (error) {
      connection.on("error", () => undefined);
      connection.close();
      socket.destroy();
      throw serverError(error as SmtpError, server);
    }
  }

  objection({ to, bytes }: Mime): Outcome | undefined {
    const most = Number(/^250[ -]SIZE[ \t]+(\d+)/im.exec(this.#offers)?.[1] ?? 0);
    if (most > 0 && bytes.length > most) {
      const why = `The message has ${kilobytes(bytes.length)}, and ${this.#server.name} takes no more than ${kilobytes(most)} (RFC 1870). Make the edition shorter, or ask your mail provider to take more. Trying again cannot help.`;
      return { kind: "halt", reply: "too large", why };
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
    if (/[^\u0000-\u007f]/.test(to) && !/^250[ -]SMTPUTF8/im.test(this.#offers)) {
      return { kind: "left", reply: "the server takes no address with letters beyond a to z before the @" };
    }
    return undefined;
  }

  async send({ from, to, bytes }: Mime): Promise<Outcome> {
    let handedOver = false;
    const message = new Readable({
      read() {
        handedOver = true;
        this.push(bytes);
        this.push(null);
      },
    });
    const error = await new Promise<SmtpError | null>((done) => {
      this.#connection.send({ from, to: [to], size: bytes.length }, message, (error) => done(error));
    });
    if (!error) return { kind: "sent" };
    const outcome = meaning(error, handedOver);
    if (error.code !== "EENVELOPE" && error.code !== "EMESSAGE") this.#open = false;
    else if (this.#open) await this.#reset();
    return outcome.kind === "put off" ? { ...outcome, lost: !this.#open } : outcome;
  }

  /** Ends a transaction that was refused half-way. */
  async #reset(): Promise<void> {
    await new Promise<void>((done) => {
      this.#connection.once("end", done);
      this.#connection.reset((error) => {
        if (error) this.#open = false;
        this.#connection.removeListener("end", done);
        done();
      });
    });
    if (!this.#open) this.#connection.close();
  }

  close(): void {
    if (this.#open) this.#connection.quit();
    else this.#connection.close();
    this.#open = false;
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** How long to wait for the server's computer to answer at all; the server itself may take longer to greet. */
const reachTimeout = 30_000;

/** A plain connection to the server's computer. Throws an EngineError within a minute. */
function reach({ name, options: { host, port } }: MailServer): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ host, port });
    const giveUp = (why: string, again: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      failed(new EngineError(why, again));
    };
    const timer = setTimeout(
      () => giveUp(`${name} cannot be reached (no answer in ${reachTimeout / 1000} seconds).`, true),
      reachTimeout,
    );
    socket.once("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        giveUp(`There is no mail server called ${name}, or no network.`, true);
      else if (code === "ECONNREFUSED") giveUp(`${name} cannot be reached (nothing answers at this port).`, true);
      else giveUp(`${name} cannot be reached (${code ?? "no connection"}).`, true);
    });
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.removeAllListeners("error");
      done(socket);
    });
  });
}

function meaning(error: SmtpError, handedOver: boolean): Outcome {
  const reply = replyOf(error);
  const code = error.responseCode;
  if (code === undefined) {
    if (error.code === "EENVELOPE") return { kind: "left", reply: "the address cannot be handed over" };
    return handedOver ? { kind: "uncertain", reply } : { kind: "put off", reply, lost: true };
  }
  if (code < 500 || code === 503) return { kind: "put off", reply, lost: false };
  const about = aboutWhom(error, code, / (\d\.\d{1,3}\.\d{1,3})$/.exec(reply)?.[1]);
  if (about === "us") return { kind: "halt", reply, why: whoseMove(error, reply) };
  return about === "mailbox" ? { kind: "left", reply } : { kind: "refused", reply, sure: about === "address" };
}

/**
 * Of whom a refusal speaks, by its enhanced code (RFC 3463) or else by where in the conversation it came: of the
 * `address`, for good; of its `mailbox`, which may be another day; of `us`; or of the address as far as can be told.
 */
function aboutWhom({ command }: SmtpError, code: number, enhanced = ""): "address" | "mailbox" | "us" | "unclear" {
  // What is said to MAIL FROM is about the sender; X.1.7 and X.1.8 are too, wherever they are said.
  if (command === "MAIL FROM" || /^5\.1\.[78]$/.test(enhanced)) return "us";
  if (/^5\.1\.|^5\.2\.1$/.test(enhanced)) return "address";
  // X.2.2 to X.2.4: full, too large for it, a list that is being mended. X.6.7 to X.6.10: letters beyond ASCII (RFC 6531).
  if (/^5\.2\.|^5\.6\.([789]|10)$/.test(enhanced)) return "mailbox";
  if (enhanced !== "" || command !== "RCPT TO") return "us";
  if (code === 552) return "mailbox";
  // RFC 7504: the domain takes no mail.
  if (code === 556) return "address";
  return [550, 551, 553].includes(code) ? "unclear" : "us";
}

/** For each kind of refusal that is about us, what it says and who can do something about it. */
const moves: readonly (readonly [RegExp, string])[] = [
  [/^\d+ 5\.3\.4|^552/, "It says that the message is too large. Make the edition shorter."],
  [/^\d+ 5\.3\./, "It says that something is wrong with the server itself. Wait, or ask your mail provider."],
  [
    /^\d+ 5\.4\.5/,
    "It says that we have sent as much as it lets us. Wait, mostly until tomorrow, or ask your mail provider for more.",
  ],
  [/^\d+ 5\.4\./, "It says that it cannot pass mail on. Ask your mail provider."],
  [/^\d+ 5\.5\.|^50/, "It does not understand what this program says to it. Ask your mail provider, with this code."],
  [/^\d+ 5\.6\./, "It does not take messages that are written like this. Ask your mail provider, with this code."],
  [
    /^\d+ 5\.7\.|^53/,
    'Its rules keep our messages out: because of the address in "from", the user in SMTP_URL, how many they are, or what they say. Ask your mail provider, with this code.',
  ],
];

function whoseMove({ command }: SmtpError, reply: string): string {
  const [, move = "Ask your mail provider, with this code."] = moves.find(([pattern]) => pattern.test(reply)) ?? [];
  const sender =
    command === "MAIL FROM" || / 5\.1\.[78]$/.test(reply)
      ? ' It says so of the address in "from" in content/site.yaml.'
      : "";
  return `The mail server takes no message from us (${reply}).${sender} ${move}`;
}

/** Code and enhanced code alone: the words of a reply often have the address in them. */
function replyOf({ response, code }: SmtpError): string {
  return (
    /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? "")?.[0].replace("-", " ") ??
    wordsFor[code ?? ""] ??
    "connection lost"
  );
}

const wordsFor: Readonly<Record<string, string>> = {
  ETIMEDOUT: "no answer in time",
  ECONNECTION: "connection lost",
  ESOCKET: "connection lost",
};

const certificate = /certificate|self.signed|TLS|SSL|altnames/i;

function serverError(error: SmtpError, { name }: MailServer): EngineError {
  const { code, responseCode } = error;
  if (code === "EAUTH") {
    if (responseCode === undefined || responseCode < 500)
      return new EngineError(`${name} cannot check the password now (${replyOf(error)}).`, true);
    return new EngineError(
      `${name} does not accept the user name and password in SMTP_URL (${replyOf(error)}).`,
      false,
    );
  }
  if (code === "ETLS" || certificate.test(error.message)) {
    return new EngineError(`A safe connection to ${name} could not be made: ${error.message}.`, false);
  }
  if (responseCode !== undefined && responseCode >= 500) {
    return new EngineError(`${name} does not let us in (${replyOf(error)}).`, false);
  }
  return new EngineError(
    `${name} cannot be used (${responseCode === undefined ? (wordsFor[code ?? ""] ?? "no connection") : replyOf(error)}).`,
    true,
  );
}
