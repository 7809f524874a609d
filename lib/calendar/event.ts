/** A session as a VEVENT (RFC 5545 section 3.6.1): one event a session, so that no program need understand recurrence. */

import { isVirtual, type Location, type Site } from "../content/library.ts";
import { phoneUrl } from "../content/phone.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { entryDetails } from "../words/calendar.ts";
import { addressLine } from "../words/place.ts";
import { wordEntry } from "../words/session.ts";
import { contentLine, textValue, utcValue } from "./content-line.ts";

export interface EventView {
  /** Of a place's own calendar: the place. A session that has left it says so. */
  readonly place?: Location;
  /** Cancelled sessions are confirmed, and say in their summary that they are cancelled. */
  readonly showCancelled: boolean;
  /** What is said at the end of an entry that is added by itself. */
  readonly last?: string;
}

/** When nothing ever changed, nobody knows when a session was last revised: before every change, on no clock. */
const unrevised = "20000101T000000Z";

/** The event's content lines, from `BEGIN:VEVENT` to `END:VEVENT`. `news` are the paragraphs about what has changed. */
export function eventText(
  language: Language,
  session: Session,
  news: readonly string[],
  site: Site,
  { place, showCancelled, last }: EventView,
): string {
  const { service, current } = session;
  const cancelled = session.status === "cancelled";
  const { latitude, longitude } = current.location;
  const revised = session.updated && utcValue(session.updated);
  const page = absoluteUrl(site.url, service.url);
  const categories = service.topics.map(({ label }) => textValue(label)).join(",");
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${session.id}@${new URL(site.url).hostname}`),
    // No LAST-MODIFIED: an address or a time can be edited without a change, and programs would keep the old event.
    contentLine("DTSTAMP", revised ?? unrevised),
    contentLine("SEQUENCE", String(session.revision)),
    contentLine("DTSTART", utcValue(current.start)),
    contentLine("DTEND", utcValue(current.end)),
    contentLine("SUMMARY", textValue(wordEntry(language, session, { away: isAway(session, place), showCancelled }))),
    contentLine("LOCATION", textValue(addressLine(language, current.location, service))),
    ...ways(current.location),
    latitude === undefined || longitude === undefined
      ? ""
      : contentLine("GEO", `${latitude.toFixed(6)};${longitude.toFixed(6)}`),
    contentLine(
      "DESCRIPTION",
      textValue([...news, ...entryDetails(language, session, page), ...(last ? [last] : [])].join("\n\n")),
    ),
    contentLine("URL", page),
    categories === "" ? "" : contentLine("CATEGORIES", categories),
    contentLine("STATUS", cancelled && !showCancelled ? "CANCELLED" : "CONFIRMED"),
    // To follow a service is not to have promised to come: nobody is busy because of it.
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** Where people join from where they are, as programs show it beside the entry (RFC 7986 section 5.11). */
function ways({ location_type, join_url, phone }: Location): string[] {
  if (!isVirtual({ location_type })) return [];
  return [
    ...(join_url ? [contentLine("CONFERENCE;VALUE=URI", new URL(join_url).href)] : []),
    ...(phone ? [contentLine("CONFERENCE;VALUE=URI;FEATURE=PHONE", phoneUrl(phone))] : []),
  ];
}

/** True of a moved session in the calendar of the place that it has left. */
export function isAway(session: Session, place: Location | undefined): boolean {
  return session.status === "moved" && session.original.location === place && session.current.location !== place;
}
