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

/** How far it is. */
export interface Progress {
  readonly done: number;
  /** When nothing goes on meanwhile: what it waits for, in words after "waiting for", and until which epoch milliseconds, where that is known. */
  readonly waiting?: { readonly what: string; readonly until?: number } | undefined;
}

export interface MailingOptions<Message> {
  readonly engine: Pick<Engine<never, Message>, "open">;
  /** The connection by which it was seen that the engine can be used. */
  readonly first: Connection<Message> | undefined;
  readonly notes: Pick<Notes, "note">;
  /** Whether a reader has asked to get no more, be it since sending began. */
  readonly stopped: (token: Token) => boolean;
  readonly clock: Clock;
  /** How many connections to use at once. */
  readonly connections: number;
  /** Messages a second over all connections; undefined for as fast as it goes. */
  readonly rate?: number | undefined;
  /** Milliseconds to wait before each new try of a message or a connection. After the last one it is left. */
  readonly waits: readonly number[];
  /** Stops it: what is being handed over is finished, nothing new is begun. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Where each message ended. `left` are still to do: nobody was told, and the next run tries again. */
export interface MailingResult {
  readonly sent: readonly Token[];
  readonly refused: ReadonlyMap<Token, string>;
  readonly uncertain: readonly Token[];
  readonly left: ReadonlyMap<Token, string>;
  /** Asked to get no more while it went out. */
  readonly stopped: readonly Token[];
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

/** Why it ended when a person ended it. */
export const interrupted = "It was stopped.";

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
  readonly #stopped: Token[] = [];
  readonly #inARow = { refused: 0, "put off": 0, uncertain: 0 };
  /** Refusals that may be about us, with the number of messages handed over before each was heard. */
  readonly #unproven = new Map<Token, { readonly reply: string; readonly after: number }>();
  /** What each idle connection waits for. */
  readonly #idle = new Map<object, NonNullable<Progress["waiting"]>>();
  #later: Turn<Message>[] = [];
  #next = 0;
  #handedOver = 0;
  #working = 0;
  #connected = 0;
  #connecting = 0;
  #slot = 0;
  #halted: string | undefined;

  constructor(jobs: readonly Job<Message>[], options: MailingOptions<Message>) {
    this.#options = options;
    this.#turns = jobs.map((job) => ({ job, tries: 0, due: 0 }));
  }

