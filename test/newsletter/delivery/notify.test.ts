/** An edition to GOV.UK Notify, against a service on this computer that answers as its documentation says, and with every fault. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newsletterOf } from "../../../lib/content/library.ts";
import { english } from "../../../lib/language.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { notifyEngine, notifyReaders, readNotify } from "../../../lib/newsletter/delivery/notify.ts";
import { send } from "../../../lib/newsletter/delivery/send.ts";
import { SiteLedger } from "../../../lib/newsletter/delivery/site-ledger.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { smsOf } from "../../../lib/newsletter/sms.ts";
import { readSubscribers } from "../../../lib/newsletter/subscribers.ts";
import { editionOf, fixtureModel } from "../fixture.ts";
import { type NotifyService, notifyKey, startNotify, templates } from "./notify-service.ts";

const model = fixtureModel("2026-11-24");
const edition = editionOf(model, "2026-11-17");
const { library } = model;
const { site } = library;
const settings = (url: string) => ({
  NOTIFY_API_KEY: notifyKey,
  NOTIFY_EMAIL_TEMPLATE: templates.email,
  NOTIFY_TEXT_TEMPLATE: templates.sms,
  NOTIFY_URL: url,
});

let service: NotifyService;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "signpost-notify-"));
  service = await startNotify();
});

afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly csv?: string;
  /** Days since the edition. */
  readonly later?: number;
  readonly unsubscribe_url?: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
}

const two = "email,text\nann@example.org,\n,07700 900123\n";

async function run({ csv = two, later = 0, unsubscribe_url, patience }: Run = {}) {
  const start = Temporal.Instant.from("2026-11-17T09:00:00Z").add({ hours: 24 * later });
  const ledger = new SiteLedger({ home: join(folder, "home"), folder: join(folder, "ledger"), first: true });
  const read = readSubscribers(Buffer.from(csv), { areas: ["harbourside"], services: [] });
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join(" "));
  const { plan, result } = await send(
    {
      edition,
      library: {
        ...library,
        site: { ...site, newsletter: { ...newsletterOf(site), ...(unsubscribe_url && { unsubscribe_url }) } },
      },
      readers: notifyReaders(read.subscribers, (canonical) => ledger.token(canonical)),
      ledger,
      retryUncertain: false,
      retryRefused: false,
      moment: start.toZonedDateTimeISO("Europe/London"),
    },
    {
      engine: notifyEngine({ ...readNotify(settings(service.url)), patience: patience ?? 5000 }),
      clock: {
        now: () => start.add({ milliseconds: Math.round(performance.now()) }),
        sleep: (duration) => wait(duration),
      },
      connections: 1,
      waits: [1],
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  return { ...result, ...reportOf(plan, result) };
}

const told = () => service.taken.map(({ to }) => to).sort();

describe("an edition", () => {
  test("is an email to who has an address, and the text message of the preview to who has a telephone", async () => {
    expect(await run({ unsubscribe_url: "https://wend.example/stop" })).toMatchObject({ exitCode: 0 });
    const [email, text] = service.taken;
    expect(email).toMatchObject({
      type: "email",
      to: "ann@example.org",
      subject: "Access: from Thursday 12 November until further notice, and 3 other changes",
      one_click_unsubscribe_url: expect.stringMatching(/^https:\/\/wend\.example\/stop\?id=[0-9a-f]{32}$/),
    });
    expect(text).toMatchObject({
      type: "sms",
      to: "+447700900123",
      body: smsOf(english(), edition, whole(edition), site),
    });
  });

  test("has its headings, lists and links in Notify's Markdown, with a way to stop", async () => {
    await run();
    const body = service.taken[0]?.body ?? "";
    expect(body).toContain("# Two groups move, and the café opens later\n");
    expect(body).toContain(
      "\n# Harbourside\n\n## Arts & crafts\n\n[Arts & crafts meets at Quay Hall on Friday 20 November](https://signpost.example.org/changes/2026-11-14-arts-on/)\n",
    );
    expect(body).toContain("\n* [Direct payments](https://signpost.example.org/fact-sheets/direct-payments/)");
    expect(body).toMatch(/\[Stop getting these messages\]\(mailto:[^)]*Stop%20[0-9a-f]{32}\)/);
    expect(body).not.toMatch(/<|https:\/\/stop\.invalid/);
  });

  test("goes to each once, however often the command is run", async () => {
    await run();
    await run();
    expect(told()).toEqual(["+447700900123", "ann@example.org"]);
  });
});

