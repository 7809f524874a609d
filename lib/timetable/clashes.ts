/** Sessions at one time that can't all take place: of a service at two places, or of two services in one room. */
import { isVirtual } from "../content/library.ts";
import type { Session } from "./session.ts";

/** Two that go on at the same time, the one that starts first before the other. */
export type Pair = readonly [Session, Session];

export interface Clashes {
  /** Of one service at two places. */
  readonly elsewhere: readonly Pair[];
  /** Of two services at one place, which may have a room for each. */
  readonly together: readonly Pair[];
}

/**
 * Among the sessions that go ahead, to which people come: who meets at a place can have a link for the same time.
 * `sessions` are in order of current start, as in a timetable.
 */
export function clashes(sessions: readonly Session[]): Clashes {
  const elsewhere: Pair[] = [];
  const together: Pair[] = [];
  let open: readonly Session[] = [];
  for (const session of sessions) {
    if (session.status === "cancelled" || isVirtual(session.current.location)) continue;
    const { start, location } = session.current;
    open = open.filter(({ current }) => Temporal.ZonedDateTime.compare(current.end, start) > 0);
    for (const other of open) {
      const samePlace = other.current.location.id === location.id;
      const sameService = other.service.id === session.service.id;
      if (sameService && !samePlace) elsewhere.push([other, session]);
      if (!sameService && samePlace) together.push([other, session]);
    }
    open = [...open, session];
  }
  return { elsewhere, together };
}
