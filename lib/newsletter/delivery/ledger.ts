/** What is kept of sending: to whom each edition went, by keyed hashes of addresses, and who does not want it any more. */
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../edition.ts";
import type { SkipReason } from "../selection.ts";
import { Journal, JournalError, readJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";

/** A subscriber's name in the ledger. Without the key nobody can tell whose it is. */
export type Token = string;

/**
 * What became of a message. `trying` with nothing after it is uncertain: the sender ended between handing the message
 * over and hearing what became of it.
 */
export type Record =
  | readonly ["trying", Token]
  | readonly ["sent", Token]
  | readonly ["put off", Token, string]
  | readonly ["refused", Token, string]
  | readonly ["skipped", Token, SkipReason];

export type Standing = "uncertain" | "sent" | "put off" | "refused" | "skipped";

/** The words of an edition by part: what later runs must still send. */
export type Wording = { readonly [part: string]: string };

interface Beginning {
  readonly begun: string;
  readonly key: string;
  readonly wording: Wording;
}

const keyFile = "key";
const lockFile = "lock";
const stoppedFile = "stopped.jsonl";
const fileOf = (kind: Edition["kind"], id: string) => `${kind}-${id}.jsonl`;

/** A plain sentence for staff about a ledger that cannot be used. */
export class LedgerError extends Error {}

export class Ledger {
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

  /** The name of an address, in its canonical form. */
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

  /** Keeps other runs out until the function that it gives is called, or this process ends. */
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
    await journal.append(...tokens.map((token) => [stopped ? "stopped" : "again", token]));
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

  /** How each message of an edition stands; undefined when sending has not begun. */
  standings({ kind, id }: Pick<Edition, "kind" | "id">): {
    readonly begun: Wording | undefined;
    readonly of: ReadonlyMap<Token, Standing>;
  } {
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

  /** The changes that each address has been told in bulletins. */
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

  /** Opens the journal of an edition for writing; the first time it notes what the edition says. */
  async begin({ kind, id }: Pick<Edition, "kind" | "id">, wording: Wording, now: Temporal.Instant): Promise<Journal> {
    this.#keep();
    const path = join(this.folder, fileOf(kind, id));
    const { begun } = this.standings({ kind, id });
    const journal = await Journal.open(path);
    const beginning: Beginning = {
      begun: now.toString({ smallestUnit: "second" }),
      key: this.#hash("ledger"),
      wording,
    };
    if (begun === undefined) await journal.append(beginning);
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

export { JournalError };

/** The edition's words by part, for comparing what was begun with what is there now. */
export function wordingOf(edition: Edition): Wording {
  return {
    title: edition.title,
    "the introduction": edition.introduction,
    ...Object.fromEntries(edition.entries.map(({ id, title, html }) => [`the change ${id}`, `${title}\n${html}`])),
    ...Object.fromEntries(
      edition.guidance.map(({ title, url, notes }) => [`the page ${url}`, [title, ...notes].join("\n")]),
    ),
  };
}

/** What differs, a sentence each; none when the edition still says what it said. */
export function differences(begun: Wording, now: Wording): string[] {
  const names = [...new Set([...Object.keys(begun), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [was, is] = [begun[name], now[name]];
    if (was === is) return [];
    if (was === undefined) return [`${name} was added.`];
    if (is === undefined) return [`${name} was taken out.`];
    const [from, to] = firstDifference(was, is);
    return [`${name} said “${from}” and now says “${to}”.`];
  });
}

function firstDifference(was: string, is: string): [string, string] {
  const [before, after] = [was.split("\n"), is.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line < 0 ? before.length : line;
  const words = (text: string | undefined) => (text ?? "").replace(/<[^>]*>/g, "").trim() || "nothing";
  return [words(before[at]), words(after[at])];
}
