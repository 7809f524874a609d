/** A place's title where it stands in the middle of a sentence. */

/** `A private address in Northgate` becomes `a private address in Northgate`; a title without an article stays as it is. */
export function inSentence(title: string): string {
  return title.replace(/^(A|An|The)(?=\s)/, (article) => article.toLowerCase());
}
