import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FolderLedger } from "../../../lib/newsletter/delivery/folder-ledger.ts";
import { differences, LedgerError, type Record, wordingOf } from "../../../lib/newsletter/delivery/ledger.ts";
import { ledgerFolder } from "../../../lib/newsletter/delivery/state-folder.ts";
import { anUpdate } from "./an-update.ts";

let folder: string;
const edition = anUpdate();
const now = Temporal.Instant.from("2026-11-17T09:00:00Z");

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "signpost-ledger-")), "ledger");
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

async function noted(ledger: FolderLedger, ...records: readonly Record[]): Promise<void> {
  const journal = await ledger.begin(edition, wordingOf(edition), now);
  await journal.note(...records);
  await journal.close();
}

describe("a ledger", () => {
  test("is not made by looking into it", () => {
    const ledger = new FolderLedger(folder);
    expect(ledger.standings(edition)).toEqual({ begun: undefined, of: new Map() });
    expect([...ledger.stopped(), ...ledger.bulletins()]).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  test("knows the last that became of each message", async () => {
    const ledger = new FolderLedger(folder);
    await noted(ledger, ["trying", "a"], ["trying", "b"], ["sent", "a"], ["put off", "b", "451"], ["trying", "b"]);
    await noted(ledger, ["trying", "c"], ["refused", "c", "550"], ["skipped", "d", "unsubscribed"]);
    expect([...ledger.standings(edition).of]).toEqual([
      ["a", "sent"],
      ["b", "uncertain"],
      ["c", "refused"],
      ["d", "skipped"],
    ]);
    expect(ledger.standings(edition).begun).toEqual(wordingOf(edition));
  });

  test("names the same address alike in each run, and apart from the same in another ledger", async () => {
    const first = new FolderLedger(folder);
    await noted(first);
    const token = first.token("ann@example.org");
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(new FolderLedger(folder).token("ann@example.org")).toBe(token);
    expect(new FolderLedger(join(folder, "..", "other")).token("ann@example.org")).not.toBe(token);
    expect(new FolderLedger(join(folder, "..", "other"), "secret").token("x")).toBe(
      new FolderLedger(folder, "secret").token("x"),
    );
  });

  test.runIf(process.platform !== "win32")("keeps its key and its records to its owner", async () => {
    await noted(new FolderLedger(folder));
    const modes = readdirSync(folder)
      .filter((name) => name !== "lock")
      .map((name) => statSync(join(folder, name)).mode & 0o077);
    expect(modes).toEqual([0, 0]);
  });

  test("whose key is gone is refused, so that nobody gets everything again", async () => {
    await noted(new FolderLedger(folder));
    rmSync(join(folder, "key"));
    expect(() => new FolderLedger(folder)).toThrow(LedgerError);
  });

  test("begun by two runs at once is begun by one", async () => {
    const [first, second] = [new FolderLedger(folder), new FolderLedger(folder)];
    await noted(first);
    expect(() => second.lock()).toThrow("Another run has just begun");
  });

  test("keeps a key that was given to it out of its folder", async () => {
    await noted(new FolderLedger(folder, "a secret"));
    expect(readdirSync(folder)).toEqual(["edition-2026-11-17.jsonl"]);
    expect(readFileSync(join(folder, "edition-2026-11-17.jsonl"), "utf8")).not.toContain("a secret");
  });

  test("lets in one run at a time", () => {
    const free = new FolderLedger(folder).lock();
    expect(() => new FolderLedger(folder).lock()).toThrow("Another run is sending with this ledger.");
    free();
    new FolderLedger(folder).lock()();
  });

  test("knows who was told what in bulletins", async () => {
    const ledger = new FolderLedger(folder);
    const journal = await ledger.begin({ kind: "bulletin", id: "flood" }, {}, now);
    await journal.note(["trying", "a"], ["sent", "a"], ["trying", "b"]);
    await journal.close();
    expect([...ledger.bulletins()]).toEqual([["a", new Set(["flood"])]]);
  });

  test("knows who stopped, and who began again", async () => {
    const ledger = new FolderLedger(folder);
    await ledger.stop(["a", "b"]);
    await ledger.stop(["b"], false);
    expect([...ledger.stopped()]).toEqual(["a"]);
  });
});

describe("an edition that was changed after sending began", () => {
  const begun = wordingOf(edition);

  test("is the same when nothing changed", () => expect(differences(begun, wordingOf(anUpdate()))).toEqual([]));

  test.each([
    ["in its title", { title: "Other" }, ["title said “New in the guidance” and now says “Other”."]],
    [
      "in its introduction",
      { introduction: "<p>Hello</p>\n<p>you.</p>" },
      ["the introduction said “Hello.” and now says “Hello”."],
    ],
    [
      "by a page less",
      { guidance: [] },
      ["the page https://signpost.example.org/fact-sheets/direct-payments/ was taken out."],
    ],
  ])("%s is told apart", (_, more, expected) =>
    expect(differences(begun, wordingOf(anUpdate(more)))).toEqual(expected),
  );
});

describe("the folder of a ledger", () => {
  test.each([
    ["is the one asked for", { ledger: "/l", subscribers: "/s/file.csv" }, { NEWSLETTER_LEDGER: "/e" }, "/l"],
    ["or that of the environment", { subscribers: "/s/file.csv" }, { NEWSLETTER_LEDGER: "/e" }, "/e"],
    ["or beside the subscribers", { subscribers: "/s/file.csv" }, {}, "/s/newsletter-ledger"],
    ["or this user's", {}, {}, "/home/me/.local/state/signpost/wend.example.org"],
    ["or where this user keeps such things", {}, { XDG_STATE_HOME: "/x" }, "/x/signpost/wend.example.org"],
  ])("%s", (_, place, environment, expected) => {
    expect(ledgerFolder(place, environment, "https://wend.example.org/a/", "/home/me")).toBe(expected);
  });
});
