/** The letters under which a language has its words. */
import type { Language } from "../language.ts";

interface Alphabet {
  /** The longest first, so that in Welsh `Llan` is found under Ll. */
  readonly letters: readonly string[];
  readonly longest: number;
  /** What has been found already, by how a word begins. */
  readonly found: Map<string, string | undefined>;
}

const alphabets = new WeakMap<Language, Alphabet>();

function alphabetOf(language: Language): Alphabet {
  const known = alphabets.get(language);
  if (known) return known;
  const letters = language.say("a-to-z-letters").split(" ");
  letters.sort((a, b) => b.length - a.length);
  const alphabet = { letters, longest: letters[0]?.length ?? 1, found: new Map() };
  alphabets.set(language, alphabet);
  return alphabet;
}

/**
 * The letter that a word begins with, whether or not it has an accent that makes no letter of its own; of a word in another
 * alphabet, that one's. Undefined for a number or a sign.
 */
export function letterOf(language: Language, word: string): string | undefined {
  const { letters, longest, found } = alphabetOf(language);
  const start = word.slice(0, longest);
  if (!found.has(start)) {
    const own = letters.find((letter) => language.isSameLetter(start.slice(0, letter.length), letter));
    found.set(start, own ?? /^\p{L}/u.exec(start.normalize("NFD"))?.[0].toLocaleUpperCase(language.tag));
  }
  return found.get(start);
}
