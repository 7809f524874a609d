/** What becomes of messages when the server, the network, the disk or a person is in the way: against a real mail server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FolderLedger } from "../../../lib/newsletter/delivery/folder-ledger.ts";
import { LedgerError } from "../../../lib/newsletter/delivery/ledger.ts";
import type { WrittenMessage } from "../../../lib/newsletter/delivery/mime.ts";
import { type Delivery, planRun, type Sending, send } from "../../../lib/newsletter/delivery/send.ts";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import { type MailReader, mailReader } from "../../../lib/newsletter/plan.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { readSubscribers } from "../../../lib/newsletter/subscribers.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";
import type { SinkOptions } from "./mail-sink.ts";
import { type MailSink, startMailSink } from "./start-mail-sink.ts";

let folder: string;
let sink: MailSink | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-send-"));
});

afterEach(() => {
  sink?.stop();
  sink = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const topics = { areas: ["harbourside"], services: ["walking-group"] };

/** What a run is made of; `names` are the local parts of the subscribers' addresses. */
interface Run {
  readonly names?: readonly string[];
  readonly csv?: string;
  readonly edition?: Edition;
  readonly url?: string;
  readonly delivery?: Partial<Delivery<MailReader, WrittenMessage>>;
  readonly sending?: Partial<Sending<MailReader>>;
}

function sendingOf({
  names = ["ann", "bob", "cy"],
  csv,
  edition = anUpdate(),
  sending = {},
}: Run): Sending<MailReader> {
  const read = readSubscribers(csv ?? `email\n${names.map((name) => `${name}@example.org`).join("\n")}\n`, topics);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const ledger = new FolderLedger(join(folder, "ledger"));
  return {
    edition,
    library: { site: aSite(), areas: [], services: [] },
    readers: read.subscribers.map((one) => mailReader(one, ledger.token(one.address.canonical))),
    ledger,
    retryUncertain: false,
    moment: Temporal.ZonedDateTime.from("2026-11-17T09:00[Europe/London]"),
    ...sending,
  };
}

async function run(how: Run = {}) {
  const url = how.url ?? `smtp://127.0.0.1:${sink?.port}`;
  const { plan, result } = await send(sendingOf(how), {
    engine: smtpEngine(readSmtpUrl(url, { socketTimeout: 400 })),
    clock: {
      now: () => Temporal.Instant.fromEpochMilliseconds(Math.round(performance.timeOrigin + performance.now())),
      sleep: (duration, signal) => wait(duration, undefined, signal && { signal }).catch(() => undefined),
    },
    connections: 2,
    waits: [20, 40],
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...how.delivery,
  });
  return { ...result, ...reportOf(plan, result), plan };
}

const start = async (options: SinkOptions = {}) => {
  sink = await startMailSink(options);
};

/** How many messages each name has, in order of name. */
async function received(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to } of (await sink?.accepted()) ?? []) {
    const name = to.split("@")[0] as string;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

const ledgerText = () =>
  readdirSync(join(folder, "ledger"))
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => readFileSync(join(folder, "ledger", name), "utf8"))
    .join("");

describe("a sound server", () => {
  test("gets each message once, and nothing when the command is run again", async () => {
    await start();
    expect(await run()).toMatchObject({ exitCode: 0, lines: expect.arrayContaining(["Sent: 3."]) });
    const again = await run();
    expect(again.exitCode).toBe(0);
    expect(again.lines).toContain("Sent: 0. In earlier runs: 3.");
    expect(await received()).toEqual({ ann: 1, bob: 1, cy: 1 });
  });

  test("is asked for no more connections than told", async () => {
    await start();
    await run({ names: Array.from({ length: 40 }, (_, index) => `p${index}`), delivery: { connections: 3 } });
    expect(await sink?.connections()).toBe(3);
    expect(await sink?.count()).toBe(40);
  });

  test("that wants fewer connections than told gets everything over those", async () => {
    await start({ maxClients: 1 });
    expect(
      await run({ names: Array.from({ length: 20 }, (_, index) => `p${index}`), delivery: { connections: 3 } }),
    ).toMatchObject({
      exitCode: 0,
    });
    expect(await sink?.count()).toBe(20);
  });

  test("is sent no more than the rate", async () => {
    await start();
    const began = performance.now();
    await run({ names: ["a", "b", "c", "d", "e"], delivery: { rate: 20 } });
    expect(performance.now() - began).toBeGreaterThanOrEqual(195);
    expect(await sink?.count()).toBe(5);
  });

  test("gets the same Message-ID for a subscriber and edition each time", async () => {
    await start({ faults: { ann: { kind: "drop", at: "answer", times: 1, keep: true } } });
    await run({ names: ["ann"] });
    await run({ names: ["ann"], sending: { retryUncertain: true } });
    const ids = (await sink?.accepted())?.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids?.[0]).toMatch(/^edition-2026-11-17\.[0-9a-f]{32}@example\.org$/);
  });
});

