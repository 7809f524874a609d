/** Who is to be sent what of an edition, by what the ledger says of earlier runs. Nothing is sent here. */

import type { Record, Standing, Token } from "./delivery/ledger.ts";
import type { Edition } from "./edition.ts";
import { type Selection, type SkipReason, select } from "./selection.ts";
import type { Subscriber } from "./subscribers.ts";

export interface Reader extends Subscriber {
  readonly token: Token;
  /** A mail server's list, which then tells its own subscribers. */
  readonly isList: boolean;
}

export interface PlannedMessage {
  readonly reader: Reader;
  readonly shown: Extract<Selection, { shown: unknown }>["shown"];
}

export interface Plan {
  readonly messages: readonly PlannedMessage[];
  readonly skipped: ReadonlyMap<Reader, SkipReason>;
  /** Settled by earlier runs. */
  readonly before: Readonly<{ [standing in "sent" | "refused" | "uncertain"]: readonly Reader[] }>;
}

export interface Known {
  /** In the site's time zone. */
  readonly moment: Temporal.ZonedDateTime;
  readonly standings: ReadonlyMap<Token, Standing>;
  readonly stopped: ReadonlySet<Token>;
  /** The changes that each was told in bulletins. */
  readonly bulletins: ReadonlyMap<Token, ReadonlySet<string>>;
  readonly retryUncertain: boolean;
}

export function planSending(edition: Edition, readers: readonly Reader[], known: Known): Plan {
  const before = { sent: [] as Reader[], refused: [] as Reader[], uncertain: [] as Reader[] };
  const messages: PlannedMessage[] = [];
  const skipped = new Map<Reader, SkipReason>();
  for (const reader of readers) {
    const standing = known.standings.get(reader.token);
    if (standing === "sent" || standing === "refused") {
      before[standing].push(reader);
      continue;
    }
    if (standing === "uncertain" && !known.retryUncertain) {
      before.uncertain.push(reader);
      continue;
    }
    const selection = selectFor(edition, reader, known);
    if ("skip" in selection) skipped.set(reader, selection.skip);
    else messages.push({ reader, shown: selection.shown });
  }
  return { messages, skipped, before };
}

function selectFor(edition: Edition, reader: Reader, { moment, stopped, bulletins }: Known): Selection {
  if (stopped.has(reader.token)) return { skip: "unsubscribed" };
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
