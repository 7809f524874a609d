/** What one file says by itself, whatever the others say. */
import { dataWithoutWhereabouts, withoutWhereabouts } from "./confidential.ts";
import { mended, split, strayIn, type Written } from "./content-file.ts";
import { readData, type Values, valuesOf } from "./front-matter.ts";
import type { Kind } from "./kinds.ts";
import type { Rendered } from "./markdown.ts";
import type { Mistake } from "./problem.ts";

export interface Prepared {
  /** As written, but for what must not be repeated; absent when its bytes are no text. */
  readonly text?: string;
  /** Why the file could not be read as far as its front matter, or what must not be in it whatever the rest says. */
  readonly mistakes: readonly Mistake[];
  /** Absent when it could not. */
  readonly parts?: { readonly values: Values; readonly rendered: Rendered };
}

/**
 * @param render of markdownRenderer, for the site that the file belongs to
 * @param earlier what the same renderer made of the file as it was, returned when nothing in it has changed
 */
export function prepare(
  kind: Kind,
  written: Written,
  render: (body: string, firstLine: number) => Rendered,
  earlier?: Prepared,
): Prepared {
  if ("mistakes" in written) return written;
  const whole = mended(written.text);
  const { text, mistakes: told } = kind === "locations" ? withoutWhereabouts(whole) : { text: whole, mistakes: [] };
  if (earlier?.text === text) return earlier;
  const stray = strayIn(text);
  if (stray.length > 0) return { text, mistakes: [...told, ...stray] };
  const parts = split(text);
  if ("mistakes" in parts) return { text, mistakes: [...told, ...parts.mistakes] };
  const reading = readData(parts.frontMatter, 2);
  if ("mistakes" in reading) return { text, mistakes: [...told, ...reading.mistakes] };
  const values = valuesOf(reading.data, parts.frontMatter, 2);
  const open = kind === "locations" ? dataWithoutWhereabouts(values) : { ...values, mistakes: [] };
  return {
    text,
    mistakes: [...told, ...open.mistakes],
    parts: { values: { ...values, data: open.data }, rendered: render(parts.body, parts.bodyLine) },
  };
}
