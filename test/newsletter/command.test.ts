/** The real command, from a draft to a message in a real mail server's hands. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type MailSink, startMailSink } from "./delivery/start-mail-sink.ts";
import { fixtureFolder } from "./fixture.ts";

// Each run starts Node and reads the content, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let sink: MailSink;
const at = (...path: readonly string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "signpost-command-"));
  cpSync(fixtureFolder, at("content"), { recursive: true });
  writeFileSync(
    at("subscribers.csv"),
    `email,name,areas,services,when
ann@example.org,Ann,,,
bob@example.org,,harbourside,,immediate
cy@example.org,,northgate,,immediate
dee@example.org,,,arts-group,digest
`,
  );
  sink = await startMailSink({ keep: true });
});

afterAll(() => {
  sink.stop();
  rmSync(folder, { recursive: true });
});

/** Runs it on a day, and gives what it prints and its exit code. */
function run(today: string, ...command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["scripts/newsletter.ts", ...command, "--content", at("content")],
      {
        env: {
          ...process.env,
          SITE_DATE: today,
          SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
          XDG_STATE_HOME: at("state"),
          NODE_COMPILE_CACHE: at("compiled"),
        },
      },
      (error, out, err) => done({ code: Number(error?.code ?? 0), output: `${out}${err}` }),
    );
  });
}

/** To whom the messages went that were accepted since the last time, in order. */
let seen = 0;
async function newMail(): Promise<readonly { to: string; subject: string; text: string }[]> {
  const all = await sink.accepted();
  const fresh = all.slice(seen);
  seen = all.length;
  const read = await Promise.all(
    fresh.map(async ({ to, raw }) => {
      const { subject = "", text = "" } = await new PostalMime().parse(Buffer.from(raw, "latin1"));
      return { to: to.split("@")[0] as string, subject, text };
    }),
  );
  return read.sort((a, b) => (a.to < b.to ? -1 : 1));
}

const told = async () => (await newMail()).map(({ to, subject }) => `${to}: ${subject}`);

