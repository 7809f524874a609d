/** A rule of a timetable as pages show it. */
import type { Schedule } from "../content/library.ts";
import { type ScheduleWords, wordSchedule } from "../words/schedule.ts";

export interface ScheduleView extends ScheduleWords {
  readonly place: { readonly title: string; readonly url: string };
  /** What staff wrote of it. */
  readonly description: string;
}

export function scheduleView(schedule: Schedule): ScheduleView {
  const { location, description = "" } = schedule;
  return { ...wordSchedule(schedule), place: { title: location.title, url: location.url }, description };
}
