/** Who is to be sent what of an edition, by what the ledger says of earlier runs. Nothing is sent here. */

import type { Address } from "./address.ts";
import type { Record, Standing, Token } from "./delivery/ledger.ts";
import type { Edition } from "./edition.ts";
import { type Choices, type Selection, type SkipReason, select } from "./selection.ts";
import type { Subscriber } from "./subscribers.ts";

/** Whom a run may tell: a subscriber, or a list that tells its own. */
export interface Reader extends Choices {
  readonly token: Token;
  /** Its name in all output, such as `line 12` or `the list`: never an address. */
  readonly label: string;
  /** A further language of the site that this one reads. */
  readonly language?: string;
  /** Hears of urgent changes at once. */
  readonly immediate: boolean;
  /** Gets no more, whatever the ledger says: where the reader comes from says so. */
  readonly stopped?: boolean;
}

/** A reader by email. */
export interface MailReader extends Reader {
  readonly address: Address;
  readonly name: string;
  /** A mail server's list, which writes its own ways to stop. */
  readonly isList: boolean;
}

export function mailReader(subscriber: Subscriber, token: Token, isList = false): MailReader {
  return { ...subscriber, token, isList, label: isList ? "the list" : `line ${subscriber.line}` };
}

export interface PlannedMessage<To extends Reader = Reader> {
  readonly reader: To;
  readonly shown: Extract<Selection, { shown: unknown }>["shown"];
  /** An earlier run left it uncertain. */
  readonly doubted: boolean;
}

export interface Plan<To extends Reader = Reader> {
  readonly messages: readonly PlannedMessage<To>[];
  readonly skipped: ReadonlyMap<To, SkipReason>;
  /** Settled by earlier runs. */
  readonly before: Readonly<{ [standing in "sent" | "refused" | "uncertain"]: readonly To[] }>;
}

export interface Known {
  /** In the site's time zone. */
  readonly moment: Temporal.ZonedDateTime;
  readonly standings: ReadonlyMap<Token, Standing>;
  /** Whether a reader asked to get no more. */
  readonly stopped: (token: Token) => boolean;
  /** The changes that each was told in bulletins. */
  readonly bulletins: ReadonlyMap<Token, ReadonlySet<string>>;
  readonly retryUncertain: boolean;
  readonly retryRefused: boolean;
}

export function planSending<To extends Reader>(edition: Edition, readers: readonly To[], known: Known): Plan<To> {
  const before = { sent: [] as To[], refused: [] as To[], uncertain: [] as To[] };
  const messages: PlannedMessage<To>[] = [];
  /** Last, so that one message for which every run ends keeps nobody else from theirs. */
  const putOff: PlannedMessage<To>[] = [];
  const skipped = new Map<To, SkipReason>();
  for (const reader of readers) {
    const standing = known.standings.get(reader.token);
    if (
      standing === "sent" ||
      (standing === "refused" && !known.retryRefused) ||
      (standing === "uncertain" && !known.retryUncertain)
    ) {
      before[standing].push(reader);
      continue;
    }
    const selection = selectFor(edition, reader, known);
    if ("skip" in selection) skipped.set(reader, selection.skip);
    else {
      const turns = standing === "put off" || standing === "refused" ? putOff : messages;
      turns.push({ reader, shown: selection.shown, doubted: standing === "uncertain" });
    }
  }
  return { messages: [...messages, ...putOff], skipped, before };
}

function selectFor(edition: Edition, reader: Reader, { moment, stopped, bulletins }: Known): Selection {
  if (reader.stopped || stopped(reader.token)) return { skip: "unsubscribed" };
  if (edition.kind === "bulletin") {
    return reader.immediate ? select(edition, reader, moment) : { skip: "digest only" };
  }
  return select(edition, reader, moment, bulletins.get(reader.token));
}

/** Records for the ledger of those who get nothing, where it does not say so yet. */
export function skipRecords({ skipped }: Plan, standings: Known["standings"]): Record[] {
  return [...skipped]
    .filter(([{ token }]) => standings.get(token) !== "skipped")
    .map(([{ token }, reason]): Record => ["skipped", token, reason]);
}
