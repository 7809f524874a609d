/** The law asks for a statement that is kept up: one that nobody has looked at for a year is refused. */

import { plainDay } from "../../dates.ts";
import type { Library } from "../library.ts";
import type { Problem } from "../problem.ts";

/**
 * Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8: the
 * statement is reviewed regularly, in the regulator's model at least once a year.
 */
export function accessibilityStatementProblems(
  library: Pick<Library, "pages">,
  today: Temporal.PlainDate,
): readonly Problem[] {
  const statement = library.pages.find(({ id }) => id === "accessibility");
  if (!statement) return [];
  const reviewed = statement.last_reviewed_on ?? statement.published;
  if (Temporal.PlainDate.compare(reviewed.add({ months: 12 }), today) >= 0) return [];
  return [
    {
      file: statement.source.file,
      line: statement.source.line([statement.last_reviewed_on ? "last_reviewed_on" : "published"]),
      message: `The accessibility statement was last reviewed on ${plainDay(reviewed)}, over 12 months ago. Check that every word is still true, then write today's date as "last_reviewed_on".`,
    },
  ];
}
