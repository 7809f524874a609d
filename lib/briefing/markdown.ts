/** Plain words in Markdown: whatever staff wrote is shown as they wrote it, and makes nothing else happen. */

/** One line of Markdown that GitHub shows as the given text. */
export function inMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\\`*_{}[\]<>|~]/g, "\\$&")
      .replace(/&(?=#|\w)/g, "\\&")
      .replace(/^(?:#|[-+](?= ))/, "\\$&")
      .replace(/^(\d+)(?=[.)] )/, "$1\\")
      // GitHub tells people who are named with an @; an empty word after it is not seen, and names nobody.
      .replace(/@(?=\w)/g, "@\u200b")
  );
}
