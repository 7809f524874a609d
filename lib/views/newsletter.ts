/** An edition as its own page, and as a row of the archive. */

import type { Newsletter } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { articleOnPage } from "../newsletter/article.ts";
import { composeEdition } from "../newsletter/edition.ts";
import { aboutEdition, wordContents } from "../words/newsletter.ts";
import { badgeOf } from "../words/sections.ts";
import { type DateView, dateView } from "./date.ts";
import { type Head, headOf } from "./head.ts";
import { withMachineDatesInHtml } from "./machine-dates.ts";

export interface EditionRow {
  readonly title: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string;
  readonly url: string;
  readonly date: DateView;
  /** `8 changes and 3 pages of guidance` */
  readonly contents: string;
}

export interface EditionView extends EditionRow {
  readonly head: Head;
  /** The same words and links as the email, as safe HTML with full addresses. */
  readonly html: string;
}

export function editionRow(language: Language, edition: Newsletter): EditionRow {
  const { title, url, date, lang } = edition;
  return {
    title,
    ...(lang !== undefined && { lang }),
    url,
    date: dateView(language, date),
    contents: wordContents(language, edition),
  };
}

export function editionView(edition: Newsletter, model: Model): EditionView {
  const row = editionRow(model.library.language, edition);
  const composed = composeEdition(edition, model);
  return {
    ...row,
    html: withMachineDatesInHtml(
      model.library.language,
      articleOnPage(model.library.language, composed, model.library.site),
      edition.date,
    ),
    head: headOf(
      {
        title: edition.title,
        lang: edition.lang,
        description: aboutEdition(model.library.language, edition),
        url: edition.url,
        type: "article",
        section: "newsletters",
        search: { filters: [{ name: "kind", value: badgeOf(model.library.language, "newsletters") }], aliases: [] },
      },
      model.library,
    ),
  };
}
