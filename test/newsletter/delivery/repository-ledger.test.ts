/** The ledger in the site's repository, with real repositories on this computer and real runs beside each other. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LedgerError, type Record } from "../../../lib/newsletter/delivery/ledger.ts";
import { RepositoryLedger } from "../../../lib/newsletter/delivery/repository-ledger.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-repository-"));
  git(folder, "init", "--quiet", "--bare", "remote");
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (cwd: string, ...command: string[]) => execFileSync("git", command, { cwd, encoding: "utf8" });

/** A checkout such as a workflow makes: the last commit alone, and none of the ledger's refs. */
function checkout(name: string): string {
  git(folder, "init", "--quiet", name);
  git(join(folder, name), "remote", "add", "origin", join(folder, "remote"));
  return join(folder, name);
}

const open = (name: string, first = false) =>
  new RepositoryLedger({ folder: checkout(name), remote: "origin", first, now, environment: process.env });

const subject = { kind: "edition", id: "2026-11-17" } as const;
const now = Temporal.Instant.from("2026-11-17T09:00:00Z");
const wording = { title: "Two groups move" };
const list = "a".repeat(32);
const other = "b".repeat(32);

async function note(ledger: RepositoryLedger, ...records: Record[]) {
  ledger.lock();
  const notes = await ledger.begin(subject, wording, now);
  await notes.note(...records);
}

test("what one run notes, the next finds in another checkout", async () => {
  await note(open("one", true), ["trying", list], ["skipped", other, "all over"]);
  expect(open("two").standings(subject)).toEqual({
    begun: wording,
    of: new Map([
      [list, "uncertain"],
      [other, "skipped"],
    ]),
  });
  await note(open("three"), ["sent", list]);
  const later = open("four");
  expect(later.standings(subject).of.get(list)).toBe("sent");
  expect(later.subjects()).toEqual([subject]);
});

test("a message is put off and tried again in one note, and all of it is kept", async () => {
  const ledger = open("one", true);
  await note(ledger, ["put off", list, "451"], ["trying", list]);
  await note(ledger, ["sent", list]);
  expect(git(join(folder, "remote"), "log", "--format=%s", `refs/newsletter/edition/2026-11-17/${list}`)).toBe(
    "sent: edition 2026-11-17\ntrying: edition 2026-11-17\nput off: edition 2026-11-17\n",
  );
});

describe("of two runs at once", () => {
  test("one begins the ledger", () => {
    const [one, two] = [open("one", true), open("two", true)];
    one.lock();
    expect(() => two.lock()).toThrow("Another run is sending at the same time.");
  });

  test("one has the claim, and the other sends nothing", async () => {
    open("first", true).lock();
    const [one, two] = [open("one"), open("two")];
    await note(one, ["trying", list]);
    await expect(note(two, ["trying", list])).rejects.toThrow("Another run is sending at the same time.");
  });

  test("neither takes over what the other has put off", async () => {
    await note(open("first", true), ["put off", list, "451"]);
    const [one, two] = [open("one"), open("two")];
    await note(one, ["trying", list]);
    await expect(note(two, ["trying", list])).rejects.toThrow(LedgerError);
    await note(one, ["sent", list]);
    expect(open("three").standings(subject).of.get(list)).toBe("sent");
  });

  test("none of several claims is made when another run has one of them", async () => {
    open("first", true).lock();
    const [one, two] = [open("one"), open("two")];
    await note(one, ["trying", list]);
    await expect(note(two, ["trying", other], ["trying", list])).rejects.toThrow(LedgerError);
    expect(open("three").standings(subject).of.has(other)).toBe(false);
  });

  test("of six processes that claim in the same moment one has it", async () => {
    const start = Date.now() + 4000;
    const claimant = join(import.meta.dirname, "claimant.ts");
    const runs = [1, 2, 3, 4, 5, 6].map((number) =>
      promisify(execFile)(process.execPath, [claimant, checkout(`run-${number}`), `${start}`]),
    );
    const said = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
    expect(said.filter((words) => words === "claimed")).toHaveLength(1);
    expect(said.filter((words) => !/^(claimed|found|Another run is|The ledger in origin cannot)/.test(words))).toEqual(
      [],
    );
  });
});

