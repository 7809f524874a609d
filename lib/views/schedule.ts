/** A rule of a timetable as pages show it. */
import type { Schedule } from "../content/library.ts";
import { type ScheduleWords, wordSchedule } from "../words/schedule.ts";

export interface ScheduleView extends ScheduleWords {
  readonly place: { readonly title: string; readonly url: string };
  /** What staff wrote of it. */
  readonly description: string;
}

/** A rule as it is told on the day `today`. */
export function scheduleView(schedule: Schedule, today: Temporal.PlainDate): ScheduleView {
  const { location, description = "" } = schedule;
  return { ...wordSchedule(schedule, today), place: { title: location.title, url: location.url }, description };
}
