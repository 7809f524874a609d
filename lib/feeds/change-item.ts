/** The item about a change: told once, under a name that stays, with all that its page says. */

import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { announced, changeTitle, titleLanguage, wordChange } from "../words/change.ts";
import { changeHtml } from "../words/change-html.ts";
import { effectLabel } from "../words/effects.ts";
import { link, paragraph, textIn } from "../words/html.ts";
import { sentence } from "../words/sentence.ts";
import { type Category, type Item, oneLine, tagUri } from "./feed.ts";

/**
 * A change that was replaced or resolved keeps its guid, title and text, and gains what became of it; whoever replaced
 * or resolved it has an item of its own, because readers pass over an old item that changes.
 */
export function changeItem(language: Language, compiled: CompiledChange, site: Site): Item {
  const { change } = compiled;
  const url = absoluteUrl(site.url, change.url);
  const words = wordChange(language, compiled);
  const { headline, gist, outcome } = words;
  return {
    guid: tagUri(site, change.published, `changes/${change.id}`),
    url,
    title: oneLine(headline),
    summary: oneLine([gist, ...outcome].join(" ")),
    html: [
      `<p><strong>${textIn(titleLanguage(change), oneLine(changeTitle(language, change)))}</strong></p>`,
      changeHtml(language, change, words, site),
      ...outcome.map(paragraph),
      `<p>${sentence(language, announced(language, change))} ${link(url, language.say("feed-change-link"))}</p>`,
    ].join("\n"),
    published: compiled.published.toInstant(),
    updated: compiled.updated.toInstant(),
    categories: categories(language, compiled),
  };
}

function categories(language: Language, { change, areas }: CompiledChange): Category[] {
  return [
    { term: change.effect, label: effectLabel(language, change) },
    ...(change.urgent ? [{ term: "urgent", label: language.say("feed-urgent") }] : []),
    { term: change.severity, label: language.say(`feed-severity-${change.severity}`) },
    ...areas.map(({ id, label }) => ({ term: id, label: oneLine(label) })),
  ];
}
