/** From a content folder to the model, or to every problem that stands in its way. */
import { inOrder, type Problem } from "./content/problem.ts";
import { type Memory, readLibrary } from "./content/read.ts";
import { accessibilityStatementProblems } from "./content/rules/accessibility-statement.ts";
import { futureDateProblems } from "./content/rules/future-dates.ts";
import type { Model } from "./model.ts";
import { newsletterProblems } from "./newsletter/problems.ts";
import { compileTimetable } from "./timetable/compile.ts";

/**
 * Reads the folder and compiles its timetable. `today` gives the day that the site is built for in the site's time
 * zone, which only the content knows. Problems are in order of file and line.
 */
export function loadModel(
  directory: string,
  today: (zone: string) => Temporal.PlainDate,
  memory?: Memory,
): { readonly model: Model } | { readonly problems: readonly Problem[] } {
  const reading = readLibrary(directory, memory);
  const library = "library" in reading ? reading.library : reading.sound;
  const problems = "library" in reading ? [] : [...reading.problems];
  if (library) {
    const day = today(library.site.timezone);
    problems.push(...accessibilityStatementProblems(library, day), ...futureDateProblems(library, day));
    const compiled = compileTimetable(library, day);
    if ("problems" in compiled) problems.push(...compiled.problems);
    else if (problems.length === 0) {
      const model = { library, timetable: compiled.timetable, today: day };
      problems.push(...newsletterProblems(model));
      if (problems.length === 0) return { model };
    }
  }
  return { problems: inOrder(problems) };
}
