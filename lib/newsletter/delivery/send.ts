/** One run of sending: what is to be done by the ledger, doing it, and what came of it. */
import type { Library } from "../../content/library.ts";
import type { Edition } from "../edition.ts";
import { type Letter, letterWriter } from "../letter.ts";
import { messageOf, senderAddress, stopFor } from "../message.ts";
import { type Plan, type PlannedMessage, planSending, type Reader, skipRecords } from "../plan.ts";
import type { Subscriber } from "../subscribers.ts";
import { differences, type Ledger, LedgerError, wordingOf } from "./ledger.ts";
import { type Job, type MailingOptions, type MailingResult, runMailing } from "./mailing.ts";
import { type Mime, mimeWriter, type SigningKey } from "./mime.ts";

export interface Sending {
  readonly edition: Edition;
  readonly library: Pick<Library, "site" | "areas" | "services">;
  readonly readers: readonly Reader[];
  readonly ledger: Ledger;
  /** Folders with further lists of those who unsubscribed. */
  readonly alsoStopped?: readonly Ledger[];
  readonly retryUncertain: boolean;
  /** In the site's time zone. */
  readonly moment: Temporal.ZonedDateTime;
}

/** Readers by the hashes that the ledger knows them by. */
export function readersOf(subscribers: readonly Subscriber[], ledger: Ledger, isList = false): readonly Reader[] {
  return subscribers.map((subscriber) => ({
    ...subscriber,
    token: ledger.token(subscriber.address.canonical),
    isList,
  }));
}

/** Says what a run would do. Throws a LedgerError when the edition is not the one that earlier runs began to send. */
export function planRun({ edition, readers, ledger, alsoStopped = [], retryUncertain, moment }: Sending): Plan {
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
  const stopped = new Set(ledger.stopped());
  for (const other of alsoStopped) {
    const theirs = other.stopped();
    for (const reader of readers) if (theirs.has(other.token(reader.address.canonical))) stopped.add(reader.token);
  }
  return planSending(edition, readers, { moment, standings, stopped, bulletins: ledger.bulletins(), retryUncertain });
}

export interface Delivery extends Omit<MailingOptions, "journal"> {
  readonly signing?: SigningKey | undefined;
}

/**
 * Sends what is still to be sent. Throws a LedgerError when it may not begin, and a JournalError when the ledger cannot
 * be written; then nothing has been sent.
 */
export async function send(
  sending: Sending,
  delivery: Delivery,
  onPlan: (plan: Plan) => void = () => undefined,
): Promise<{ readonly plan: Plan; readonly result: MailingResult }> {
  const { edition, library, ledger } = sending;
  const free = ledger.lock();
  try {
    const plan = planRun(sending);
    onPlan(plan);
    const journal = await ledger.begin(edition, wordingOf(edition), delivery.clock.now());
    try {
      const skips = skipRecords(plan, ledger.standings(edition).of);
      if (skips.length > 0) await journal.append(...skips);
      const write = messageWriter(edition, library, delivery.signing);
      const jobs = plan.messages.map(
        (message): Job => ({ token: message.reader.token, write: () => write(message, delivery.clock.now()) }),
      );
      return { plan, result: await runMailing(jobs, { ...delivery, journal }) };
    } finally {
      await journal.close();
    }
  } finally {
    free();
  }
}

/** A message as bytes, with the letter that it holds. */
export interface WrittenMessage extends Mime {
  readonly letter: Letter;
}

/** Writes the messages of an edition, each to one reader. */
export function messageWriter(
  edition: Edition,
  { site, areas, services }: Sending["library"],
  signing?: SigningKey,
): (message: PlannedMessage, date: Temporal.Instant, test?: boolean) => Promise<WrittenMessage> {
  const writeLetter = letterWriter(edition, site);
  const writeMime = mimeWriter(signing);
  const host = senderAddress(site).split("@")[1];
  const labels = new Map([
    ...areas.map(({ id, label }) => [id, label] as const),
    ...services.map(({ id, title }) => [id, title] as const),
  ]);
  return async ({ reader, shown }, date, test = false) => {
    const stop = reader.isList ? undefined : stopFor(site, reader.token);
    const chosen = [...reader.areas, ...reader.services].map((id) => labels.get(id) ?? id);
    const letter = writeLetter(shown, { chosen, stop: stop?.https ?? stop?.mailto, test });
    const copy = test ? `.test-${date.epochMilliseconds}` : "";
    const postmark = { messageId: `${edition.kind}-${edition.id}.${reader.token}${copy}@${host}`, date, stop };
    const to = { address: reader.address.deliverable, name: reader.name };
    return { letter, ...(await writeMime(messageOf(letter, to, postmark, site))) };
  };
}
