/** The words of an edition as HTML: one text for its page, its email and its feed item. */

import type { Site } from "../content/library.ts";
import { isLeftOut } from "../content/sections.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import { escapeHtml, link, list, sayHtml, textIn } from "../words/html.ts";
import { type Edition, type Entry, type Section, sectionsOf } from "./edition.ts";

/** What a reader is shown of an edition: all of it, or what concerns one subscriber at the moment of sending. */
export interface Shown {
  readonly entries: readonly Entry[];
  /** Entries left out because they were over when it was sent. */
  readonly over: readonly Entry[];
  readonly guidance: Edition["guidance"];
}

export const whole = (edition: Edition): Shown => ({ entries: edition.entries, over: [], guidance: edition.guidance });

/** The parts in their order, each a piece of safe HTML that stands by itself; headings start at level 2. */
export function articleParts(language: Language, edition: Edition, shown: Shown, site: Site): readonly string[] {
  return partsOf(language, edition, shown, site, sectionParts);
}

/** The same on a page, where what is told of a service can stand beside what is told of the next. */
export function articleOnPage(language: Language, edition: Edition, site: Site): string {
  return partsOf(language, edition, whole(edition), site, sectionOnPage).join("\n");
}

function partsOf(
  language: Language,
  edition: Edition,
  shown: Shown,
  site: Site,
  ofSection: (language: Language, section: Section) => readonly string[],
): readonly string[] {
  return [
    ...(edition.introduction === "" ? [] : [edition.introduction]),
    ...(edition.kind === "bulletin"
      ? shown.entries.map(({ html }) => html)
      : sectionsOf(shown.entries).flatMap((section) => ofSection(language, section))),
    ...(shown.guidance.length === 0 ? [] : [guidancePart(language, shown.guidance)]),
    ...(shown.over.length === 0 ? [] : [overPart(language, shown.over)]),
    ...(isLeftOut(site, "services") ? [] : [sincePart(language, edition, site)]),
  ];
}

function sincePart(language: Language, { date }: Edition, { url }: Site): string {
  return `<p>${sayHtml(language, "edition-since", { day: language.fullDay(date), url: absoluteUrl(url, "/changes/") })}</p>`;
}

function sectionParts(language: Language, { title, groups }: Section): string[] {
  return [`<h2>${escapeHtml(title)}</h2>`, ...groups.flatMap((group) => groupParts(language, group))];
}

function sectionOnPage(language: Language, { title, groups }: Section): string[] {
  const blocks = groups.map((group) => `<div>\n${groupParts(language, group).join("\n")}\n</div>`);
  return [`<h2>${escapeHtml(title)}</h2>`, `<div class="edition__services">\n${blocks.join("\n")}\n</div>`];
}

function groupParts(language: Language, { title, entries }: Section["groups"][number]): string[] {
  return [`<h3>${escapeHtml(title)}</h3>`, ...entries.map((entry) => entryPart(language, entry))];
}

function entryPart(language: Language, { urgent, url, title, lang, html }: Entry): string {
  return `<p>${urgent ? `<strong>${sayHtml(language, "edition-urgent")}</strong> ` : ""}<strong>${link(url, title, lang)}</strong></p>\n${html}`;
}

function guidancePart(language: Language, guidance: Edition["guidance"]): string {
  const items = guidance.map(({ title, lang, url, notes }) => {
    if (notes.length === 0) return link(url, title, lang);
    const words = { title: textIn(lang, title), notes: textIn(lang, notes.join(". ")) };
    return language.say("edition-page", { url: escapeHtml(url), ...words });
  });
  return `<h2>${sayHtml(language, "edition-guidance")}</h2>\n${list(items)}`;
}

function overPart(language: Language, over: readonly Entry[]): string {
  const items = over.map(({ url, title, lang }) => link(url, title, lang));
  return `<h2>${sayHtml(language, "edition-over")}</h2>\n<p>${sayHtml(language, "edition-why-over")}</p>\n${list(items)}`;
}