describe("a ledger that is not there", () => {
  test("is a question, unless this is the first sending", () => {
    const ledger = open("one");
    for (const ask of [() => ledger.standings(subject), () => ledger.subjects(), () => ledger.lock()]) {
      expect(ask).toThrow("There is no ledger of the newsletter in origin");
    }
    expect(open("two", true).standings(subject)).toEqual({ begun: undefined, of: new Map() });
  });

  test("is there once it has been begun, also when there was nothing to send", () => {
    open("one", true).lock();
    expect(open("two").since).toEqual(now);
    expect(open("two-again").standings(subject).of.size).toBe(0);
  });

  test("is not mistaken for one that cannot be reached", () => {
    const cut = checkout("cut");
    git(cut, "remote", "set-url", "origin", join(folder, "elsewhere"));
    expect(
      () => new RepositoryLedger({ folder: cut, remote: "origin", first: true, now, environment: process.env }),
    ).toThrow(/^The ledger in origin cannot be read: .*/);
  });
});

describe("a push of which nobody hears how it ended", () => {
  /** The remote does what the script says after it has taken a push. */
  const afterwards = (script: string) => {
    const hook = join(folder, "remote", "hooks", "pre-receive");
    writeFileSync(hook, `#!/bin/sh\n${script}\n`);
    chmodSync(hook, 0o755);
  };

  test("counts when it has arrived", async () => {
    const ledger = open("one", true);
    ledger.lock();
    const notes = await ledger.begin(subject, wording, now);
    // The refs move, and the connection is cut before the answer.
    writeFileSync(join(folder, "remote", "hooks", "post-receive"), "#!/bin/sh\nkill -9 $PPID\n", { mode: 0o755 });
    await notes.note(["trying", list]);
    expect(open("two").standings(subject).of.get(list)).toBe("uncertain");
  });

  test("does not when it has not, and says why", async () => {
    const ledger = open("one", true);
    afterwards("echo 'this repository is read only' >&2; exit 1");
    await expect(note(ledger, ["trying", list])).rejects.toThrow("The ledger in origin cannot be written");
    expect(open("two", true).standings(subject).of.size).toBe(0);
  });
});

test("bulletins are remembered for the edition that tells the same", async () => {
  const ledger = open("one", true);
  ledger.lock();
  const notes = await ledger.begin({ kind: "bulletin", id: "2026-11-16-flood" }, wording, now);
  await notes.note(["trying", list]);
  await notes.note(["sent", list]);
  await note(ledger, ["trying", other]);
  expect(open("two").bulletins()).toEqual(new Map([[list, new Set(["2026-11-16-flood"])]]));
});

describe("what git cannot do", () => {
  const remote = "https://x-access-token:secret@127.0.0.1:9/wend.git";

  test("is said in its words, without the password in an address", () => {
    const options = { folder: checkout("one"), remote, first: true, now, environment: process.env };
    const opening = () => new RepositoryLedger(options);
    expect(opening).toThrow(LedgerError);
    expect(opening).toThrow(/^The ledger in https:\/\/127\.0\.0\.1:9\/wend\.git cannot be read: .+\.$/);
    expect(opening).not.toThrow(/secret/);
  });

  test("because there is no git says that too", () =>
    expect(
      () => new RepositoryLedger({ folder: checkout("one"), remote, first: true, now, environment: { PATH: folder } }),
    ).toThrow(/cannot be read: spawnSync git ENOENT\.$/));
});

test("what is no record of a ledger is not taken for one", () => {
  open("one", true).lock();
  const tree = git(join(folder, "one"), "mktree", "--missing").trim();
  const commit = git(
    join(folder, "one"),
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@b",
    "commit-tree",
    tree,
    "-m",
    "hello",
  ).trim();
  git(join(folder, "one"), "push", "--quiet", "origin", `${commit}:refs/newsletter/edition/2026-11-17/${list}`);
  expect(() => open("two")).toThrow(
    `${commit} in refs/newsletter is no record of the newsletter's ledger. Nothing was sent.`,
  );
});

test("nobody is taken for one who stopped: a list's own server knows that", () =>
  expect(open("one", true).stopped()).toBe(false));

test("what nobody was told may be told in other words, and what somebody was may not", async () => {
  await note(open("one", true), ["put off", list, "451"], ["skipped", other, "all over"]);
  expect(open("two").standings(subject).begun).toBeUndefined();
  await note(open("three"), ["sent", list]);
  expect(open("four").standings(subject).begun).toEqual(wording);
  expect(open("five").standings({ kind: "bulletin", id: subject.id }).of.size).toBe(0);
});
