/** When a change no longer makes a difference to anyone, and so is no news. */

import type { Change } from "../content/library.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** True when at that moment, in the site's time zone, nothing that the change says is still to come. */
export function isOver(compiled: CompiledChange, moment: Temporal.ZonedDateTime): boolean {
  const today = moment.toPlainDate();
  if (compiled.isOver(today)) return true;
  const { until, namesSessions, meetings } = compiled;
  if (!namesSessions || !until?.equals(today) || meetings.length === 0) return false;
  return meetings.every(({ end }) => Temporal.ZonedDateTime.compare(end, moment) <= 0);
}

/** True when the change was over on the day, by what had been published up to that day. */
export function wasOver(compiled: CompiledChange, day: Temporal.PlainDate): boolean {
  const { replacedBy, resolvedBy, change, namesSessions } = compiled;
  const since = replacedBy ?? resolvedBy;
  if (!since || !isAfter(since.published.toPlainDate(), day)) return compiled.isOver(day);
  const last = change.until ?? (namesSessions ? lastSession(compiled) : undefined);
  return last !== undefined && isAfter(day, last);
}

/** The last day that it names or to which it puts a session. */
function lastSession({ change, sessions }: CompiledChange): Temporal.PlainDate | undefined {
  const days = [
    ...(change.sessions ?? []).map(({ date }) => date),
    ...(change.to?.date ? [change.to.date] : []),
    ...sessions.map(({ after }) => after.current.start.toPlainDate()),
  ];
  return days.sort(Temporal.PlainDate.compare).at(-1);
}

/** The first day, from the given one on, on which the change is felt: for what happens soonest. */
export function feltFrom({ meetings, from }: CompiledChange, day: Temporal.PlainDate): Temporal.PlainDate {
  const days = meetings
    .map(({ start }) => start.toPlainDate())
    .filter((date) => !isAfter(day, date))
    .sort(Temporal.PlainDate.compare);
  return days[0] ?? (isAfter(from, day) ? from : day);
}

/** True when the change was published on the day or before it. */
export function isPublished({ published }: Pick<Change, "published">, day: Temporal.PlainDate): boolean {
  return !isAfter(published.toPlainDate(), day);
}
