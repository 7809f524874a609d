/** The ledger in the site's own repository: a ref for each message to a list, so that it lasts as long as the repository. */
import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import {
  type Ledger,
  LedgerError,
  type Notes,
  type Record,
  type Standing,
  type Standings,
  type Subject,
  type Token,
  UnwritableLedger,
  type Wording,
} from "./ledger.ts";

/** Where our refs are, apart from branches and tags: a clone does not copy them, and nothing clears them away. */
const root = "refs/newsletter";
/** Says since when there is a ledger. */
const beginning = `${root}/begun`;

export interface RepositoryOptions {
  /** A folder of the repository. */
  readonly folder: string;
  /** The remote, by its name or address, that all runs share. */
  readonly remote: string;
  /** Somebody says that nothing was sent before: where there is no ledger, one may be begun. */
  readonly first?: boolean;
  readonly now: Temporal.Instant;
  /** For git: where it finds itself, and how it is let in. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A message as the ref has it: the last record, and the commit that holds it. */
interface Note {
  readonly commit: string;
  readonly record: Record;
  readonly wording: Wording;
}

/** A ref from one commit, or from none, to another. */
interface Move {
  readonly before: string;
  readonly after: string;
}

/**
 * A claim makes a ref, or moves one on from the record that was read: the push names what it takes to be there
 * (`--force-with-lease`), so that of two runs the remote lets one through. What becomes of the message moves it on again.
 * Each record is a commit whose parent is the one before, with the words of the edition as its only file.
 */
export class RepositoryLedger implements Ledger {
  readonly #options: RepositoryOptions;
  /** In each commit, or two runs that note the same at the same second would make the same commit, and both could push it. */
  readonly #run = randomUUID();
  readonly #notes = new Map<string, Note>();
  #since: Temporal.Instant | undefined;

  /** Reads what the remote has. Throws a LedgerError when it can't be reached. */
  constructor(options: RepositoryOptions) {
    this.#options = options;
    this.#git([
      "fetch",
      "--quiet",
      "--prune",
      "--no-tags",
      "--no-write-fetch-head",
      options.remote,
      `+${root}/*:${root}/*`,
    ]);
    for (const line of lines(this.#git(["for-each-ref", "--format=%(refname) %(objectname)", `${root}/`]))) {
      const [ref = "", commit = ""] = line.split(" ");
      if (ref === beginning)
        this.#since = Temporal.Instant.from(this.#git(["log", "-1", "--format=%cI", commit]).trim());
      else this.#notes.set(ref, this.#read(commit));
    }
  }

  /** Lists are known by their addresses, which are no secret. */
  token(canonical: string): Token {
    return createHash("sha256").update(`address ${canonical}`).digest("hex").slice(0, 32);
  }

  /** No claim can be made twice here, so there is nothing to lock. Begins the ledger where it may. */
  lock(): () => void {
    this.#makeSure();
    if (!this.#since) this.#begin();
    return () => undefined;
  }

  get since(): Temporal.Instant | undefined {
    this.#makeSure();
    return this.#since;
  }

  #begin(): void {
    const { now } = this.#options;
    const commit = this.#commit("begun", this.#git(["mktree"]).trim(), "", now);
    this.#push(new Map([[beginning, { before: "", after: commit }]]));
    this.#since = now;
  }

  #makeSure(): void {
    if (this.#since || this.#options.first) return;
    throw new LedgerError(
      `There is no ledger of the newsletter in ${this.#options.remote} (no ${root}/…), so nobody can tell what has been sent already. If it has been lost, ask for help before anything is sent twice. If this is the first sending ever, say so with --first-send.`,
    );
  }

