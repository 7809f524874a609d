import type { Model } from "../lib/model.ts";
import { dateView } from "../lib/views/date.ts";
import { sections } from "../lib/views/sections.ts";
import { subjectViews } from "../lib/views/subject.ts";
import heads from "./heads.ts";

export default (model: Model) => {
  const { library } = model;
  const head = heads(model);
  return {
    kinds: [head.factSheets, head.caseStudies, head.actionPoints, head.funding, head.glossary].map((page) => ({
      title: page.title,
      url: page.url,
      summary: page.description,
    })),
    subjects: subjectViews(library),
    updates: library.guidance
      .flatMap((page) =>
        page.change_history
          .filter(({ update_type }) => update_type === "major")
          .map(({ date, note }) => ({ title: page.title, url: page.url, kind: sections[page.kind].one, date, note })),
      )
      .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date) || a.url.localeCompare(b.url))
      .slice(0, 10)
      .map((update) => ({ ...update, date: dateView(update.date) })),
  };
};
