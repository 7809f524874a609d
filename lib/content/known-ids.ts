/** The ids that there are, by what they name. */
import type { z } from "zod";
import type { KnownIds } from "./conform.ts";
import type { vocabulary } from "./kinds/vocabulary.ts";
import { guidanceKinds, isKind, type Kind, type Target } from "./kinds.ts";

/** What each kind of reference can name. */
export function knownIds(
  ids: Record<Kind, Set<string>>,
  words: z.output<typeof vocabulary> | undefined,
  pictures: ReadonlySet<string>,
  unread: ReadonlySet<Kind>,
): KnownIds {
  const guidance = new Set(guidanceKinds.flatMap((kind) => [...ids[kind]].map((id) => `${kind}/${id}`)));
  const terms = new Map(Object.entries(words ?? {}).map(([list, terms]) => [list, new Set(terms.map(({ id }) => id))]));
  return (target: Target) => {
    if (target === "images") return pictures;
    if (target === "guidance") return guidanceKinds.some((kind) => unread.has(kind)) ? undefined : guidance;
    if (!isKind(target)) return terms.get(target);
    return unread.has(target) ? undefined : ids[target];
  };
}
