/** How sentences that programs write begin and end, and how parts stand in a row. */

import type { Language } from "../language.ts";

/** Words as they begin a sentence. They must be finished: nothing in the middle of a sentence is made of them. */
export function capital(language: Language, words: string): string {
  return words.charAt(0).toLocaleUpperCase(language.tag) + words.slice(1);
}

/** A name that staff wrote, inside a sentence: `School terms` becomes `school terms`; `GCSE weeks` stays. */
export function uncapital(language: Language, name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(language.tag));
}

/** `No sessions on Tuesday 1 December 2026.`, of words that may stand inside a sentence too. */
export function sentence(language: Language, words: string): string {
  return language.say("sentence", { words: capital(language, words) });
}

/** `24 November, 8 December`: parts that no sentence joins, without those that are empty; rows of their own are kept apart. */
export function inARow(language: Language, parts: readonly string[], of: "parts" | "rows" = "parts"): string {
  const id = of === "parts" ? "in-a-row" : "in-a-row-of-rows";
  return parts
    .filter((part) => part !== "")
    .reduce((first, next) => (first ? language.say(id, { first, next }) : next), "");
}
