/** Writes files in a thread of its own, so that making the next ones does not wait for the disk. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";

export interface SiteFile {
  /** In the folder that is published, with or without a slash in front. */
  readonly path: string;
  readonly content: string;
}

type Bytes = readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[];

/** Bytes that go to the thread in one piece, and how many pieces may wait there. */
const piece = 500_000;
const waiting = 8;

const encoder = new TextEncoder();

export class SiteWriter {
  readonly #thread: Worker;
  readonly #failed: Promise<never>;
  #batch: (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[] = [];
  #load = 0;
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
    const bytes = encoder.encode(content);
    this.#batch.push([path, bytes]);
    this.#load += bytes.length;
    if (this.#load >= piece) await this.#send(waiting);
  }

  async #send(most: number): Promise<void> {
    this.#thread.postMessage(
      this.#batch,
      this.#batch.map(([, { buffer }]) => buffer),
    );
    this.#pieces += 1;
    this.#batch = [];
    this.#load = 0;
    while (this.#pieces >= most) {
      await Promise.race([this.#failed, new Promise<void>((resolve) => (this.#written = resolve))]);
    }
  }

  /** Settles when every file is written. Throws what the file system refused. */
  async finish(): Promise<void> {
    await this.#send(1);
    await this.#thread.terminate();
  }
}

/** The thread's side: every piece is answered when it is written. */
function listen(port: NonNullable<typeof parentPort>, output: string): void {
  const folders = new Set<string>();
  port.on("message", (batch: Bytes) => {
    for (const [path, bytes] of batch) {
      const target = join(output, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, bytes);
    }
    port.postMessage("written");
  });
}

if (parentPort && workerData?.output !== undefined) listen(parentPort, workerData.output);
