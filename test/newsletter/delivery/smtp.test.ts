import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { EngineError } from "../../../lib/newsletter/delivery/engine.ts";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";

describe("SMTP_URL", () => {
  test.each([
    ["smtps://mail.example.org", { host: "mail.example.org", port: 465, secure: true }],
    ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, requireTLS: true }],
    ["smtp://mail.example.org:2525", { port: 2525, requireTLS: true }],
    ["smtp://localhost:2525", { host: "localhost", port: 2525, ignoreTLS: true }],
    ["smtp://[::1]:25", { host: "::1", port: 25, ignoreTLS: true }],
    ["smtp://127.0.0.1.example.org", { requireTLS: true }],
  ])("%s", (url, options) => expect(readSmtpUrl(url).options).toMatchObject(options));

  test("always verifies certificates", () => {
    for (const url of ["smtps://mail.example.org", "smtp://mail.example.org", "smtps://localhost"]) {
      expect(readSmtpUrl(url).options.tls).toMatchObject({ rejectUnauthorized: true });
    }
  });

  test("has user and password in the form of addresses", () => {
    expect(readSmtpUrl("smtps://news%40example.org:p%2Fa%3Ass@mail.example.org").login).toEqual({
      user: "news@example.org",
      pass: "p/a:ss",
    });
    expect(readSmtpUrl("smtps://mail.example.org").login).toBeUndefined();
  });

  test("is shown by host and port alone", () => {
    expect(readSmtpUrl("smtps://news:secret@mail.example.org").name).toBe("mail.example.org:465");
    expect(readSmtpUrl("smtp://news:secret@mail.example.org/").name).toBe("mail.example.org:587");
  });

  test("gives a server as long as it may take, and no longer where that is said", () => {
    expect(readSmtpUrl("smtp://mail.example.org").options).toMatchObject({
      greetingTimeout: 300_000,
      connectionTimeout: 330_000,
      socketTimeout: 600_000,
    });
    expect(readSmtpUrl("smtp://mail.example.org", { socketTimeout: 5 }).options.socketTimeout).toBe(5);
  });

  test.each([
    "",
    "mail.example.org",
    "https://user:secret@mail.example.org",
    "smtp://user:secret@",
    "smtp://user@mail.example.org",
    "smtp://:secret@mail.example.org",
    "smtps://user:secret@mail.example.org/?tls.rejectUnauthorized=false",
    "smtps://user:secret@mail.example.org/folder",
    "smtps://user:secret@mail.example.org/#part",
  ])("%j is refused, without its password", (url) => {
    expect(() => readSmtpUrl(url)).toThrow(/^SMTP_URL/);
    expect(() => readSmtpUrl(url)).not.toThrow(/secret/);
  });
});

/** What a server says to each command, by its first word; `hangs up` ends the connection there. */
type Script = Readonly<Record<string, string>>;

let server: Server | undefined;
let sockets: Socket[] = [];
let asked: string[] = [];
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
  [server, sockets, asked] = [undefined, [], []];
});

/** A mail server that says what it is told to, word by word. */
async function scripted(script: Script = {}): Promise<string> {
  const says: Script = {
    greeting: "220 mail.example.org",
    EHLO: "250-mail.example.org\r\n250 HELP",
    DATA: "354 Go on",
    QUIT: "221 Bye",
    ...script,
  };
  server = createServer((socket) => {
    sockets.push(socket);
    let inMessage = false;
    let rest = "";
    const say = (word: string) => {
      const words = says[word] ?? "250 OK";
      if (words === "hangs up") socket.destroy();
      else socket.write(`${words}\r\n`);
    };
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const lines = `${rest}${data}`.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (inMessage && line !== ".") continue;
        const word = inMessage ? "." : (line.split(" ")[0] ?? "").toUpperCase();
        inMessage = word === "DATA" && says.DATA?.startsWith("354") === true;
        asked.push(word);
        say(word);
      }
    });
    say("greeting");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const open = (host: string, login = "") =>
  smtpEngine(readSmtpUrl(`smtp://${login}${host}`, { socketTimeout: 5000 })).open();

