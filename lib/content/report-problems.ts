/** Problems as lines: for people, or as annotations on a pull request. */
import { kinds, type Library } from "./library.ts";
import type { Problem } from "./problem.ts";

export type ProblemFormat = "text" | "github";

const inMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string) => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One line for each problem. The form `github` is that of workflow commands (https://docs.github.com/actions, "error"). */
export function problemLines(problems: readonly Problem[], format: ProblemFormat): string[] {
  return problems.map(({ file, line, message }) =>
    format === "github"
      ? `::error file=${inProperty(file)},line=${line}::${inMessage(message)}`
      : `${file}:${line}: ${message}`,
  );
}

/** `13 fact-sheets, 6 funding`: how many files of each kind were read. */
export function counts(library: Library): string {
  const all = [
    library.organisations,
    library.pages,
    library.factSheets,
    library.caseStudies,
    library.actionPoints,
    library.funding,
    library.locations,
    library.services,
    library.changes,
    library.newsletters,
  ];
  return kinds.map((kind, index) => `${all[index]?.length ?? 0} ${kind.replace("-", " ")}`).join(", ");
}
