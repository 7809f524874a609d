/** A change, resolved against the timetable: what it does to which sessions, where, and for how long. */
import type { Area, Change, Location, Service } from "../content/library.ts";
import type { Session } from "../timetable/session.ts";

/** How a change stands on a day. `void` has been replaced altogether; `resolved` was ended by an all-clear that is in force. */
export type ChangeState = "coming" | "current" | "past" | "resolved" | "void";

export interface ChangedSession {
  /** Undefined for a session that was not there. */
  readonly before: Session | undefined;
  /** Cancelled also for a session that is in the timetable no more. */
  readonly after: Session;
  /** True when all that happens to it is that an earlier change no longer holds. */
  readonly putBack?: true;
}

export interface CompiledChange {
  readonly change: Change;
  /** When people were told, in the site's time zone. */
  readonly published: Temporal.ZonedDateTime;
  /** When something about it last changed: its own publication, or that of what replaced or resolved it. */
  readonly updated: Temporal.ZonedDateTime;
  /**
   * What it did to each session it names, in order of original start: the session as it would have been without this
   * change and as this change leaves it, both as far as earlier changes had told. It holds also for a void change, so
   * that the archive says what was said. Of a change until further notice they reach as far as the timetable.
   */
  readonly sessions: readonly ChangedSession[];
  /**
   * Services concerned, by title, with those of the change that it replaces or resolves; for `all`, those with a session
   * among `sessions`, or every active one when there is none.
   */
  readonly services: readonly Service[];
  /** Places concerned, by title: old and new ones, and those of the change that it replaces or resolves. */
  readonly locations: readonly Location[];
  /** Areas concerned, by label: those of its places, or without places those of its services. */
  readonly areas: readonly Area[];
  /** The first day on which it makes a difference. */
  readonly from: Temporal.PlainDate;
  /** The last such day, inclusive; undefined is until further notice. An all-clear shortens it. */
  readonly until: Temporal.PlainDate | undefined;
  /** The changes that replace or resolve it, or that it replaces or resolves, itself included, in order of publication. */
  readonly thread: readonly Change[];
  readonly replacedBy: Change | undefined;
  readonly resolvedBy: Change | undefined;
  state(today: Temporal.PlainDate): ChangeState;
}
