/** What a page weighs on its way to the reader. */
import { brotliCompressSync, constants } from "node:zlib";
import type { Findings, Page } from "./page.ts";

/** What fits in the first round trip of a connection: ten packets of 1,460 bytes, less what the headers take. */
export const budget = 14_600;

/** Bytes on the wire, as a host that compresses ahead of time by Brotli sends them. */
export const compressed = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

/** The bytes of a page, its style within. */
export const weightOf = ({ html }: Pick<Page, "html">) => compressed(html);

/** Whether even fast compression makes it light: then the best does, which takes ten times as long. */
const isPlainlyLight = (html: string) =>
  Buffer.byteLength(html) <= budget ||
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= budget;

export function overweight(page: Pick<Page, "html">): Findings {
  if (isPlainlyLight(page.html)) return [];
  const weight = weightOf(page);
  return weight > budget ? [`weighs ${weight} bytes, ${weight - budget} too many`] : [];
}
