/** What becomes of messages when the server, the network, the disk or a person is in the way: against a real mail server. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import { LedgerError } from "../../../lib/newsletter/delivery/ledger.ts";
import type { WrittenMessage } from "../../../lib/newsletter/delivery/mime.ts";
import { type Delivery, planRun, type Sending, send } from "../../../lib/newsletter/delivery/send.ts";
import { SiteLedger } from "../../../lib/newsletter/delivery/site-ledger.ts";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import { type MailReader, mailReader } from "../../../lib/newsletter/plan.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { readSubscribers } from "../../../lib/newsletter/subscribers.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";
import type { SinkOptions } from "./mail-sink.ts";
import { type MailSink, startMailSink } from "./mail-sink.ts";

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

const aLedger = (key?: string) => new SiteLedger({ home: join(folder, "ledger"), folder: join(folder, "ledger"), key });

const topics = { areas: ["harbourside"], services: ["walking-group"] };

/** What a run is made of; `names` are the local parts of the subscribers' addresses. */
interface Run {
  readonly names?: readonly string[];
  readonly csv?: string;
  readonly edition?: Edition;
  readonly url?: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
  readonly delivery?: Partial<Delivery<MailReader, WrittenMessage>>;
  readonly sending?: Partial<Sending<MailReader>>;
}

function sendingOf({
  names = ["ann", "bob", "cy"],
  csv,
  edition = anUpdate(),
  sending = {},
}: Run): Sending<MailReader> {
  const read = readSubscribers(
    Buffer.from(csv ?? `email\n${names.map((name) => `${name}@example.org`).join("\n")}\n`),
    topics,
  );
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const ledger = aLedger();
  return {
    edition,
    library: { site: aSite(), language: english(), areas: [], services: [] },
    readers: read.subscribers.map((one) => mailReader(one, ledger.token(one.address.canonical))),
    ledger,
    retryUncertain: false,
    retryRefused: false,
    moment: Temporal.ZonedDateTime.from("2026-11-17T09:00[Europe/London]"),
    ...sending,
  };
}

async function run(how: Run = {}) {
  const url = how.url ?? `smtp://127.0.0.1:${sink?.port}`;
  const { plan, result } = await send(sendingOf(how), {
    engine: smtpEngine(readSmtpUrl(url, { socketTimeout: how.patience ?? 10_000 })),
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
  for (const { to } of sink?.accepted ?? []) {
    const name = to.split("@")[0] as string;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

const ledgerText = () =>
  readdirSync(join(folder, "ledger"))
    .map((name) => readFileSync(join(folder, "ledger", name), "latin1"))
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
    expect(sink?.connections).toBe(3);
    expect(sink?.accepted.length).toBe(40);
  });

  test("that wants fewer connections than told gets everything over those", async () => {
    await start({ maxClients: 1 });
    expect(
      await run({ names: Array.from({ length: 20 }, (_, index) => `p${index}`), delivery: { connections: 3 } }),
    ).toMatchObject({
      exitCode: 0,
    });
    expect(sink?.accepted.length).toBe(20);
  });

  test("is sent no more than the rate", async () => {
    await start();
    const began = performance.now();
    await run({ names: ["a", "b", "c", "d", "e"], delivery: { rate: 20 } });
    expect(performance.now() - began).toBeGreaterThanOrEqual(195);
    expect(sink?.accepted.length).toBe(5);
  });

  test("gets the same Message-ID for a subscriber and edition each time", async () => {
    await start({ faults: { ann: { kind: "drop", at: "answer", times: 1, keep: true } } });
    await run({ names: ["ann"] });
    await run({ names: ["ann"], sending: { retryUncertain: true } });
    const ids = sink?.accepted.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids?.[0]).toMatch(/^edition-2026-11-17\.[0-9a-f]{32}@example\.org$/);
  });
});

