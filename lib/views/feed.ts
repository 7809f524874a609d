/** A feed as its templates show it. */
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { type Feed, type Item, updated } from "../feeds/feed.ts";
import { escapeHtml } from "../words/html.ts";

/** A moment as RSS writes it: https://www.rfc-editor.org/rfc/rfc822#section-5 */
export type Rfc822 = (date: Date) => string;

const dateOf = ({ epochMilliseconds }: Temporal.Instant) => new Date(epochMilliseconds);

function itemView(item: Item, rfc822: Rfc822) {
  const published = dateOf(item.published);
  return {
    ...item,
    summaryHtml: escapeHtml(item.summary),
    published,
    updated: dateOf(item.updated),
    pubDate: rfc822(published),
  };
}

/** An item that is in several feeds is made ready once: to word its date takes longer than all the rest. */
export function feedViews(feeds: readonly Feed[], site: Site, rfc822: Rfc822) {
  const made = new Map<Item, ReturnType<typeof itemView>>();
  const viewOf = (item: Item) => {
    const view = made.get(item) ?? itemView(item, rfc822);
    made.set(item, view);
    return view;
  };
  const dates = new Map<number, string>();
  return feeds.map((feed) => {
    const last = dateOf(updated(feed));
    const lastBuildDate = dates.get(last.getTime()) ?? rfc822(last);
    dates.set(last.getTime(), lastBuildDate);
    return { ...feed, items: feed.items.map(viewOf), updated: last, lastBuildDate, json: jsonFeed(feed, site) };
  });
}

/** The whole of the feed in JSON: https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(feed: Feed, site: Site) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: absoluteUrl(site.url, feed.page),
    feed_url: absoluteUrl(site.url, `${feed.path}.json`),
    description: feed.description,
    authors: [{ name: site.organisation, url: absoluteUrl(site.url, "/") }],
    language: site.locale,
    items: feed.items.map(({ guid, url, title, summary, html, published, updated, categories }) => ({
      id: guid,
      url,
      title,
      summary,
      content_html: html,
      date_published: published.toString(),
      date_modified: updated.toString(),
      tags: categories.map(({ label }) => label),
    })),
  };
}
