/** The item about a change: told once, under a name that stays, with all that its page says. */
import type { CompiledChange } from "../changes/compiled-change.ts";
import { wordChange } from "../changes/wording.ts";
import type { Body, Change, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { type Category, type Item, oneLine, tagUri } from "./feed.ts";
import { link, paragraph, standalone } from "./html.ts";

const severities = { info: "Information", warning: "Warning", severe: "Severe" } as const satisfies Record<
  Change["severity"],
  string
>;

const noBody: Body = { markdown: "", html: "", headings: [], text: "" };

/**
 * A change that was replaced or resolved keeps its guid, title and text, and gains what became of it; whoever replaced
 * or resolved it has an item of its own, because readers pass over an old item that changes.
 */
export function changeItem(compiled: CompiledChange, site: Site): Item {
  const { change } = compiled;
  const url = absoluteUrl(site.url, change.url);
  // The wording has the body as plain paragraphs. Here it keeps its links, between what happens and what became of it.
  const words = wordChange({ ...compiled, change: { ...change, body: noBody } });
  const told = words.paragraphs.slice(0, words.paragraphs.length - words.outcome.length);
  return {
    guid: tagUri(site, change.published, `changes/${change.id}`),
    url,
    title: oneLine(words.headline),
    summary: oneLine([told[0] ?? words.headline, ...words.outcome].join(" ")),
    html: [
      ...told.map(paragraph),
      standalone(change.body.html, url),
      ...words.outcome.map(paragraph),
      `<p>${words.announced}. ${link(url, "See this change on the web")}</p>`,
    ]
      .filter((part) => part !== "")
      .join("\n"),
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
