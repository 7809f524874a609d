/** Sending by a mail server, and what its answers mean for a message. */
import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { MailReader } from "../plan.ts";
import { type Connection, type Engine, EngineError, type Outcome } from "./engine.ts";
import { type Mime, messageWriter, type SigningKey, type WrittenMessage } from "./mime.ts";

/** Where mail is handed over, from `SMTP_URL`. */
export interface MailServer {
  /** Host and port alone, fit to be shown. */
  readonly name: string;
  readonly options: SMTPConnectionOptions;
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
      connectionTimeout: 60_000,
      // RFC 5321, section 4.5.3.2.6: the answer to a message may take ten minutes.
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
  #open = true;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
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
    const connection = new SMTPConnection(server.options);
    try {
      await new Promise<void>((done, failed) => {
        connection.once("error", failed);
        connection.connect((error) => (error ? failed(error) : done()));
      });
      const { login } = server;
      if (login) {
        await new Promise<void>((done, failed) => {
          connection.once("error", failed);
          connection.login({ ...login }, (error) => (error ? failed(error) : done()));
        });
      }
    } catch (error) {
      connection.on("error", () => undefined);
      connection.close();
      throw serverError(error as SmtpError, server);
    }
    return new SmtpConnection(connection);
  }

  /** Hands one message over. Never throws. */
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

function meaning(error: SmtpError, handedOver: boolean): Outcome {
  const reply = replyOf(error);
  const code = error.responseCode;
  if (code === undefined) {
    if (error.code === "EENVELOPE") return { kind: "refused", reply: "the server takes no such address" };
    return handedOver ? { kind: "uncertain", reply } : { kind: "put off", reply, lost: true };
  }
  if (code < 500 || code === 503) return { kind: "put off", reply, lost: false };
  // What is said to MAIL FROM is about us, not about the one recipient.
  if (error.command === "MAIL FROM" || code === 530)
    return { kind: "halt", reply, why: `The mail server takes no message from us (${reply}).` };
  return { kind: "refused", reply };
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
  if (code === "EAUTH" || code === "ENOAUTH") {
    if (responseCode !== undefined && responseCode < 500) {
      return new EngineError(`${name} cannot check the password now (${replyOf(error)}).`, true);
    }
    return new EngineError(
      `${name} does not accept the user name and password in SMTP_URL (${replyOf(error)}).`,
      false,
    );
  }
  if (code === "ETLS" || certificate.test(error.message)) {
    return new EngineError(`A safe connection to ${name} could not be made: ${error.message}.`, false);
  }
  if (code === "EDNS") return new EngineError(`There is no mail server called ${name}, or no network.`, true);
  if (responseCode !== undefined && responseCode >= 500) {
    return new EngineError(`${name} does not let us in (${replyOf(error)}).`, false);
  }
  return new EngineError(
    `${name} cannot be reached (${responseCode === undefined ? (wordsFor[code ?? ""] ?? "no connection") : replyOf(error)}).`,
    true,
  );
}
