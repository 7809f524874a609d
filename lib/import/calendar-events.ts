/** Calendars that groups keep into content: a service for each title, a place for each location. Exceptions are for the sync. */
import { nameFor } from "../content/name.ts";
import type { Problem } from "../content/problem.ts";
import { contentOf, type Import, type SourceFile, type Wording } from "./content.ts";
import { rowOf, type When } from "./event-row.ts";
import { type Calendar, readCalendar } from "./icalendar/calendar.ts";
import { readTitle } from "./icalendar/title.ts";
import type { Mapping } from "./mapping.ts";
import type { NumberedStop } from "./places.ts";
import { readStop } from "./stop-row.ts";

/** Whether a file is a calendar, by its name or by how it begins. */
export const isCalendar = ({ name, bytes }: SourceFile): boolean =>
  /\.ics$/i.test(name) || /^\uFEFF?BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 20)));

/** Reads calendar files; times are told in the site's zone. Returns why when one is no calendar, or nobody's. */
export function importCalendars(
  sources: readonly SourceFile[],
  mapping: Mapping,
  when: When,
): Import | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refused: Problem[] = [];
  const stops: NumberedStop[] = [];
  let rows = 0;
  for (const { name: file, bytes } of sources) {
    const calendar = readCalendar(bytes, when.zone);
    if (typeof calendar === "string") {
      problems.push({ file, line: 1, message: calendar });
      continue;
    }
    const organisation = mapping.values.organisation ?? (isNobodys.test(calendar.name) ? "" : calendar.name);
    if (nameFor(organisation) === "") problems.push({ file, line: 1, message: nobodys });
    const read = stopsOf(calendar, organisation, { file, when, isOneService: mapping.service !== undefined });
    rows += calendar.events.length + calendar.mistakes.length;
    refused.push(...read.refused, ...calendar.mistakes.map((mistake) => ({ file, ...mistake })));
    stops.push(...read.stops);
  }
  if (problems.length > 0) return { problems };
  const settings = { onBankHolidays: mapping.on_bank_holidays, periods: new Map() };
  return contentOf({ stops, rows, refused, doubts: [] }, wordingOf(mapping), settings);
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

interface Reading {
  readonly file: string;
  readonly when: When;
  readonly isOneService: boolean;
}

function stopsOf(
  calendar: Calendar,
  organisation: string,
  { file, when, isOneService }: Reading,
): { readonly stops: readonly NumberedStop[]; readonly refused: readonly Problem[] } {
  const refused: Problem[] = [];
  const series = new Set(calendar.events.flatMap(({ uid, instead }) => (instead ? [] : [uid])));
  const rows = new Map<string, { values: Record<string, string>; line: number; doubts: string[]; link?: string }>();
  for (const event of calendar.events) {
    const { uid, title, line, rule, geo, instead } = event;
    // An occurrence of a series that is there is an exception, and no series of its own.
    if (instead && series.has(uid)) continue;
    const refuse = (why: string) => refused.push({ file, line, message: `“${title || "An event"}”: ${why}` });
    const { words, says } = readTitle(title);
    if (words === "") refuse("it has no title.");
    else if (says === "cancelled") refuse("it is cancelled.");
    else if (says === "unclear" && rule === "") refuse("its title does not tell whether it meets.");
    else {
      const made = rowOf(event, calendar, when);
      if (made === undefined) refuse("it is over.");
      else if (typeof made === "string") refuse(made);
      else {
        const { row, place, doubts } = made;
        const values = {
          ...row,
          organisation,
          mobile: isOneService ? "" : words,
          stop: place.name,
          community: place.town,
          address: place.street,
          postcode: place.postcode,
          ...(geo && { geox: String(geo.longitude), geoy: String(geo.latitude) }),
        };
        // Single events that differ in their day alone are dates of one.
        const { frequency, ...rest } = values;
        const key = rule === "" ? JSON.stringify(rest) : String(line);
        const same = rows.get(key);
        if (same) same.values.frequency += ` ${frequency}`;
        else rows.set(key, { values, line, doubts: [...doubts], ...(place.link && { link: place.link }) });
      }
    }
  }
  const stops = [...rows.values()].flatMap(({ values, line, doubts, link }) => {
    const stop = readStop(values);
    if (typeof stop !== "string")
      return { ...stop, file, line, doubts: [...doubts, ...stop.doubts], ...(link && { link }) };
    refused.push({ file, line, message: `“${values.mobile}”: ${stop}` });
    return [];
  });
  return { stops, refused };
}
