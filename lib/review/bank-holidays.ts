/** Sessions that changes put on a bank holiday on which their service is closed: somebody must say whether that is meant. */
import type { Schedule } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import type { Model } from "../model.ts";
import { bankHolidays } from "../timetable/bank-holidays.ts";
import type { Session } from "../timetable/session.ts";

export interface Question extends Problem {
  /** The id of the change that puts the session there. */
  readonly change: string;
}

/** Of sessions on `today` or later, as all changes leave them, each at the file that last gave it its day. */
export function bankHolidayQuestions({ library, timetable, today }: Model): readonly Question[] {
  const moved = timetable.sessions.flatMap((session) => {
    const { current, service, status, madeBy } = session;
    const day = current.start.toPlainDate();
    const change = timetable.changeById.get(madeBy.at(-1) ?? "")?.change;
    if (!change || status === "cancelled" || Temporal.PlainDate.compare(day, today) < 0) return [];
    return isClosed(session) ? { service, day, change } : [];
  });
  // A site without such a session need not load the holidays.
  if (moved.length === 0) return [];
  const names = bankHolidays(library.site.nation, today, timetable.until.add({ years: 1 }));
  return moved.flatMap(({ service, day, change }) => {
    const holiday = names.get(day.toString());
    if (!holiday) return [];
    return {
      change: change.id,
      file: change.source.file,
      line: change.source.line(["to"]),
      message: `The session of ${service.title} is then on ${fullDay(day)}, a bank holiday (${holiday}) on which it is closed by its timetable. Does it take place all the same? If not, write another day.`,
    };
  });
}

/** Whether its own rule, or for an extra session one of its service's, says closed. */
function isClosed({ service, original }: Session): boolean {
  const isOwn = ({ location, opens_at }: Schedule) =>
    location.id === original.location.id && opens_at.equals(original.start.toPlainTime());
  const own = service.schedules.filter(isOwn);
  return (own.length > 0 ? own : service.schedules).some(({ on_bank_holidays }) => on_bank_holidays === "closed");
}
