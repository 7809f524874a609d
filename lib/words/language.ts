/** Languages by name. */
const names = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "none" });

/** Those of these islands for which CLDR has no English name. */
const signed: Readonly<Record<string, string>> = { bfi: "British Sign Language", isg: "Irish Sign Language" };

/** `Welsh` for `cy`; a code that nobody knows, or a name that staff wrote instead of one, is given back as it is. */
export function languageName(code: string): string {
  try {
    return signed[code] ?? names.of(code) ?? code;
  } catch {
    return code;
  }
}
