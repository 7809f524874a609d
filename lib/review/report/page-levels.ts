/** The reading level of every page that staff can make easier. */
import type { Library } from "../../content/library.ts";
import { type ReadingLevel, readingLevel } from "./reading-level.ts";
import { reviewedPages, type Subject } from "./upkeep.ts";

export type PageLevel = Subject & ReadingLevel;

/** The hardest first. Changes and editions are left out: they are published, and stay as people were told them. */
export function pageLevels(library: Library): readonly PageLevel[] {
  const keyFacts = new Map(library.factSheets.map(({ url, key_facts }) => [url, key_facts]));
  return [...reviewedPages(library), ...library.services, ...library.locations]
    .map(({ url, title, source, body, ...entry }): PageLevel => {
      const headings = new Set(body.headings.map(({ text }) => text));
      const paragraphs = body.text.split("\n").filter((line) => !headings.has(line.trim()));
      const summary = "summary" in entry ? [entry.summary] : [];
      return {
        file: source.file,
        title,
        url,
        ...readingLevel([...summary, ...(keyFacts.get(url) ?? []), ...paragraphs], library.site.locale),
      };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => (b.age ?? 0) - (a.age ?? 0) || (a.file < b.file ? -1 : 1));
}
