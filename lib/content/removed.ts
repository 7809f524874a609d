/**
 * `content/removed.csv`: what was taken out of the content, so that those who hold a copy of the open data are told. Of a
 * thing that is gone nothing is kept but its id. `npm run removed` writes it from the history of git.
 */
import { readCsv } from "../csv.ts";
import { isId } from "./kinds/fields.ts";
import { nearest } from "./nearest.ts";
import type { Mistake } from "./problem.ts";

/** The kinds of which the open data tell, by their folders. */
export const removableKinds = [
  "services",
  "locations",
  "organisations",
  "changes",
  "action-points",
  "funding",
] as const;
export type RemovableKind = (typeof removableKinds)[number];
export const isRemovable = (name: string): name is RemovableKind =>
  (removableKinds as readonly string[]).includes(name);

export interface Removed {
  readonly kind: RemovableKind;
  readonly id: string;
  /** The day on which it was taken out. */
  readonly on: Temporal.PlainDate;
}

export const removedFile = "removed.csv";
export const removedColumns = ["kind", "id", "removed_on"] as const;

/** For how many days after the one on which it was taken out a thing is told of. */
export const daysTold = 90;

/** Whether those who take the data are still told on a day. */
export function isTold({ on }: Pick<Removed, "on">, day: Temporal.PlainDate): boolean {
  const days = on.until(day).days;
  return days >= 0 && days <= daysTold;
}

export function readRemoved(
  bytes: Uint8Array,
): { readonly removed: readonly Removed[] } | { readonly mistakes: readonly Mistake[] } {
  const table = readCsv(bytes);
  if ("message" in table) return { mistakes: [table] };
  if (!removedColumns.every((name) => table.names.includes(name))) {
    const message = `The first line must name the columns: ${removedColumns.join(",")}.`;
    return { mistakes: [{ line: 1, message }] };
  }
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  const removed = table.rows.flatMap(({ line, values }): Removed[] => {
    const { kind = "", id = "", removed_on = "" } = values;
    const refuse = (message: string) => {
      mistakes.push({ line, message });
      return [];
    };
    if (!isRemovable(kind)) {
      const guess = nearest(kind, removableKinds);
      return refuse(
        `“${kind}” is none of the kinds that are told of: ${removableKinds.join(", ")}.${guess ? ` Did you mean ${guess}?` : ""}`,
      );
    }
    if (!isId(id))
      return refuse(`“${id}” is no name of a file, such as walking-group. Write it without folder and .md.`);
    const on = dayOf(removed_on);
    if (!on) return refuse(`“${removed_on}” is no date. Write it as YYYY-MM-DD, for example 2026-11-01.`);
    if (seen.has(`${kind}/${id}`)) return refuse(`${kind}/${id} is in the file twice. Take one of the two lines out.`);
    seen.add(`${kind}/${id}`);
    return [{ kind, id, on }];
  });
  return mistakes.length > 0 ? { mistakes } : { removed };
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text, { overflow: "reject" }) : undefined;
  } catch {
    return undefined;
  }
}

/** The newest first; of one day in order of kind and id. */
export function inOrderOfRemoval(removed: readonly Removed[]): Removed[] {
  return [...removed].sort(
    (a, b) =>
      Temporal.PlainDate.compare(b.on, a.on) ||
      removableKinds.indexOf(a.kind) - removableKinds.indexOf(b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The file that says so. */
export const removedText = (removed: readonly Removed[]): string =>
  [removedColumns.join(","), ...inOrderOfRemoval(removed).map(removedLine), ""].join("\n");

export const removedLine = ({ kind, id, on }: Removed): string => `${kind},${id},${on}`;
