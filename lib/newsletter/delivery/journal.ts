/** An append-only file of records, each on the disk before anything is done that relies on it. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { LedgerError } from "./ledger.ts";

interface Waiting {
  readonly records: readonly unknown[];
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Marks in the file that the line before it was torn by a crash. Nothing that relied on such a line was ever done. */
const torn = { torn: true } as const;

/**
 * The records of a file, oldest first; none when there is no file. A line is one batch that reached the disk together.
 * Throws when a line in the middle is damaged, which no crash of ours can do.
 */
export function readJournal(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const parsed = lines.map((line) => (line === "" ? [] : parse(line)));
  const bad = parsed.findIndex(
    (batch, index) => batch === undefined && index < lines.length - 1 && parsed[index + 1] !== torn,
  );
  if (bad >= 0)
    throw new LedgerError(
      `Line ${bad + 1} of ${path} is damaged. Put back a copy of the file, or ask for help: nothing was sent.`,
    );
  return parsed.flatMap((batch) => (Array.isArray(batch) ? batch : []));
}

function parse(line: string): unknown[] | typeof torn | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value)) return value;
    return typeof value === "object" && value !== null && "torn" in value ? torn : undefined;
  } catch {
    return undefined;
  }
}

export class Journal {
  readonly #handle: FileHandle;
  #waiting: Waiting[] = [];
  #writing = false;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Opens the file for appending, and sees to it that it and its name outlast a power cut. */
  static async open(path: string): Promise<Journal> {
    const tail = existsSync(path) ? readFileSync(path, "utf8") : "";
    const handle = await open(path, "a", 0o600);
    const last = tail.trimEnd().split("\n").at(-1) ?? "";
    const mend = `${tail === "" || tail.endsWith("\n") ? "" : "\n"}${last !== "" && parse(last) === undefined ? `${JSON.stringify(torn)}\n` : ""}`;
    if (mend !== "") await write(handle, mend);
    syncFolder(dirname(path));
    return new Journal(handle);
  }

  /** Comes back when the records are on the disk. Records of calls at one time go there together. */
  note(...records: readonly unknown[]): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ records, done, failed });
      if (!this.#writing) void this.#write();
    });
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await write(this.#handle, `${JSON.stringify(batch.flatMap(({ records }) => records))}\n`);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error as Error);
      }
    }
    this.#writing = false;
  }
}

async function write(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } catch (error) {
    throw new LedgerError(`The ledger cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes a new file's name last. Windows cannot, and does not need to. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}
