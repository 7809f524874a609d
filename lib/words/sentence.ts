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

/** A sentence of which it must be said whose it is, unless a heading above it does. */
export interface Said {
  /** `Walking group` */
  readonly of: string;
  /** `Quay Hall`: the places to which it is limited. */
  readonly at?: string;
  /** `no sessions on Tuesday 1 December 2026` */
  readonly what: string;
}

/**
 * `Walking group: no sessions on Tuesday 1 December 2026.`; under a `heading` of the same name, `No sessions on …`, and of
 * one that is limited to Quay Hall then `At Quay Hall: no sessions on …`.
 */
export function inFull(language: Language, { of, at, what }: Said, heading?: string): string {
  if (of === heading) return at ? language.say("said-at", { places: at, what }) : sentence(language, what);
  return language.say("said-of", { of: at ? language.say("change-of-at", { services: of, places: at }) : of, what });
}
