/** Whose each file is: the adopter's, ours as we wrote it, or ours with something changed by hand. */
import { issueFormFile } from "../schemas/editor-files.ts";

/** What an adopter may edit. A newer version never touches it. */
export const adopters = ["content/", "_includes/site/", "README.md"] as const;

/** Made of the content, which a newer version does after it has been taken. */
const made: readonly string[] = [issueFormFile];

const isAdopters = (path: string): boolean =>
  [...adopters, ...made].some((own) => (own.endsWith("/") ? path.startsWith(own) : path === own));

/** Content hashes of files, by path, as git has them. */
export type Tree = ReadonlyMap<string, string>;

/** What we have ever published. */
export interface Known {
  readonly paths: ReadonlySet<string>;
  readonly hashes: ReadonlySet<string>;
}

export interface Plan {
  /** New, or other than it was. */
  readonly write: readonly string[];
  /** Ours, and no longer part of the project. */
  readonly remove: readonly string[];
  /** Ours, changed by hand, and other in the newer version: what was changed would be lost. */
  readonly edited: readonly string[];
}

/** What becomes of the files that are `here` when the `newer` ones are taken. What we have never published is left alone. */
export function planOf(here: Tree, newer: Tree, known: Known): Plan {
  const ours = [...newer].filter(([path]) => !isAdopters(path));
  const different = ours.filter(([path, hash]) => here.get(path) !== hash).map(([path]) => path);
  const isByHand = (path: string) => here.has(path) && !known.hashes.has(here.get(path) as string);
  const gone = [...here.keys()].filter((path) => !newer.has(path) && !isAdopters(path) && known.paths.has(path));
  return {
    write: different,
    remove: gone.filter((path) => !isByHand(path)),
    edited: different.filter(isByHand),
  };
}
