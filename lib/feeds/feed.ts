/** A feed: what subscribers of one page are told, newest first, before it is written in a format. */

import type { Site } from "../content/library.ts";
import { rootUrl } from "../content/urls.ts";

export interface Category {
  /** For programs: such as `moved`, `urgent`, `warning` or an area's id. */
  readonly term: string;
  /** For people. */
  readonly label: string;
}

export interface Item {
  /** A tag URI (RFC 4151). It never changes, so that every follower sees the item once. */
  readonly guid: string;
  /** The full address of its page. */
  readonly url: string;
  /** Plain text on one line. */
  readonly title: string;
  /** Plain text on one line: what one must know if one reads no further. */
  readonly summary: string;
  /** Safe HTML with full addresses: everything that its page says when it is told. */
  readonly html: string;
  readonly published: Temporal.Instant;
  readonly updated: Temporal.Instant;
  readonly categories: readonly Category[];
}

export interface Feed {
  /** From the site's root, without the extension: `/changes/feed`. */
  readonly path: string;
  /** The page that it belongs to, from the site's root. */
  readonly page: string;
  readonly title: string;
  /** What one follows; of an empty feed, that there is nothing yet. */
  readonly description: string;
  /** Last published first. */
  readonly items: readonly Item[];
}

/**
 * When anything in the feed last changed. A feed without items has never changed; Atom wants a date all the same, and
 * it may depend neither on the clock nor on other content. Validators refuse dates before 1990.
 */
export function updated(feed: Feed): Temporal.Instant {
  return feed.items.reduce(
    (latest, item) => (Temporal.Instant.compare(item.updated, latest) > 0 ? item.updated : latest),
    Temporal.Instant.from("2000-01-01T00:00:00Z"),
  );
}

/**
 * A permanent name that is not an address (RFC 4151), such as `tag:example.org,2026:changes/walking-group-moved`.
 * Only the site's host, the day, the thing's own id and a further language of the site are in it: not its title, nor the
 * folder the site is in.
 */
export function tagUri(
  site: Pick<Site, "url" | "locale" | "languages">,
  published: { readonly year: number },
  name: string,
): string {
  const folder = site.url.slice(rootUrl(site).length);
  return `tag:${new URL(site.url).hostname},${published.year}:${folder}${name}`;
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
