/** From a content folder to the model, or to every problem that stands in its way. */
import { catalogueFor, sourceLanguage } from "./catalogue.ts";
import { catalogueProblems } from "./catalogue-problems.ts";
import type { Library } from "./content/library.ts";
import type { Memory } from "./content/memory.ts";
import { inOrder, type Problem } from "./content/problem.ts";
import { readLibrary } from "./content/read.ts";
import { accessibilityStatementProblems } from "./content/rules/accessibility-statement.ts";
import { futureDateProblems } from "./content/rules/future-dates.ts";
import type { Model } from "./model.ts";
import { newsletterProblems, untoldChanges } from "./newsletter/problems.ts";
import { compileTimetable } from "./timetable/compile.ts";

export interface LoadOptions {
  readonly memory?: Memory;
  /**
   * The content may be newer than the day: somebody asks what the site was then. What was not published yet is left
   * out, where it is otherwise a mistake.
   */
  readonly asOf?: boolean;
}

/**
 * Reads the folder and compiles its timetable. `today` gives the day that the site is built for in the site's time
 * zone, which only the content knows. Problems are in order of file and line.
 */
export function loadModel(
  directory: string,
  today: (zone: string) => Temporal.PlainDate,
  { memory, asOf = false }: LoadOptions = {},
): { readonly model: Model } | { readonly problems: readonly Problem[] } {
  const reading = readLibrary(directory, memory);
  const sound = "library" in reading ? reading.library : reading.sound;
  const problems = "library" in reading ? [] : [...reading.problems];
  const allEditions = "library" in reading || reading.allEditions === true;
  if (sound) {
    const day = today(sound.site.timezone);
    const library = asOf ? knownOn(day, sound) : sound;
    problems.push(...accessibilityStatementProblems(library, day), ...(asOf ? [] : futureDateProblems(library, day)));
    const compiled = compileTimetable(library, day);
    const timetable = "timetable" in compiled ? compiled.timetable : undefined;
    if ("problems" in compiled) problems.push(...compiled.problems);
    problems.push(...newsletterProblems(library));
    for (const tag of new Set([sound.site.locale, ...(sound.site.languages ?? [])].map(catalogueFor))) {
      if (tag !== undefined && tag !== sourceLanguage) problems.push(...catalogueProblems(tag));
    }
    // Of a change that is told by an edition with a mistake, nobody should hear that none tells of it.
    if (timetable && allEditions) problems.push(...untoldChanges({ library, timetable }));
    if (timetable && problems.length === 0) {
      const others = "translations" in reading ? reading.translations : [];
      const translations = others.map((other): Model => {
        const library = asOf ? knownOn(day, other) : other;
        const compiled = compileTimetable(library, day);
        if ("problems" in compiled) throw new Error(`The timetable differs in ${library.site.locale}.`);
        return { library, timetable: compiled.timetable, today: day };
      });
      return { model: { library, timetable, today: day, ...(translations.length > 0 && { translations }) } };
    }
  }
  return { problems: inOrder(problems) };
}

/** The content without the changes that nobody had been told by the end of a day, and the editions that tell of them. */
function knownOn(day: Temporal.PlainDate, library: Library): Library {
  const known = ({ published }: Library["changes"][number]) =>
    Temporal.PlainDate.compare(published.toPlainDate(), day) <= 0;
  const unknown = new Set(library.changes.filter((change) => !known(change)).map(({ id }) => id));
  return {
    ...library,
    changes: library.changes.filter(known),
    newsletters: library.newsletters.filter(({ changes }) => !changes.some(({ id }) => unknown.has(id))),
  };
}
