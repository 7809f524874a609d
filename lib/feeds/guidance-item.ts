/** The items about guidance: one for each page and day on which followers should hear of a major change to it. */
import type { Guidance, Library } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { link, paragraph } from "../words/html.ts";
import { badgeOf } from "../words/sections.ts";
import { type Item, oneLine, tagUri } from "./feed.ts";

/** The guid names the page and the day, so that mending a note's spelling does not tell everyone again. */
function pageItems(page: Guidance, { site, language }: Library, today: Temporal.PlainDate): Item[] {
  const major = page.change_history.filter(
    ({ update_type, date }) => update_type === "major" && Temporal.PlainDate.compare(date, today) <= 0,
  );
  const url = absoluteUrl(site.url, page.url);
  const parts = { title: oneLine(page.title) };
  return [...Map.groupBy(major, ({ date }) => date.toString())].map(([day, notes]) => {
    const date = Temporal.PlainDate.from(day);
    const told = date.toZonedDateTime(site.timezone).toInstant();
    return {
      guid: tagUri(site, date, `${page.kind}/${page.id}/${day}`),
      url,
      title: language.say("feed-updated-title", parts),
      summary: oneLine(notes.map(({ note }) => note).join(" ")),
      html: [
        ...notes.map(({ note }) => paragraph(note)),
        `<p>${link(url, language.say("feed-updated-link", parts))}</p>`,
      ].join("\n"),
      published: told,
      updated: told,
      categories: [
        { term: page.kind, label: badgeOf(language, page.kind) },
        ...page.topics.map(({ id, label }) => ({ term: id, label: oneLine(label) })),
      ],
    };
  });
}

/** Last published first, then by title. Notes dated after today are not told yet. */
export function guidanceItems(library: Library, today: Temporal.PlainDate): Item[] {
  return library.guidance
    .flatMap((page) => pageItems(page, library, today))
    .sort((a, b) => Temporal.Instant.compare(b.published, a.published) || (a.guid < b.guid ? -1 : 1));
}
