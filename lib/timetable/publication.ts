/** The order in which changes were told, and how they belong together. */
import type { Change } from "../content/library.ts";

const earlier = (change: Change): Change[] => [change.replaces, change.resolves].filter((one) => one !== undefined);

/** How many changes it follows on from. */
function depth(change: Change, seen: ReadonlySet<string> = new Set()): number {
  if (seen.has(change.id)) return 0;
  const path = new Set(seen).add(change.id);
  return earlier(change).reduce((most, one) => Math.max(most, depth(one, path) + 1), 0);
}

/** First published first; of those of one minute, what follows on from another after it, and else by id. */
export function inOrderOfPublication(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, depth: depth(change) }))
    .sort(
      (a, b) =>
        Temporal.PlainDateTime.compare(a.change.published, b.change.published) ||
        a.depth - b.depth ||
        (a.change.id < b.change.id ? -1 : 1),
    )
    .map(({ change }) => change);
}

/** The changes that hang together by `replaces` and `resolves`, by id of each, in the order given. */
export function threads(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const neighbours = new Map(changes.map((change) => [change.id, [] as Change[]]));
  for (const change of changes) {
    for (const one of earlier(change)) {
      neighbours.get(change.id)?.push(one);
      neighbours.get(one.id)?.push(change);
    }
  }
  const found = new Map<string, readonly Change[]>();
  for (const change of changes) {
    if (found.has(change.id)) continue;
    const together = new Set([change.id]);
    for (const id of together) for (const one of neighbours.get(id) ?? []) together.add(one.id);
    const thread = together.size === 1 ? [change] : changes.filter((one) => together.has(one.id));
    for (const id of together) found.set(id, thread);
  }
  return found;
}
