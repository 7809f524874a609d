/** Sessions that will be held otherwise than before, or said to be. */
import { effectLabel } from "../changes/effects.ts";
import { wordStatus } from "../changes/wording.ts";
import { fullDay, timeRange } from "../dates.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";

export interface AffectedSession {
  readonly id: string;
  /** `Walking group, Tuesday 24 November 2026`, by the day in the timetable. */
  readonly name: string;
  /** Undefined when there was no such session. */
  readonly before: Session | undefined;
  /** Undefined when there is no such session any more. */
  readonly after: Session | undefined;
  /** `10am to 11:30am, Park Pavilion`, or `Moved: 10am to 11:30am, Northgate Library` */
  readonly was: string;
  readonly is: string;
}

/** In order of original start, as they are now or were. */
export function affectedSessions(before: Model, after: Model): readonly AffectedSession[] {
  const ids = new Set([...before.timetable.byId.keys(), ...after.timetable.byId.keys()]);
  const found: AffectedSession[] = [];
  for (const id of ids) {
    const [old, now] = [before.timetable.byId.get(id), after.timetable.byId.get(id)];
    const [was, is] = [wordSession(old, before.timetable), wordSession(now, after.timetable)];
    if (was === is) continue;
    const { service, original } = (now ?? old) as Session;
    found.push({ id, name: `${service.title}, ${fullDay(original.start)}`, before: old, after: now, was, is });
  }
  const start = ({ after, before }: AffectedSession) => (after ?? before)?.original.start.epochMilliseconds ?? 0;
  return found.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

/** Where and when, how it stands, and what else is said of it. */
function wordSession(session: Session | undefined, timetable: Timetable): string {
  if (!session) return "not in the timetable";
  const { status, original, current, bankHoliday, concernedBy, madeBy } = session;
  const said = concernedBy
    .filter((id) => !madeBy.includes(id))
    .flatMap((id) => timetable.changeById.get(id)?.change ?? [])
    .map((change) => `; ${effectLabel(change)}`);
  const day = current.start.toPlainDate().equals(original.start.toPlainDate()) ? "" : `${fullDay(current.start)}, `;
  const meeting = `${day}${timeRange(current.start, current.end)}, ${current.location.title}`;
  const label = status === "scheduled" ? "" : `${wordStatus(session)}${bankHoliday ? ` (${bankHoliday})` : ""}: `;
  return `${label}${meeting}${said.join("")}`;
}
