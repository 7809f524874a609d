/** The fact sheets that lead to a page: on the page itself, and on pages of their own when they are many. */

import type { FactSheet, Library } from "../content/library.ts";
import type { Language } from "../language.ts";
import { citedByPage } from "../words/page.ts";
import type { SectionName } from "../words/sections.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";

const sheetsShown = 20;

export interface CitedBy {
  readonly links: readonly LinkView[];
  /** Where all of them are, when they are many. */
  readonly more?: LinkView;
}

interface Cited {
  readonly kind: SectionName;
  readonly title: string;
  readonly url: string;
  readonly cited_by: readonly FactSheet[];
}

const urlOf = ({ url }: Cited) => `${url}fact-sheets/`;

export function citedBy(language: Language, thing: Cited): CitedBy {
  const { title, cited_by: sheets } = thing;
  return {
    links: sheets.slice(0, sheetsShown).map(linkTo),
    ...(sheets.length > sheetsShown && {
      more: { title: language.say("all-fact-sheets-to", { count: sheets.length, title }), url: urlOf(thing) },
    }),
  };
}

/** The list of all the fact sheets that lead to a page, for a page that has too many of them. */
export function citedByList(
  thing: Cited,
  library: Library,
): readonly { readonly head: Head; readonly links: readonly LinkView[] }[] {
  const { title, url, kind, cited_by: sheets } = thing;
  if (sheets.length <= sheetsShown) return [];
  const head = headOf(
    {
      ...citedByPage(library.language, title),
      url: urlOf(thing),
      section: kind,
      within: [{ title, url }],
    },
    library,
  );
  return [{ head, links: sheets.map(linkTo) }];
}
