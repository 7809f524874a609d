/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Feed } from "./feed.ts";

export function renderJson(feed: Feed, site: Site): string {
  const document = {
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
  return `${JSON.stringify(document, null, 2)}\n`;
}
