import type { Model } from "../lib/model.ts";
import { titledPages } from "../lib/views/paging.ts";
import { sectionOf } from "../lib/words/sections.ts";
import heads from "./heads.ts";

const entriesOnPage = 120;

export default (model: Model) =>
  sectionOf(model.library, "glossary").shown
    ? titledPages(
        model.library.language,
        model.library.glossary
          .map(({ term, abbreviation, definition }) => ({
            title: abbreviation ?? term,
            term,
            abbreviation,
            definition,
          }))
          .sort((a, b) => model.library.language.compare(a.title, b.title)),
        heads(model).glossary,
        entriesOnPage,
      )
    : [];
