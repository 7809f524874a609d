/** Every link that leaves the site, by the host that it leads to. */

import { type Kind, kindNames, kinds } from "../../content/kinds.ts";
import type { EntryOf, Library } from "../../content/library.ts";
import { hostOf } from "../../content/urls.ts";

export interface ExternalLink {
  readonly url: string;
  /** The files that have it, in order. */
  readonly files: readonly string[];
}

export interface LinkedHost {
  /** Such as `gov.uk`. */
  readonly host: string;
  readonly links: readonly ExternalLink[];
}

/** The hosts with most links first, the links in order of address. */
export function externalLinks(library: Library): readonly LinkedHost[] {
  const own = new URL(library.site.url).host;
  const found = new Map<string, Set<string>>();
  for (const { file, url } of linksOf(library)) {
    if (new URL(url).host === own) continue;
    found.set(url, (found.get(url) ?? new Set()).add(file));
  }
  const links = [...found].map(([url, files]): ExternalLink => ({ url, files: [...files].sort() }));
  return [...Map.groupBy(links, ({ url }) => hostOf(url))]
    .map(([host, links]) => ({ host, links: links.sort((a, b) => (a.url < b.url ? -1 : 1)) }))
    .sort((a, b) => b.links.length - a.links.length || (a.host < b.host ? -1 : 1));
}

function* linksOf(library: Library): Generator<{ readonly file: string; readonly url: string }> {
  for (const entry of kindNames.flatMap((kind): readonly EntryOf<Kind>[] => library[kinds[kind].list])) {
    const { file } = entry.source;
    for (const [, url = ""] of entry.body.html.matchAll(/ href="(https?:[^"]*)"/g)) {
      yield { file, url: url.replaceAll("&amp;", "&") };
    }
    const fields = [
      "website" in entry ? entry.website : undefined,
      "contact" in entry ? entry.contact?.website : undefined,
      ...("sources" in entry ? entry.sources.flatMap(({ url, archive_url }) => [url, archive_url]) : []),
      ...("evidence" in entry ? entry.evidence.map(({ url }) => url) : []),
    ];
    for (const url of fields) if (url !== undefined) yield { file, url };
  }
}
