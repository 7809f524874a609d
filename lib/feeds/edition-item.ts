/** The item about an edition of the newsletter: the words of its page and its email, in their order. */
import type { Newsletter } from "../content/library.ts";
import type { Model } from "../model.ts";
import { articleParts, whole } from "../newsletter/article.ts";
import { composeEdition } from "../newsletter/edition.ts";
import { link } from "../words/html.ts";
import { badgeOf } from "../words/sections.ts";
import { type Item, oneLine, tagUri } from "./feed.ts";

/** What became of a change since is in that change's own item, because an edition that went out never changes. */
export function editionItem(edition: Newsletter, model: Pick<Model, "library" | "timetable">): Item {
  const { site } = model.library;
  const composed = composeEdition(edition, model);
  const day = edition.date.toZonedDateTime(site.timezone).toInstant();
  const headlines = composed.entries.map(({ headline }) => headline);
  return {
    guid: tagUri(site, edition.date, `newsletters/${edition.id}`),
    url: composed.url,
    title: oneLine(edition.title),
    summary: oneLine(headlines.length > 0 ? headlines.join("; ") : edition.body.text || edition.title),
    html: [
      ...articleParts(model.library.language, composed, whole(composed), site),
      `<p>${link(composed.url, model.library.language.say("feed-edition-link"))}</p>`,
    ].join("\n"),
    published: day,
    updated: day,
    categories: [{ term: "newsletter", label: badgeOf(model.library.language, "newsletters") }],
  };
}
