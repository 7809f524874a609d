/** The plain words by which people look for a page, which may not have them. */
import type { Language } from "../language.ts";

/** Those of a message that lists them with commas. */
export function words(language: Language, id: string): readonly string[] {
  return language.say(id).split(/[,،]\s*/);
}