const message = {
  from: "news@example.org",
  to: "ann@example.org",
  bytes: Buffer.from("Subject: Hello\r\n\r\nHello.\r\n"),
};
/** As `open` and `send` want it: what else is in a message is nothing to them. */
const written = message as Parameters<Awaited<ReturnType<typeof open>>["send"]>[0];

describe("a server that cannot be used", () => {
  const login = "news:secret@";
  const auth = { EHLO: "250-mail.example.org\r\n250 AUTH PLAIN" };
  test.each([
    [
      "does not let us in for good",
      { greeting: "554 5.7.1 Go away, secret" },
      "",
      "does not let us in (554 5.7.1).",
      false,
    ],
    ["lets nobody in now", { greeting: "421 4.3.2 Too busy" }, "", "cannot be used (421 4.3.2).", true],
    ["hangs up", { greeting: "hangs up" }, "", "cannot be used (connection lost).", true],
    [
      "knows of no passwords",
      { AUTH: "502 5.5.1 No" },
      login,
      "does not accept the user name and password in SMTP_URL (502 5.5.1).",
      false,
    ],
    [
      "cannot look the password up",
      { ...auth, AUTH: "454 4.7.0 Later" },
      login,
      "cannot check the password now (454 4.7.0).",
      true,
    ],
    [
      "has another password",
      { ...auth, AUTH: "535 5.7.8 Wrong" },
      login,
      "does not accept the user name and password in SMTP_URL (535 5.7.8).",
      false,
    ],
  ] as const)("because it %s says so without the password", async (_, script, user, words, again) => {
    const host = await scripted(script);
    const error = await open(host, user).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ message: `${host} ${words}`, again });
  });

  test("because there is none of that name may be there later", async () => {
    const error = await open("nowhere.invalid:25").catch((error: unknown) => error);
    expect(error).toMatchObject({
      message: "There is no mail server called nowhere.invalid:25, or no network.",
      again: true,
    });
  });
});

describe("what a server says to a message", () => {
  const full = (reply: string) => ({ kind: "left", reply }) as const;
  const halts = (reply: string) => expect.objectContaining({ kind: "halt", reply });
  const none = (reply: string, sure: boolean) => ({ kind: "refused", reply, sure }) as const;
  const off = (reply: string, lost = false) => ({ kind: "put off", reply, lost }) as const;

  test.each([
    ["RCPT", "550 5.1.1 There is no ann@example.org", none("550 5.1.1", true)],
    ["RCPT", "550-5.1.1 There is no\r\n550 5.1.1 ann@example.org", none("550 5.1.1", true)],
    ["RCPT", "550 5.2.1 ann@example.org is closed", none("550 5.2.1", true)],
    ["RCPT", "556 The domain takes no mail", none("556", true)],
    ["RCPT", "550 No", none("550", false)],
    ["RCPT", "551 No", none("551", false)],
    ["RCPT", "553 No", none("553", false)],
    ["RCPT", "552 Full", full("552")],
    ["RCPT", "552 5.2.2 Full", full("552 5.2.2")],
    ["RCPT", "550 5.6.7 Letters", full("550 5.6.7")],
    ["RCPT", "550 5.6.8 Letters", full("550 5.6.8")],
    [".", "554 5.6.9 Letters", full("554 5.6.9")],
    [".", "554 5.6.10 Letters", full("554 5.6.10")],
    [".", "554 5.6.1 Letters", halts("554 5.6.1")],
    [".", "554 5.6.11 Letters", halts("554 5.6.11")],
    [".", "550 5.1.1 There is none", none("550 5.1.1", true)],
    [".", "550 No", halts("550")],
    ["DATA", "550 No", halts("550")],
    ["RCPT", "550 5.1.7 Not from you", halts("550 5.1.7")],
    ["RCPT", "550 5.1.8 Not from you", halts("550 5.1.8")],
    ["RCPT", "550 5.7.1 Not from you", halts("550 5.7.1")],
    ["RCPT", "554 No", halts("554")],
    ["MAIL", "550 5.1.1 Not from you", halts("550 5.1.1")],
    ["MAIL", "552 Too much", halts("552")],
    ["RCPT", "450 4.2.1 Later", off("450 4.2.1")],
    ["RCPT", "503 5.5.1 Say MAIL first", off("503 5.5.1")],
    [".", "452 4.3.1 Later", off("452 4.3.1")],
    ["RCPT", "hangs up", off("connection lost", true)],
    ["MAIL", "hangs up", off("connection lost", true)],
    [".", "hangs up", { kind: "uncertain", reply: "connection lost" }],
  ] as const)("%s: %s", async (command, reply, outcome) => {
    const connection = await open(await scripted({ [command]: reply }));
    expect(await connection.send(written)).toEqual(outcome);
    expect(connection.isOpen).toBe(reply !== "hangs up");
    expect(asked.includes("RSET")).toBe(reply !== "hangs up");
    connection.close();
  });

  test("that it took: it is sent, and the next goes over the same connection", async () => {
    const connection = await open(await scripted());
    expect([await connection.send(written), await connection.send(written)]).toEqual([
      { kind: "sent" },
      { kind: "sent" },
    ]);
    expect(asked).toEqual(["EHLO", "MAIL", "RCPT", "DATA", ".", "MAIL", "RCPT", "DATA", "."]);
    expect(sockets).toHaveLength(1);
    connection.close();
    await expect.poll(() => asked.at(-1)).toBe("QUIT");
    expect(connection.isOpen).toBe(false);
  });

  test("of us, with whose move it is", async () => {
    const connection = await open(await scripted({ RCPT: "550 5.1.8 Not from you" }));
    expect(await connection.send(written)).toEqual({
      kind: "halt",
      reply: "550 5.1.8",
      why: 'The mail server takes no message from us (550 5.1.8). It says so of the address in "from" in content/site.yaml. Ask your mail provider, with this code.',
    });
    connection.close();
  });

  test("and hangs up at being told to forget it: the connection is gone", async () => {
    const connection = await open(await scripted({ RCPT: "450 Later", RSET: "hangs up" }));
    expect(await connection.send(written)).toEqual({ kind: "put off", reply: "450", lost: true });
    expect(connection.isOpen).toBe(false);
  });

  test("and will not forget it: the connection is given up", async () => {
    const connection = await open(await scripted({ RCPT: "450 Later", RSET: "502 No such command" }));
    expect(await connection.send(written)).toEqual({ kind: "put off", reply: "450", lost: true });
    expect(connection.isOpen).toBe(false);
  });
});

