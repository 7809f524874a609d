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
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  differences,
  LedgerError,
  type Record,
  type Standing,
  type Subject,
  UnwritableLedger,
  wordingOf,
} from "../../../lib/newsletter/delivery/ledger.ts";
import {
  type LedgerOptions,
  ledgerPlace,
  moveLedger,
  SiteLedger,
  sitesWithLedgers,
} from "../../../lib/newsletter/delivery/site-ledger.ts";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";

let top: string;
const edition = anUpdate();
const wording = wordingOf(edition, aSite().url);
const now = Temporal.Instant.from("2026-11-17T09:00:00Z");
const later = now.add({ hours: 1 });
const at = (...path: readonly string[]) => join(top, ...path);

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "signpost-ledger-"));
});

afterEach(() => rmSync(top, { recursive: true }));

const open = (options: Partial<LedgerOptions> = {}) =>
  new SiteLedger({ home: at("home"), folder: at("ledger"), ...options });

/** Notes what a run would. */
async function noted(ledger: SiteLedger, ...records: readonly Record[]): Promise<void> {
  const free = ledger.lock();
  const notes = await ledger.begin(edition, wording, now);
  await notes.note(...records);
  await notes.close();
  free();
}

/** All bytes of a folder, as one would search them for an address. */
const bytesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("");

describe("a ledger", () => {
  test("is not made by looking into it", () => {
    const ledger = open();
    expect(ledger.standings(edition)).toEqual({ begun: undefined, of: new Map() });
    expect([...ledger.bulletins()]).toEqual([]);
    expect(ledger.stopped("a") || ledger.knows("a")).toBe(false);
    expect(readdirSync(top)).toEqual([]);
  });

  test("knows the last that became of each message", async () => {
    await noted(open(), ["trying", "a"], ["trying", "b"], ["sent", "a"], ["put off", "b", "451"], ["trying", "b"]);
    await noted(open(), ["trying", "c"], ["refused", "c", "550"], ["skipped", "d", "unsubscribed"]);
    const { begun, of } = open().standings(edition);
    expect([...of].sort()).toEqual([
      ["a", "sent"],
      ["b", "uncertain"],
      ["c", "refused"],
      ["d", "skipped"],
    ]);
    expect(begun).toEqual(wording);
  });

  test("has its records in their order, whoever notes them at the same time", async () => {
    const ledger = open();
    const free = ledger.lock();
    const notes = await ledger.begin(edition, wording, now);
    const tokens = Array.from({ length: 50 }, (_, index) => `t${index}`);
    await Promise.all(tokens.map((token) => notes.note(["trying", token], ["sent", token])));
    free();
    expect([...open().standings(edition).of.values()]).toEqual(tokens.map(() => "sent"));
  });

  test("holds nobody to the words of an edition that nobody has been told", async () => {
    await noted(open(), ["put off", "a", "550 5.7.1"], ["refused", "b", "550 5.1.1"]);
    expect(open().standings(edition).begun).toBeUndefined();
  });

  test("names the same address alike in each run and each ledger of a site, and apart from another site's", async () => {
    await noted(open());
    const token = open().token("ann@example.org");
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(open().token("ann@example.org")).toBe(token);
    expect(open({ folder: at("other") }).token("ann@example.org")).toBe(token);
    expect(open({ home: at("b"), folder: at("b") }).token("ann@example.org")).not.toBe(token);
  });

  test.runIf(process.platform !== "win32")("is its owner's alone", async () => {
    await noted(open(), ["sent", "a"]);
    for (const folder of [at("home"), at("ledger")]) {
      const files = readdirSync(folder).filter((name) => name !== "lock");
      expect(files.map((name) => statSync(join(folder, name)).mode & 0o077)).toEqual(files.map(() => 0));
      expect(statSync(folder).mode & 0o077).toBe(0);
    }
  });

  test("lets in one run at a time", () => {
    const free = open().lock();
    expect(() => open().lock()).toThrow("Another run is sending with this ledger.");
    expect(() => open({ folder: at("other") }).lock()).toThrow("Another run is sending with this ledger.");
    free();
    open().lock()();
  });

  test("begun by two runs at once is begun by one", () => {
    const [first, second] = [open(), open()];
    first.lock()();
    expect(() => second.lock()).toThrow("Another run has just begun");
  });

  test("knows who was told what in bulletins, whichever ledger of the site has it", async () => {
    const ledger = open();
    const free = ledger.lock();
    const notes = await ledger.begin({ kind: "bulletin", id: "flood" }, {}, now);
    await notes.note(["trying", "a"], ["sent", "a"], ["trying", "b"]);
    free();
    for (const folder of [at("ledger"), at("other")]) {
      expect([...open({ folder }).bulletins()]).toEqual([["a", new Set(["flood"])]]);
    }
  });

  test("knows whom an edition has reached, whichever ledger of the site has it", async () => {
    await noted(open(), ["sent", "a"], ["trying", "b"], ["refused", "c", "550"]);
    await noted(open({ folder: at("other") }), ["skipped", "a", "unsubscribed"], ["sent", "b"]);
    for (const folder of [at("ledger"), at("other"), at("third")]) {
      expect([...open({ folder }).standings(edition).of].sort()).toEqual([
        ["a", "sent"],
        ["b", "sent"],
        ["c", "refused"],
      ]);
    }
  });
});

