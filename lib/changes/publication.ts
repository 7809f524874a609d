/** The order in which changes were told, and how they belong together. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { clock, fullDay } from "../dates.ts";

const earlier = (change: Change): Change[] => [change.replaces, change.resolves].filter((one) => one !== undefined);

/** How many changes it follows on from. A circle ends where it began: `linkProblems` refuses it. */
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

/** A change can only follow on from one that was told before it. */
export function linkProblems(change: Change): Problem[] {
  return (["replaces", "resolves"] as const).flatMap((link) => {
    const other = change[link];
    const wrong =
      other === undefined
        ? undefined
        : other.id === change.id
          ? `"${link}" names this file itself. Write the id of the earlier change.`
          : Temporal.PlainDateTime.compare(other.published, change.published) > 0
            ? `"${link}" names ${other.id}, which was published later, on ${fullDay(other.published)} at ${clock(other.published)}. Only an earlier change can be named: check the id and "published" of both.`
            : follows(other, change)
              ? `This file and ${other.source.file} name each other. Take "${link}" out of the one that was told first.`
              : undefined;
    return wrong === undefined ? [] : [{ file: change.source.file, line: change.source.line([link]), message: wrong }];
  });
}

/** Whether the change follows on, in however many steps, from the other. */
function follows(change: Change, other: Change, seen = new Set<string>()): boolean {
  if (seen.has(change.id)) return false;
  seen.add(change.id);
  return earlier(change).some((one) => one.id === other.id || follows(one, other, seen));
}
