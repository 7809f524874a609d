/** What one subscriber is sent of an edition, or why nothing. */
import type { Shown } from "./article.ts";
import type { Edition, Entry } from "./edition.ts";
import { isOver } from "./impact.ts";
import type { Subscriber } from "./subscribers.ts";

/** Why somebody gets no message; the ledger keeps the word. */
export type SkipReason = "nothing relevant" | "all over" | "told already" | "digest only" | "unsubscribed";

export type Selection = { readonly shown: Shown } | { readonly skip: SkipReason };

/** The choices of a subscriber; both empty for everything. */
export type Choices = Pick<Subscriber, "areas" | "services">;

/**
 * Picks what concerns the choices, is not over at the moment and was not told already in a bulletin (`told` has the
 * ids of such changes). Guidance belongs to no area or service, so it goes to those who chose none.
 */
export function select(
  edition: Edition,
  choices: Choices,
  moment: Temporal.ZonedDateTime,
  told: ReadonlySet<string> = new Set(),
): Selection {
  const everything = choices.areas.length + choices.services.length === 0;
  const relevant = edition.entries.filter((entry) => everything || concerns(entry, choices));
  const guidance = everything ? edition.guidance : [];
  const isLate = (entry: Entry) => entry.changes.every((one) => isOver(one, moment));
  const over = relevant.filter(isLate);
  const current = relevant.filter((entry) => !isLate(entry));
  const entries = current.filter(({ changes }) => !changes.every(({ change }) => told.has(change.id)));
  if (entries.length + guidance.length > 0) return { shown: { entries, over, guidance } };
  if (relevant.length === 0) return { skip: "nothing relevant" };
  return { skip: current.length === 0 ? "all over" : "told already" };
}

function concerns(entry: Entry, { areas, services }: Choices): boolean {
  return entry.areas.some((id) => areas.includes(id)) || entry.services.some((id) => services.includes(id));
}
