/** `Grant Finder’s (2004)` as a name for files and fragments: `grant-finders-2004`. Empty when nothing is left of it. */
export function nameFor(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
