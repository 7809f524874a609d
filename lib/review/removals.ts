/** What went from the content, by the history of git, beside what `content/removed.csv` says of it. */
import { isId } from "../content/kinds/fields.ts";
import { kinds } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import {
  daysTold,
  inOrderOfRemoval,
  isRemovable,
  isTold,
  type Removed,
  removableKinds,
  removedFile,
  removedLine,
} from "../content/removed.ts";
import { fullDay } from "../dates.ts";
import type { Model } from "../model.ts";
import type { TakenOut } from "./git.ts";

type Known = Pick<Model, "library" | "today">;

/** From when on what went is still told of. */
export const removalsSince = ({ library, today }: Known): Temporal.Instant =>
  today.subtract({ days: daysTold }).toZonedDateTime(library.site.timezone).toInstant();

/** Of each thing of which files are gone the last time that it went, without those that are back. */
export function removalsOf(files: readonly TakenOut[], { library, today }: Known): Removed[] {
  const there = new Set(removableKinds.flatMap((kind) => idsOf(library, kind).map((id) => `${kind}/${id}`)));
  const found = new Map<string, Removed>();
  for (const { file, at } of files) {
    const [, kind = "", id = ""] = /^content\/([\w-]+)\/([\w-]+)\.md$/.exec(file) ?? [];
    const key = `${kind}/${id}`;
    if (!isRemovable(kind) || !isId(id) || there.has(key) || found.has(key)) continue;
    found.set(key, { kind, id, on: at?.toZonedDateTimeISO(library.site.timezone).toPlainDate() ?? today });
  }
  return [...found.values()];
}

const idsOf = (library: Library, kind: Removed["kind"]) => library[kinds[kind].list].map(({ id }) => id);

/** What the file should say: what it says, for as long as that is told, and what went since. */
export function toBeTold(files: readonly TakenOut[], model: Known): Removed[] {
  const { library, today } = model;
  const known = new Set(library.removed.map(({ kind, id }) => `${kind}/${id}`));
  const more = removalsOf(files, model).filter(({ kind, id }) => !known.has(`${kind}/${id}`));
  return inOrderOfRemoval([...library.removed, ...more].filter((one) => isTold(one, today)));
}

/** A question for each thing that went and of which the file does not tell. */
export function untoldRemovals(files: readonly TakenOut[], model: Known): Problem[] {
  const known = new Set(model.library.removed);
  return toBeTold(files, model)
    .filter((one) => !known.has(one))
    .map((one) => ({
      file: `content/${removedFile}`,
      message: `${one.kind}/${one.id} was taken out on ${fullDay(one.on)}, and this file does not tell those who hold a copy of the open data. Run npm run removed, or add the line: ${removedLine(one)}`,
    }));
}
