import type { Model } from "../lib/model.ts";
import { dateView } from "../lib/views/date.ts";
import { guidanceLinks, subjectViews } from "../lib/views/subject.ts";
import { badgeOf, sectionOf } from "../lib/words/sections.ts";

/** One page, on a site that has any guidance. */
export default ({ library }: Model) => {
  if (!sectionOf(library, "guidance").shown) return [];
  const page = {
    kinds: guidanceLinks(library),
    subjects: subjectViews(library),
    updates: library.guidance
      .flatMap((page) =>
        page.change_history
          .filter(({ update_type }) => update_type === "major")
          .map(({ date, note }) => ({
            title: page.title,
            url: page.url,
            lang: page.lang,
            kind: badgeOf(library.language, page.kind),
            date,
            note,
          })),
      )
      .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date) || a.url.localeCompare(b.url))
      .slice(0, 10)
      .map((update) => ({ ...update, date: dateView(library.language, update.date) })),
  };
  return [page];
};
