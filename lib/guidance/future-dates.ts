/** Dates of what somebody has done, which can't be later than today: one that is says of a page what nobody knows yet. */
import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";

type Dated = Pick<
  Library,
  "factSheets" | "caseStudies" | "actionPoints" | "funding" | "pages" | "services" | "changes"
>;

/**
 * A site can be built as of an earlier day than its content was written on: what it says was published by then is past.
 * @param today in the site's time zone
 */
export function futureDateProblems(library: Dated, today: Temporal.PlainDate): readonly Problem[] {
  const { factSheets, caseStudies, actionPoints, funding, pages, services, changes } = library;
  const guidance = [...factSheets, ...caseStudies, ...actionPoints, ...funding, ...pages];
  const { compare } = Temporal.PlainDate;
  const last = [
    ...guidance.map(({ published }) => published),
    ...changes.map(({ published }) => published.toPlainDate()),
  ].reduce((latest, date) => (compare(date, latest) > 0 ? date : latest), today);
  const isAhead = (date: Temporal.PlainDate | undefined) => date !== undefined && compare(date, last) > 0;
  const reviewed = guidance
    .filter(({ last_reviewed_on }) => isAhead(last_reviewed_on))
    .map(({ source, last_reviewed_on }) => ({
      file: source.file,
      line: source.line(["last_reviewed_on"]),
      message: `"last_reviewed_on" is ${last_reviewed_on}, a day that is still to come. Write the day on which somebody last checked the page.`,
    }));
  const changed = guidance.flatMap(({ source, change_history }) =>
    change_history
      .map(({ date }, index) => ({ date, index }))
      .filter(({ date }) => isAhead(date))
      .map(({ date, index }) => ({
        file: source.file,
        line: source.line(["change_history", index, "date"]),
        message: `"change_history" has ${date}, a day that is still to come. Write the day on which the page was changed.`,
      })),
  );
  const assured = services
    .filter(({ assured_date }) => isAhead(assured_date))
    .map(({ source, assured_date }) => ({
      file: source.file,
      line: source.line(["assured_date"]),
      message: `"assured_date" is ${assured_date}, a day that is still to come. Write the day on which somebody last asked the service.`,
    }));
  return [...reviewed, ...changed, ...assured];
}
