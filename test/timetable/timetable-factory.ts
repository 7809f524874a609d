/** Timetables of small libraries, and short ways to say what is in them. */

import { compileTimetable } from "../../lib/timetable/compile.ts";
import type { CompiledChange } from "../../lib/timetable/compiled-change.ts";
import type { Session } from "../../lib/timetable/session.ts";
import type { Timetable } from "../../lib/timetable/timetable.ts";
import {
  aChange,
  aLibrary,
  aSchedule,
  aService,
  type Content,
  type Front,
  type NumberedSource,
} from "./library-factory.ts";

/** The day on which tests take place unless they say otherwise: a Sunday. */
export const sunday22November = Temporal.PlainDate.from("2026-11-22");

/** The timetable of a Library that must be right; throws its problems when it is not. */
export function aTimetable(content: Content = {}, today = sunday22November): Timetable {
  const compiled = compileTimetable(aLibrary(content), today);
  if ("problems" in compiled) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return compiled.timetable;
}

/** The default service's timetable with these changes. */
export function withChanges(changes: readonly Front[], today = sunday22November): Timetable {
  return aTimetable({ changes: changes.map(aChange) }, today);
}

/** What is wrong with the content, as `services/walking-group.md schedules.0.dtstart: message`. */
export function problemsOf(content: Content, today = sunday22November): string[] {
  const library = aLibrary(content);
  const compiled = compileTimetable(library, today);
  if (!("problems" in compiled)) return [];
  const sources = new Map([...library.services, ...library.changes].map(({ source }) => [source.file, source]));
  return compiled.problems.map(({ file, line = 1, message }) => {
    const key = (sources.get(file) as NumberedSource).key(line);
    return `${file.replace("content/", "")} ${key}: ${message}`;
  });
}

/** `2026-12-01 10:00–12:30 quay-hall scheduled`, as it now is. */
export function said({ current, status }: Session): string {
  const time = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString().slice(0, 5);
  return `${current.start.toPlainDate()} ${time(current.start)}–${time(current.end)} ${current.location.id} ${status}`;
}

/** What the list says of the sessions whose days in the timetable are these. */
export function onDays(timetable: Timetable, ...days: readonly string[]): string[] {
  return timetable.sessions.filter(({ original }) => days.includes(original.start.toPlainDate().toString())).map(said);
}

/** What a change did to each session, as `before → after`. */
export function did(compiled: CompiledChange | undefined): string[] | undefined {
  return compiled?.sessions.map(({ before, after }) => `${before ? said(before) : "nothing"} → ${said(after)}`);
}

/** What is wrong with one change to the Tuesday walking group or the Friday arts group, told with others. */
export function wrong(change: Omit<Front, "id">, ...others: readonly Front[]): string[] {
  const services = [
    aService({ id: "walking-group", schedules: [aSchedule()] }),
    aService({
      id: "arts-group",
      schedules: [aSchedule({ location: "mill-house", byday: "Friday", dtstart: "2026-09-04" })],
    }),
  ];
  const changes = [{ id: "a", ...change }, ...others].map(aChange);
  return problemsOf({ services, changes }).map((problem) => problem.replace("changes/a.md ", ""));
}