describe("faults at one address", () => {
  const outcomes: Record<string, { fault: SinkOptions["faults"]; says: string[]; exitCode: number; got: number }> = {
    "5.1.x to the recipient: refused": {
      fault: { bob: { kind: "refuse", code: 550, enhanced: "5.1.1" } },
      says: ["Refused: 1.", "  line 3 (550 5.1.1)"],
      exitCode: 3,
      got: 0,
    },
    "5.1.x to the message: refused": {
      fault: { bob: { kind: "answer", code: 554, enhanced: "5.1.6" } },
      says: ["Refused: 1.", "  line 3 (554 5.1.6)"],
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
    const stalls = Object.values(fault ?? {}).some(({ kind }) => kind === "stall");
    const first = await run(stalls ? { patience: 1000 } : {});
    expect(first.lines).toEqual(expect.arrayContaining(says));
    expect(first.exitCode).toBe(exitCode);
    expect(await received()).toEqual({ ann: 1, ...(got > 0 && { bob: got }), cy: 1 });
  });

  test.each([
    ["refused is not tried again", { kind: "refuse", code: 550, enhanced: "5.1.1", times: 1 }, {}, 3],
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
    expect(sink?.accepted.length).toBe(0);
  });

  test("that has no TLS is told nothing, unless it is on this machine", async () => {
    await start({ host: "0.0.0.0" });
    const { lines, exitCode } = await run({ url: `smtp://127.0.0.2:${sink?.port}` });
    // Systems that have no second loopback address cannot reach it at all.
    expect(lines[0]).toMatch(/^A safe connection to 127\.0\.0\.2|cannot be reached/);
    expect(exitCode).toBe(4);
    expect(sink?.accepted.length).toBe(0);
  });

  test("that is not there is told of at once, before anything is noted", async () => {
    const { lines, exitCode } = await run({ url: "smtp://127.0.0.1:9", delivery: { waits: [3_600_000] } });
    expect(lines[0]).toBe("127.0.0.1:9 cannot be reached (nothing answers at this port).");
    expect(aLedger().standings(anUpdate())).toEqual({ begun: undefined, of: new Map() });
    expect(lines).toContain("Left to do: 3.");
    expect(exitCode).toBe(4);
  });

  test("that wants no mail from us ends the run, and burns no address", async () => {
    await start({ refuseSender: 550 });
    const { lines, exitCode } = await run();
    expect(lines[0]).toBe(
      'The mail server takes no message from us (550). It says so of the address in "from" in content/site.yaml. Ask your mail provider, with this code.',
    );
    expect(lines).toEqual(expect.arrayContaining(["Refused: 0.", "Left to do: 3."]));
    expect(exitCode).toBe(4);
  });

  test("that refuses one message after the other ends the run before all addresses are burnt", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
    await start({ refuseAll: { code: 550, enhanced: "5.1.1" } });
    const { refused, left, lines } = await run({ names });
    expect(lines[0]).toContain("10 messages one after the other were refused (550 5.1.1).");
    expect(refused.size).toBeLessThan(13);
    expect(left.size).toBe(60 - refused.size);
  });
});

