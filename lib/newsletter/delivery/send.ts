/** One run of sending: what is to be done by the ledger, doing it, and what came of it. */
import type { Edition } from "../edition.ts";
import { type Plan, type PlannedMessage, planSending, type Reader, skipRecords } from "../plan.ts";
import { type Composing, type Connection, type Engine, EngineError } from "./engine.ts";
import { type Translated, writerInLanguages } from "./in-language.ts";
import { differences, type Ledger, LedgerError, UnwritableLedger, wordingOf } from "./ledger.ts";
import { type Job, type MailingOptions, type MailingResult, runMailing } from "./mailing.ts";

export interface Sending<To extends Reader> {
  readonly edition: Edition;
  readonly library: Composing;
  /** The same for readers of the further languages of the site, by language. */
  readonly translations?: ReadonlyMap<string, Translated>;
  readonly readers: readonly To[];
  readonly ledger: Ledger;
  readonly retryUncertain: boolean;
  readonly retryRefused: boolean;
  /** In the site's time zone. */
  readonly moment: Temporal.ZonedDateTime;
}

/** Says what a run would do. Throws a LedgerError when the edition is not the one that earlier runs told somebody. */
export function planRun<To extends Reader>(sending: Sending<To>): Plan<To> {
  const { edition, library, readers, ledger } = sending;
  const { begun, of: standings } = ledger.standings(edition);
  const changed = begun === undefined ? [] : differences(begun, wordingOf(edition, library.site.url));
  if (changed.length > 0) {
    throw new LedgerError(
      [
        "This was changed after sending began: some readers would be told one thing and some another. What differs:",
        ...changed.map((line) => `  ${line}`),
        "Put it back as it was, and tell what is new in the next one.",
      ].join("\n"),
    );
  }
  return planSending(edition, readers, {
    ...sending,
    standings,
    stopped: (token) => ledger.stopped(token),
    bulletins: ledger.bulletins(),
  });
}

export interface Delivery<To extends Reader, Message>
  extends Omit<MailingOptions<Message>, "engine" | "first" | "notes" | "stopped"> {
  readonly engine: Engine<To, Message>;
}

/**
 * Sends what is still to be sent. The engine is seen to work before anything is noted; where it does not, or where the
 * ledger cannot be written, everything is left to do. Throws a LedgerError when it may not begin.
 */
export async function send<To extends Reader, Message>(
  sending: Sending<To>,
  delivery: Delivery<To, Message>,
  onPlan: (plan: Plan<To>) => void = () => undefined,
): Promise<{ readonly plan: Plan<To>; readonly result: MailingResult }> {
  const { edition, library, ledger } = sending;
  const { engine, clock, onProgress } = delivery;
  const planNow = () => planRun({ ...sending, retryUncertain: sending.retryUncertain || engine.remembers });
  let free: () => void = () => undefined;
  let first: Connection<Message> | undefined;
  try {
    free = ledger.lock();
    const plan = planNow();
    onPlan(plan);
    const write = writerInLanguages(engine, sending, sending.translations);
    try {
      onProgress({ done: 0, waiting: { what: `${engine.name} to answer` } });
      if (plan.messages.length > 0) first = await engine.open();
      await seeToFit(plan, first, (planned) => write(planned, clock.now()));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return { plan, result: nothingSent(plan, error) };
    }
    const notes = await ledger.begin(edition, wordingOf(edition, library.site.url), clock.now());
    try {
      const { of: standings } = ledger.standings(edition);
      const planned = plan.messages.filter(({ reader }) => !standings.has(reader.token));
      await notes.note(
        ...skipRecords(plan, standings),
        ...planned.map(({ reader }) => ["planned", reader.token] as const),
      );
      const jobs = plan.messages.map(
        (planned): Job<Message> => ({
          token: planned.reader.token,
          doubted: planned.doubted,
          write: () => write(planned, clock.now()),
        }),
      );
      const result = await runMailing(jobs, { ...delivery, first, notes, stopped: (token) => ledger.stopped(token) });
      return { plan, result };
    } finally {
      await notes.close();
    }
  } catch (error) {
    if (!(error instanceof UnwritableLedger)) throw error;
    const plan = planNow();
    return { plan, result: nothingSent(plan, error) };
  } finally {
    first?.close();
    free();
  }
}

function nothingSent({ messages }: Plan, { message }: Error): MailingResult {
  const left = new Map(messages.map(({ reader }) => [reader.token, "not tried"]));
  return { sent: [], refused: new Map(), uncertain: [], stopped: [], left, halted: message };
}

/** Throws an EngineError when the message with most in it would not be taken. */
async function seeToFit<To extends Reader, Message>(
  { messages }: Plan<To>,
  connection: Connection<Message> | undefined,
  write: (planned: PlannedMessage<To>) => Promise<Message>,
): Promise<void> {
  const length = ({ shown }: PlannedMessage<To>) => shown.entries.length + shown.over.length + shown.guidance.length;
  const [longest] = messages.toSorted((a, b) => length(b) - length(a));
  if (!longest || !connection?.objection) return;
  const objection = connection.objection(await write(longest));
  if (objection?.kind === "halt") throw new EngineError(objection.why, false);
}