describe("what was begun", () => {
  const begin = async (ledger: SiteLedger, subject: Subject, when: Temporal.Instant) => {
    const free = ledger.lock();
    const notes = await ledger.begin(subject, { title: subject.id }, when);
    await notes.note(["sent", "a"]);
    free();
  };
  const flood = { kind: "bulletin", id: "flood" } as const;

  test("is known with its kind, and since when, whichever ledger of the site has it", async () => {
    expect([open().subjects(), open().since]).toEqual([[], undefined]);
    await begin(open(), flood, later);
    await begin(open({ folder: at("other") }), { kind: "edition", id: "2026-11-17" }, now);
    await begin(open({ folder: at("other") }), flood, later);
    for (const folder of [at("ledger"), at("other"), at("third")]) {
      const ledger = open({ folder });
      expect(
        ledger
          .subjects()
          .map(({ kind, id }) => `${kind} ${id}`)
          .sort(),
      ).toEqual(["bulletin flood", "edition 2026-11-17"]);
      expect(ledger.since).toEqual(now);
    }
  });

  test("keeps the words with which it was begun", async () => {
    await begin(open(), flood, now);
    const ledger = open();
    const free = ledger.lock();
    await ledger.begin(flood, { title: "Other words" }, later);
    free();
    expect(open().standings(flood).begun).toEqual({ title: "flood" });
    expect(open().since).toEqual(now);
  });

  test("with nobody told of it takes other words", async () => {
    await noted(open(), ["put off", "a", "451"]);
    const ledger = open();
    const free = ledger.lock();
    const notes = await ledger.begin(edition, { title: "Other words" }, later);
    await notes.note(["trying", "a"]);
    free();
    expect(open().standings(edition)).toEqual({ begun: { title: "Other words" }, of: new Map([["a", "uncertain"]]) });
  });

  test("is not another edition's", async () => {
    await noted(open(), ["sent", "a"]);
    expect(open().standings({ kind: "bulletin", id: edition.id }).of.size).toBe(0);
    expect(open().standings({ kind: "edition", id: "2026-11-24" }).of.size).toBe(0);
    expect(open().bulletins().size).toBe(0);
  });

  test.each([
    ["planned", "skipped"],
    ["skipped", "put off"],
    ["put off", "refused"],
    ["refused", "uncertain"],
    ["uncertain", "sent"],
  ] as const)("and %s in one ledger and %s in another is what is worse to do twice", async (weaker, stronger) => {
    const record = (standing: Standing): Record =>
      standing === "uncertain"
        ? ["trying", "a"]
        : standing === "skipped"
          ? [standing, "a", "unsubscribed"]
          : standing === "put off" || standing === "refused"
            ? [standing, "a", "550"]
            : [standing, "a"];
    await noted(open(), record(stronger));
    await noted(open({ folder: at("other") }), record(weaker));
    for (const folder of [at("ledger"), at("other")])
      expect(open({ folder }).standings(edition).of.get("a")).toBe(stronger);
  });
});