describe("a refusal", () => {
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);

  test.each([
    ["550", "5.4.5", "as much as it lets us. Wait, mostly until tomorrow"],
    ["550", "5.7.1", "Its rules keep our messages out"],
    ["530", "5.7.0", "Its rules keep our messages out"],
    ["552", "5.3.4", "the message is too large. Make the edition shorter"],
    ["554", "5.3.0", "something is wrong with the server itself"],
    ["554", "5.4.6", "it cannot pass mail on"],
    ["501", "5.5.2", "does not understand what this program says"],
    ["554", "5.6.0", "does not take messages that are written like this"],
    ["550", "5.1.8", 'of the address in "from"'],
    ["554", "", "Ask your mail provider"],
  ])(
    "%s %s ends the run at once, burns nobody, and says whose move it is; the next run goes on",
    async (code, enhanced, move) => {
      await start({ refuseAll: { code: Number(code), enhanced } });
      const { lines, exitCode, refused, left } = await run({ names });
      expect(lines[0]).toContain(`The mail server takes no message from us (${`${code} ${enhanced}`.trim()}).`);
      expect(lines[0]).toContain(move);
      expect([refused.size, left.size, exitCode]).toEqual([0, 12, 4]);
      sink?.stop();
      await start();
      expect(await run({ names })).toMatchObject({ exitCode: 0 });
      expect(sink?.accepted.length).toBe(12);
    },
  );

  test.each(["550", "551", "553"])(
    "%s of every address, without a word on whom it is about, burns nobody",
    async (code) => {
      await start({ refuseAll: { code: Number(code) } });
      const { lines, refused, left } = await run({ names });
      expect(lines[0]).toContain(`10 messages one after the other were refused (${code}).`);
      expect([refused.size, left.size]).toEqual([0, 12]);
      sink?.stop();
      await start();
      expect(await run({ names })).toMatchObject({ exitCode: 0 });
    },
  );

  test("of the quota, half-way, in the same bare words as of an address that is no more, burns nobody after it", async () => {
    const after = Object.fromEntries(names.slice(5).map((name) => [name, { kind: "refuse", code: 550 } as const]));
    await start({ faults: { ...after, p2: { kind: "refuse", code: 550 } } });
    const { refused, left, sent } = await run({ names, delivery: { connections: 1 } });
    expect([sent.length, refused.size, left.size]).toEqual([4, 1, 7]);
  });

  test.each([
    ["5.2.2", "refuse", 552],
    ["5.2.3", "answer", 552],
    ["", "refuse", 552],
  ] as const)(
    "of one full mailbox (%s) is for another day, and keeps nobody else waiting",
    async (enhanced, kind, code) => {
      await start({ faults: { bob: { kind, code, enhanced } } });
      const { exitCode, left, refused } = await run({ delivery: { waits: [3_600_000] } });
      expect([left.size, refused.size, exitCode]).toEqual([1, 0, 4]);
      expect(await received()).toEqual({ ann: 1, cy: 1 });
    },
  );

  test("of one mailbox after the other is about them all: it ends the run, and burns nobody", async () => {
    const many = Array.from({ length: 70 }, (_, index) => `p${index}`);
    await start({ refuseAll: { code: 552, enhanced: "5.2.2" } });
    const { lines, refused, left } = await run({ names: many, delivery: { waits: [] } });
    expect(lines[0]).toContain("50 messages one after the other were put off (552 5.2.2).");
    expect([refused.size, left.size]).toEqual([0, 70]);
  });

  test("in the words of a full mailbox, said of the sender, is about us", async () => {
    await start({ refuseSender: 552 });
    const { refused, left, lines } = await run({ names });
    expect(lines[0]).toContain("The mail server takes no message from us (552).");
    expect([refused.size, left.size]).toEqual([0, 12]);
  });

  test.each(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"])(
    "%s is the address's, and is settled",
    async (enhanced) => {
      await start({ faults: { bob: { kind: "refuse", code: 550, enhanced } } });
      expect(await run()).toMatchObject({ exitCode: 3, lines: expect.arrayContaining([`  line 3 (550 ${enhanced})`]) });
      expect(await received()).toEqual({ ann: 1, cy: 1 });
    },
  );

  test("of one address after the other, with good ones between, leaves nothing behind that Node.js would warn of", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    const many = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const odd = many.filter((_, index) => index % 2 === 1);
    await start({
      faults: Object.fromEntries(odd.map((name) => [name, { kind: "refuse", code: 550, enhanced: "5.1.1" } as const])),
    });
    expect((await run({ names: many, delivery: { connections: 1 } })).refused.size).toBe(15);
    process.off("warning", warn);
    expect(warnings).toEqual([]);
    expect(sink?.connections).toBe(1);
  });

  test("is tried once more when told so", async () => {
    await start({ faults: { bob: { kind: "refuse", code: 550, enhanced: "5.1.1", times: 1 } } });
    await run();
    expect((await run({ sending: { retryRefused: true } })).exitCode).toBe(0);
    expect(await received()).toEqual({ ann: 1, bob: 1, cy: 1 });
  });

  test("that ends each run at the same message keeps nobody else from theirs", async () => {
    await start({ faults: { ann: { kind: "answer", code: 554, enhanced: "5.7.1" } } });
    const once = { delivery: { connections: 1 } };
    expect((await run(once)).left.size).toBe(3);
    expect((await run(once)).left.size).toBe(1);
    expect(await received()).toEqual({ bob: 1, cy: 1 });
  });
});

