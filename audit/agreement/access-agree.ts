/** Whether the page of the places that have something lists them, and no others. */
import type { Agreed } from "./agreed.ts";
import type { Reading } from "./notes.ts";
import { accessPages } from "./read-access.ts";

export function accessAgrees(agreed: Agreed, readings: readonly Reading[], without: ReadonlySet<string>): string[] {
  if (without.has("next 7 days with access")) return [];
  const lists = readings.flatMap((reading) => reading.lists).filter(({ name }) => name === "places with access");
  return Object.entries(accessPages).flatMap(([page, what]) => {
    const listed = new Set(lists.filter(({ of }) => of === page).flatMap(({ members }) => members));
    const wanted = new Set(agreed.places.filter((place) => hasAccess(agreed, place, what)));
    return [
      ...[...wanted.difference(listed)].map((place) => `${page} leaves out ${place}, which says “${what}”`),
      ...[...listed.difference(wanted)].map((place) => `${page} lists ${place}, which does not say “${what}”`),
    ];
  });
}

/** Whether a place says that it has something: `Step-free access: Yes`. */
export const hasAccess = (agreed: Agreed, place: string, what: string): boolean =>
  (agreed.value(`place ${place}`, "access in lists") ?? "").split("; ").includes(what);