describe("a fault of the service", () => {
  const limit = {
    status: 429,
    data: { errors: [{ error: "RateLimitError", message: "Exceeded rate limit" }], status_code: 429 },
  };
  const failure = {
    status: 500,
    data: { errors: [{ error: "Exception", message: "Internal server error" }], status_code: 500 },
  };

  test.each([
    ["too many requests a minute", limit],
    ["a connection that breaks after the message was taken", "broken after"],
    ["no answer after the message was taken", "no answer"],
  ] as const)("%s: each is told once", async (_, fault) => {
    service.fail(/POST .*(email|sms)/, fault);
    expect(await run(fault === "no answer" ? { patience: 1000 } : {})).toMatchObject({
      exitCode: 0,
      lines: expect.arrayContaining(["Sent: 2."]),
    });
    expect(told()).toEqual(["+447700900123", "ann@example.org"]);
  });

  test.each([
    ["an error that does not say whether the message was taken", failure],
    ["a connection that breaks before it was", "broken before"],
  ] as const)("%s: it is uncertain, and the next run asks before it sends", async (_, fault) => {
    service.fail(/POST .*email/, fault);
    expect(await run()).toMatchObject({ exitCode: 3, lines: expect.arrayContaining(["Sent: 1.", "Uncertain: 1."]) });
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual(["+447700900123", "ann@example.org"]);
  });

  test("a message that was taken, of which nothing could be heard, is not sent again", async () => {
    service.fail(/POST .*email/, "broken after");
    service.fail(/GET .*notifications/, failure);
    expect(await run()).toMatchObject({ exitCode: 3, lines: expect.arrayContaining(["Uncertain: 1."]) });
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual(["+447700900123", "ann@example.org"]);
  });

  test("what is uncertain stays so when Notify has forgotten what it had", async () => {
    service.fail(/POST .*email/, "broken before");
    await run();
    expect(await run({ later: 8 })).toMatchObject({ exitCode: 3, lines: expect.arrayContaining(["Uncertain: 1."]) });
    expect(told()).toEqual(["+447700900123"]);
  });

  test("the end of the day's allowance leaves the rest to the next day", async () => {
    service.day.limit = 1;
    const { exitCode, lines } = await run();
    expect(exitCode).toBe(4);
    expect(lines[0]).toMatch(
      /^GOV\.UK Notify has taken all that it takes from you in a day .*Run the same command again tomorrow/,
    );
    service.day.limit = 10;
    expect(await run({ later: 1 })).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual(["+447700900123", "ann@example.org"]);
  });

  test("an address or number that is none is refused, and keeps nobody else back", async () => {
    const csv = "email,text\nann@nowhere.example,\n,07700 900000\nbob@example.org,\n";
    service.fail(/POST .*sms/, {
      status: 400,
      data: { errors: [{ error: "ValidationError", message: "phone_number Not enough digits" }], status_code: 400 },
    });
    expect(await run({ csv })).toMatchObject({
      exitCode: 3,
      lines: expect.arrayContaining(["Sent: 1.", "Refused: 2."]),
    });
  });

  test("a key for the team alone is about us: it ends the run and refuses nobody", async () => {
    const { exitCode, lines } = await run({ csv: "email\nstranger@example.org\nann@example.org\n" });
    expect(exitCode).toBe(4);
    expect(lines).toEqual(expect.arrayContaining(["Refused: 0.", "Left to do: 2."]));
    expect(lines[0]).toContain("Look at the template, and at the settings of your service.");
  });
});

describe("before anything is sent", () => {
  test("a template without a place for the news is refused", async () => {
    await service.stop();
    service = await startNotify("Hello ((name))");
    expect((await run()).lines[0]).toContain("is not an email with ((body)) in it");
    expect(service.taken).toEqual([]);
  });

  test("a key that is not let in is said, and not shown", async () => {
    service.fail(/GET .*template/, {
      status: 403,
      data: { errors: [{ error: "AuthError", message: "Invalid token" }], status_code: 403 },
    });
    const { lines, exitCode } = await run();
    expect(lines[0]).toMatch(/^GOV\.UK Notify does not accept NOTIFY_API_KEY \(403 AuthError: Invalid token\)/);
    expect(lines.join("\n")).not.toContain(notifyKey.slice(-36));
    expect(exitCode).toBe(4);
  });

  test.each([
    [{ NOTIFY_API_KEY: "abc" }, "NOTIFY_API_KEY is not a key"],
    [
      { NOTIFY_EMAIL_TEMPLATE: undefined, NOTIFY_TEXT_TEMPLATE: undefined },
      "Set NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE",
    ],
    [{ NOTIFY_TEXT_TEMPLATE: "text" }, "NOTIFY_TEXT_TEMPLATE is not the id of a template"],
  ])("%j is refused", (changed, words) =>
    expect(() => readNotify({ ...settings(service.url), ...changed })).toThrow(words),
  );
});
