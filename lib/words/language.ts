/** Languages by name. */
import type { Language } from "../language.ts";

/** `Welsh` for `cy`; a code that nobody knows, or a name that staff wrote instead of one, is given back as it is. */
export function languageName(language: Language, code: string): string {
  // CLDR has no name for the sign languages of these islands.
  if (language.has(`language-${code}`)) return language.say(`language-${code}`);
  try {
    return language.nameOf(code) ?? code;
  } catch {
    return code;
  }
}
