/** Telephone numbers and postcodes as people type them into a search: without their spaces. */

const number = /\+?\d[\d ]{4,}\d(?![\w:.,/-]*\w)/g;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;

/** Those of some texts that have spaces in them, each without them and once. */
export function numbersIn(texts: readonly (string | undefined)[]): string[] {
  const found = texts.flatMap((text = "") => [...(text.match(number) ?? []), ...(text.match(postcode) ?? [])]);
  return [...new Set(found.filter((one) => one.includes(" ")).map((one) => one.replaceAll(" ", "")))];
}
