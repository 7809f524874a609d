/** RSS 2.0: https://www.rssboard.org/rss-specification */
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { escapeHtml } from "../words/html.ts";
import { type Feed, type Item, updated } from "./feed.ts";
import { type Xml, xmlDocument } from "./xml.ts";

/** What a reader should wait before it asks again, in minutes. */
const ttl = 60;

/** RFC 822 with a year of four digits, in GMT. */
const date = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds).toUTCString();

/** A description is HTML, so the plain summary is escaped as HTML first; titles and categories are plain text. */
const item = ({ guid, url, title, summary, html, published, updated, categories }: Item): Xml => ({
  title,
  link: url,
  guid: { "@isPermaLink": "false", "#text": guid },
  pubDate: date(published),
  "atom:updated": updated.toString(),
  category: categories.map(({ label }) => label),
  description: escapeHtml(summary),
  "content:encoded": html,
});

export function renderRss(feed: Feed, site: Site): string {
  return xmlDocument({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      channel: {
        title: feed.title,
        link: absoluteUrl(site.url, feed.page),
        description: feed.description,
        language: site.locale,
        managingEditor: `${site.email} (${site.organisation})`,
        lastBuildDate: feed.items.length > 0 ? date(updated(feed)) : undefined,
        ttl: String(ttl),
        "atom:link": {
          "@rel": "self",
          "@type": "application/rss+xml",
          "@href": absoluteUrl(site.url, `${feed.path}.rss`),
        },
        item: feed.items.map(item),
      },
    },
  });
}
