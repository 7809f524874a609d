/** A session: one meeting of a service, as the timetable has it and as it will really be. */
import type { Location, Service } from "../content/library.ts";

export type SessionStatus = "scheduled" | "cancelled" | "moved" | "retimed" | "extra";

/** A place and a time. `start` and `end` are exact, in the site's time zone; `end` may be on the next local day. */
export interface Meeting {
  readonly location: Location;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/** In what two meetings differ. Another day makes other times too. */
export function differs(
  a: Meeting,
  b: Meeting,
): { readonly place: boolean; readonly day: boolean; readonly times: boolean } {
  return {
    place: a.location.id !== b.location.id,
    day: !a.start.toPlainDate().equals(b.start.toPlainDate()),
    times: !a.start.equals(b.start) || !a.end.equals(b.end),
  };
}

export interface Session {
  /** `<service>.<original location>.<YYYYMMDD>T<HHMM>`, of the original local start. It never changes. */
  readonly id: string;
  readonly service: Service;
  /** As the timetable has it; for an extra session, as the change that adds it says. */
  readonly original: Meeting;
  /** Where and when it will be. A cancelled session keeps the place and time at which it would have been. */
  readonly current: Meeting;
  readonly status: SessionStatus;
  /** Why, when a change or a bank holiday says. Bank holidays give `holiday`. */
  readonly cause?: string;
  /** The bank holiday's name, when that alone cancels the session. */
  readonly bankHoliday?: string;
  /** Ids of the changes that made its status, place or time what they are, in order of publication. */
  readonly madeBy: readonly string[];
  /** Ids of all changes in force that concern it, `madeBy` included, in order of publication. */
  readonly concernedBy: readonly string[];
  /**
   * How often what is said of it has changed: the number of published changes that ever touched it, void and resolved
   * ones included, so that it only rises. The calendar's SEQUENCE.
   */
  readonly revision: number;
  /** When it was last changed; undefined when no change ever touched it. */
  readonly updated?: Temporal.ZonedDateTime;
}
