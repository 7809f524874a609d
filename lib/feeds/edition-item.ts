/** The item about an edition of the newsletter: all that it tells, in its order. */
import type { CompiledChange } from "../changes/compiled-change.ts";
import type { Newsletter, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { tell } from "./change-item.ts";
import { type Item, oneLine, tagUri } from "./feed.ts";
import { link, list, standalone } from "./html.ts";

/**
 * `changes` are those that it tells, as it told them: what became of one since is in that change's own item, because
 * an edition that went out never changes.
 */
export function editionItem(edition: Newsletter, changes: readonly CompiledChange[], site: Site): Item {
  const url = absoluteUrl(site.url, edition.url);
  const day = edition.date.toZonedDateTime(site.timezone).toInstant();
  const told = changes.map((compiled) => ({
    url: absoluteUrl(site.url, compiled.change.url),
    ...tell(compiled, site),
  }));
  const headlines = told.map(({ words }) => words.headline);
  const introduction = standalone(edition.body.html, url);
  return {
    guid: tagUri(site, edition.date, `newsletters/${edition.id}`),
    url,
    title: oneLine(edition.title),
    summary: oneLine(headlines.length > 0 ? headlines.join("; ") : edition.body.text || edition.title),
    html: [
      ...(introduction === "" ? [] : [introduction]),
      ...told.map(({ url, words, html }) => `<h2>${link(url, words.headline)}</h2>\n${html}`),
      ...(edition.guidance.length === 0
        ? []
        : [
            "<h2>New in the guidance</h2>",
            list(edition.guidance.map((page) => link(absoluteUrl(site.url, page.url), oneLine(page.title)))),
          ]),
      `<p>${link(url, "See this edition on the web")}</p>`,
    ].join("\n"),
    published: day,
    updated: day,
    categories: [{ term: "newsletter", label: "Newsletter" }],
  };
}