describe("a ledger that is lost or damaged", () => {
  test("is a question, and not a beginning", async () => {
    await noted(open(), ["sent", "a"]);
    rmSync(at("ledger"), { recursive: true });
    for (const folder of [at("ledger"), at("other")]) {
      expect(() => open({ folder }).standings(edition)).toThrow(/The ledger that was in .*ledger is not there/);
      expect(() => open({ folder }).lock()).toThrow(LedgerError);
    }
    expect(readdirSync(top)).toEqual(["home"]);
  });

  test("may be begun anew when somebody says so", async () => {
    await noted(open(), ["sent", "a"]);
    open().stop(["b"], true, now);
    rmSync(at("ledger"), { recursive: true });
    await noted(open({ first: true }), ["sent", "c"]);
    expect([...open().standings(edition).of]).toEqual([["c", "sent"]]);
    expect(open().stopped("b")).toBe(true);
  });

  test("is known again where it was moved to", async () => {
    await noted(open(), ["sent", "a"]);
    renameSync(at("ledger"), at("moved"));
    const moved = () => open({ folder: at("moved") });
    expect([...moved().standings(edition).of]).toEqual([["a", "sent"]]);
    await noted(moved(), ["sent", "b"]);
    expect(
      [
        ...open({ folder: at("home") })
          .standings(edition)
          .of.keys(),
      ].sort(),
    ).toEqual(["a", "b"]);
  });

  test("that is cut short or written over is not trusted", async () => {
    await noted(open(), ["sent", "a"]);
    const file = at("ledger", "newsletter.sqlite");
    const whole = readFileSync(file);
    writeFileSync(file, Buffer.concat([Buffer.from("not a ledger at all"), whole.subarray(19)]));
    expect(open).toThrow(/The ledger .*newsletter\.sqlite cannot be read: .* nothing was sent/);
    writeFileSync(file, whole.subarray(0, 5000));
    expect(() => open().standings(edition)).toThrow(LedgerError);
  });

  test("that was just being made when its maker was ended is none, and is made", async () => {
    mkdirSync(at("ledger"));
    writeFileSync(at("ledger", "newsletter.sqlite"), "");
    expect(open().folders).toEqual([]);
    await noted(open(), ["sent", "a"]);
    expect([...open().standings(edition).of]).toEqual([["a", "sent"]]);
  });

  test("that a newer version wrote is left to that version", async () => {
    await noted(open(), ["sent", "a"]);
    const file = new DatabaseSync(at("ledger", "newsletter.sqlite"));
    file.exec("PRAGMA user_version = 2");
    file.close();
    expect(open).toThrow(/newsletter\.sqlite was written by a newer version of this program\. Use that version\.$/);
  });

  test("is named with every place where one is missing, and what to do", async () => {
    await noted(open(), ["sent", "a"]);
    await noted(open({ folder: at("other") }), ["sent", "b"]);
    for (const folder of ["ledger", "other"]) rmSync(at(folder), { recursive: true });
    const ledger = open({ folder: at("home") });
    expect([...ledger.missing].sort()).toEqual([at("ledger"), at("other")]);
    for (const ask of [
      () => ledger.standings(edition),
      () => ledger.subjects(),
      () => ledger.since,
      () => ledger.lock(),
    ])
      expect(ask).toThrow(
        /^The ledger that was in .*(ledger and in .*other|other and in .*ledger) is not there, so nobody .* add --first-send/,
      );
  });

  test("that cannot be written says so", () => {
    writeFileSync(at("home"), "");
    expect(() => open({ home: at("home", "below"), folder: at("ledger") }).lock()).toThrow(UnwritableLedger);
    expect(() => open({ home: at("home", "below"), folder: at("ledger") }).lock()).toThrow(
      /^The ledger cannot be written: /,
    );
  });

  test("of version 0.1 is not passed over in silence", () => {
    mkdirSync(at("ledger"));
    writeFileSync(at("ledger", "stopped.jsonl"), '[["stopped","a"]]\n');
    expect(open).toThrow("has a ledger of version 0.1");
    renameSync(at("ledger", "stopped.jsonl"), at("ledger", "notes.txt"));
    expect(open().folders).toEqual([]);
  });
});

describe("the key of a ledger", () => {
  test("goes with it to another computer, with who has stopped", async () => {
    await noted(open(), ["sent", "a"]);
    open().stop(["b"], true, now);
    cpSync(at("ledger"), at("elsewhere", "ledger"), { recursive: true });
    const copied = new SiteLedger({ home: at("elsewhere", "home"), folder: at("elsewhere", "ledger") });
    expect(copied.token("ann@example.org")).toBe(open().token("ann@example.org"));
    expect(copied.stopped("b")).toBe(true);
    await noted(copied, ["sent", "c"]);
    expect(new SiteLedger({ home: at("elsewhere", "home"), folder: at("elsewhere", "other") }).stopped("b")).toBe(true);
  });

  test("that is kept outside is not in the folder, nor anything by which to guess it", async () => {
    await noted(open({ key: "a secret" }), ["sent", "a"]);
    expect(bytesIn(at("ledger")) + bytesIn(at("home"))).not.toContain("a secret");
    expect([...open({ key: "a secret" }).standings(edition).of]).toEqual([["a", "sent"]]);
  });

  test.each([
    ["was lost", { key: "a secret" }, {}, "begun with a key in NEWSLETTER_LEDGER_KEY, which is not set"],
    [
      "is another",
      { key: "a secret" },
      { key: "a sekret" },
      "begun with another key than NEWSLETTER_LEDGER_KEY has now",
    ],
    ["was set later", {}, { key: "a secret" }, "a key of its own, and NEWSLETTER_LEDGER_KEY was set later"],
  ])("that %s is refused, so that nobody gets everything again and no stop is lost", async (_, then, today, words) => {
    await noted(open(then), ["sent", "a"]);
    expect(() => open(today)).toThrow(words);
    open({ ...then, folder: at("home") }).stop(["a"], true, now);
    expect(() => open({ ...today, folder: at("other") })).toThrow(words);
  });

  test("of a ledger from another computer that has stops of its own is refused", async () => {
    await noted(open());
    const other = new SiteLedger({ home: at("other"), folder: at("other") });
    other.stop(["a"], true, now);
    expect(() => open({ folder: at("other") })).toThrow("have different keys");
  });
});

