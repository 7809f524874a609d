/** Calendars that groups keep into content: a service for each title, a place for each location. Exceptions are for the sync. */
import { nameFor } from "../content/name.ts";
import type { Problem } from "../content/problem.ts";
import { contentOf, type Import, type SourceFile, type Wording } from "./content.ts";
import type { When } from "./event-row.ts";
import { stopsOf } from "./event-stops.ts";
import { type Calendar, readCalendar } from "./icalendar/calendar.ts";
import type { Mapping } from "./mapping.ts";
import type { NumberedStop } from "./places.ts";

/** Whether a file is a calendar, by its name or by how it begins. */
export const isCalendar = ({ name, bytes }: SourceFile): boolean =>
  /\.ics$/i.test(name) || /^\uFEFF?BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 20)));

export interface CalendarImport extends Import {
  /** What was read, for the exceptions: the events of each organisation, by the id that it gets. */
  readonly calendars: ReadonlyMap<string, Calendar>;
}

/** Reads calendar files; times are told in the site's zone. Returns why when one is no calendar, or nobody's. */
export function importCalendars(
  sources: readonly SourceFile[],
  mapping: Mapping,
  when: When,
): CalendarImport | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refused: Problem[] = [];
  const stops: NumberedStop[] = [];
  const visited: NumberedStop[] = [];
  const calendars = new Map<string, Calendar>();
  let rows = 0;
  for (const { name: file, bytes } of sources) {
    const calendar = readCalendar(bytes, when.zone);
    if (typeof calendar === "string") {
      problems.push({ file, line: 1, message: calendar });
      continue;
    }
    const organisation = mapping.values.organisation ?? (isNobodys.test(calendar.name) ? "" : calendar.name);
    if (nameFor(organisation) === "") problems.push({ file, line: 1, message: nobodys });
    const read = stopsOf(calendar, { file, when, organisation, isOneService: mapping.service !== undefined });
    rows += calendar.events.length + calendar.mistakes.length;
    refused.push(...read.refused, ...calendar.mistakes.map((mistake) => ({ file, ...mistake })));
    stops.push(...read.stops);
    visited.push(...read.visited);
    const id = nameFor(organisation);
    const events = [...(calendars.get(id)?.events ?? []), ...calendar.events];
    calendars.set(id, { name: organisation, events, mistakes: [] });
  }
  if (problems.length > 0) return { problems };
  const settings = { onBankHolidays: mapping.on_bank_holidays, periods: new Map() };
  return { ...contentOf({ stops, visited, rows, refused, doubts: [] }, wordingOf(mapping), settings), calendars };
}

/** What programs call a calendar to which nobody has given a name: for one, by the address of whose it is. */
const isNobodys = /@|^(?:my )?(?:calendar|events)$/i;

const nobodys =
  "It does not say whose calendar it is. Write values: {organisation: Gower Cafés} with the right name into a file, and name that file after --map.";

const wordingOf = ({ service }: Mapping): Wording => ({
  organisation: (organisation) => ({ title: organisation, summary: `${organisation} runs groups that meet here.` }),
  area: (organisation) => `Where groups of ${organisation} meet.`,
  // What else an event says can hold names, numbers and passcodes, so that none of it is taken.
  service: (organisation, own) => service ?? { title: own, summary: `${own}, run by ${organisation}.` },
  name: service ? nameFor(service.title) : "",
});
