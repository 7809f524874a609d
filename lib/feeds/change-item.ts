/** The item about a change: told once, under a name that stays, with all that its page says. */

import type { Body, Change, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { type ChangeWords, wordChange } from "../words/change.ts";
import { type Category, type Item, oneLine, tagUri } from "./feed.ts";
import { escapeHtml, link, list, paragraph, standalone } from "./html.ts";

const severities = { info: "Information", warning: "Warning", severe: "Severe" } as const satisfies Record<
  Change["severity"],
  string
>;

const noBody: Body = { markdown: "", html: "", headings: [], text: "" };

interface Told {
  readonly words: ChangeWords;
  /** Safe HTML with full addresses: what was said when it was told. Nothing that comes later alters it. */
  readonly html: string;
}

/** What a change says of itself, without what became of it. */
export function tell(compiled: CompiledChange, site: Site): Told {
  const { words, html } = tellBelowTitle(compiled, site);
  return { words, html: `<p><strong>${escapeHtml(oneLine(compiled.change.title))}</strong></p>\n${html}` };
}

/** The same, for below a title. */
export function tellBelowTitle(compiled: CompiledChange, site: Site): Told {
  const { change } = compiled;
  // The wording has the body as plain paragraphs. Here it keeps its links, after what happens.
  const words = wordChange({ ...compiled, change: { ...change, body: noBody } });
  const facts = words.paragraphs.slice(0, words.paragraphs.length - words.outcome.length);
  const body = standalone(change.body.html, absoluteUrl(site.url, change.url));
  return { words, html: [...blocks(facts, words), ...(body === "" ? [] : [body])].join("\n") };
}

/** Paragraphs; what happens to several sessions is a list. */
function blocks(paragraphs: readonly string[], { happens }: ChangeWords): string[] {
  const first = happens.length > 1 ? paragraphs.indexOf(happens[0] as string) : -1;
  if (first === -1) return paragraphs.map(paragraph);
  return [
    ...paragraphs.slice(0, first).map(paragraph),
    list(happens.map(escapeHtml)),
    ...paragraphs.slice(first + happens.length).map(paragraph),
  ];
}

/**
 * A change that was replaced or resolved keeps its guid, title and text, and gains what became of it; whoever replaced
 * or resolved it has an item of its own, because readers pass over an old item that changes.
 */
export function changeItem(compiled: CompiledChange, site: Site): Item {
  const { change } = compiled;
  const url = absoluteUrl(site.url, change.url);
  const { words, html } = tell(compiled, site);
  // Of a notice, only its title says what it is about.
  const gist = change.effect === "notice" && !change.resolves ? change.title : (words.paragraphs[0] ?? words.headline);
  return {
    guid: tagUri(site, change.published, `changes/${change.id}`),
    url,
    title: oneLine(words.headline),
    summary: oneLine([gist, ...words.outcome].join(" ")),
    html: [
      html,
      ...words.outcome.map(paragraph),
      `<p>${words.announced}. ${link(url, "See this change on the web")}</p>`,
    ].join("\n"),
    published: compiled.published.toInstant(),
    updated: compiled.updated.toInstant(),
    categories: categories(compiled, words.effect),
  };
}

function categories({ change, areas }: CompiledChange, effect: string): Category[] {
  return [
    { term: change.effect, label: effect },
    ...(change.urgent ? [{ term: "urgent", label: "Urgent" }] : []),
    { term: change.severity, label: severities[change.severity] },
    ...areas.map(({ id, label }) => ({ term: id, label: oneLine(label) })),
  ];
}
