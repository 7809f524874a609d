/** The fact sheets by subject: on the page of guidance while they are few, else under an address for each subject. */
import { guidanceKinds } from "../content/kinds.ts";
import type { Library, Term } from "../content/library.ts";
import { subjectPage } from "../words/page.ts";
import { sectionsShown } from "../words/sections.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";

/** More links than this are too many for the page of guidance. */
const linksShown = 150;

export interface SubjectView {
  readonly title: string;
  readonly description: string;
  readonly sheets: readonly LinkView[];
  /** The page that lists its fact sheets, where they are not listed on the page of guidance. */
  readonly head?: Head;
}

/** The ways into guidance: a link to each of its sections that there is. */
export function guidanceLinks(library: Library): readonly LinkView[] {
  return sectionsShown(library, [...guidanceKinds, "glossary"]).map(({ title, url, description }) => ({
    title,
    url,
    summary: description,
  }));
}

/** The subjects that have a fact sheet, in the vocabulary's order. */
export function subjectViews(library: Library): readonly SubjectView[] {
  const { topics, factSheets } = library;
  const subjects = topics
    .map((topic) => ({ topic, sheets: factSheets.filter((sheet) => sheet.topics.includes(topic)) }))
    .filter(({ sheets }) => sheets.length > 0);
  const apart = subjects.reduce((sum, { sheets }) => sum + sheets.length, 0) > linksShown;
  return subjects.map(({ topic, sheets }) => ({
    title: topic.label,
    description: topic.description,
    sheets: sheets.map(linkTo),
    ...(apart && { head: subjectHead(topic, library) }),
  }));
}

function subjectHead(topic: Term, library: Library): Head {
  return headOf(
    {
      ...subjectPage(library.language, topic),
      url: `/guidance/${topic.id}/`,
      section: "guidance",
      search: {
        filters: [{ name: "kind", value: library.language.say("badge-list") }],
        aliases: topic.aliases,
        brief: true,
      },
    },
    library,
  );
}
