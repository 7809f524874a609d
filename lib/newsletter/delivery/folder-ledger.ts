/** The ledger in a folder of this computer, with the list of those who asked to get no more. */
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "../../lock.ts";
import type { Edition } from "../edition.ts";
import { Journal, readJournal } from "./journal.ts";
import {
  type Ledger,
  LedgerError,
  type Notes,
  type Record,
  type Standing,
  type Standings,
  type Subject,
  type Token,
  type Wording,
} from "./ledger.ts";

interface Beginning {
  readonly begun: string;
  readonly key: string;
  readonly wording: Wording;
}

const keyFile = "key";
const lockFile = "lock";
const stoppedFile = "stopped.jsonl";
const fileOf = (kind: Edition["kind"], id: string) => `${kind}-${id}.jsonl`;

export class FolderLedger implements Ledger {
  readonly folder: string;
  readonly #key: string;
  readonly #ownKey: boolean;

  /**
   * `key` is the secret behind the hashes. Without one, the folder keeps its own in a file that only its owner can
   * read. Nothing is written, not even the folder, before something is noted in it.
   */
  constructor(folder: string, key?: string) {
    this.folder = folder;
    this.#ownKey = key === undefined;
    this.#key = key ?? keptKey(folder) ?? randomBytes(32).toString("hex");
  }

  token(canonical: string): Token {
    return this.#hash(`address ${canonical}`).slice(0, 32);
  }

  #hash(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("hex");
  }

  #keep(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    if (!this.#ownKey) return;
    const kept = keptKey(this.folder);
    if (kept === undefined) {
      writeFileSync(join(this.folder, keyFile), `${this.#key}\n`, { mode: 0o600, flag: "wx", flush: true });
    } else if (kept !== this.#key) {
      throw new LedgerError(`Another run has just begun the ledger ${this.folder}. Run the command again.`);
    }
  }

  lock(): () => void {
    this.#keep();
    const free = takeLock(join(this.folder, lockFile));
    if (!free) throw new LedgerError("Another run is sending with this ledger. Wait until it ends.");
    return free;
  }

  /** Puts addresses on the list of those that no send writes to any more, or takes them off it. */
  async stop(tokens: readonly Token[], stopped = true): Promise<void> {
    this.#keep();
    const journal = await Journal.open(join(this.folder, stoppedFile));
    await journal.note(...tokens.map((token) => [stopped ? "stopped" : "again", token]));
    await journal.close();
  }

  stopped(): ReadonlySet<Token> {
    const tokens = new Set<Token>();
    for (const [what, token] of readJournal(join(this.folder, stoppedFile)) as [string, Token][]) {
      if (what === "stopped") tokens.add(token);
      else tokens.delete(token);
    }
    return tokens;
  }

  standings({ kind, id }: Subject): Standings {
    const records = readJournal(join(this.folder, fileOf(kind, id))) as (Beginning | Record)[];
    const of = new Map<Token, Standing>();
    let begun: Wording | undefined;
    for (const record of records) {
      if (!isEntry(record)) {
        if (record.key !== this.#hash("ledger")) {
          throw new LedgerError(
            `The ledger ${this.folder} was begun with another key. With this one everybody would get the newsletter again.`,
          );
        }
        begun ??= record.wording;
      } else of.set(record[1], record[0] === "trying" ? "uncertain" : record[0]);
    }
    return { begun, of };
  }

  bulletins(): ReadonlyMap<Token, ReadonlySet<string>> {
    const told = new Map<Token, Set<string>>();
    for (const name of existsSync(this.folder) ? readdirSync(this.folder).sort() : []) {
      const id = /^bulletin-(.+)\.jsonl$/.exec(name)?.[1];
      if (id === undefined) continue;
      for (const [token, standing] of this.standings({ kind: "bulletin", id }).of) {
        if (standing === "sent") told.set(token, (told.get(token) ?? new Set()).add(id));
      }
    }
    return told;
  }

  async begin({ kind, id }: Subject, wording: Wording, now: Temporal.Instant): Promise<Notes> {
    this.#keep();
    const path = join(this.folder, fileOf(kind, id));
    const { begun } = this.standings({ kind, id });
    const journal = await Journal.open(path);
    const beginning: Beginning = {
      begun: now.toString({ smallestUnit: "second" }),
      key: this.#hash("ledger"),
      wording,
    };
    if (begun === undefined) await journal.note(beginning);
    return journal;
  }
}

const isEntry = (record: Beginning | Record): record is Record => Array.isArray(record);

/** The key that the folder keeps; undefined in a new one. Throws when there are records and no key to read them by. */
function keptKey(folder: string): string | undefined {
  const path = join(folder, keyFile);
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".jsonl"))) {
    throw new LedgerError(
      `The file ${path} is gone, without which nobody can tell who has had what. Put it back, or set NEWSLETTER_LEDGER_KEY as it was.`,
    );
  }
  return undefined;
}