  subjects(): readonly Subject[] {
    this.#makeSure();
    const begun = new Set([...this.#notes.keys()].map((ref) => ref.split("/").slice(2, 4).join("/")));
    return [...begun].map((name) => {
      const [kind, id = ""] = name.split("/");
      return { kind: kind as Subject["kind"], id };
    });
  }

  standings(subject: Subject): Standings {
    this.#makeSure();
    const of = new Map<Token, Standing>();
    let begun: Wording | undefined;
    for (const [ref, { record, wording }] of this.#notes) {
      if (!ref.startsWith(`${placeOf(subject)}/`)) continue;
      const standing = record[0] === "trying" ? "uncertain" : record[0];
      of.set(record[1], standing);
      if (standing === "sent" || standing === "uncertain") begun = wording;
    }
    return { begun, of };
  }

  bulletins(): ReadonlyMap<Token, ReadonlySet<string>> {
    const told = new Map<Token, Set<string>>();
    for (const { kind, id } of this.subjects()) {
      if (kind !== "bulletin") continue;
      for (const [token, standing] of this.standings({ kind, id }).of) {
        if (standing === "sent") told.set(token, (told.get(token) ?? new Set()).add(id));
      }
    }
    return told;
  }

  /** A list's own server knows who has left it. */
  stopped(): boolean {
    return false;
  }

  async begin(subject: Subject, wording: Wording, now: Temporal.Instant): Promise<Notes> {
    const tree = this.#tree(wording);
    return {
      note: async (...records) => {
        const moves = new Map<string, Move>();
        const notes = new Map<string, Note>();
        for (const record of records) {
          const ref = `${placeOf(subject)}/${record[1]}`;
          const before = moves.get(ref)?.before ?? this.#notes.get(ref)?.commit ?? "";
          const words = `${record[0]}: ${subject.kind} ${subject.id}\n\n${JSON.stringify(record)}`;
          const commit = this.#commit(words, tree, moves.get(ref)?.after ?? before, now);
          moves.set(ref, { before, after: commit });
          notes.set(ref, { record, wording, commit });
        }
        this.#push(moves);
        for (const [ref, note] of notes) this.#notes.set(ref, note);
      },
      close: async () => undefined,
    };
  }

  /** Moves all refs on, or none. */
  #push(moves: ReadonlyMap<string, Move>): void {
    if (moves.size === 0) return;
    const { remote } = this.#options;
    const leases = [...moves].map(([ref, { before }]) => `--force-with-lease=${ref}:${before}`);
    const refs = [...moves].map(([ref, { after }]) => `${after}:${ref}`);
    try {
      this.#git(["push", "--quiet", "--atomic", ...leases, remote, ...refs]);
    } catch (error) {
      // It may have arrived all the same, before the connection broke.
      const listed = lines(this.#git(["ls-remote", "--refs", remote, ...moves.keys()]));
      const there = new Map(listed.map((line) => line.split("\t").reverse() as [ref: string, commit: string]));
      if ([...moves].every(([ref, { after }]) => there.get(ref) === after)) return;
      if ([...moves].every(([ref, { before }]) => (there.get(ref) ?? "") === before)) throw error;
      throw new LedgerError(
        "Another run is sending at the same time. It was left to that run: nothing was sent twice.",
      );
    }
  }

  #tree(wording: Wording): string {
    const blob = this.#git(["hash-object", "-w", "--stdin"], `${JSON.stringify(wording, undefined, 2)}\n`).trim();
    return this.#git(["mktree"], `100644 blob ${blob}\twording.json\n`).trim();
  }

  #commit(words: string, tree: string, parent: string, now: Temporal.Instant): string {
    const parents = parent === "" ? [] : ["-p", parent];
    return this.#git(["commit-tree", tree, ...parents], `${words}\n\nBy run ${this.#run}.\n`, now).trim();
  }

  #read(commit: string): Note {
    const [, json = ""] = this.#git(["log", "-1", "--format=%B", commit]).split("\n\n");
    try {
      return { commit, record: JSON.parse(json), wording: JSON.parse(this.#git(["show", `${commit}:wording.json`])) };
    } catch {
      throw new LedgerError(`${commit} in ${root} is no record of the newsletter's ledger. Nothing was sent.`);
    }
  }

  #git(command: readonly string[], input = "", now?: Temporal.Instant): string {
    const who = {
      NAME: "Signpost newsletter",
      EMAIL: "newsletter@localhost",
      ...(now && { DATE: now.toString({ smallestUnit: "second" }) }),
    };
    try {
      return execFileSync("git", ["-C", this.#options.folder, ...command], {
        encoding: "utf8",
        input,
        stdio: ["pipe", "pipe", "pipe"],
        maxBuffer: 2 ** 28,
        env: {
          ...this.#options.environment,
          // A password is never asked for: there may be nobody to give it.
          GIT_TERMINAL_PROMPT: "0",
          ...Object.fromEntries(
            Object.entries(who).flatMap(([key, value]) => [
              [`GIT_AUTHOR_${key}`, value],
              [`GIT_COMMITTER_${key}`, value],
            ]),
          ),
        },
      });
    } catch (error) {
      // An address may have a password in it.
      const plain = (text: string) => text.replace(/\/\/[^\s/@]*@/g, "//");
      const said = `${(error as { stderr?: string }).stderr ?? ""}`.trim().split("\n").at(-1);
      const reason = plain(said || (error as Error).message);
      const remote = plain(this.#options.remote);
      if (writes.has(command[0] ?? "")) throw new UnwritableLedger(`${reason}.`, remote);
      throw new LedgerError(`The ledger in ${remote} cannot be read: ${reason}.`);
    }
  }
}

/** What git is told when it is to write. */
const writes: ReadonlySet<string> = new Set(["push", "mktree", "hash-object", "commit-tree"]);

const placeOf = ({ kind, id }: Subject) => `${root}/${kind}/${id}`;

const lines = (text: string) => text.split("\n").filter((line) => line !== "");
