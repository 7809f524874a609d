/** The exceptions of a calendar whose rules have just become schedules: what is off, moved or one more, as change files. */

import type { Calendar } from "../../import/icalendar/calendar.ts";
import { readTitle } from "../../import/icalendar/title.ts";
import { Refusal } from "../../refusal.ts";
import type { Circumstances } from "../circumstances.ts";
import type { NewFile } from "../file-kind.ts";
import type { SyncNote } from "./doubts.ts";
import { type Synced, syncCalendar, type Trial } from "./sync.ts";

/** As far as the timetable reaches. */
const weeks = 26;

/** `calendars` are by the id of their organisation. Where it has more than one service, each is of the events of its title. */
export async function exceptionsOf(
  calendars: ReadonlyMap<string, Calendar>,
  here: Circumstances,
  trial: Trial,
): Promise<Synced> {
  const files: NewFile[] = [];
  const notes: SyncNote[] = [];
  for (const service of here.model.library.services) {
    const calendar = calendars.get(service.organisation.id);
    if (!calendar) continue;
    const isNamed = (words: string) => words === service.title;
    const isAlone = !calendar.events.some(({ title }) => isNamed(readTitle(title).words));
    const options = { weeks, isAskedFor: isAlone ? () => true : isNamed };
    try {
      const found = await syncCalendar(calendar, service.id, here, (more) => trial([...files, ...more]), options);
      files.push(...found.files);
      // What is of none of the services has been named by the import.
      notes.push(...found.notes.filter(({ publicly }) => publicly === undefined));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      notes.push({ message: `${service.title}: its exceptions were not read. ${error.message}` });
    }
  }
  return { files, notes };
}
