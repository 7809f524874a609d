/** An edition to listmonk, against a service on this computer that answers as its documentation says, and with every fault. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newsletterOf } from "../../../lib/content/library.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { EngineError } from "../../../lib/newsletter/delivery/engine.ts";
import type { Ledger } from "../../../lib/newsletter/delivery/ledger.ts";
import {
  type Campaign,
  htmlForListmonk,
  listmonkEngine,
  listmonkReaders,
  readListmonkUrl,
  textForListmonk,
} from "../../../lib/newsletter/delivery/listmonk.ts";
import { RepositoryLedger } from "../../../lib/newsletter/delivery/repository-ledger.ts";
import { send } from "../../../lib/newsletter/delivery/send.ts";
import { SiteLedger } from "../../../lib/newsletter/delivery/site-ledger.ts";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { editionOf, fixtureModel } from "../fixture.ts";
import { type ListmonkService, startListmonk } from "./listmonk-service.ts";

const model = fixtureModel("2026-11-24");
const edition = editionOf(model, "2026-11-17");
const { library } = model;
const ours = newsletterOf(library.site).list_id;

let service: ListmonkService;
let folder: string;

beforeEach(async () => {
  patience = 5000;
  folder = mkdtempSync(join(tmpdir(), "signpost-listmonk-"));
  service = await startListmonk([
    { id: 1, name: "All the news", tags: [ours] },
    { id: 2, name: "Harbourside", tags: [ours, "area-harbourside", "immediate"] },
    { id: 3, name: "Somebody else's", tags: ["gardening"] },
  ]);
});

afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

/** Milliseconds to wait for an answer. */
let patience: number;

const listmonk = () => readListmonkUrl(service.url.replace("//", "//signpost:secret@"), patience);

const now = Temporal.Instant.from("2026-11-17T09:00:00Z");

const ledgerOfThisComputer = () => new SiteLedger({ home: join(folder, "ledger"), folder: join(folder, "ledger") });

/** That of a workflow. */
function ledgerOfRepository(): Ledger {
  for (const init of [["--bare", "remote"], ["site"]])
    execFileSync("git", ["init", "--quiet", ...init], { cwd: folder });
  return new RepositoryLedger({
    folder: join(folder, "site"),
    remote: join(folder, "remote"),
    first: true,
    now,
    environment: process.env,
  });
}

