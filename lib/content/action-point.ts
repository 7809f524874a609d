/** Whether an action point has passed the date that its report set. */
import type { ActionPoint } from "./library.ts";

/** The last day that a due date as exact as `2004`, `2004-12` or `2004-12-31` allows. */
export function lastDay(due: string): Temporal.PlainDate {
  if (due.length === 4) return Temporal.PlainDate.from(`${due}-12-31`);
  if (due.length === 7) {
    const first = Temporal.PlainDate.from(`${due}-01`);
    return first.with({ day: first.daysInMonth });
  }
  return Temporal.PlainDate.from(due);
}

/** True when its date has passed and nothing records that it was completed. */
export function isOverdue(point: Pick<ActionPoint, "due" | "completion_level">, today: Temporal.PlainDate): boolean {
  return (
    point.due !== undefined &&
    point.completion_level !== "completed" &&
    Temporal.PlainDate.compare(lastDay(point.due), today) < 0
  );
}