describe("the list of those who stopped", () => {
  test("has the last word of each, whatever the order in which ledgers are read", async () => {
    await noted(open(), ["sent", "a"]);
    const home = () => open({ folder: at("home") });
    home().stop(["a"], true, now);
    home().stop(["a"], false, later);
    home().stop(["a"], true, later.add({ milliseconds: 1 }));
    expect([open().stopped("a"), home().stopped("a"), open().stopped("b")]).toEqual([true, true, false]);
  });

  test("is the site's, whichever ledger is named", async () => {
    await noted(open(), ["sent", "a"]);
    open({ folder: at("home") }).stop(["a"], true, now);
    for (const folder of ["ledger", "home", "other"]) expect(open({ folder: at(folder) }).stopped("a")).toBe(true);
    open({ folder: at("other") }).stop(["a"], false, later);
    for (const folder of ["ledger", "home", "other"]) expect(open({ folder: at(folder) }).stopped("a")).toBe(false);
  });

  test("is taken over from a ledger that two computers share, the later word last", async () => {
    const there = () => new SiteLedger({ home: at("there"), folder: at("ledger") });
    await noted(open(), ["sent", "a"], ["sent", "b"]);
    await noted(there());
    there().stop(["a", "b"], true, now);
    open().stop(["b"], false, later);
    expect([open().stopped("a"), open().stopped("b")]).toEqual([true, false]);
    expect([there().stopped("a"), there().stopped("b")]).toEqual([true, false]);
  });

  test("can be added to while a run is sending, and the run knows", async () => {
    const sending = open();
    const free = sending.lock();
    const notes = await sending.begin(edition, wording, now);
    await notes.note(["trying", "a"]);
    open({ folder: at("home") }).stop(["b"], true, now);
    expect(sending.stopped("b")).toBe(true);
    await notes.note(["sent", "a"]);
    free();
  });

  test("is no new ledger where one is missing", async () => {
    await noted(open(), ["sent", "a"]);
    rmSync(at("ledger"), { recursive: true });
    open().stop(["a"], true, now);
    expect(existsSync(at("ledger"))).toBe(false);
    expect(() => open().lock()).toThrow(LedgerError);
  });

  test("knows whom it knows", async () => {
    await noted(open(), ["sent", "a"], ["skipped", "b", "nothing relevant"]);
    open().stop(["c"], true, now);
    const ledger = open({ folder: at("home") });
    expect(["a", "b", "c", "d"].filter((token) => ledger.knows(token))).toEqual(["a", "b", "c"]);
  });
});

describe("a site whose address changes", () => {
  test("takes along whom it has reached and who has stopped, and nothing of the sites below its old address", async () => {
    const [old, below, fresh] = [at("old.example.org"), at("old.example.org", "b"), at("new.example.org", "wend")];
    const ledger = open({ home: old, folder: old });
    const token = ledger.token("ann@example.org");
    await noted(ledger, ["sent", token]);
    ledger.stop([token], true, later);
    await noted(open({ home: below, folder: below }), ["sent", "b"]);

    moveLedger(old, fresh);
    const moved = open({ home: fresh, folder: fresh });
    expect(moved.standings(edition).of).toEqual(new Map([[token, "sent"]]));
    expect(moved.token("ann@example.org")).toBe(token);
    expect(moved.stopped(token)).toBe(true);
    expect(open({ home: old, folder: old }).knows(token)).toBe(false);
    expect(sitesWithLedgers(top).sort()).toEqual([join("new.example.org", "wend"), join("old.example.org", "b")]);
  });

  test("is asked which of two ledgers counts, and not while a run is sending", async () => {
    await noted(open({ home: at("old"), folder: at("old") }), ["sent", "a"]);
    await noted(open({ home: at("new"), folder: at("new") }), ["sent", "b"]);
    expect(() => moveLedger(at("old"), at("new"))).toThrow("under both addresses");
    const free = open({ home: at("old"), folder: at("old") }).lock();
    expect(() => moveLedger(at("old"), at("third"))).toThrow("A run is sending");
    free();
    expect(() => moveLedger(at("nowhere"), at("third"))).toThrow("nothing to take along");
  });
});

