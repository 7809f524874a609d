/** The model: what every page, feed, calendar, data file and message is a view of. */
import type { Library } from "./content/library.ts";
import type { Timetable } from "./timetable/timetable.ts";

export interface Model {
  readonly library: Library;
  readonly timetable: Timetable;
  /** The day that the site is built for, in the site's time zone. */
  readonly today: Temporal.PlainDate;
  /** The same for readers of each further language of the site; none on a site of one. */
  readonly translations?: readonly Model[];
}
