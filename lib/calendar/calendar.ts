/** A calendar file (RFC 5545 section 3.4, with the names of RFC 7986 and of programs that are older than it). */
import { contentLine, textValue } from "./content-line.ts";

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** Full addresses: of the page that it belongs to, and of the file itself. */
  readonly page: string;
  readonly source: string;
  /** An IANA name, for programs that ask which zone to show. */
  readonly timezone: string;
}

/** How often programs may look again. */
const refresh = "PT4H";

/** A calendar must hold something (section 3.4). One without sessions holds the zone that every time in it would be in. */
const nothing = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", "UTC"],
  ["BEGIN", "STANDARD"],
  ["DTSTART", "19700101T000000"],
  ["TZOFFSETFROM", "+0000"],
  ["TZOFFSETTO", "+0000"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"],
]
  .map(([name = "", value = ""]) => contentLine(name, value))
  .join("");

/** The file around events that are already written. */
export function calendarText(calendar: Calendar, events: readonly string[]): string {
  const name = textValue(calendar.name);
  const description = textValue(calendar.description);
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Signpost//Calendar 1//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    contentLine("DESCRIPTION", description),
    contentLine("X-WR-CALDESC", description),
    contentLine("X-WR-TIMEZONE", calendar.timezone),
    contentLine("URL", calendar.page),
    contentLine("SOURCE;VALUE=URI", calendar.source),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", refresh),
    contentLine("X-PUBLISHED-TTL", refresh),
    ...(events.length === 0 ? [nothing] : events),
    contentLine("END", "VCALENDAR"),
  ].join("");
}