describe("faults at one address", () => {
  const outcomes: Record<string, { fault: SinkOptions["faults"]; says: string[]; exitCode: number; got: number }> = {
    "5xx to the recipient: refused": {
      fault: { bob: { kind: "refuse", code: 550 } },
      says: ["Refused: 1.", "  line 3 (550)"],
      exitCode: 3,
      got: 0,
    },
    "5xx to the message: refused": {
      fault: { bob: { kind: "answer", code: 554 } },
      says: ["Refused: 1.", "  line 3 (554)"],
      exitCode: 3,
      got: 0,
    },
    "4xx once: tried again": {
      fault: { bob: { kind: "refuse", code: 451, times: 1 } },
      says: ["Sent: 3."],
      exitCode: 0,
      got: 1,
    },
    "4xx to the message once: tried again": {
      fault: { bob: { kind: "answer", code: 452, times: 1 } },
      says: ["Sent: 3."],
      exitCode: 0,
      got: 1,
    },
    "4xx every time: left to do": {
      fault: { bob: { kind: "refuse", code: 450 } },
      says: ["Left to do: 1.", "  line 3 (450)"],
      exitCode: 4,
      got: 0,
    },
    "the connection drops before the message: tried again": {
      fault: { bob: { kind: "drop", at: "recipient", times: 1 } },
      says: ["Sent: 3."],
      exitCode: 0,
      got: 1,
    },
    "the connection drops after the message, which was lost: uncertain": {
      fault: { bob: { kind: "drop", at: "answer", times: 1 } },
      says: ["Uncertain: 1.", "  line 3"],
      exitCode: 3,
      got: 0,
    },
    "the connection drops after the message, which was kept: uncertain": {
      fault: { bob: { kind: "drop", at: "answer", times: 1, keep: true } },
      says: ["Uncertain: 1.", "  line 3"],
      exitCode: 3,
      got: 1,
    },
    "the server stalls before the message: tried again": {
      fault: { bob: { kind: "stall", at: "recipient", times: 1 } },
      says: ["Sent: 3."],
      exitCode: 0,
      got: 1,
    },
    "the server stalls after the message: uncertain": {
      fault: { bob: { kind: "stall", at: "answer", times: 1 } },
      says: ["Uncertain: 1.", "  line 3"],
      exitCode: 3,
      got: 0,
    },
  };

  test.each(Object.entries(outcomes))("%s, and everyone else has theirs", async (_, { fault, says, exitCode, got }) => {
    await start({ faults: fault ?? {} });
    const first = await run();
    expect(first.lines).toEqual(expect.arrayContaining(says));
    expect(first.exitCode).toBe(exitCode);
    expect(await received()).toEqual({ ann: 1, ...(got > 0 && { bob: got }), cy: 1 });
  });

  test.each([
    ["refused is not tried again", { kind: "refuse", code: 550, times: 1 }, {}, 3],
    ["left to do is", { kind: "refuse", code: 450, times: 3 }, { bob: 1 }, 0],
    ["uncertain is not tried again", { kind: "drop", at: "answer", times: 1 }, {}, 3],
  ] as const)("in the next run what was %s", async (_, fault, got, exitCode) => {
    await start({ faults: { bob: fault } });
    await run();
    expect((await run()).exitCode).toBe(exitCode);
    expect(await received()).toEqual({ ann: 1, ...got, cy: 1 });
  });

  test("what was uncertain is sent again when told so", async () => {
    await start({ faults: { bob: { kind: "drop", at: "answer", times: 1 } } });
    await run();
    expect((await run({ sending: { retryUncertain: true } })).exitCode).toBe(0);
    expect(await received()).toEqual({ ann: 1, bob: 1, cy: 1 });
  });
});