describe("an edition that was changed after sending began", () => {
  test("is the same when nothing changed", () =>
    expect(differences(wording, wordingOf(anUpdate(), aSite().url))).toEqual([]));

  test.each([
    ["in its title", { title: "Other" }, ["title said “New in the guidance” and now says “Other”."]],
    [
      "in its introduction",
      { introduction: "<p>Hello</p>\n<p>you.</p>" },
      ["the introduction said “Hello.” and now says “Hello”."],
    ],
    ["by a page less", { guidance: [] }, ["the page /fact-sheets/direct-payments/ was taken out."]],
    [
      "by a page more",
      {
        guidance: [
          ...edition.guidance,
          { title: "Sleep", url: "https://signpost.example.org/fact-sheets/sleep/", notes: [] },
        ],
      },
      ["the page /fact-sheets/sleep/ was added."],
    ],
    [
      "in a note on a page",
      { guidance: [{ ...edition.guidance[0], notes: ["New rates."] }] },
      ["the page /fact-sheets/direct-payments/ said “nothing” and now says “New rates.”."],
    ],
    ["by a line less at its end", { introduction: "" }, ["the introduction said “Hello.” and now says “nothing”."]],
  ] as readonly (readonly [string, Partial<Edition>, readonly string[]])[])("%s is told apart", (_, more, expected) =>
    expect(differences(wording, wordingOf(anUpdate(more), aSite().url))).toEqual(expected),
  );
});

describe("the words of an edition", () => {
  const change = { id: "2026-11-16-flood", title: "Flood", html: "<p>See https://signpost.example.org/changes/</p>" };
  const words = wordingOf(anUpdate({ entries: [change as unknown as Edition["entries"][number]] }), aSite().url);

  test("are kept by part, with the addresses of the site from its own", () =>
    expect(words).toEqual({
      title: "New in the guidance",
      "the introduction": "<p>Hello.</p>",
      "the change 2026-11-16-flood": "Flood\n<p>See /changes/</p>",
      "the page /fact-sheets/direct-payments/": "Direct payments",
    }));
});

describe("the folder of a ledger", () => {
  const url = "https://wend.example.org/a/";
  const place = (given: object, environment: NodeJS.ProcessEnv, site = url) =>
    ledgerPlace(given, environment, site, "/home/me");

  test.each([
    ["is the one asked for", { ledger: "/l", subscribers: "/s/file.csv" }, { NEWSLETTER_LEDGER: "/e" }, "/l"],
    ["or that of the environment", { subscribers: "/s/file.csv" }, { NEWSLETTER_LEDGER: "/e" }, "/e"],
    ["or beside the subscribers", { subscribers: "/s/file.csv" }, {}, "/s/newsletter-ledger"],
    ["or this user's for the site", {}, {}, "/home/me/.local/state/signpost/wend.example.org/a"],
    ["or where this user keeps such things", {}, { XDG_STATE_HOME: "/x" }, "/x/signpost/wend.example.org/a"],
    ["or where several people keep them", {}, { NEWSLETTER_STATE: "/n" }, "/n/wend.example.org/a"],
  ])("%s", (_, given, environment, expected) => expect(place(given, environment).folder).toBe(expected));

  test("does not change where the stops of a site are", () => {
    const homes = [{}, { ledger: "/l" }, { subscribers: "/s/file.csv" }].map((given) => place(given, {}).home);
    expect(new Set(homes)).toEqual(new Set(["/home/me/.local/state/signpost/wend.example.org/a"]));
  });

  test("is another for another site on the same host", () => {
    const homes = ["a/", "b/", "", "a/b/"].map((path) => place({}, {}, `https://wend.example.org/${path}`).home);
    expect(new Set(homes).size).toBe(4);
    expect(place({}, {}, "http://wend.example.org:8080/a/").home).not.toBe(homes[0]);
  });
});
