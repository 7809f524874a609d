/** One ledger in a folder: a file of SQLite, which has each record on the disk before anything is done that relies on it. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { wordSystemError } from "../../refusal.ts";
import { LedgerError, UnwritableLedger } from "./ledger.ts";

const rowsFile = "newsletter.sqlite";

const version = 1;
const schema = `
  CREATE TABLE own (id TEXT NOT NULL, key TEXT, fingerprint TEXT NOT NULL);
  CREATE TABLE place (id TEXT PRIMARY KEY, folder TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE stop (token TEXT PRIMARY KEY, stopped INTEGER NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE edition (kind TEXT, id TEXT, begun TEXT NOT NULL, wording TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE message (kind TEXT, id TEXT, token TEXT, standing TEXT NOT NULL, reply TEXT, PRIMARY KEY (kind, id, token)) WITHOUT ROWID;
  PRAGMA user_version = ${version};
`;

/** What a ledger knows of itself. */
export interface Own {
  /** Unlike any other's, and the same wherever its folder is moved. */
  readonly id: string;
  /** The secret behind its tokens; null when that is kept elsewhere. */
  readonly key: string | null;
  /** Tells one key from another, and nothing else of it. */
  readonly fingerprint: string;
}

export class LedgerFile {
  readonly folder: string;
  readonly own: Own;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  private constructor(folder: string, database: DatabaseSync, own: Own) {
    this.folder = folder;
    this.#database = database;
    this.own = own;
  }

  /** The ledger of a folder; undefined when there is none. Throws a LedgerError for one that cannot be read. */
  static open(folder: string): LedgerFile | undefined {
    const path = join(folder, rowsFile);
    if (!existsSync(path)) {
      const old = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".jsonl"));
      if (!old) return undefined;
      throw new LedgerError(
        `${folder} has a ledger of version 0.1, which this version does not read. Finish what was begun with that version. Then take everybody who has stopped out of the file of subscribers, and move the folder away.`,
      );
    }
    const database = readable(path, () => new DatabaseSync(path, { timeout: 10_000 }));
    const found = readable(path, () => {
      database.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL");
      return database.prepare("PRAGMA user_version").get()?.user_version;
    });
    if (found === 0) {
      // It was being made when its maker was ended: nothing had been noted yet.
      database.close();
      return undefined;
    }
    if (found !== version)
      throw new LedgerError(`${path} was written by a newer version of this program. Use that version.`);
    const own = readable(path, () => database.prepare("SELECT id, key, fingerprint FROM own").get());
    return new LedgerFile(folder, database, own as unknown as Own);
  }

  /** Makes the ledger of a folder, for its owner's eyes alone, or gives the one that another run has just made. */
  static make(folder: string, own: Own): LedgerFile {
    writing(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, rowsFile);
      closeSync(openSync(path, "a", 0o600));
      const database = new DatabaseSync(path, { timeout: 10_000 });
      database.exec("BEGIN EXCLUSIVE");
      if (database.prepare("PRAGMA user_version").get()?.user_version === 0) {
        database.exec(schema);
        database.prepare("INSERT INTO own VALUES (?, ?, ?)").run(own.id, own.key, own.fingerprint);
      }
      database.exec("COMMIT");
      database.close();
    });
    return LedgerFile.open(folder) as LedgerFile;
  }

  all<Row>(query: string, ...values: SQLInputValue[]): Row[] {
    return readable(join(this.folder, rowsFile), () => this.#prepared(query).all(...values)) as Row[];
  }

  /** Runs a statement for each row of values. When it comes back, all of it is on the disk. */
  write(statements: readonly (readonly [statement: string, ...values: SQLInputValue[]])[]): void {
    writing(() => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        for (const [statement, ...values] of statements) this.#prepared(statement).run(...values);
        this.#database.exec("COMMIT");
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  #prepared(statement: string): StatementSync {
    const prepared = this.#statements.get(statement) ?? this.#database.prepare(statement);
    this.#statements.set(statement, prepared);
    return prepared;
  }

  close(): void {
    this.#database.close();
  }

  /** Makes another folder its own, and ends its use here. The folder that it was in keeps whatever else it has. */
  moveTo(folder: string): void {
    this.close();
    writing(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      renameSync(join(this.folder, rowsFile), join(folder, rowsFile));
    });
  }

  /** The folders with a ledger among all within one. */
  static within(folder: string): string[] {
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((path) => basename(path) === rowsFile).map((path) => join(folder, dirname(path)));
  }
}

/** What `write` gives. Throws an UnwritableLedger, whatever kept it from writing. */
export function writing<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new UnwritableLedger(wordSystemError(error) ?? `${(error as Error).message}.`);
  }
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new LedgerError(
      `The ledger ${path} cannot be read: ${(error as Error).message}. Put back a copy of it, or ask for help: nothing was sent.`,
    );
  }
}
