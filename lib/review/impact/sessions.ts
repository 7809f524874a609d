/** Sessions that will be held otherwise than before, or said to be. */

import { fullDay, timeRange } from "../../dates.ts";
import { english } from "../../language.ts";
import type { Model } from "../../model.ts";
import type { Session } from "../../timetable/session.ts";
import type { Timetable } from "../../timetable/timetable.ts";
import { effectLabel } from "../../words/effects.ts";
import { wordStatus } from "../../words/session.ts";

export interface AffectedSession {
  /** Its id; two, when the timetable has another place or time for the day, which makes another session of it. */
  readonly ids: readonly string[];
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
  const pairs = [...ids].map((id) => ({ old: before.timetable.byId.get(id), now: after.timetable.byId.get(id) }));
  return joined(pairs)
    .map(({ old, now }): AffectedSession => {
      return {
        ids: [...new Set([old, now].flatMap((session) => session?.id ?? []))],
        name: sessionName((now ?? old) as Session),
        before: old,
        after: now,
        was: wordSession(old, before.timetable),
        is: wordSession(now, after.timetable),
      };
    })
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => start(a) - start(b) || ((a.ids[0] as string) < (b.ids[0] as string) ? -1 : 1));
}

/** `Walking group, Tuesday 24 November 2026`, by the day in the timetable. */
export const sessionName = ({ service, original }: Session): string => `${service.title}, ${fullDay(original.start)}`;

const start = ({ after, before }: AffectedSession) => (after ?? before)?.original.start.epochMilliseconds ?? 0;

interface Pair {
  readonly old: Session | undefined;
  readonly now: Session | undefined;
}

/** Makes one of a session that goes and the one that comes instead: of the same service, on the same day. */
function joined(pairs: readonly Pair[]): readonly Pair[] {
  const dayOf = (session: Session) => `${session.service.id} ${session.original.start.toPlainDate()}`;
  const coming = Map.groupBy(
    pairs.flatMap(({ old, now }) => (now && !old ? [now] : [])),
    dayOf,
  );
  const taken = new Set<Session>();
  const kept = pairs.map((pair): Pair => {
    const { old, now } = pair;
    const heir = old && !now ? coming.get(dayOf(old))?.find((session) => !taken.has(session)) : undefined;
    if (heir) taken.add(heir);
    return heir ? { old, now: heir } : pair;
  });
  return kept.filter(({ old, now }) => old !== undefined || (now !== undefined && !taken.has(now)));
}

/** Where and when, how it stands, and what else is said of it. */
function wordSession(session: Session | undefined, timetable: Timetable): string {
  if (!session) return "not in the timetable";
  const { status, original, current, bankHoliday, concernedBy, madeBy } = session;
  const said = concernedBy
    .filter((id) => !madeBy.includes(id))
    .flatMap((id) => timetable.changeById.get(id)?.change ?? [])
    .map((change) => `; ${effectLabel(english(), change)}`);
  const day = current.start.toPlainDate().equals(original.start.toPlainDate()) ? "" : `${fullDay(current.start)}, `;
  const meeting = `${day}${timeRange(current.start, current.end)}, ${current.location.title}`;
  const label =
    status === "scheduled" ? "" : `${wordStatus(english(), session)}${bankHoliday ? ` (${bankHoliday})` : ""}: `;
  return `${label}${meeting}${said.join("")}`;
}
