/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { type Feed, type Item, updated } from "./feed.ts";
import { type Xml, xmlDocument } from "./xml.ts";

const page = (url: string): Xml => ({ "@rel": "alternate", "@type": "text/html", "@href": url });

const entry = ({ guid, url, title, summary, html, published, updated, categories }: Item): Xml => ({
  id: guid,
  title,
  link: page(url),
  published: published.toString(),
  updated: updated.toString(),
  category: categories.map(({ term, label }) => ({ "@term": term, "@label": label })),
  summary,
  content: { "@type": "html", "#text": html },
});

export function renderAtom(feed: Feed, site: Site): string {
  const self = absoluteUrl(site.url, `${feed.path}.atom`);
  return xmlDocument({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": site.locale,
      id: self,
      title: feed.title,
      subtitle: feed.description,
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": self },
        page(absoluteUrl(site.url, feed.page)),
      ],
      updated: updated(feed).toString(),
      author: { name: site.organisation, uri: absoluteUrl(site.url, "/"), email: site.email },
      entry: feed.items.map(entry),
    },
  });
}
