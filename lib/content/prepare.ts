/** What one file says by itself, whatever the others say. */
import { decode, split } from "./content-file.ts";
import { type Mistake, readData } from "./front-matter.ts";
import type { Rendered } from "./markdown.ts";

export interface Prepared {
  /** As written; absent when its bytes are no text. */
  readonly text?: string;
  /** Why the file could not be read as far as its front matter. */
  readonly mistakes: readonly Mistake[];
  /** Absent when there are mistakes. */
  readonly parts?: { readonly frontMatter: string; readonly data: unknown; readonly rendered: Rendered };
}

/**
 * @param render of markdownRenderer, for the site that the file belongs to
 * @param earlier what the same renderer made of the file as it was, returned when nothing in it has changed
 */
export function prepare(
  bytes: Uint8Array,
  render: (body: string, firstLine: number) => Rendered,
  earlier?: Prepared,
): Prepared {
  const decoded = decode(bytes);
  if ("mistakes" in decoded) return decoded;
  const { text } = decoded;
  if (earlier?.text === text) return earlier;
  const parts = split(text);
  if ("mistakes" in parts) return { text, mistakes: parts.mistakes };
  const reading = readData(parts.frontMatter, 2);
  if ("mistakes" in reading) return { text, mistakes: reading.mistakes };
  const rendered = render(parts.body, parts.bodyLine);
  return { text, mistakes: [], parts: { frontMatter: parts.frontMatter, data: reading.data, rendered } };
}