describe("before a message is handed over", () => {
  const objection = async (offers: string, more: Partial<typeof message> = {}) => {
    const connection = await open(await scripted({ EHLO: `250-mail.example.org\r\n${offers}` }));
    const said = connection.objection?.({ ...written, ...more });
    connection.close();
    return said;
  };
  const size = message.bytes.length;

  test.each([
    `250 SIZE ${size}`,
    `250-SIZE ${size}\r\n250 HELP`,
    "250 SIZE 0",
    "250 SIZE",
    "250 HELP",
    `250 XSIZE ${size - 1}`,
  ])("nothing is said of its size to a server with %j", async (offers) =>
    expect(await objection(offers)).toBeUndefined(),
  );

  test.each([`250 SIZE ${size - 1}`, `250-size  ${size - 1}\r\n250 HELP`])(
    "it is too large for a server with %j",
    async (offers) =>
      expect(await objection(offers)).toEqual({
        kind: "halt",
        reply: "too large",
        why: expect.stringMatching(
          /^The message has 0\.0 kB, and 127\.0\.0\.1:\d+ takes no more than 0\.0 kB \(RFC 1870\)\. Make .* Trying again cannot help\.$/,
        ),
      }),
  );

  test("an address with letters beyond a to z is none for a server that does not know them", async () => {
    const to = "жанна@example.org";
    expect(await objection("250 HELP", { to })).toEqual({
      kind: "left",
      reply: expect.stringContaining("letters beyond a to z"),
    });
    expect(await objection("250 XSMTPUTF8", { to })).toMatchObject({ kind: "left" });
    expect(await objection("250 SMTPUTF8", { to })).toBeUndefined();
    expect(await objection("250-SMTPUTF8\r\n250 HELP", { to })).toBeUndefined();
    expect(await objection("250 HELP", { to: "~ann@example.org" })).toBeUndefined();
  });
});
