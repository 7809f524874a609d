/** Which pictures of the Library its files show. */

import type { Kind } from "./kinds.ts";
import { kindNames, kinds } from "./kinds.ts";
import type { EntryOf, Library } from "./library.ts";
import type { Picture } from "./picture.ts";

/** Each once, in order of name. */
export function shownPictures(library: Library): readonly Picture[] {
  const entries = kindNames.flatMap((kind) => library[kinds[kind].list] as readonly EntryOf<Kind>[]);
  const shown = new Set(
    entries.flatMap((entry) => [
      ...("image" in entry && entry.image ? [entry.image.file] : []),
      ...entry.body.pictures,
      ...(entry.easyRead?.body.pictures ?? []),
    ]),
  );
  return library.pictures.filter((picture) => shown.has(picture));
}

/** Nobody needs them any more, or somebody has forgotten to name them. */
export function unshownPictures(library: Library): readonly Picture[] {
  const shown = new Set(shownPictures(library));
  return library.pictures.filter((picture) => !shown.has(picture) && picture !== library.logo?.picture);
}
