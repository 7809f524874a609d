/** The real command, from a draft to a message in a real mail server's hands. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type MailSink, startMailSink } from "./delivery/mail-sink.ts";
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
  return runWith({}, today, ...command);
}

/** The same, with more in the environment, and with `input` for the command to read. */
function runWith(
  { input = "", ...environment }: { readonly input?: string; readonly [name: string]: string | undefined },
  today: string,
  ...command: readonly string[]
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ["scripts/newsletter.ts", "--content", at("content"), ...command],
      {
        env: {
          ...process.env,
          SITE_DATE: today,
          SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
          XDG_STATE_HOME: at("state"),
          XDG_CACHE_HOME: at("cache"),
          ...environment,
          NODE_COMPILE_CACHE: at("compiled"),
        },
      },
      (error, out, err) => done({ code: Number(error?.code ?? 0), output: `${out}${err}` }),
    );
    child.stdin?.end(input);
  });
}

/** To whom the messages went that were accepted since the last time, in order. */
let seen = 0;
async function newMail(): Promise<readonly { to: string; subject: string; text: string }[]> {
  const all = sink.accepted;
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
    expect(output).toContain("the list: nothing (all over)");
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
    expect(output).toBe(`line 2: Urgent: Cancelled: Wednesday 25 November, and 1 other change
line 4: All clear: from Monday 23 November
line 3: nothing (nothing relevant)
line 5: nothing (nothing relevant)
Would be sent: 2. Skipped: 2.
  2: nothing in it concerns them.
Nothing was sent.
`);
    expect(code).toBe(0);
    expect(await told()).toEqual([]);
    expect(
      (await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("subscribers.csv"), "--dry-run")).output,
    ).toBe(output);
  });

  test("a test is one copy, marked", async () => {
    const { code, output } = await run("2026-11-24", "send", "2026-11-24", "--test", "me@example.org");
    expect(output).toBe("Sent one copy, marked as a test.\n");
    expect(code).toBe(0);
    const [mail, ...others] = await newMail();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("[Test] Urgent: Cancelled: Wednesday 25 November, and 1 other change");
    expect(mail?.text).toMatch(/^This is a test copy\./);
  });

  test("nobody who asks to stop has to wait until the content is in order", async () => {
    const broken = at("content", "newsletters", "2026-12-01.md");
    writeFileSync(broken, "---\ntitel: None\n---\n");
    writeFileSync(at("gus.csv"), "email,areas\ngus@example.org,nowhere\n");
    const { code, output } = await run("2026-11-24", "unsubscribe", "gus@example.org", "--subscribers", at("gus.csv"));
    rmSync(broken);
    expect(output).toContain("1 address will get no more.");
    expect(code).toBe(0);
  });

  test("who unsubscribed, by address or by the code of an email, gets no more, wherever it was noted", async () => {
    writeFileSync(at("more.csv"), "email\nann@example.org\neve@example.org\nfay@example.org\n");
    const dry = () => run("2026-11-24", "send", "2026-11-24", "--subscribers", at("more.csv"), "--dry-run");
    expect((await dry()).output).toContain("Would be sent: 3.");
    for (const one of ["EVE@example.org", "fay@example.org"]) {
      const { output } = await run("2026-11-24", "unsubscribe", one, "--subscribers", at("more.csv"));
      expect(output).toContain("1 address will get no more.");
    }
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

describe("who has stopped", () => {
  const today = "2026-11-24";
  const place = (name: string) => {
    const folder = at(name);
    mkdirSync(join(folder, "people"), { recursive: true });
    writeFileSync(join(folder, "people", "list.csv"), "email\nann@example.org\nbob@example.org\n");
    return { file: join(folder, "people", "list.csv"), state: { XDG_STATE_HOME: join(folder, "state") } };
  };
  /** The codes in the messages that have come, by the first word of the address. */
  async function codes(): Promise<Record<string, string>> {
    const fresh = sink.accepted.slice(seen);
    seen += fresh.length;
    return Object.fromEntries(
      fresh.map(({ to, raw }) => [
        to.split("@")[0] as string,
        /Stop(?:%20| )([0-9a-f]{32})/.exec(raw.replace(/\r\n /g, ""))?.[1] ?? "",
      ]),
    );
  }

  test("by the code of a message, without any option, gets no more from anywhere", async () => {
    const { file, state } = place("by-code");
    await runWith(state, today, "send", "2026-11-17", "--subscribers", file);
    const { ann = "" } = await codes();
    const stop = await runWith(state, today, "unsubscribe", "Stop", ann.toUpperCase());
    expect(stop).toEqual({ code: 0, output: expect.stringContaining("1 address will get no more.") });

    mkdirSync(at("by-code", "moved"));
    renameSync(file, at("by-code", "moved", "list.csv"));
    const moved = await runWith(
      state,
      today,
      "send",
      "2026-11-24",
      "--subscribers",
      at("by-code", "moved", "list.csv"),
    );
    expect(moved.output).toContain("Sent: 1.\nSkipped: 1.\n  1: they have unsubscribed.");
    expect(await told()).toEqual([expect.stringMatching(/^bob: /)]);
    const again = [
      "send",
      "2026-11-24",
      "--subscribers",
      at("by-code", "moved", "list.csv"),
      "--ledger",
      at("by-code", "third"),
    ];
    expect((await runWith(state, today, ...again)).output).toContain("Sent: 0. In earlier runs: 1.\nSkipped: 1.");
  });

  test("is not forgotten for a key that was set later, or that is wrong", async () => {
    const { file, state } = place("by-key");
    await runWith(state, today, "send", "2026-11-17", "--subscribers", file);
    const { ann = "" } = await codes();
    const later = { ...state, NEWSLETTER_LEDGER_KEY: "set later" };
    expect(await runWith(later, today, "unsubscribe", ann)).toEqual({
      code: 1,
      output: expect.stringContaining("NEWSLETTER_LEDGER_KEY was set later. Take it away again"),
    });
    expect((await runWith(later, today, "send", "2026-11-24", "--subscribers", file)).code).toBe(1);
    expect(await told()).toEqual([]);
  });

  test("from one site gets the other's on the same host, which shares nothing with it", async () => {
    const { file, state } = place("two-sites");
    const of = (site: string) => {
      const content = at("two-sites", site);
      cpSync(at("content"), content, { recursive: true });
      const settings = join(content, "site.yaml");
      writeFileSync(
        settings,
        readFileSync(settings, "utf8").replace(/^url: .*$/m, `url: https://wend.example.org/${site}/`),
      );
      return ["--content", content];
    };
    const [north, south] = [of("north"), of("south")];
    const list = ["--subscribers", file, "--ledger"];
    await runWith(state, today, "send", "2026-11-17", ...list, at("two-sites", "n"), ...north);
    const { ann = "" } = await codes();
    expect(await runWith(state, today, "unsubscribe", ann, ...south)).toMatchObject({ code: 1 });
    expect(await runWith(state, today, "unsubscribe", ann, ...north)).toMatchObject({ code: 0 });
    await runWith(state, today, "send", "2026-11-17", ...list, at("two-sites", "s"), ...south);
    expect(Object.keys(await codes()).sort()).toEqual(["ann", "bob"]);
  });

  test("and who has been told, goes with the site to another address", async () => {
    const { state } = place("new-address");
    const content = at("new-address", "content");
    cpSync(at("content"), content, { recursive: true });
    const settings = join(content, "site.yaml");
    const old = /^url: (.*)$/m.exec(readFileSync(settings, "utf8"))?.[1] ?? "";
    const list = ["send", "2026-11-17", "--to-list", "news@lists.example.org", "--content", content];
    await runWith(state, today, ...list);
    expect(await told()).toHaveLength(1);

    writeFileSync(settings, readFileSync(settings, "utf8").replace(old, "https://new.example.org/wend/"));
    const warned = await runWith(state, today, ...list, "--dry-run");
    expect(warned.output).toContain(
      "Nothing was sent yet for https://new.example.org/wend/ from this computer, but for",
    );
    expect(warned.output).toContain("Would be sent: 1.");
    expect(await runWith(state, today, "move", old, "--content", content)).toMatchObject({ code: 0 });
    expect((await runWith(state, today, ...list)).output).toContain("In earlier runs: 1.");
    expect(await told()).toEqual([]);
    expect(await runWith(state, today, "move", old, "--content", content)).toEqual({
      code: 1,
      output: expect.stringContaining("so there is nothing to take along"),
    });
  });

  test("may be told on standing input, so that no address is in a log", async () => {
    const { file, state } = place("by-input");
    await runWith(state, today, "send", "2026-11-17", "--subscribers", file);
    await codes();
    const said = await runWith({ ...state, input: "ann@example.org\n\nzed@example.org\n" }, today, "unsubscribe");
    expect(said.output).toContain("1 address will get no more.");
    expect(said.output).toContain("Number 2 is an address that nobody holds.");
    expect(said.output).not.toContain("@");
    expect(said.code).toBe(1);
    expect((await runWith(state, today, "send", "2026-11-24", "--subscribers", file)).output).toContain("Sent: 1.");
    expect(await told()).toEqual([expect.stringMatching(/^bob: /)]);
  });

  test("may be taken from a mailbox, with the addresses that are no more", async () => {
    const { file, state } = place("by-mailbox");
    writeFileSync(file, "email\nann@example.org\nbob@example.org\ncy@example.org\ndee@example.org\n");
    await runWith(state, today, "send", "2026-11-17", "--subscribers", file);
    const { ann = "", bob = "", cy = "" } = await codes();
    const report = (code: string, status: string) => `From: MAILER-DAEMON@example.org
Content-Type: multipart/report; report-type=delivery-status; boundary=B

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; somebody@example.org
Action: failed
Status: ${status}

--B
Content-Type: text/rfc822-headers

Message-ID: <edition-2026-11-17.${code}@example.org>

--B--
`;
    mkdirSync(at("by-mailbox", "post"));
    const messages = [
      `From: ann@example.org\nSubject: Re: Stop ${ann}\n\nThank you\n`,
      report(bob, "5.1.1"),
      report(cy, "5.2.2"),
      `Subject: Stop ${"e".repeat(32)}\n\n`,
      "Subject: Hello\n\nI like your letters.\n",
    ];
    for (const [index, text] of messages.entries()) writeFileSync(at("by-mailbox", "post", `${index}.eml`), text);
    const said = await runWith(state, today, "unsubscribe", "--mailbox", at("by-mailbox", "post"));
    expect(said).toEqual({
      code: 0,
      output: `Read 5 messages.
Asked to stop: 1. They will get no more.
Addresses that are no more: 1. They will get no more.
Neither a stop nor a report: 1. Read these yourself: people may ask in their own words.
For you to look at:
  message 3: a report that a message did not arrive (5.2.2), code ${cy}
  message 4: a stop for a code or address that nobody holds
`,
    });
    await runWith(state, today, "send", "2026-11-24", "--subscribers", file);
    expect((await told()).map((line) => line.slice(0, 3))).toEqual(["cy:", "dee"]);
  });
});

describe("what names people", () => {
  test("is no line that is printed, of whatever command", async () => {
    writeFileSync(at("twice.csv"), "email,areas,note\nann@example.org,harbourside,x\nANN@example.org,,y\n");
    writeFileSync(at("wrong.csv"), "email,areas\nann@example.org,bob@example.org\ncy@example,\n");
    const outputs = [
      await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("twice.csv"), "--dry-run"),
      await run("2026-11-24", "send", "2026-11-24", "--subscribers", at("wrong.csv")),
      await run("2026-11-24", "send", "2026-11-24", "--to-list", "ann@exam ple.org"),
      await run("2026-11-24", "send", "2026-11-24", "--test", "ann@example.org"),
      await run("2026-11-24", "unsubscribe", "ann@example.org", "zed@example.org", "--subscribers", at("twice.csv")),
      await run("2026-11-24", "preview", "2026-11-24", "--subscriber", `${at("twice.csv")}:2`),
    ];
    await newMail();
    for (const { output } of outputs) expect(output).not.toMatch(/\b(ann|bob|cy|zed)\b/i);
    expect(outputs[0]?.output).toContain(`${at("twice.csv")}: these columns are not used: note.`);
  });

  test("in a preview is for its owner's eyes, and not within the repository", async () => {
    const [file, ...more] = [`${at("subscribers.csv")}:2`, "--out", "preview-of-one"];
    const inside = await run("2026-11-24", "preview", "2026-11-24", "--subscriber", file, ...more);
    expect(inside).toEqual({ code: 1, output: expect.stringContaining("is inside the site's folder") });
    expect(existsSync("preview-of-one")).toBe(false);

    const { output } = await run("2026-11-24", "preview", "2026-11-24", "--subscriber", file);
    const folder = at("cache", "signpost", "signpost.example.org", "2026-11-24");
    expect(output).toContain(`${join(folder, "2026-11-24.eml")}\n`);
    expect(output).toContain("These files hold the subscriber's address.");
    if (process.platform === "win32") return;
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
      0o600, 0o600, 0o600, 0o600,
    ]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

test("an edition that Gmail would cut off is sent with a warning of what makes it so long", async () => {
  cpSync(fixtureFolder, at("long"), { recursive: true });
  const path = at("long/newsletters/2026-11-17.md");
  writeFileSync(path, `${readFileSync(path, "utf8")}\n\n${`${"Word ".repeat(900)}\n\n`.repeat(20)}`);
  const { code, output } = await runWith(
    { XDG_STATE_HOME: at("long-state") },
    ...(["2026-11-17", "send", "2026-11-17", "--content", at("long"), "--to-list", "news@lists.example.org"] as const),
  );
  expect(output).toMatch(/^The email is 97 kB long, and Gmail does not show what comes after 102 kB/m);
  expect(output).toContain("The longest parts are:\n  the introduction: 91 kB\n");
  expect(code).toBe(0);
  expect(await told()).toEqual([expect.stringMatching("^news: ")]);
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
    ["what is no address to stop", ["unsubscribe", "ann"], 1, "It is no email address, nor a code"],
    ["a code that nobody holds", ["unsubscribe", "f".repeat(32)], 1, "It is a code that nobody holds.\nLooked for in "],
    ["an address that nobody holds", ["unsubscribe", "zed@example.org"], 1, "It is an address that nobody holds."],
    ["the code of a test", ["unsubscribe", "0".repeat(32)], 1, "the code of a preview or a test"],
    [
      "an option of another command",
      ["unsubscribe", "--rate", "2", "a@example.org"],
      2,
      "--rate is no option of unsubscribe.",
    ],
    [
      "half a connection",
      ["send", "2026-11-17", "--to-list", "a@b.example", "--connections", "0.5"],
      2,
      "a whole number",
    ],
    ["a move from the address that the site has", ["move", "https://signpost.example.org"], 2, "is the address of the"],
    ["a move from nowhere", ["move"], 2, "Say which address the site had before"],
    ["no message a second", ["send", "2026-11-17", "--to-list", "a@b.example", "--rate", "0"], 2, "a number above 0"],
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
