/** Pages that will read otherwise than before. */

export interface PageDifferences {
  /** Addresses from the site's root, in order. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many pages there will be. */
  readonly total: number;
}

/** Compares finished pages by address, to the byte. */
export function pageDifferences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PageDifferences {
  const urls = [...after.keys()].sort();
  return {
    added: urls.filter((url) => !before.has(url)),
    changed: urls.filter((url) => before.has(url) && before.get(url) !== after.get(url)),
    removed: [...before.keys()].filter((url) => !after.has(url)).sort(),
    total: after.size,
  };
}
