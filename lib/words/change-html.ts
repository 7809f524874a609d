/** A change as HTML for reading away from its page: what was said when it was told. Nothing that comes later alters it. */

import type { Change, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { ChangeWords } from "./change.ts";
import { escapeHtml, list, paragraph, standalone } from "./html.ts";
import { inFull } from "./sentence.ts";

/**
 * Safe HTML with full addresses, without the title. What staff wrote keeps its links, so it comes after what happens.
 * Under a `heading` that says whose change it is, that is not said again.
 */
export function changeHtml(
  language: Language,
  change: Change,
  words: ChangeWords,
  site: Site,
  heading?: string,
): string {
  const { summary, extent, address, why, follows } = words;
  const happens = words.happens.map((one) => inFull(language, one, heading));
  const told = (parts: readonly (string | undefined)[]) => parts.flatMap((part) => (part ? [paragraph(part)] : []));
  const body = standalone(change.body.html, absoluteUrl(site.url, change.url));
  return [
    ...told([summary && inFull(language, summary, heading)]),
    ...(happens.length > 1 ? [list(happens.map(escapeHtml))] : told(happens)),
    ...told([extent, address, why, ...follows]),
    ...(body === "" ? [] : [body]),
  ].join("\n");
}