describe("faults of the server", () => {
  test("that does not know the password takes nothing, and everything is left to do", async () => {
    await start({ password: "right" });
    const { lines, exitCode } = await run({ url: `smtp://news:wrong-secret@127.0.0.1:${sink?.port}` });
    expect(lines[0]).toBe(`127.0.0.1:${sink?.port} does not accept the user name and password in SMTP_URL (535).`);
    expect(lines.join("\n")).not.toContain("wrong-secret");
    expect(exitCode).toBe(4);
    expect(await run({ url: `smtp://news:right@127.0.0.1:${sink?.port}` })).toMatchObject({ exitCode: 0 });
    expect(await received()).toEqual({ ann: 1, bob: 1, cy: 1 });
  });

  test("whose certificate nobody vouches for is told nothing", async () => {
    await start({ secure: selfSigned });
    const { lines, exitCode } = await run({ url: `smtps://127.0.0.1:${sink?.port}` });
    expect(lines[0]).toContain(`A safe connection to 127.0.0.1:${sink?.port} could not be made`);
    expect(exitCode).toBe(4);
    expect(await sink?.count()).toBe(0);
  });

  test("that has no TLS is told nothing, unless it is on this machine", async () => {
    await start({ host: "0.0.0.0" });
    const { lines, exitCode } = await run({ url: `smtp://127.0.0.2:${sink?.port}` });
    // Systems that have no second loopback address cannot reach it at all.
    expect(lines[0]).toMatch(/^A safe connection to 127\.0\.0\.2|cannot be reached/);
    expect(exitCode).toBe(4);
    expect(await sink?.count()).toBe(0);
  });

  test("that is not there is tried again and then given up", async () => {
    const { lines, exitCode } = await run({ url: "smtp://127.0.0.1:9" });
    expect(lines[0]).toBe("127.0.0.1:9 cannot be reached (connection lost).");
    expect(lines).toContain("Left to do: 3.");
    expect(exitCode).toBe(4);
  });

  test("that wants no mail from us ends the run, and burns no address", async () => {
    await start({ refuseSender: 550 });
    const { lines, exitCode } = await run();
    expect(lines[0]).toBe("The mail server takes no message from us (550).");
    expect(lines).toEqual(expect.arrayContaining(["Refused: 0.", "Left to do: 3."]));
    expect(exitCode).toBe(4);
  });

  test("that refuses one message after the other ends the run before all addresses are burnt", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
    await start({ faults: Object.fromEntries(names.map((name) => [name, { kind: "answer", code: 554 }])) });
    const { refused, left, lines } = await run({ names });
    expect(lines[0]).toContain("10 messages one after the other were refused (554).");
    expect(refused.size).toBeLessThan(13);
    expect(left.size).toBe(60 - refused.size);
  });
});

describe("a person or another run", () => {
  test("who stops it finds what was begun finished and the rest left to do", async () => {
    await start({ delay: 20 });
    const stop = new AbortController();
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const { exitCode, uncertain, left, lines } = await run({
      names,
      delivery: { signal: stop.signal, onProgress: (done) => done >= 6 && stop.abort() },
    });
    expect(exitCode).toBe(4);
    expect(uncertain).toEqual([]);
    expect(lines[0]).toBe("It was stopped.");
    expect(await sink?.count()).toBe(40 - left.size);
    expect((await run({ names })).exitCode).toBe(0);
    expect(Object.values(await received())).toEqual(names.map(() => 1));
  });

  test("at the same time is refused", async () => {
    await start({ delay: 50 });
    const first = run();
    await expect(run()).rejects.toThrow("Another run is sending with this ledger.");
    expect((await first).exitCode).toBe(0);
    expect(await received()).toEqual({ ann: 1, bob: 1, cy: 1 });
  });

  test("who changed the edition since sending began is refused, with what differs", async () => {
    await start();
    await run();
    const edition = anUpdate({ introduction: "<p>Hello again.</p>", guidance: [] });
    const changed = () => planRun(sendingOf({ edition }));
    expect(changed).toThrow(LedgerError);
    expect(changed).toThrow("the introduction said “Hello.” and now says “Hello again.”.");
    expect(changed).toThrow("the page https://signpost.example.org/fact-sheets/direct-payments/ was taken out.");
    await expect(run({ edition })).rejects.toThrow(LedgerError);
    expect(await sink?.count()).toBe(3);
  });

  test("who unsubscribed gets nothing, in whatever way the address is written", async () => {
    await start();
    const ledger = new FolderLedger(join(folder, "ledger"));
    await ledger.stop([ledger.token("bob@example.org")]);
    expect((await run({ names: ["ann", "BOB"] })).lines).toContain("  1: they have unsubscribed.");
    await ledger.stop([ledger.token("bob@example.org")], false);
    await run({ names: ["ann", "BOB"] });
    expect(await received()).toEqual({ BOB: 1, ann: 1 });
  });
});

describe("the ledger", () => {
  test("says of those who get nothing why, and holds no address", async () => {
    await start({ faults: { bob: { kind: "refuse", code: 550 } } });
    await run({ csv: "email,areas\nann@example.org,\nbob@example.org,\ncy@example.org,harbourside\n" });
    const text = ledgerText();
    expect(text).toContain('"nothing relevant"');
    expect(text).toContain('"550"');
    expect(text).not.toMatch(/ann|bob|cy@|said the sink/);
    expect(await received()).toEqual({ ann: 1 });
  });

  test("of another key is refused, so that nobody gets everything again", async () => {
    await start();
    await run();
    const other = new FolderLedger(join(folder, "ledger"), "another secret");
    await expect(run({ sending: { ledger: other } })).rejects.toThrow("begun with another key");
  });
});

/** Made with openssl for this test: it vouches for nothing. */
const selfSigned = {
  key: readFileSync(join(import.meta.dirname, "self-signed.key"), "utf8"),
  cert: readFileSync(join(import.meta.dirname, "self-signed.crt"), "utf8"),
};
