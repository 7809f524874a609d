/** The change compiler: what every change does to which sessions, and what can't be meant. */
import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { apply, naming } from "./apply.ts";
import { type ChangedSession, type CompiledChange, type Done, recorder } from "./compiled-change.ts";
import { contradictions } from "./contradictions.ts";
import type { Plan } from "./plan.ts";
import { inOrderOfPublication, threads } from "./publication.ts";
import { putBack, putBackProblems, restore } from "./put-back.ts";
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
  const register = new Register(library, ordered, plan, today, until);
  const problems: Problem[] = [];
  const done = new Map<string, Done>();
  for (const change of ordered) {
    const asTold = naming(change, register);
    const put = putBack(change, new Set(asTold.found.map(({ one }) => one)), register);
    // What names nothing as things stood can name what there is without the change that it replaces.
    const without = asTold.found.length === 0 && change.replaces ? naming(change, register) : asTold;
    const named = without.found.length === 0 ? asTold : without;
    const { sessions, exceptions, problems: found } = apply(change, named, put, register);
    problems.push(...found, ...putBackProblems(change, put, sessions, register));
    const all = [...sessions, ...restore(change, put, sessions, register)].sort(byStart);
    done.set(change.id, { sessions: all, exceptions });
  }
  problems.push(...contradictions(register));
  const record = recorder(library, register.standing, done, threads(ordered));
  const changes = ordered.map(record);
  return { changes: changes.reverse(), register, problems };
}

const byStart = (a: ChangedSession, b: ChangedSession) =>
  Temporal.ZonedDateTime.compare(a.after.original.start, b.after.original.start) || (a.after.id < b.after.id ? -1 : 1);