async function run(one: Edition = edition, ledger: Ledger = ledgerOfThisComputer()) {
  const readers = await listmonkReaders(listmonk(), library, (uuid) => ledger.token(uuid));
  const moment = now.toZonedDateTimeISO("Europe/London");
  const { plan, result } = await send(
    { edition: one, library, readers, ledger, retryUncertain: false, retryRefused: false, moment },
    {
      engine: listmonkEngine(listmonk()),
      clock: {
        now: () => now.add({ milliseconds: Math.round(performance.now()) }),
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

/** How often each list was sent something. */
const told = () =>
  Object.fromEntries(
    [1, 2, 3].map((list) => [
      list,
      service.started.filter((id) => service.campaigns.find((one) => one.id === id)?.lists[0]?.id === list).length,
    ]),
  );

describe("an edition", () => {
  test("is one campaign for each list of the site, and none for others' lists", async () => {
    expect(await run()).toMatchObject({ exitCode: 0, lines: expect.arrayContaining(["Sent: 2."]) });
    expect(told()).toEqual({ 1: 1, 2: 1, 3: 0 });
    expect(service.campaigns.map(({ archive_slug }) => archive_slug)).toEqual([
      "changes-signpost-example-org-edition-2026-11-17-1",
      "changes-signpost-example-org-edition-2026-11-17-2",
    ]);
  });

  test("tells each list what concerns it, in our words, with listmonk's own way to stop", async () => {
    await run();
    const [all, harbourside] = service.campaigns;
    expect(all?.body).toContain("The café opens later");
    expect(harbourside?.body).not.toContain("The café opens later");
    expect(harbourside).toMatchObject({
      subject: "Moved: Friday 20 November, and 1 other change",
      from_email: newsletterOf(library.site).from,
      content_type: "html",
      messenger: "email",
      archive: false,
      headers: [{ "Content-Language": "en-GB" }],
    });
    expect(harbourside?.body).toContain('<a href="{{ UnsubscribeURL }}"');
    expect(harbourside?.altbody).toContain("Stop getting these messages {{ UnsubscribeURL }}\n");
    expect(`${harbourside?.body}${harbourside?.altbody}`).not.toMatch(/stop\.invalid|TrackLink|TrackView/);
  });

  test("goes through a template that adds nothing, which is made once", async () => {
    await run();
    await run({ ...edition, id: "2026-11-18" });
    expect(service.templates.filter(({ name }) => name === "Signpost")).toEqual([
      expect.objectContaining({ type: "campaign", body: '{{ template "content" . }}' }),
    ]);
    expect(new Set(service.campaigns.map(({ template_id }) => template_id))).toEqual(new Set([2]));
  });

  test("is sent once however often the command is run, and by another computer that knows nothing of it", async () => {
    await run(edition, ledgerOfRepository());
    await run(edition, ledgerOfRepository());
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual({ 1: 1, 2: 1, 3: 0 });
  });

  test("that is urgent news goes to the lists that want it at once", async () => {
    expect(await run({ ...edition, kind: "bulletin", id: "2026-11-16-flood" })).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual({ 1: 0, 2: 1, 3: 0 });
  });
});

describe("a fault of the service", () => {
  const limit = { status: 429, data: { message: "rate limit" } };
  const failure = { status: 500, data: { message: "Internal error" } };

  test.each([
    ["too many requests, once", /POST .*campaigns/, limit],
    ["an error at making the campaign", /POST .*campaigns/, failure],
    ["an error at starting it", /PUT .*status/, failure],
    ["a connection that breaks before it is made", /POST .*campaigns/, "broken before"],
    ["a connection that breaks after it was made", /POST .*campaigns/, "broken after"],
    ["no answer at making it", /POST .*campaigns/, "no answer"],
    ["a connection that breaks before it starts", /PUT .*status/, "broken before"],
    ["a connection that breaks after it has started", /PUT .*status/, "broken after"],
    ["no answer at starting it", /PUT .*status/, "no answer"],
  ] as const)("%s: each list is told once", async (_, what, fault) => {
    if (fault === "no answer") patience = 1000;
    service.fail(what, fault);
    expect(await run()).toMatchObject({ exitCode: 0, lines: expect.arrayContaining(["Sent: 2."]) });
    expect(told()).toEqual({ 1: 1, 2: 1, 3: 0 });
    expect(service.campaigns).toHaveLength(2);
  });

  test("that stays leaves a draft, which the next run starts", async () => {
    service.fail(/PUT .*status/, failure, 4);
    expect(await run()).toMatchObject({ exitCode: 4, lines: expect.arrayContaining(["Left to do: 2."]) });
    expect(told()).toEqual({ 1: 0, 2: 0, 3: 0 });
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual({ 1: 1, 2: 1, 3: 0 });
    expect(service.campaigns).toHaveLength(2);
  });

  test("after which nothing more can be asked is uncertain, and the next run asks before it sends", async () => {
    service.fail(/PUT .*status/, "broken after");
    service.fail(/GET .*campaigns/, failure, 20);
    const first = await run();
    expect(first).toMatchObject({ exitCode: 3, lines: expect.arrayContaining(["Uncertain: 1."]) });
    service.heal();
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(told()).toEqual({ 1: 1, 2: 1, 3: 0 });
  });

  test("a campaign that somebody has cancelled is not started again", async () => {
    service.fail(/PUT .*status/, failure, 4);
    await run();
    for (const campaign of service.campaigns) campaign.status = "cancelled";
    expect(await run()).toMatchObject({ exitCode: 3, lines: expect.arrayContaining(["Refused: 2."]) });
    expect(told()).toEqual({ 1: 0, 2: 0, 3: 0 });
  });

  test("a field that it does not take ends the run, and says whose move it is", async () => {
    service.fail(/POST .*campaigns/, { status: 400, data: { message: "Unknown messenger" } });
    const { lines, exitCode } = await run();
    expect(exitCode).toBe(4);
    expect(lines[0]).toMatch(/^127\.0\.0\.1:\d+ did not take it \(400 Unknown messenger\)\. Ask who looks after it\.$/);
    expect(told()).toEqual({ 1: 0, 2: 0, 3: 0 });
  });
});

describe("before anything is sent", () => {
  test("a token that is not let in is said, and not shown", async () => {
    service.fail(/GET .*lists/, { status: 403, data: { message: "invalid API credentials" } });
    const error = await run().catch((error: Error) => error);
    expect(error).toBeInstanceOf(EngineError);
    expect((error as Error).message).toContain("does not accept the user and token in LISTMONK_URL");
    expect((error as Error).message).not.toContain("secret");
  });

  test.each([
    ["lists of others alone", [{ id: 3, name: "Garden", tags: ["gardening"] }], 'has no list with the tag "changes'],
    [
      "a tag for an area that there is not",
      [{ id: 1, name: "Harbour", tags: [ours, "area-harborside"] }],
      'The list "Harbour" has the tag "area-harborside", and there is no area "harborside". Did you mean area-harbourside?',
    ],
  ])("%s are a question", async (_, lists, words) => {
    await service.stop();
    service = await startListmonk(lists);
    await expect(run()).rejects.toThrow(words);
  });

  test.each([
    ["https://lists.example.org", "Write it as https://api-user:token@lists.example.org"],
    ["http://a:b@lists.example.org", "anybody on the way could read the token"],
    ["lists.example.org", "is not an address with a user"],
    ["https://a@lists.example.org", "is not an address with a user"],
    ["https://:b@lists.example.org", "is not an address with a user"],
    ["ftp://a:b@lists.example.org", "is not an address with a user"],
    ["xhttps://a:b@lists.example.org", "is not an address with a user"],
    ["http://a:b@localhost.example.org", "anybody on the way could read the token"],
  ])("the address %s is refused", (written, words) => expect(() => readListmonkUrl(written)).toThrow(words));

  test.each([
    ["https://api-user:to%3Aken@lists.example.org", "https://lists.example.org/", "token api-user:to:ken"],
    ["https://a%40b:c@lists.example.org/news//", "https://lists.example.org/news/", "token a@b:c"],
    ["http://a:b@localhost:9000", "http://localhost:9000/", "token a:b"],
    ["http://a:b@[::1]:9000/", "http://[::1]:9000/", "token a:b"],
  ])("the address %s is taken apart", (written, url, authorization) =>
    expect(readListmonkUrl(written)).toEqual({ url, authorization }),
  );
});

describe("one campaign", () => {
  const campaign: Campaign = {
    name: "Signpost Wend: edition 2026-11-17, the list “All the news”",
    slug: "changes-2026-11-17-1",
    list: 1,
    from: "news@example.org",
    subject: "Two groups move",
    html: "<p>Hello</p>",
    text: "Hello",
    tags: ["changes"],
    language: "cy",
  };
  const send = async () => (await listmonkEngine(listmonk()).open()).send(campaign);
  const host = () => new URL(service.url).host;
  const says = (status: number, message: string) => ({ status, data: { message } });

  test("has all that was written of it, and nothing that is shown elsewhere", async () => {
    expect(await send()).toEqual({ kind: "sent" });
    expect(service.asked.find(({ method, path }) => method === "POST" && path === "/api/campaigns")?.data).toEqual({
      name: campaign.name,
      subject: "Two groups move",
      lists: [1],
      from_email: "news@example.org",
      type: "regular",
      content_type: "html",
      messenger: "email",
      body: "<p>Hello</p>",
      altbody: "Hello",
      template_id: 2,
      tags: ["changes"],
      headers: [{ "Content-Language": "cy" }],
      archive: false,
      archive_slug: campaign.slug,
    });
  });

  test.each([
    ["429 at making it", /POST .*campaigns/, says(429, "Later"), { kind: "put off", reply: "429 Later", lost: false }],
    ["500 at making it", /POST .*campaigns/, says(500, "Oh"), { kind: "put off", reply: "500 Oh", lost: false }],
    [
      "nothing at making it",
      /POST .*campaigns/,
      "broken before",
      { kind: "put off", reply: "no answer in time", lost: false },
    ],
    ["500 at starting it", /PUT/, says(500, "Oh"), { kind: "put off", reply: "500 Oh", lost: false }],
    [
      "nothing at starting it",
      /PUT/,
      "broken before",
      { kind: "put off", reply: expect.stringContaining("gave no answer"), lost: false },
    ],
    ["nothing after starting it", /PUT/, "broken after", { kind: "sent" }],
    ["no words", /POST .*campaigns/, { status: 503, text: "<h1>" }, { kind: "put off", reply: "503", lost: false }],
    [
      "many words",
      /POST .*campaigns/,
      says(500, "x".repeat(300)),
      { kind: "put off", reply: `500 ${"x".repeat(196)}`, lost: false },
    ],
  ] as const)("%s", async (_, what, fault, outcome) => {
    service.fail(what, fault);
    expect(await send()).toEqual(outcome);
  });

  test.each([
    [400, "did not take it (400 No). Ask who looks after it."],
    [
      401,
      "does not accept the user and token in LISTMONK_URL, or this user may not read lists and manage campaigns and templates (401 No).",
    ],
    [
      403,
      "does not accept the user and token in LISTMONK_URL, or this user may not read lists and manage campaigns and templates (403 No).",
    ],
  ])("that is refused with %i ends the run", async (status, words) => {
    service.fail(/POST .*campaigns/, says(status, "No"));
    expect(await send()).toEqual({ kind: "halt", reply: `${status} No`, why: `${host()} ${words}` });
  });

  test("of which nobody can tell whether it was made is put off while listmonk cannot be asked, and not where it will not", async () => {
    service.fail(/POST .*campaigns/, says(500, "Oh"), 2);
    service.fail(/GET .*campaigns/, says(500, "Oh"));
    expect(await send()).toEqual({ kind: "put off", reply: `${host()} cannot do it now (500 Oh).`, lost: false });
    service.fail(/GET .*campaigns/, says(403, "No"));
    expect(await send()).toMatchObject({
      kind: "halt",
      why: expect.stringContaining("does not accept the user and token"),
    });
  });

  test("that may have started, when nothing more can be heard, is uncertain", async () => {
    service.fail(/PUT/, says(500, "Oh"));
    service.fail(/GET .*campaigns/, "broken before");
    expect(await send()).toEqual({ kind: "uncertain", reply: "500 Oh" });
  });

  test.each([
    ["draft", false, { kind: "sent" }],
    ["running", true, { kind: "sent" }],
    ["finished", true, { kind: "sent" }],
    ["cancelled", true, { kind: "refused", reply: "somebody has cancelled the campaign in listmonk", sure: true }],
  ] as const)("that is there and %s: it was taken, %s", async (status, has, outcome) => {
    await send();
    for (const one of service.campaigns) one.status = status;
    const connection = await listmonkEngine(listmonk()).open();
    expect(await connection.has?.(campaign)).toBe(has);
    expect(await connection.send(campaign)).toEqual(outcome);
    expect(service.campaigns).toHaveLength(1);
  });

  test("is found however many came after it", async () => {
    await send();
    const [one] = service.campaigns;
    if (one) for (let id = 2; id <= 250; id += 1) service.campaigns.push({ ...one, id, archive_slug: `other-${id}` });
    const connection = await listmonkEngine(listmonk()).open();
    expect(await connection.has?.(campaign)).toBe(true);
    expect(await connection.has?.({ ...campaign, slug: "none" })).toBe(false);
    const pages = service.asked.filter(({ method, path }) => method === "GET" && path === "/api/campaigns");
    expect(pages.map(({ query }) => Object.fromEntries(query))).toEqual(
      ["1", "2", "3", "1", "2", "3"].map((page) => ({
        no_body: "true",
        order_by: "created_at",
        order: "DESC",
        per_page: "100",
        page,
      })),
    );
  });

  test.each([
    ["500", says(500, "Oh"), { message: "cannot do it now (500 Oh).", again: true }],
    ["429", says(429, "Later"), { message: "cannot do it now (429 Later).", again: true }],
    ["404", says(404, "None"), { message: "did not take it (404 None). Ask who looks after it.", again: false }],
  ] as const)("cannot be made where listmonk says %s to the first question", async (_, fault, { message, again }) => {
    service.fail(/GET .*templates/, fault);
    const error = await send().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ message: `${host()} ${message}`, again });
  });

  test("cannot be made now where listmonk says nothing", async () => {
    service.fail(/GET .*templates/, "broken before");
    expect(await send().catch((error: unknown) => error)).toMatchObject({
      message: `${host()} gave no answer (UND_ERR_SOCKET).`,
      again: true,
    });
  });
});

test("lists are read with whom they are for", async () => {
  await service.stop();
  service = await startListmonk([
    { id: 7, name: "All", tags: [ours] },
    { id: 8, name: "Some", tags: [ours, "area-harbourside", "service-walking-group", "immediate", "internal"] },
  ]);
  expect(await listmonkReaders(listmonk(), library, (uuid) => `token of ${uuid}`)).toEqual([
    { token: "token of uuid-7", label: "the list “All”", list: 7, areas: [], services: [], immediate: false },
    {
      token: "token of uuid-8",
      label: "the list “Some”",
      list: 8,
      areas: ["harbourside"],
      services: ["walking-group"],
      immediate: true,
    },
  ]);
  expect(Object.fromEntries(service.asked[0]?.query ?? [])).toEqual({ per_page: "all", minimal: "true" });
});

test("a list says by name whom it is for, in its campaign", async () => {
  const reader = {
    token: "t",
    label: "the list “Some”",
    list: 8,
    areas: ["harbourside"],
    services: [],
    immediate: false,
  };
  const write = listmonkEngine(listmonk()).writer(edition, library);
  const campaign = await write({ reader, shown: whole(edition), doubted: false }, now);
  expect(campaign).toMatchObject({
    name: `${library.site.name}: edition 2026-11-17, the list “Some”`,
    slug: "changes-signpost-example-org-edition-2026-11-17-8",
    list: 8,
    tags: [ours],
    language: "en-GB",
  });
  expect(campaign.text).toContain("Harbourside");
});

describe("for listmonk's templates", () => {
  test("braces in our words are words, and Outlook's comments stay", () => {
    expect(htmlForListmonk('<p>{{ x }}</p><!--[if mso]><table width="600"><![endif]-->')).toBe(
      '<p>{{ "{{" }} x }}</p>{{ Safe "<!--[if mso]><table width=\\"600\\"><![endif]-->" }}',
    );
  });

  test("nothing is filled in between angle brackets in text", () =>
    expect(textForListmonk("Stop <https://stop.invalid/listmonk>. More <https://wend.example/>")).toBe(
      "Stop {{ UnsubscribeURL }}. More <https://wend.example/>",
    ));
});
