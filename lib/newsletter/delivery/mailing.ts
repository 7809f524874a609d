/** Sends the messages of one edition: each once, whatever happens to the network, the server or this process. */
import { type Connection, type Engine, EngineError, type Outcome } from "./engine.ts";
import { LedgerError, type Notes, type Record, type Token } from "./ledger.ts";

/** A message to be sent. It is written only when its turn comes. */
export interface Job<Message> {
  readonly token: Token;
  readonly write: () => Promise<Message>;
  /** An earlier run left it uncertain: the engine is asked first whether it has it. */
  readonly doubted: boolean;
}

/** Time, as an argument. */
export interface Clock {
  now(): Temporal.Instant;
  /** Waits so many milliseconds, or until the signal. */
  sleep(duration: number, signal?: AbortSignal): Promise<void>;
}

export interface MailingOptions<Message> {
  readonly engine: Pick<Engine<never, Message>, "open">;
  /** The connection by which it was seen that the engine can be used. */
  readonly first: Connection<Message> | undefined;
  readonly notes: Pick<Notes, "note">;
  readonly clock: Clock;
  /** How many connections to use at once. */
  readonly connections: number;
  /** Messages a second over all connections; undefined for as fast as it goes. */
  readonly rate?: number | undefined;
  /** Milliseconds to wait before each new try of a message or a connection. After the last one it is left. */
  readonly waits: readonly number[];
  /** Stops it: what is being handed over is finished, nothing new is begun. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Where each message ended. `left` are still to do: nobody was told, and the next run tries again. */
export interface MailingResult {
  readonly sent: readonly Token[];
  readonly refused: ReadonlyMap<Token, string>;
  readonly uncertain: readonly Token[];
  readonly left: ReadonlyMap<Token, string>;
  /** Why it ended before all was done, in a sentence. */
  readonly halted?: string;
}

interface Turn<Message> {
  readonly job: Job<Message>;
  /** How often it was put off. */
  readonly tries: number;
  /** Epoch milliseconds before which it is not tried. */
  readonly due: number;
}

/** So many failures one after the other are not about single addresses: something is wrong with all of them. */
const mostInARow = { refused: 10, "put off": 50, uncertain: 3 } as const;

export function runMailing<Message>(
  jobs: readonly Job<Message>[],
  options: MailingOptions<Message>,
): Promise<MailingResult> {
  return new Mailing(jobs, options).run();
}

class Mailing<Message> {
  readonly #options: MailingOptions<Message>;
  readonly #turns: Turn<Message>[];
  readonly #stop = new AbortController();
  readonly #sent: Token[] = [];
  readonly #refused = new Map<Token, string>();
  readonly #uncertain: Token[] = [];
  readonly #left = new Map<Token, string>();
  readonly #inARow = { refused: 0, "put off": 0, uncertain: 0 };
  #later: Turn<Message>[] = [];
  #next = 0;
  #connected = 0;
  #connecting = 0;
  #slot = 0;
  #halted: string | undefined;

  constructor(jobs: readonly Job<Message>[], options: MailingOptions<Message>) {
    this.#options = options;
    this.#turns = jobs.map((job) => ({ job, tries: 0, due: 0 }));
  }

