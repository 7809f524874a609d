/** What is left of the content when every file with a problem, and whatever stands on it, is left out. */
import type { DraftFile, Drafts } from "./drafts.ts";
import { isKind, type Kind, kindNames } from "./kinds.ts";
import type { Vocabulary } from "./library.ts";

/**
 * The files that can be linked and judged further. A change that shares a service with one that is left out is left
 * out too: the other may be what makes it right, and nobody should be told of a mistake that is none.
 * `unread` says that there are changes of which nothing is known; `words` are those that files can name.
 */
export function soundFiles(
  drafts: Drafts,
  refused: ReadonlySet<string>,
  unread: boolean,
  words: Vocabulary,
): Drafts["files"] {
  const terms = new Set(Object.entries(words).flatMap(([list, of]) => of.map(({ id }) => `${list}/${id}`)));
  const files = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      (drafts.files[kind] as readonly DraftFile[]).filter(({ file }) => !refused.has(file)),
    ]),
  ) as unknown as Record<Kind, DraftFile[]>;

  for (let before = -1, now = size(files); now !== before; [before, now] = [now, size(files)]) {
    const ids = new Set(kindNames.flatMap((kind) => files[kind].map(({ id }) => `${kind}/${id}`)));
    const isThere = ({ target, id }: DraftFile["references"][number]) => {
      if (target === "guidance") return ids.has(id);
      if (isKind(target)) return ids.has(`${target}/${id}`);
      return !(target in words) || terms.has(`${target}/${id}`);
    };
    for (const kind of kindNames) files[kind] = files[kind].filter(({ references }) => references.every(isThere));

    const gone = drafts.files.changes.filter((change) => !files.changes.includes(change));
    if (gone.length === 0 && !unread) continue;
    const touched = new Set<string | undefined>(
      gone.flatMap<string | undefined>(({ front: { services } }) => services ?? "all"),
    );
    const any = unread || touched.has("all") || touched.has(undefined);
    files.changes = files.changes.filter((change) => {
      const { services } = (change as DraftFile<"changes">).front;
      return !any && services !== "all" && !services?.some((id) => touched.has(id));
    });
  }
  return files as Drafts["files"];
}

const size = (files: Readonly<Record<Kind, readonly DraftFile[]>>) =>
  Object.values(files).reduce((sum, list) => sum + list.length, 0);
