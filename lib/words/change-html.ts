/** A change as HTML for reading away from its page: what was said when it was told. Nothing that comes later alters it. */
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { wordChange } from "./change.ts";
import { escapeHtml, list, paragraph, standalone } from "./html.ts";

/**
 * Safe HTML with full addresses, without the title. What staff wrote keeps its links, so it comes after what happens.
 * Under a `heading` that says whose change it is, that is not said again.
 */
export function changeHtml(compiled: CompiledChange, site: Site, heading?: string): string {
  const { change } = compiled;
  const { summary, happens, address, why, follows } = wordChange(compiled);
  const said = `${heading}: `;
  const shorter = (part: string) =>
    part.startsWith(said) ? part.charAt(said.length).toUpperCase() + part.slice(said.length + 1) : part;
  const told = (parts: readonly (string | undefined)[]) =>
    parts.flatMap((part) => (part ? [paragraph(shorter(part))] : []));
  const body = standalone(change.body.html, absoluteUrl(site.url, change.url));
  return [
    ...told([summary]),
    ...(happens.length > 1 ? [list(happens.map(shorter).map(escapeHtml))] : told(happens)),
    ...told([address, why, ...follows]),
    ...(body === "" ? [] : [body]),
  ].join("\n");
}
