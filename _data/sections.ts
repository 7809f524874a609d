import type { Model } from "../lib/model.ts";
import { type SectionName, sectionOf, sections } from "../lib/words/sections.ts";

/** What templates say of each section, and whether the site has it. */
export default ({ library }: Model) =>
  Object.fromEntries(
    (Object.keys(sections(library.language)) as SectionName[]).map((name) => [name, sectionOf(library, name)]),
  );
