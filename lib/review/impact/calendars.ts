/** What will be different in subscribers' calendars. */
import { calendars } from "../../calendar/calendar-files.ts";
import type { Model } from "../../model.ts";
import type { Difference } from "./feeds.ts";
import { sessionName } from "./sessions.ts";

export interface EntryDifference {
  /** The session's id. */
  readonly id: string;
  /** `Walking group, Tuesday 24 November 2026` */
  readonly name: string;
  readonly difference: Difference;
  /** Paths such as `/services/walking-group/calendar.ics`. */
  readonly calendars: readonly string[];
}

export interface CalendarDifferences {
  /** In order of id. A session that enters one calendar and changes in others is there twice. */
  readonly entries: readonly EntryDifference[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function calendarDifferences(before: Model, after: Model): CalendarDifferences {
  const was = new Map([...calendars(before)].map(({ path, events }) => [path, events]));
  const nameOf = (id: string) => {
    const session = after.timetable.byId.get(id) ?? before.timetable.byId.get(id);
    return session ? sessionName(session) : id;
  };
  const found = new Map<string, { id: string; name: string; difference: Difference; calendars: string[] }>();
  const note = (id: string, difference: Difference, path: string) => {
    const key = `${id} ${difference}`;
    const one = found.get(key) ?? { id, name: nameOf(id), difference, calendars: [] };
    one.calendars.push(path);
    found.set(key, one);
  };
  const added: string[] = [];
  const kept = new Set<string>();
  for (const { path, events } of calendars(after)) {
    const former = was.get(path);
    kept.add(path);
    if (former === undefined) added.push(path);
    for (const [id, event] of events) {
      const old = former?.get(id);
      if (old === undefined) note(id, "new", path);
      else if (old !== event) note(id, "changed", path);
    }
    for (const id of former?.keys() ?? []) if (!events.has(id)) note(id, "gone", path);
  }
  return {
    entries: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    added,
    removed: [...was.keys()].filter((path) => !kept.has(path)),
  };
}
