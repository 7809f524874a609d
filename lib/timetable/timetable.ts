/** The one list of sessions, and the ways in which views look it up. */
import type { CompiledChange } from "./compiled-change.ts";
import type { ServiceInForce } from "./rules-in-force.ts";
import type { Session } from "./session.ts";

export interface Timetable {
  /** The first and the last day (inclusive) for which the list is complete. */
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  /** In order of current start, then service, then place. */
  readonly sessions: readonly Session[];
  /** By service id. Every service has a list, perhaps empty. */
  readonly byService: ReadonlyMap<string, readonly Session[]>;
  /** By location id, at the original or at the current place, so a moved session is under both. */
  readonly byLocation: ReadonlyMap<string, readonly Session[]>;
  /** By service id: what may be said of it and of its rules. */
  readonly inForce: ReadonlyMap<string, ServiceInForce>;
  /** By session id. */
  readonly byId: ReadonlyMap<string, Session>;
  /** Every change, last published first. */
  readonly changes: readonly CompiledChange[];
  /** By change id. */
  readonly changeById: ReadonlyMap<string, CompiledChange>;
}