  async run(): Promise<MailingResult> {
    const { signal, connections, first } = this.#options;
    const stop = () => this.#halt(interrupted);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    this.#working = Math.min(connections, this.#turns.length);
    this.#connected = first ? 1 : 0;
    await Promise.all(Array.from({ length: this.#working }, (_, index) => this.#work(index === 0 ? first : undefined)));
    signal.removeEventListener("abort", stop);
    for (const { job } of [...this.#later, ...this.#turns.slice(this.#next)]) {
      if (!this.#left.has(job.token)) this.#left.set(job.token, "not tried");
    }
    return {
      sent: this.#sent,
      refused: this.#refused,
      uncertain: this.#uncertain,
      left: this.#left,
      stopped: this.#stopped,
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
          const due = this.#firstDue();
          if (due === undefined) return;
          await this.#wait("what was put off to be tried again", due);
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
        const { job }: Turn<Message> = turn;
        if (this.#options.stopped(job.token)) {
          turn = undefined;
          records.push(["skipped", job.token, "unsubscribed"]);
          continue;
        }
        const message = await job.write();
        if (job.doubted && connection.has) {
          const had = await connection.has(message);
          if (had !== false) {
            turn = undefined;
            if (had) records.push(["sent", job.token]);
            else this.#uncertain.push(job.token);
            continue;
          }
        }
        const tried: Turn<Message> = turn;
        const objection = connection.objection?.(message);
        await this.#note(records, ...(objection ? [] : [["trying", job.token] as const]));
        turn = undefined;
        const begun = this.#handedOver++;
        records.push(...this.#settle(tried, objection ?? (await connection.send(message)), begun));
      }
      await this.#note(records);
    } catch (error) {
      const ours = error instanceof LedgerError || error instanceof EngineError;
      this.#halt(ours ? error.message : `Something broke: ${(error as Error).stack}`);
      // What is not on the disk did not happen for the next run, which will call these uncertain, so this one does too.
      for (const [what, token] of records) if (what === "sent" || what === "refused") this.#uncertain.push(token);
    } finally {
      this.#working -= 1;
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
      if (what === "skipped") this.#stopped.push(token);
    }
    this.#tell();
  }

  #tell(): void {
    const done = this.#sent.length + this.#refused.size + this.#uncertain.length + this.#stopped.length;
    const waits = [...this.#idle.values()].sort((a, b) => (a.until ?? 0) - (b.until ?? 0));
    this.#options.onProgress({ done, waiting: this.#idle.size < this.#working ? undefined : waits[0] });
  }

  /**
   * What follows from the outcome of a message of which so many had been handed over before; gives the records of it.
   * An uncertain one stays as its intent says.
   */
  #settle(turn: Turn<Message>, outcome: Outcome, begun: number): Record[] {
    const { token } = turn.job;
    switch (outcome.kind) {
      case "sent":
        this.#inARow.refused = this.#inARow["put off"] = this.#inARow.uncertain = 0;
        return [["sent", token], ...this.#prove(begun)];
      case "refused":
        this.#count("refused", outcome.reply);
        if (outcome.sure) return [["refused", token, outcome.reply]];
        this.#unproven.set(token, { reply: outcome.reply, after: this.#handedOver });
        this.#left.set(token, `${outcome.reply}, perhaps no such address`);
        return [["put off", token, outcome.reply]];
      case "uncertain":
        this.#uncertain.push(token);
        this.#count("uncertain", outcome.reply);
        return [];
      case "halt":
        this.#halt(outcome.why);
        this.#left.set(token, outcome.reply);
        return [["put off", token, outcome.reply]];
      case "left":
      case "put off": {
        const wait = outcome.kind === "left" ? undefined : this.#options.waits[turn.tries];
        this.#left.set(token, outcome.reply);
        if (wait !== undefined) {
          this.#later.push({ job: turn.job, tries: turn.tries + 1, due: this.#now() + wait });
        }
        this.#count("put off", outcome.reply);
        return [["put off", token, outcome.reply]];
      }
    }
  }

  /** The server takes messages of ours still, so what it refused before this one was about those addresses. */
  #prove(begun: number): Record[] {
    const proven = [...this.#unproven].filter(([, { after }]) => after <= begun);
    return proven.map(([token, { reply }]) => {
      this.#unproven.delete(token);
      this.#left.delete(token);
      return ["refused", token, reply];
    });
  }

  #count(what: keyof typeof mostInARow, reply: string): void {
    this.#inARow[what] += 1;
    if (this.#inARow[what] < mostInARow[what]) return;
    const words = { refused: "refused", "put off": "put off", uncertain: "left without an answer" };
    this.#halt(
      `${mostInARow[what]} messages one after the other were ${words[what]} (${reply}). Something is wrong with all of them: ask your mail provider, with this code.`,
    );
  }

  #halt(why: string): void {
    this.#halted ??= why;
    this.#stop.abort();
  }

  #now(): number {
    return this.#options.clock.now().epochMilliseconds;
  }

  async #wait(what: string, until: number): Promise<void> {
    const key = {};
    this.#idle.set(key, { what, until });
    this.#tell();
    await this.#options.clock.sleep(Math.max(1, until - this.#now()), this.#stop.signal);
    this.#idle.delete(key);
  }

  #take(): Turn<Message> | undefined {
    const now = this.#later.length === 0 ? 0 : this.#now();
    const due = this.#later.findIndex((turn) => turn.due <= now);
    const turn = due < 0 ? this.#turns[this.#next++] : this.#later.splice(due, 1)[0];
    if (turn) this.#left.delete(turn.job.token);
    return turn;
  }

  /** Epoch milliseconds when the first of what was put off is due; undefined when there is nothing. */
  #firstDue(): number | undefined {
    return this.#later.length === 0 ? undefined : Math.min(...this.#later.map(({ due }) => due));
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
        else await this.#wait(`the next try, because ${error.message.replace(/\.$/, "")}`, this.#now() + wait);
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
    if (slot > now) await this.#wait("the next message, at the rate asked for", slot);
  }
}
