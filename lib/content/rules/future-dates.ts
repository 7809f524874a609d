/** Dates of what somebody has done, which can't be later than today: one that is says of a page what nobody knows yet. */
import type { Library } from "../library.ts";
import type { Problem } from "../problem.ts";

type Dated = Pick<Library, "guidance" | "pages" | "services" | "changes">;

/**
 * A site can be built as of an earlier day than its guidance was written on: what it says was published by then is past.
 * A change is told to people at a moment, which must have come: of the day, since a build does not know the time.
 * @param today in the site's time zone
 */
export function futureDateProblems(library: Dated, today: Temporal.PlainDate): readonly Problem[] {
  const { services, changes } = library;
  const guidance = [...library.guidance, ...library.pages];
  const { compare } = Temporal.PlainDate;
  const last = guidance
    .map(({ published }) => published)
    .reduce((latest, date) => (compare(date, latest) > 0 ? date : latest), today);
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
  const untold = changes
    .filter(({ published }) => compare(published.toPlainDate(), today) > 0)
    .map(({ source, published }) => ({
      file: source.file,
      line: source.line(["published"]),
      message: `"published" is ${published.toPlainDate()}, a day that is still to come, and pages and feeds would say that people were told then. Write ${today} and the time of day, if they are told today; or keep the file back until that day.`,
    }));
  return [
    ...untold,
    ...done
      .filter(({ date }) => date !== undefined && compare(date, last) > 0)
      .map(({ source, path, date, verb, when }) => ({
        file: source.file,
        line: source.line(path),
        message: `"${path[0]}" ${verb} ${date}, a day that is still to come. Write the day on which ${when}.`,
      })),
  ];
}
