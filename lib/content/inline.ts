/** What stands within the blocks of a Markdown text: words, links, emphasis. */
import type { Token } from "markdown-it";

/** An inline token with its line in the file. */
export interface Inline {
  readonly token: Token;
  readonly line: number;
}

/** The words of inline tokens, as they are read aloud. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "text" || token.type === "code_inline" ? token.content : "";
    })
    .join("");
}

/** The inline tokens with their lines, those of footnotes last. */
export function* inlines(tokens: readonly Token[], firstLine: number): Iterable<Inline> {
  let line = firstLine;
  for (const block of tokens) {
    if (block.map) line = firstLine + block.map[0];
    let at = line;
    for (const token of block.children ?? []) {
      yield { token, line: at };
      if (token.type === "softbreak" || token.type === "hardbreak") at += 1;
    }
  }
}
