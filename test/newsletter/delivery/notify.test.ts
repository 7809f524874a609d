/** An edition to GOV.UK Notify, against a service on this computer that answers as its documentation says, and with every fault. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newsletterOf } from "../../../lib/content/library.ts";
import { english } from "../../../lib/language.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { EngineError } from "../../../lib/newsletter/delivery/engine.ts";
import {
  type Notification,
  type NotifyReader,
  notifyEngine,
  notifyReaders,
  notifyUrl,
  readNotify,
} from "../../../lib/newsletter/delivery/notify.ts";
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

  const key = "a-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";

  test.each([
    ["x", key.slice(2)],
    ["cut short", key.slice(0, -1)],
    ["with more after it", `${key}0`],
    ["with a space", ` ${key}`],
    ["missing", undefined],
  ])("a key that is %s is refused", (_, wrong) =>
    expect(() => readNotify({ ...settings(service.url), NOTIFY_API_KEY: wrong })).toThrow(
      "NOTIFY_API_KEY is not a key of GOV.UK Notify.",
    ),
  );

  test.each([templates.sms.slice(1), `${templates.sms}0`])("the template %s is refused", (id) =>
    expect(() => readNotify({ ...settings(service.url), NOTIFY_EMAIL_TEMPLATE: id })).toThrow(
      "NOTIFY_EMAIL_TEMPLATE is not the id of a template. Copy it from the template's page.",
    ),
  );

  test("the settings are read, with one template or both", () => {
    const { sms, email } = templates;
    expect(readNotify({ NOTIFY_API_KEY: key, NOTIFY_TEXT_TEMPLATE: sms })).toEqual({
      key,
      url: notifyUrl,
      templates: { sms },
    });
    expect(
      readNotify({ NOTIFY_API_KEY: key, NOTIFY_EMAIL_TEMPLATE: email, NOTIFY_URL: "http://localhost:1/a//" }),
    ).toEqual({
      key,
      url: "http://localhost:1/a",
      templates: { email },
    });
  });

  const says = (status: number, error: string, message: string) => ({ status, data: { errors: [{ error, message }] } });
  test.each([
    [
      "500",
      says(500, "Exception", "Oh"),
      { message: "GOV.UK Notify cannot do it now (500 Exception: Oh).", again: true },
    ],
    [
      "429",
      says(429, "RateLimitError", "Later"),
      { message: "GOV.UK Notify cannot do it now (429 RateLimitError: Later).", again: true },
    ],
    [
      "404",
      says(404, "NoResultFound", "No result found"),
      {
        message:
          "GOV.UK Notify did not take it (404 NoResultFound: No result found). Look at the template, and at the settings of your service.",
        again: false,
      },
    ],
    [
      "nothing",
      "broken before",
      { message: expect.stringMatching(/ gave no answer \(UND_ERR_SOCKET\)\.$/), again: true },
    ],
    [
      "a template of another kind",
      { status: 200, data: { type: "letter", body: "((body))" } },
      { message: expect.stringContaining("is not an email with ((body)) in it. Write that"), again: false },
    ],
    [
      "an empty template",
      { status: 200, data: { type: "email" } },
      { message: expect.stringContaining("is not an email with ((body)) in it."), again: false },
    ],
  ] as const)("%s instead of the template is said", async (_, fault, expected) => {
    service.fail(/GET .*template/, fault);
    const error = await engine()
      .open()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject(expected);
  });

  test("a template for text messages without a place for the news is refused by name", async () => {
    await service.stop();
    service = await startNotify("Hello ((name))");
    await expect(engine({ sms: templates.sms }).open()).rejects.toThrow(
      `The template ${templates.sms} in GOV.UK Notify is not a text message with ((body)) in it.`,
    );
  });
});

const engine = (only: { email?: string; sms?: string } = templates, patience = 5000) =>
  notifyEngine({ key: notifyKey, url: service.url, templates: only, patience });

describe("one message", () => {
  const says = (status: number, error: string, message: string) => ({ status, data: { errors: [{ error, message }] } });
  const text: Notification = {
    kind: "sms",
    to: "+447700900123",
    personalisation: { body: "Moved" },
    reference: "edition-1.t",
    remembered: true,
  };
  const email: Notification = {
    ...text,
    kind: "email",
    to: "ann@example.org",
    personalisation: { subject: "Moved", body: "To Quay Hall" },
  };
  const send = async (one: Notification, only?: { email?: string; sms?: string }) =>
    (await engine(only).open()).send(one);

  test("has all that was written of it", async () => {
    expect([await send(text), await send({ ...email, stop: "https://wend.example/stop?id=1" })]).toEqual([
      { kind: "sent" },
      { kind: "sent" },
    ]);
    expect(service.asked.filter(({ method }) => method === "POST").map(({ path, data }) => ({ path, data }))).toEqual([
      {
        path: "/v2/notifications/sms",
        data: {
          template_id: templates.sms,
          phone_number: "+447700900123",
          personalisation: { body: "Moved" },
          reference: "edition-1.t",
        },
      },
      {
        path: "/v2/notifications/email",
        data: {
          template_id: templates.email,
          email_address: "ann@example.org",
          personalisation: { subject: "Moved", body: "To Quay Hall" },
          reference: "edition-1.t",
          one_click_unsubscribe_url: "https://wend.example/stop?id=1",
        },
      },
    ]);
  });

  test("without a template for its kind is left, and says which", async () => {
    expect(await send(text, { email: templates.email })).toEqual({
      kind: "left",
      reply: "NOTIFY_TEXT_TEMPLATE is not set",
    });
    expect(await send(email, { sms: templates.sms })).toEqual({
      kind: "left",
      reply: "NOTIFY_EMAIL_TEMPLATE is not set",
    });
    expect(service.taken).toEqual([]);
  });

  const settingsOf = "Look at the template, and at the settings of your service.";
  test.each([
    [
      "an address",
      email,
      says(400, "ValidationError", "email_address Not a valid email address"),
      { kind: "refused", reply: "400 ValidationError: email_address Not a valid email address", sure: true },
    ],
    [
      "a number",
      text,
      says(400, "ValidationError", "phone_number Not enough digits"),
      { kind: "refused", reply: "400 ValidationError: phone_number Not enough digits", sure: true },
    ],
    [
      "a number abroad",
      text,
      says(400, "BadRequestError", "Cannot send to international mobile numbers"),
      { kind: "refused", reply: "400 BadRequestError: Cannot send to international mobile numbers", sure: true },
    ],
    [
      "a field of the template",
      email,
      says(400, "BadRequestError", "Missing personalisation: email_address"),
      {
        kind: "halt",
        reply: "400 BadRequestError: Missing personalisation: email_address",
        why: `GOV.UK Notify did not take it (400 BadRequestError: Missing personalisation: email_address). ${settingsOf}`,
      },
    ],
    [
      "the number of an email",
      email,
      says(400, "ValidationError", "phone_number Not enough digits"),
      expect.objectContaining({ kind: "halt" }),
    ],
    [
      "the key",
      email,
      says(403, "AuthError", "Invalid token"),
      expect.objectContaining({
        kind: "halt",
        why: expect.stringMatching(
          /^GOV\.UK Notify does not accept NOTIFY_API_KEY \(403 AuthError: Invalid token\)\. Is it the whole key/,
        ),
      }),
    ],
    [
      "the address, in the words of another status",
      email,
      says(404, "NoResultFound", "email_address None"),
      expect.objectContaining({ kind: "halt" }),
    ],
    [
      "how many in a minute",
      email,
      says(429, "RateLimitError", "Later"),
      { kind: "put off", reply: "429 RateLimitError: Later", lost: false },
    ],
    [
      "how many in a day",
      email,
      says(429, "TooManyRequestsError", "Later"),
      expect.objectContaining({ kind: "halt", reply: "429 TooManyRequestsError: Later" }),
    ],
    ["Notify itself, in no words", email, { status: 503, text: "<h1>" }, { kind: "uncertain", reply: "503" }],
    [
      "Notify itself, in many words",
      email,
      says(500, "E", "x".repeat(300)),
      { kind: "uncertain", reply: `500 E: ${"x".repeat(193)}` },
    ],
  ] as const)("that is refused because of %s", async (_, one, fault, outcome) => {
    service.fail(/POST/, fault);
    expect(await send(one)).toEqual(outcome);
  });

  test("that could not be handed over is put off", async () => {
    const connection = await engine().open();
    await service.stop();
    // The first to ask finds a connection that was kept, and broken.
    await connection.has?.(email).catch(() => undefined);
    expect(await connection.send(email)).toMatchObject({
      kind: "put off",
      reply: expect.stringContaining("(ECONNREFUSED)"),
      lost: false,
    });
    service = await startNotify();
  });

  test("is known by its reference alone", async () => {
    const connection = await engine().open();
    await connection.send(email);
    expect(await connection.has?.(email)).toBe(true);
    expect(await connection.has?.({ ...email, reference: "edition-1.other" })).toBe(false);
    expect(service.asked.at(-1)?.query.get("template_type")).toBe("email");
    expect(await connection.has?.({ ...email, remembered: false })).toBeUndefined();
    // As a service might that passes over what it is asked for.
    service.fail(/GET/, { status: 200, data: { notifications: [{ reference: "edition-2.t" }, {}] } });
    expect(await connection.has?.(email)).toBe(false);
  });

  test.each([
    ["an error", says(500, "Exception", "Oh"), "GOV.UK Notify does not say what it has had (500 Exception: Oh)."],
    ["nothing", "broken before", " gave no answer (UND_ERR_SOCKET)."],
  ] as const)("is not known to have been taken when Notify says %s to the question", async (_, fault, words) => {
    const connection = await engine().open();
    service.fail(/GET .*notifications/, fault);
    const error = await connection.has?.(email).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ message: expect.stringContaining(words), again: true });
  });
});

describe("what is written of an edition", () => {
  const reader: NotifyReader = {
    token: "t",
    label: "line 2",
    by: "email",
    address: { deliverable: "ann@example.org", canonical: "ann@example.org" },
    areas: ["harbourside"],
    services: [],
    immediate: false,
  };
  const write = (one: Partial<NotifyReader>, date: string, newsletter = {}) =>
    engine().writer(edition, { ...library, site: { ...site, newsletter: { ...newsletterOf(site), ...newsletter } } })(
      { reader: { ...reader, ...one }, shown: whole(edition), doubted: false },
      Temporal.Instant.from(date),
    );

  test.each([
    ["2026-11-17T09:00:00Z", true],
    ["2026-11-23T23:59:00Z", true],
    ["2026-11-24T00:00:00Z", false],
  ])("is remembered by Notify for less than a week: at %s, %s", async (date, remembered) =>
    expect(await write({}, date)).toMatchObject({ reference: "edition-2026-11-17.t", remembered, kind: "email" }),
  );

  test("says for which area or service a reader has it", async () =>
    expect((await write({}, "2026-11-17T09:00:00Z")).personalisation.body).toContain("Harbourside"));

  test("has a way to stop by one click where there is a safe address for it", async () => {
    const date = "2026-11-17T09:00:00Z";
    expect((await write({}, date, { unsubscribe_url: "https://wend.example/stop" })).stop).toBe(
      "https://wend.example/stop?id=t",
    );
    expect((await write({}, date)).stop).toBeUndefined();
  });
});
