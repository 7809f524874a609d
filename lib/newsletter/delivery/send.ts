/** One run of sending: what is to be done by the ledger, doing it, and what came of it. */
import type { Edition } from "../edition.ts";
import { type Plan, planSending, type Reader, skipRecords } from "../plan.ts";
import { type Composing, type Connection, type Engine, EngineError } from "./engine.ts";
import { differences, type Ledger, LedgerError, wordingOf } from "./ledger.ts";
import { type Job, type MailingOptions, type MailingResult, runMailing } from "./mailing.ts";

export interface Sending<To extends Reader> {
  readonly edition: Edition;
  readonly library: Composing;
  readonly readers: readonly To[];
  readonly ledger: Ledger;
  /** Those who asked to stop, noted elsewhere than in the ledger. */
  readonly alsoStopped?: ReadonlySet<To>;
  readonly retryUncertain: boolean;
  /** In the site's time zone. */
  readonly moment: Temporal.ZonedDateTime;
}

/** Says what a run would do. Throws a LedgerError when the edition is not the one that earlier runs began to send. */
export function planRun<To extends Reader>(sending: Sending<To>): Plan<To> {
  const { edition, readers, ledger, alsoStopped, retryUncertain, moment } = sending;
  const { begun, of: standings } = ledger.standings(edition);
  const changed = begun === undefined ? [] : differences(begun, wordingOf(edition));
  if (changed.length > 0) {
    throw new LedgerError(
      [
        "This was changed after sending began: some readers would be told one thing and some another. What differs:",
        ...changed.map((line) => `  ${line}`),
        "Put it back as it was, and tell what is new in the next one.",
      ].join("\n"),
    );
  }
  const stopped = new Set([...ledger.stopped(), ...[...(alsoStopped ?? [])].map(({ token }) => token)]);
  return planSending(edition, readers, { moment, standings, stopped, bulletins: ledger.bulletins(), retryUncertain });
}

export interface Delivery<To extends Reader, Message>
  extends Omit<MailingOptions<Message>, "engine" | "first" | "notes"> {
  readonly engine: Engine<To, Message>;
}

/**
 * Sends what is still to be sent. The engine is seen to work before anything is noted; where it does not, everything
 * is left to do. Throws a LedgerError when it may not begin or the ledger cannot be written; then nothing has been sent.
 */
export async function send<To extends Reader, Message>(
  sending: Sending<To>,
  delivery: Delivery<To, Message>,
  onPlan: (plan: Plan<To>) => void = () => undefined,
): Promise<{ readonly plan: Plan<To>; readonly result: MailingResult }> {
  const { edition, library, ledger } = sending;
  const { engine, clock } = delivery;
  const free = ledger.lock();
  let first: Connection<Message> | undefined;
  try {
    const plan = planRun({ ...sending, retryUncertain: sending.retryUncertain || engine.remembers });
    onPlan(plan);
    try {
      if (plan.messages.length > 0) first = await engine.open();
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const left = new Map(plan.messages.map(({ reader }) => [reader.token, "not tried"]));
      return { plan, result: { sent: [], refused: new Map(), uncertain: [], left, halted: error.message } };
    }
    const notes = await ledger.begin(edition, wordingOf(edition), clock.now());
    try {
      await notes.note(...skipRecords(plan, ledger.standings(edition).of));
      const write = engine.writer(edition, library);
      const jobs = plan.messages.map(
        (planned): Job<Message> => ({
          token: planned.reader.token,
          doubted: planned.doubted,
          write: () => write(planned, clock.now()),
        }),
      );
      return { plan, result: await runMailing(jobs, { ...delivery, first, notes }) };
    } finally {
      await notes.close();
    }
  } finally {
    first?.close();
    free();
  }
}