describe("from draft to subscribers", () => {
  test("a bulletin goes at once to those who want it so", async () => {
    const { code, output } = await run(
      "2026-11-19",
      "send",
      "--change",
      "2026-11-18-cafe-closed",
      "--subscribers",
      at("subscribers.csv"),
    );
    expect(output).toContain(
      "Sent: 1.\nSkipped: 3.\n  2: they asked for the newsletter only.\n  1: nothing in it concerns them.",
    );
    expect(code).toBe(0);
    expect(await told()).toEqual(["cy: Cancelled: Wednesday 25 November"]);
  });

  test("on the day, what was to be in the morning is over, as the impact has it", async () => {
    const change = "2026-11-18-cafe-closed";
    const { output } = await run("2026-11-25", "send", "--change", change, "--to-list", "l@example.org", "--dry-run");
    expect(output).toContain("the list: l@example.org: nothing (all over)");
  });

  test("a draft is written once, and says what to do next", async () => {
    const { code, output } = await run("2026-11-24", "draft");
    expect(output).toContain(`Wrote ${at("content/newsletters/2026-11-24.md")}: 2 changes and 1 updates of guidance.`);
    expect(output).toContain("npm run newsletter -- preview 2026-11-24");
    expect(code).toBe(0);
    expect(await run("2026-11-24", "draft")).toMatchObject({
      code: 1,
      output: expect.stringContaining("The introduction still says"),
    });
    const path = at("content/newsletters/2026-11-24.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("Write a few words here, or delete this line.", "Hello."));
    expect(await run("2026-11-24", "draft")).toMatchObject({
      code: 1,
      output: expect.stringContaining("is there already, and is left as it is"),
    });
    expect(readFileSync(path, "utf8")).toContain("Hello.");
  });

  test("a preview is four files, a subject and a price", async () => {
    const { code, output } = await run("2026-11-24", "preview", "2026-11-24", "--out", at("preview"));
    expect(output).toContain("Subject: Urgent: Cancelled: Wednesday 25 November, and 1 other change\nText message: ");
    expect(code).toBe(0);
    expect(readdirSync(at("preview"))).toEqual([
      "2026-11-24.eml",
      "2026-11-24.html",
      "2026-11-24.sms.txt",
      "2026-11-24.txt",
    ]);
    const forCy = await run(
      "2026-11-24",
      "preview",
      "2026-11-24",
      "--subscriber",
      `${at("subscribers.csv")}:4`,
      "--out",
      at("preview"),
    );
    expect(forCy.output).toContain("Subject: Urgent: Cancelled: Wednesday 25 November");
    expect(readFileSync(at("preview/2026-11-24.eml"), "utf8")).toContain("To: cy@example.org");
  });

  test("a dry run says who would get what, and does nothing", async () => {
    const { code, output } = await run(
      "2026-11-24",
      "send",
      "2026-11-24",
      "--subscribers",
      at("subscribers.csv"),
      "--dry-run",
    );
    expect(output).toBe(`line 2: ann@example.org: Urgent: Cancelled: Wednesday 25 November, and 1 other change
line 4: cy@example.org: All clear: from Monday 23 November
line 3: bob@example.org: nothing (nothing relevant)
line 5: dee@example.org: nothing (nothing relevant)
Would be sent: 2. Skipped: 2.
  2: nothing in it concerns them.
Nothing was sent.
`);
    expect(code).toBe(0);
    expect(await told()).toEqual([]);
    expect(existsSync(at("newsletter-ledger/edition-2026-11-24.jsonl"))).toBe(false);
  });

  test("a test is one copy, marked", async () => {
    const { code, output } = await run("2026-11-24", "send", "2026-11-24", "--test", "me@example.org");
    expect(output).toBe("Sent one copy, marked as a test, to me@example.org.\n");
    expect(code).toBe(0);
    const [mail, ...others] = await newMail();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("[Test] Urgent: Cancelled: Wednesday 25 November, and 1 other change");
    expect(mail?.text).toMatch(/^This is a test copy\./);
  });

  test("nobody who asks to stop has to wait until the content is in order", async () => {
    const broken = at("content", "newsletters", "2026-12-01.md");
    writeFileSync(broken, "---\ntitel: None\n---\n");
    const { code, output } = await run("2026-11-24", "unsubscribe", "gus@example.org");
    rmSync(broken);
    expect(output).toContain("1 address will get no more.");
    expect(code).toBe(0);
  });

  test("who unsubscribed, by address or by the code of an email, gets no more, wherever it was noted", async () => {
    writeFileSync(at("more.csv"), "email\nann@example.org\neve@example.org\nfay@example.org\n");
    const dry = () => run("2026-11-24", "send", "2026-11-24", "--subscribers", at("more.csv"), "--dry-run");
    expect((await dry()).output).toContain("Would be sent: 3.");
    expect((await run("2026-11-24", "unsubscribe", "EVE@example.org")).output).toContain("1 address will get no more.");
    expect((await run("2026-11-24", "unsubscribe", "fay@example.org", "--subscribers", at("more.csv"))).code).toBe(0);
    expect((await dry()).output).toContain("Would be sent: 1. Skipped: 2.\n  2: they have unsubscribed.");
    await run("2026-11-24", "unsubscribe", "--undo", "fay@example.org", "--subscribers", at("more.csv"));
    expect((await dry()).output).toContain("Would be sent: 2.");
  });

  test("the edition goes to each once, without what a bulletin told already", async () => {
    const { code, output } = await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("subscribers.csv"));
    expect(output).toMatch(/^Sending 2 messages\.\nSent: 2\.\nSkipped: 2\./);
    expect(code).toBe(0);
    expect(await told()).toEqual([
      "ann: Urgent: Cancelled: Wednesday 25 November, and 1 other change",
      "cy: All clear: from Monday 23 November",
    ]);
    expect((await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("subscribers.csv"))).output).toMatch(
      /^Sent: 0\. In earlier runs: 2\./,
    );
    expect(await told()).toEqual([]);
  });

  test("a list has one message, and by the next day without what is over", async () => {
    const { code } = await run("2026-11-26", "send", "2026-11-24", "--to-list", "list@example.org");
    expect(code).toBe(0);
    const [mail, ...others] = await newMail();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("All clear: from Monday 23 November");
    expect(mail?.text).toContain("OVER BY NOW");
    await run("2026-11-26", "send", "2026-11-24", "--to-list", "list@example.org");
    expect(await told()).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    ["an unknown command", ["post"], 2, "post is not known."],
    ["an unknown option", ["send", "2026-11-17", "--too", "x"], 2, "--too"],
    [
      "an unknown edition",
      ["send", "2026-11-18", "--to-list", "a@example.org"],
      2,
      "There is no edition 2026-11-18. The last ones are",
    ],
    ["nobody to send to", ["send", "2026-11-17"], 2, "Say to whom"],
    [
      "a list that is no address",
      ["send", "2026-11-17", "--to-list", "a@b.example\nBcc: c@d.example"],
      2,
      "no email address",
    ],
    [
      "a change that can wait",
      ["send", "--change", "2026-11-19-lift-mended", "--to-list", "a@b.example"],
      2,
      "is not urgent",
    ],
    ["a file in the site's folder", ["send", "2026-11-17", "--subscribers", "package.json"], 1, "is in git"],
    ["a draft before the last edition", ["draft", "--date", "2026-11-05"], 2, "after 2026-11-05"],
    ["a draft for a day that its month has not", ["draft", "--date", "2027-02-29"], 2, "February 2027 has 28 days"],
    ["a draft for a day that is written otherwise", ["draft", "--date", "2027-2-3"], 2, "Write it as YYYY-MM-DD."],
    ["a draft for a month that there is not", ["draft", "--date", "2027-13-01"], 2, "Write it as YYYY-MM-DD."],
    ["what is no address to stop", ["unsubscribe", "ann"], 2, "is no email address"],
  ])("%s", async (_, command, code, words) => {
    expect(await run("2026-11-24", ...command)).toEqual({ code, output: expect.stringContaining(words) });
  });

  test("an edition before its day", async () => {
    const { code, output } = await run("2026-11-23", "send", "2026-11-24", "--to-list", "a@b.example");
    expect(output).toContain("This edition is for 2026-11-24, and today is 2026-11-23.");
    expect(code).toBe(2);
  });

  test("a file of subscribers with mistakes, all named, and nobody is written to", async () => {
    writeFileSync(at("bad.csv"), "email,areas\nann@example.org,harbourside\nbob,\ncy@example.org,harborside\n");
    const { code, output } = await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("bad.csv"));
    expect(output).toContain(`${at("bad.csv")}:3: The email address is not one.`);
    expect(output).toContain(`${at("bad.csv")}:4: "areas" has "harborside"`);
    expect(code).toBe(1);
    expect(await told()).toEqual([]);
  });

  test("an edition that changed after it was sent", async () => {
    const path = at("content/newsletters/2026-11-24.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("Hello.", "Hello again."));
    const { code, output } = await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("subscribers.csv"));
    expect(output).toContain("the introduction said “Hello.” and now says “Hello again.”.");
    expect(code).toBe(1);
  });
});
