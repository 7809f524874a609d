/** Languages by name. */
const names = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "none" });

/** `Welsh` for `cy`; a code that nobody knows, or a name that staff wrote instead of one, is given back as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
