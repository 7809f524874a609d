/** Dates of what somebody has done, which can't be later than today: one that is says of a page what nobody knows yet. */
import type { Library } from "../library.ts";
import type { Problem } from "../problem.ts";

type Dated = Pick<Library, "guidance" | "pages" | "services" | "changes">;

/**
 * A site can be built as of an earlier day than its content was written on: what it says was published by then is past.
 * @param today in the site's time zone
 */
export function futureDateProblems(library: Dated, today: Temporal.PlainDate): readonly Problem[] {
  const { services, changes } = library;
  const guidance = [...library.guidance, ...library.pages];
  const { compare } = Temporal.PlainDate;
  const last = [
    ...guidance.map(({ published }) => published),
    ...changes.map(({ published }) => published.toPlainDate()),
  ].reduce((latest, date) => (compare(date, latest) > 0 ? date : latest), today);
  const done = [
    ...guidance.flatMap(({ source, last_reviewed_on, change_history }) => [
      {
        source,
        path: ["last_reviewed_on"],
        date: last_reviewed_on,
        verb: "is",
        when: "somebody last checked the page",
      },
      ...change_history.map(({ date }, index) => {
        return { source, path: ["change_history", index, "date"], date, verb: "has", when: "the page was changed" };
      }),
    ]),
    ...services.map(({ source, assured_date: date }) => {
      return { source, path: ["assured_date"], date, verb: "is", when: "somebody last asked the service" };
    }),
  ];
  return done
    .filter(({ date }) => date !== undefined && compare(date, last) > 0)
    .map(({ source, path, date, verb, when }) => ({
      file: source.file,
      line: source.line(path),
      message: `"${path[0]}" ${verb} ${date}, a day that is still to come. Write the day on which ${when}.`,
    }));
}
