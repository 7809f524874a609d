/** The item about an edition of the newsletter: all that it tells, in its order. */
import type { Newsletter, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { type Item, oneLine, tagUri } from "./feed.ts";
import { link, standalone } from "./html.ts";

/** `changes` are the items of the changes that it tells. */
export function editionItem(edition: Newsletter, changes: readonly Item[], site: Site): Item {
  const url = absoluteUrl(site.url, edition.url);
  const told = edition.date.toZonedDateTime(site.timezone).toInstant();
  const guidance = edition.guidance.map(
    (page) => `<li>${link(absoluteUrl(site.url, page.url), oneLine(page.title))}</li>`,
  );
  const html = [
    standalone(edition.body.html, url),
    ...changes.map((change) => `<h2>${link(change.url, change.title)}</h2>\n${change.html}`),
    ...(guidance.length > 0 ? [`<h2>New in the guidance</h2>\n<ul>\n${guidance.join("\n")}\n</ul>`] : []),
    `<p>${link(url, "This edition on the web")}</p>`,
  ];
  const headlines = changes.map(({ title }) => title);
  return {
    guid: tagUri(site, edition.date, `newsletters/${edition.id}`),
    url,
    title: oneLine(edition.title),
    summary: oneLine(headlines.length > 0 ? headlines.join("; ") : edition.body.text || edition.title),
    html: html.filter((part) => part !== "").join("\n"),
    published: told,
    updated: told,
    categories: [{ term: "newsletter", label: "Newsletter" }],
  };
}
