import type { Model } from "../lib/model.ts";
import { dateView } from "../lib/views/date.ts";
import { subjectViews } from "../lib/views/subject.ts";
import { guidanceSections, sections } from "../lib/words/sections.ts";
import heads from "./heads.ts";

export default (model: Model) => {
  const { library } = model;
  return {
    kinds: [...guidanceSections, heads(model).glossary].map(({ title, url, description }) => ({
      title,
      url,
      summary: description,
    })),
    subjects: subjectViews(library),
    updates: library.guidance
      .flatMap((page) =>
        page.change_history
          .filter(({ update_type }) => update_type === "major")
          .map(({ date, note }) => ({ title: page.title, url: page.url, kind: sections[page.kind].badge, date, note })),
      )
      .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date) || a.url.localeCompare(b.url))
      .slice(0, 10)
      .map((update) => ({ ...update, date: dateView(update.date) })),
  };
};