describe("a message", () => {
  test("larger than the server takes is told of at once, before anything is noted", async () => {
    await start({ size: 1000 });
    const { lines, exitCode } = await run();
    expect(lines[0]).toMatch(/^The message has \d\.\d kB, and 127\.0\.0\.1:\d+ takes no more than 1\.0 kB/);
    expect(lines[0]).toContain("Trying again cannot help.");
    expect(exitCode).toBe(4);
    expect(aLedger().standings(anUpdate())).toEqual({ begun: undefined, of: new Map() });
  });

  test("to an address in letters that the server does not know stays here, and the others go", async () => {
    await start({ asciiOnly: true });
    const { lines } = await run({ names: ["ann", "жанна", "cy"] });
    expect(lines).toContain("  line 3 (the server takes no address with letters beyond a to z before the @)");
    expect(await received()).toEqual({ ann: 1, cy: 1 });
  });
});

describe("a person or another run", () => {
  test("who stops it finds what was begun finished and the rest left to do", async () => {
    await start({ delay: 20 });
    const stop = new AbortController();
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const { exitCode, uncertain, left, lines } = await run({
      names,
      delivery: { signal: stop.signal, onProgress: ({ done }) => done >= 6 && stop.abort() },
    });
    expect(exitCode).toBe(4);
    expect(uncertain).toEqual([]);
    expect(lines[0]).toBe("It was stopped.");
    expect(sink?.accepted.length).toBe(40 - left.size);
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
    expect(changed).toThrow("the page /fact-sheets/direct-payments/ was taken out.");
    await expect(run({ edition })).rejects.toThrow(LedgerError);
    expect(sink?.accepted.length).toBe(3);
  });

  test("who unsubscribed gets nothing, in whatever way the address is written", async () => {
    await start();
    const ledger = aLedger();
    ledger.stop([ledger.token("bob@example.org")], true, Temporal.Instant.from("2026-11-17T09:00:00Z"));
    expect((await run({ names: ["ann", "BOB"] })).lines).toContain("  1: they have unsubscribed.");
    ledger.stop([ledger.token("bob@example.org")], false, Temporal.Instant.from("2026-11-17T10:00:00Z"));
    await run({ names: ["ann", "BOB"] });
    expect(await received()).toEqual({ BOB: 1, ann: 1 });
  });

  test("who unsubscribes while it goes out gets nothing more of it", async () => {
    await start();
    const names = ["ann", "bob", "cy"];
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === 1)
        aLedger().stop([aLedger().token("cy@example.org")], true, Temporal.Instant.from("2026-11-17T09:00:00Z"));
    };
    const { lines, exitCode } = await run({ names, delivery: { connections: 1, onProgress } });
    expect(lines).toEqual(
      expect.arrayContaining(["Sent: 2.", "Skipped: 1.", "  1: they have unsubscribed.", "Left to do: 0."]),
    );
    expect(exitCode).toBe(0);
    expect(await received()).toEqual({ ann: 1, bob: 1 });
  });
});

describe("the ledger", () => {
  test("is not asked to bear what was refused before anybody was told: the edition may be mended", async () => {
    await start({ refuseAll: { code: 552, enhanced: "5.3.4" } });
    await run();
    sink?.stop();
    await start();
    expect((await run({ edition: anUpdate({ introduction: "<p>Shorter.</p>" }) })).exitCode).toBe(0);
  });

  test("says of those who get nothing why, and holds no address", async () => {
    await start({ faults: { bob: { kind: "refuse", code: 550, enhanced: "5.1.1" } } });
    await run({ csv: "email,areas\nann@example.org,\nbob@example.org,\ncy@example.org,harbourside\n" });
    const text = ledgerText();
    expect(text).toContain("nothing relevant");
    expect(text).toContain("550 5.1.1");
    expect(text).not.toMatch(/\b(ann|bob|cy)\b|said the sink/);
    expect(await received()).toEqual({ ann: 1 });
  });
});

/** Made with openssl for this test: it vouches for nothing. */
const selfSigned = {
  key: readFileSync(join(import.meta.dirname, "self-signed.key"), "utf8"),
  cert: readFileSync(join(import.meta.dirname, "self-signed.crt"), "utf8"),
};
