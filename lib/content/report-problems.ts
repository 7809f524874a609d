/** Problems as lines: for people, or as annotations on a pull request. */
import type { Library } from "./library.ts";
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

/** `13 fact sheets, 1 case study`: what was read, by kind. */
export function counts(library: Library): string {
  const all: readonly [readonly unknown[], string, string][] = [
    [library.organisations, "organisation", "organisations"],
    [library.pages, "page", "pages"],
    [library.factSheets, "fact sheet", "fact sheets"],
    [library.caseStudies, "case study", "case studies"],
    [library.actionPoints, "action point", "action points"],
    [library.funding, "source of funding", "sources of funding"],
    [library.locations, "place", "places"],
    [library.services, "service", "services"],
    [library.changes, "change", "changes"],
    [library.newsletters, "newsletter", "newsletters"],
  ];
  return all.map(([entries, one, more]) => `${entries.length} ${entries.length === 1 ? one : more}`).join(", ");
}
