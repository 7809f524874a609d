/** What every page of guidance shows, whatever its kind. */

import type { Guidance, Page, Party, Site } from "../content/library.ts";
import { plainRendition } from "../content/picture-markup.ts";
import { reviewOf } from "../content/review.ts";
import { rootUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { AccessSign } from "../words/access.ts";
import { badgeOf } from "../words/sections.ts";
import { type DateView, dateView } from "./date.ts";
import { type Head, headOf } from "./head.ts";
import { numbersIn } from "./numbers.ts";
import { type OtherForms, otherForms } from "./other-forms.ts";
import { pictureOf } from "./picture.ts";
import { type TranslationView, translationView } from "./translation.ts";

/** A link to a page of this site with its sentence. */
export interface LinkView {
  readonly title: string;
  readonly url: string;
  readonly summary?: string;
  /** The language of its title and summary, where that is not the page's. */
  readonly lang?: string;
  readonly note?: string;
  /** Of a place: what it is like to get in. */
  readonly access?: readonly AccessSign[];
  /** By what a list of places can be narrowed, and where this one is. */
  readonly filters?: Readonly<Record<"area" | "access" | "at", string>>;
}

export interface SourceView {
  readonly title: string;
  /** `Office of the Deputy Prime Minister, 2004`; empty when neither is known. */
  readonly published: string;
  readonly url?: string;
  readonly archiveUrl?: string;
}

export interface GuidanceView extends TranslationView {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** HTML of its picture, which stands above the text; empty when it has none. */
  readonly picture: string;
  readonly html: string;
  readonly otherForms?: OtherForms;
  readonly head: Head;
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  /** The years that old sources speak of, such as `2004`; absent when every source is recent. */
  readonly era?: string;
  readonly sources: readonly SourceView[];
  readonly history: readonly { readonly date: DateView; readonly note: string; readonly major: boolean }[];
  readonly published: DateView;
  readonly review: { readonly last: DateView; readonly due?: DateView; readonly overdue: boolean };
  readonly owner?: string;
  /** The second-level headings of the body. */
  readonly headings: readonly { readonly id: string; readonly text: string; readonly lang?: string }[];
}

/** Sources older than this speak of another time, and the page says so. */
const recentYears = 10;

export function guidanceView(page: Guidance | Page, model: Model): GuidanceView {
  const { today, library } = model;
  const review = reviewOf(page, today);
  const forms = otherForms(page);
  const years = [...new Set(page.sources.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort();
  const old = years.length > 0 && Math.max(...years) < today.year - recentYears;
  return {
    ...translationView(page, library),
    title: page.title,
    summary: page.summary,
    url: page.url,
    picture: pictureOf(page, library.site, { lazy: !startsWithText(page) }),
    html: page.body.html,
    ...(forms && { otherForms: forms }),
    audiences: page.audiences.map(({ label }) => label),
    topics: page.topics.map(({ label }) => label),
    ...(old && { era: model.library.language.list(years.map(String)) }),
    sources: page.sources.map((source) => ({
      title: source.title,
      published: [source.publisher, source.year].filter((part) => part !== undefined).join(", "),
      ...(source.url && { url: source.url }),
      ...(source.archive_url && { archiveUrl: source.archive_url }),
    })),
    history: [...page.change_history]
      .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date))
      .map((change) => ({
        date: dateView(model.library.language, change.date),
        note: change.note,
        major: change.update_type === "major",
      })),
    published: dateView(model.library.language, page.published),
    review: {
      last: dateView(model.library.language, review.last),
      ...(review.due && { due: dateView(model.library.language, review.due) }),
      overdue: review.overdue,
    },
    ...(page.owner && { owner: page.owner }),
    headings: page.body.headings
      .filter(({ level }) => level === 2)
      .map(({ id, text }) => ({
        ...{ id, text },
        ...(page.lang !== undefined && { lang: page.lang }),
      })),
    head: headOf(
      {
        title: page.title,
        lang: page.lang,
        description: page.summary,
        url: page.url,
        type: "article",
        section: page.kind,
        search: {
          filters: [
            { name: "kind", value: badgeOf(model.library.language, page.kind) },
            ...page.audiences.map(({ label }) => ({ name: "audience" as const, value: label })),
            ...page.topics.map(({ label }) => ({ name: "topic" as const, value: label })),
          ],
          aliases: [...page.aliases, ...numbersIn([page.body.text])],
        },
        jsonLd: articleOf(page, library.site),
      },
      library,
    ),
  };
}

/** Whether nothing stands between its summary and its text. */
const startsWithText = (page: Guidance | Page) =>
  page.kind === "pages" || (page.kind === "fact-sheets" && page.key_facts.length === 0);

/** https://schema.org/Article: only what the page itself states. */
function articleOf(page: Guidance | Page, site: Site) {
  const modified = [page.published, page.last_reviewed_on, ...page.change_history.map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .sort(Temporal.PlainDate.compare)
    .at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: page.title,
    description: page.summary,
    datePublished: page.published.toString(),
    dateModified: modified?.toString(),
    inLanguage: page.lang ?? site.locale,
    ...(page.image && { image: rootUrl(site) + plainRendition(page.image.file).path }),
    url: site.url + page.url.slice(1),
    publisher: { "@type": "Organization", name: site.organisation },
  };
}

type Linked = Pick<LinkView, "title" | "url" | "summary" | "lang">;

export function linkTo({ title, url, summary, lang }: Linked): LinkView {
  return { title, url, ...(summary && { summary }), ...(lang !== undefined && { lang }) };
}

/** A body in words, with what became of it where its file says so. */
export function partyView(party: Party): { readonly title: string; readonly about?: string } {
  return { title: party.title, ...(party.organisation && { about: party.organisation.summary }) };
}