  async run(): Promise<MailingResult> {
    const { signal, connections } = this.#options;
    const stop = () => this.#halt("It was stopped.");
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    const workers = Math.min(connections, this.#turns.length);
    this.#connected = this.#options.first ? 1 : 0;
    await Promise.all(
      Array.from({ length: workers }, (_, index) => this.#work(index === 0 ? this.#options.first : undefined)),
    );
    signal.removeEventListener("abort", stop);
    for (const { job } of [...this.#later, ...this.#turns.slice(this.#next)]) {
      if (!this.#left.has(job.token)) this.#left.set(job.token, "not tried");
    }
    return {
      sent: this.#sent,
      refused: this.#refused,
      uncertain: this.#uncertain,
      left: this.#left,
      ...(this.#halted !== undefined && { halted: this.#halted }),
    };
  }

  /**
   * The work of one connection. What became of a message is written together with the intent of the next one: a
   * message costs one write, and at most one a connection is ever in doubt.
   */
  async #work(first?: Connection<Message>): Promise<void> {
    const records: Record[] = [];
    let connection = first;
    let turn: Turn<Message> | undefined;
    try {
      while (!this.#stop.signal.aborted) {
        turn = this.#take();
        if (!turn) {
          await this.#note(records);
          const wait = this.#untilDue();
          if (wait === undefined) return;
          await this.#options.clock.sleep(wait, this.#stop.signal);
          continue;
        }
        if (!connection?.isOpen) {
          await this.#note(records);
          if (connection) this.#connected -= 1;
          connection = await this.#connect();
          if (!connection) return;
        }
        if (this.#options.rate !== undefined) {
          await this.#note(records);
          await this.#awaitSlot(this.#options.rate);
          if (this.#stop.signal.aborted) break;
        }
        const { job } = turn;
        const message = await job.write();
        if (job.doubted && (await connection.has?.(message))) {
          turn = undefined;
          records.push(["sent", job.token]);
          continue;
        }
        await this.#note(records, ["trying", job.token]);
        const tried = turn;
        turn = undefined;
        const record = this.#settle(tried, await connection.send(message));
        if (record) records.push(record);
      }
      await this.#note(records);
    } catch (error) {
      this.#halt(
        error instanceof LedgerError || error instanceof EngineError
          ? error.message
          : `Something broke: ${(error as Error).stack}`,
      );
      // What is not on the disk did not happen for the next run, which will call these uncertain, so this one does too.
      for (const [what, token] of records) if (what === "sent" || what === "refused") this.#uncertain.push(token);
    } finally {
      if (turn) this.#later.push(turn);
      if (connection) {
        this.#connected -= 1;
        connection.close();
      }
    }
  }

  /** Writes records, with what they say now certain, and one intent. Empties the list. */
  async #note(records: Record[], ...intent: Record[]): Promise<void> {
    if (records.length + intent.length === 0) return;
    await this.#options.notes.note(...records, ...intent);
    for (const [what, token, reply] of records.splice(0)) {
      if (what === "sent") this.#sent.push(token);
      if (what === "refused") this.#refused.set(token, reply);
    }
    this.#options.onProgress(this.#sent.length + this.#refused.size + this.#uncertain.length);
  }

  /** What follows from the outcome of a message; gives the record of it. An uncertain one stays as its intent says. */
  #settle(turn: Turn<Message>, outcome: Outcome): Record | undefined {
    const { token } = turn.job;
    switch (outcome.kind) {
      case "sent":
        this.#inARow.refused = this.#inARow["put off"] = this.#inARow.uncertain = 0;
        return ["sent", token];
      case "refused":
        this.#count("refused", outcome.reply);
        return ["refused", token, outcome.reply];
      case "uncertain":
        this.#uncertain.push(token);
        this.#count("uncertain", outcome.reply);
        return undefined;
      case "halt":
        this.#halt(outcome.why);
        this.#left.set(token, outcome.reply);
        return ["put off", token, outcome.reply];
      case "put off": {
        const wait = this.#options.waits[turn.tries];
        this.#left.set(token, outcome.reply);
        if (wait !== undefined) {
          this.#later.push({ job: turn.job, tries: turn.tries + 1, due: this.#now() + wait });
        }
        this.#count("put off", outcome.reply);
        return ["put off", token, outcome.reply];
      }
    }
  }

  #count(what: keyof typeof mostInARow, reply: string): void {
    this.#inARow[what] += 1;
    if (this.#inARow[what] < mostInARow[what]) return;
    const words = { refused: "refused", "put off": "put off", uncertain: "left without an answer" };
    this.#halt(
      `${mostInARow[what]} messages one after the other were ${words[what]} (${reply}). Something is wrong with all of them.`,
    );
  }

  #halt(why: string): void {
    this.#halted ??= why;
    this.#stop.abort();
  }

  #now(): number {
    return this.#options.clock.now().epochMilliseconds;
  }

  #take(): Turn<Message> | undefined {
    const now = this.#later.length === 0 ? 0 : this.#now();
    const due = this.#later.findIndex((turn) => turn.due <= now);
    const turn = due < 0 ? this.#turns[this.#next++] : this.#later.splice(due, 1)[0];
    if (turn) this.#left.delete(turn.job.token);
    return turn;
  }

  /** Milliseconds until something put off is due; undefined when there is nothing. */
  #untilDue(): number | undefined {
    if (this.#later.length === 0) return undefined;
    return Math.max(1, Math.min(...this.#later.map(({ due }) => due)) - this.#now());
  }

  /** A new connection; undefined when there can be none, or when the others have all that this server wants to give. */
  async #connect(): Promise<Connection<Message> | undefined> {
    this.#connecting += 1;
    try {
      for (let tries = 0; !this.#stop.signal.aborted; tries += 1) {
        const error = await this.#tryToConnect();
        if (!(error instanceof EngineError)) return error;
        const wait = this.#options.waits[tries];
        if (!error.again) this.#halt(error.message);
        else if (this.#connected > 0 || (wait === undefined && this.#connecting > 1)) return undefined;
        else if (wait === undefined) this.#halt(error.message);
        else await this.#options.clock.sleep(wait, this.#stop.signal);
      }
      return undefined;
    } finally {
      this.#connecting -= 1;
    }
  }

  async #tryToConnect(): Promise<Connection<Message> | EngineError> {
    try {
      const connection = await this.#options.engine.open();
      this.#connected += 1;
      return connection;
    } catch (error) {
      if (error instanceof EngineError) return error;
      throw error;
    }
  }

  async #awaitSlot(rate: number): Promise<void> {
    const now = this.#now();
    const slot = Math.max(now, this.#slot);
    this.#slot = slot + 1000 / rate;
    if (slot > now) await this.#options.clock.sleep(slot - now, this.#stop.signal);
  }
}
