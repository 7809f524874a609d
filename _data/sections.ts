import type { Model } from "../lib/model.ts";
import { sectionNames, sectionOf } from "../lib/words/sections.ts";

/** What templates say of each section, and whether the site has it. */
export default ({ library }: Model) => Object.fromEntries(sectionNames.map((name) => [name, sectionOf(library, name)]));
