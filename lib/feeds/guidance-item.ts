/** The items about guidance: one for each page and day on which followers should hear of a major change to it. */
import type { ActionPoint, CaseStudy, FactSheet, Fund, Library } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { type Item, oneLine, tagUri } from "./feed.ts";
import { link, paragraph } from "./html.ts";

type GuidancePage = FactSheet | CaseStudy | ActionPoint | Fund;

const kinds = {
  "fact-sheets": "Fact sheet",
  "case-studies": "Case study",
  "action-points": "Action point",
  funding: "Funding",
} as const satisfies Record<GuidancePage["kind"], string>;

/** The guid names the page and the day, so that mending a note's spelling does not tell everyone again. */
function pageItems(page: GuidancePage, { site }: Library, today: Temporal.PlainDate): Item[] {
  const major = page.change_history.filter(
    ({ update_type, date }) => update_type === "major" && Temporal.PlainDate.compare(date, today) <= 0,
  );
  const url = absoluteUrl(site.url, page.url);
  return [...Map.groupBy(major, ({ date }) => date.toString())].map(([day, notes]) => {
    const date = Temporal.PlainDate.from(day);
    const told = date.toZonedDateTime(site.timezone).toInstant();
    return {
      guid: tagUri(site, date, `${page.kind}/${page.id}/${day}`),
      url,
      title: oneLine(`Updated: ${page.title}`),
      summary: oneLine(notes.map(({ note }) => note).join(" ")),
      html: [...notes.map(({ note }) => paragraph(note)), `<p>${link(url, `Read ${oneLine(page.title)}`)}</p>`].join(
        "\n",
      ),
      published: told,
      updated: told,
      categories: [
        { term: page.kind, label: kinds[page.kind] },
        ...page.topics.map(({ id, label }) => ({ term: id, label: oneLine(label) })),
      ],
    };
  });
}

/** Last published first, then by title. Notes dated after today are not told yet. */
export function guidanceItems(library: Library, today: Temporal.PlainDate): Item[] {
  return [library.factSheets, library.caseStudies, library.actionPoints, library.funding]
    .flat()
    .flatMap((page: GuidancePage) => pageItems(page, library, today))
    .sort((a, b) => Temporal.Instant.compare(b.published, a.published) || (a.guid < b.guid ? -1 : 1));
}
