/** Writes files in a thread of its own, so that making the next ones does not wait for the disk. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";

export interface SiteFile {
  /** In the folder that is published, with or without a slash in front. */
  readonly path: string;
  readonly content: string;
}

/** A piece of work for the thread: the bytes of several files one after another, and where each of them ends. */
interface Piece {
  readonly paths: readonly string[];
  readonly ends: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes that go to the thread in one piece, and how many pieces may wait there. */
const size = 1_000_000;
const waiting = 6;

const encoder = new TextEncoder();

export class SiteWriter {
  readonly #thread: Worker;
  readonly #failed: Promise<never>;
  #paths: string[] = [];
  #ends: number[] = [];
  #bytes = new Uint8Array(size);
  #pieces = 0;
  #written: (() => void) | undefined;

  /** Writes into the folder `output`, which need not be there. */
  constructor(output: string) {
    this.#thread = new Worker(new URL(import.meta.url), { workerData: { output } });
    this.#thread.on("message", () => {
      this.#pieces -= 1;
      this.#written?.();
    });
    this.#failed = new Promise((_, reject) => this.#thread.on("error", reject));
    // Whoever writes or finishes next hears of it; until then it must not end the process.
    this.#failed.catch(() => {});
  }

  /** Takes a file; waits only while too many are not written yet. Throws what the file system refused of earlier ones. */
  async write({ path, content }: SiteFile): Promise<void> {
    if (!this.#add(path, content)) {
      await this.#send(waiting);
      if (!this.#add(path, content)) {
        // Three bytes are the most that a unit of a JavaScript string takes in UTF-8.
        this.#bytes = new Uint8Array(content.length * 3);
        this.#add(path, content);
      }
    }
  }

  /** False when there is no room for the file in this piece. */
  #add(path: string, content: string): boolean {
    const start = this.#ends.at(-1) ?? 0;
    const { read, written } = encoder.encodeInto(content, this.#bytes.subarray(start));
    if (read < content.length) return false;
    this.#paths.push(path);
    this.#ends.push(start + written);
    return true;
  }

  async #send(most: number): Promise<void> {
    const piece: Piece = { paths: this.#paths, ends: this.#ends, bytes: this.#bytes };
    this.#thread.postMessage(piece, [this.#bytes.buffer]);
    this.#pieces += 1;
    this.#paths = [];
    this.#ends = [];
    this.#bytes = new Uint8Array(size);
    while (this.#pieces >= most) {
      await Promise.race([this.#failed, new Promise<void>((resolve) => (this.#written = resolve))]);
    }
  }

  /** Settles when every file is written. Throws what the file system refused. */
  async finish(): Promise<void> {
    await this.#send(1);
  }

  /** Ends the thread, whatever is not written yet. */
  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** The thread's side: every piece is answered when it is written. */
function listen(port: NonNullable<typeof parentPort>, output: string): void {
  const folders = new Set<string>();
  port.on("message", ({ paths, ends, bytes }: Piece) => {
    for (const [index, path] of paths.entries()) {
      const target = join(output, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, bytes.subarray(ends[index - 1] ?? 0, ends[index]));
    }
    port.postMessage("written");
  });
}

if (parentPort && workerData?.output !== undefined) listen(parentPort, workerData.output);
