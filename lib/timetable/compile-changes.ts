/** The change compiler: what every change does to which sessions, and what can't be meant. */
import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { apply } from "./apply.ts";
import { type ChangedSession, type CompiledChange, recorder } from "./compiled-change.ts";
import { contradictions } from "./contradictions.ts";
import type { Plan } from "./plan.ts";
import { inOrderOfPublication, threads } from "./publication.ts";
import { allClearProblems, putBack, restore } from "./put-back.ts";
import { Register } from "./register.ts";

export interface CompiledChanges {
  /** Last published first. */
  readonly changes: readonly CompiledChange[];
  /** Every session that a change concerns or ever concerned, with what is said of it. */
  readonly register: Register;
  readonly problems: readonly Problem[];
}

/** `until` is the last day of the timetable; `today` decides which changes are too old to be held against it. */
export function compileChanges(
  library: Library,
  plan: Plan,
  today: Temporal.PlainDate,
  until: Temporal.PlainDate,
): CompiledChanges {
  const ordered = inOrderOfPublication(library.changes);
  const register = new Register(library, plan, today, until);
  const problems: Problem[] = [];
  const done = new Map<string, readonly ChangedSession[]>();
  for (const change of ordered) {
    const put = putBack(change, register);
    const { sessions, problems: found } = apply(change, put, register);
    problems.push(...found, ...allClearProblems(change, put, register));
    done.set(change.id, [...sessions, ...restore(change, put, sessions, register)].sort(byStart));
  }
  problems.push(...contradictions(register));
  const record = recorder(library, register.standing, done, threads(ordered));
  const changes = ordered.map(record);
  return { changes: changes.reverse(), register, problems };
}

const byStart = (a: ChangedSession, b: ChangedSession) =>
  Temporal.ZonedDateTime.compare(a.after.original.start, b.after.original.start) || (a.after.id < b.after.id ? -1 : 1);
