/**
 * What an older version took in content, and this one does not, rewritten. A migration goes by what stands in a file and not by
 * a version: content of today is none of its business, so that all of them can be run at any time. Whatever it does not name
 * stays as it was written, to the byte.
 */
import type { ContentFile, Migration } from "./migration.ts";
import { addressTakenOut } from "./migrations/confidential-address.ts";
import { listNameAlone } from "./migrations/list-name.ts";
import { titleOnOneLine } from "./migrations/one-line-title.ts";

const migrations: readonly Migration[] = [addressTakenOut, titleOnOneLine, listNameAlone];

/** The file as this version wants it, with what was done to it; nothing where that is nothing. */
export function migrated({ path, text }: ContentFile): { readonly text: string; readonly told: readonly string[] } {
  const told: string[] = [];
  let now = text;
  for (const migration of migrations) {
    const change = migration({ path, text: now });
    if (!change) continue;
    now = change.text;
    told.push(change.told);
  }
  return { text: now, told };
}
