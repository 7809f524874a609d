/** An edition as its own page, and as a row of the archive. */
import type { Newsletter } from "../content/library.ts";
import type { Model } from "../model.ts";
import { articleParts, whole } from "../newsletter/article.ts";
import { composeEdition } from "../newsletter/edition.ts";
import { type DateView, dateView } from "./date.ts";
import { type Head, headOf } from "./head.ts";
import { sections } from "./sections.ts";

export interface EditionRow {
  readonly title: string;
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

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

export function editionRow(edition: Newsletter): EditionRow {
  const parts = [
    ...(edition.changes.length === 0 ? [] : [count(edition.changes.length, "change", "changes")]),
    ...(edition.guidance.length === 0 ? [] : [count(edition.guidance.length, "page of guidance", "pages of guidance")]),
  ];
  return { title: edition.title, url: edition.url, date: dateView(edition.date), contents: parts.join(" and ") };
}

export function editionView(edition: Newsletter, model: Model): EditionView {
  const row = editionRow(edition);
  const composed = composeEdition(edition, model);
  const changes = model.library.site.url + sections.changes.url.slice(1);
  return {
    ...row,
    html: articleParts(composed, whole(composed), changes).join("\n"),
    head: headOf({
      title: edition.title,
      description: `The newsletter of ${row.date.full}: ${row.contents || "a word from the editors"}.`,
      url: edition.url,
      type: "article",
      section: "newsletters",
      search: { filters: [{ name: "kind", value: sections.newsletters.badge }], aliases: [] },
    }),
  };
}
