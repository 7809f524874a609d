/**
 * One thread for all alterations of a run of Stryker, for `test/mutation.config.ts`. Vitest starts a new one for each, which
 * loads every module anew: a second or more, where the tests that tell take some milliseconds. It also reads every file of
 * tests, even when the first has noticed; and when an alteration never ends, Stryker begins from the start.
 */
import { EventEmitter } from "node:events";
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from "vitest/node";

let thread: ThreadsPoolWorker | undefined;
/** Who hears of it now: each run has a worker of its own. */
let current: KeptWorker | undefined;

async function start(options: PoolOptions): Promise<void> {
  const started = new ThreadsPoolWorker(options);
  await started.start();
  thread = started;
  for (const event of ["message", "error", "exit"]) {
    started.on(event, (what: unknown) => {
      if (thread === started) current?.hear(event, what);
    });
  }
}

/** Of the processor, and not by the clock, so that nothing is taken to be endless that only waits for its turn; more for what is loaded first. */
const mostSeconds = { loading: 30, loaded: 6 };

/**
 * A thread takes the names of the tests that it is to run when it starts, and keeps them: what the first of its alterations
 * asks for would be all that any later one is tried by. Without names it runs all tests of the files that it is given.
 */
function withoutFilter({ context, ...request }: Start): Start {
  return { ...request, context: { ...context, config: { ...context.config, testNamePattern: undefined } } };
}

type Start = Extract<WorkerRequest, { type: "start" }>;
type Run = Extract<WorkerRequest, { type: "run" }>;
interface Told {
  readonly type?: unknown;
  readonly error?: unknown;
}

/** A worker that was started before says that it has, and one that is told to stop waits for the next run. */
class KeptWorker implements PoolWorker {
  readonly name = "kept";
  readonly #listeners = new EventEmitter();
  readonly #options: PoolOptions;
  #isNew = false;
  #run: Run | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    this.#isNew = thread === undefined;
    if (this.#isNew) await start(this.#options);
    current = this;
  }

  async stop(): Promise<void> {
    this.#listeners.removeAllListeners();
  }

  send(message: WorkerRequest): void {
    const type = "type" in message ? message.type : undefined;
    if (type === "start" && this.#isNew) thread?.send(withoutFilter(message as Start));
    else if (type === "start") this.#answer("started");
    else if (type === "stop") this.#answer("stopped");
    else if (type === "run") {
      this.#run = message as Run;
      this.#next();
    } else thread?.send(message);
  }

  /** One file of tests at a time. */
  #next(): void {
    const { context, ...request } = this.#run as Run;
    const [first, ...rest] = context.files;
    this.#run = { ...request, context: { ...context, files: rest } };
    thread?.send({ ...request, context: { ...context, files: first ? [first] : [] } });
    let begun = process.cpuUsage();
    let isLoaded = false;
    this.#watch = setInterval(() => {
      if (!isLoaded && this.#files().some(({ filepath, tasks }) => filepath === first?.filepath && tasks.length > 0)) {
        isLoaded = true;
        begun = process.cpuUsage();
      }
      const { user, system } = process.cpuUsage(begun);
      if (user + system > (isLoaded ? mostSeconds.loaded : mostSeconds.loading) * 1e6) void this.#end();
    }, 1000);
  }

  hear(event: string, what: unknown): void {
    const { type, error } = (typeof what === "object" ? what : {}) as Told;
    if (type === "testfileFinished") clearInterval(this.#watch);
    const noticed = error !== undefined || this.#files().some(({ result }) => result?.state === "fail");
    if (type === "testfileFinished" && !noticed && this.#run?.context.files.length) this.#next();
    else this.#listeners.emit(event, what);
  }

  #files() {
    return this.#options.project.vitest.state.getFiles();
  }

  /** Of what never ends: Stryker takes it for one that has gone round too often. */
  async #end(): Promise<void> {
    clearInterval(this.#watch);
    const endless = thread;
    thread = undefined;
    await endless?.stop();
    for (const file of this.#files()) Object.assign(file.meta, { hitCount: Number.POSITIVE_INFINITY });
    this.#answer("testfileFinished");
  }

  #answer(type: "started" | "stopped" | "testfileFinished"): void {
    setImmediate(() => this.#listeners.emit("message", { type, __vitest_worker_response__: true }));
  }

  on(event: string, listen: (what: unknown) => void): void {
    this.#listeners.on(event, listen);
  }

  off(event: string, listen: (what: unknown) => void): void {
    this.#listeners.off(event, listen);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

export const keptPool = {
  name: "kept",
  createPoolWorker: (options: PoolOptions): PoolWorker => new KeptWorker(options),
};
