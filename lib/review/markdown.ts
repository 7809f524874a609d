/** Plain words in Markdown: whatever staff wrote is shown as they wrote it, and makes nothing else happen. */

/** A web address as far as its reader would copy it, without the sentence's own punctuation. */
const webAddress = /https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?)\]'"]/g;

/** One line of Markdown that GitHub shows as the given text, with web addresses as links. */
export function inMarkdown(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  let written = "";
  let from = 0;
  for (const { 0: address, index } of line.matchAll(webAddress)) {
    written += `${escaped(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return (written + escaped(line.slice(from))).replace(/^(?:#|[-+](?= ))/, "\\$&").replace(/^(\d+)(?=[.)] )/, "$1\\");
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>|~]/g, "\\$&")
      .replace(/&(?=#|\w)/g, "\\&")
      // GitHub tells people who are named with an @; an empty word after it is not seen, and names nobody.
      .replace(/@(?=\w)/g, "@\u200b")
  );
}
