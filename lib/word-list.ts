/** Words in a row, as a sentence has them. */

/** `A`, `A and B`, `A, B and C` */
export function list(words: readonly string[], joint: "and" | "or" = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}
