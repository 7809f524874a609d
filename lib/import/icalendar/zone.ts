/** Time zones as calendars name them: those of the IANA, those of Windows, and those that only the file explains. */
import { findIana } from "windows-iana";
import { type Component, propertyOf, textOf } from "./components.ts";

/** The zone in the IANA's terms; undefined when nobody can tell which it is. `site` is the site's own. */
export function zoneOf(name: string, explained: readonly Component[], site: string): string | undefined {
  const vtimezone = explained.find((zone) => textOf(zone, "TZID") === name);
  // Some programs put their own name before it: /freeassociation.sourceforge.net/Europe/London.
  const parts = name.split("/").filter((part) => part !== "");
  return (
    [name, parts.slice(-2).join("/"), parts.slice(-3).join("/")].find(isZone) ??
    findIana(name)[0] ??
    [propertyOf(vtimezone ?? nothing, "X-LIC-LOCATION")?.value ?? ""].find(isZone) ??
    (vtimezone && keepsTimeOf(vtimezone, site) ? site : undefined)
  );
}

const nothing: Component = { name: "", line: 0, properties: [], components: [] };

function isZone(name: string): boolean {
  try {
    // A bare offset is a zone too, but never what a calendar means by a name.
    return /^[A-Za-z]/.test(name) && !!Temporal.Instant.from("2000-01-01T00:00Z").toZonedDateTimeISO(name);
  } catch {
    return false;
  }
}

/** Whether its clocks show what those of the zone show in winter and in summer. */
function keepsTimeOf({ components }: Component, zone: string): boolean {
  const offset = (name: string) => {
    const part = components.find((component) => component.name === name);
    return part && propertyOf(part, "TZOFFSETTO")?.value.replace(/^([+-]\d{2})(\d{2}).*$/, "$1:$2");
  };
  const standard = offset("STANDARD");
  return standard === offsetIn(zone, 1) && (offset("DAYLIGHT") ?? standard) === offsetIn(zone, 7);
}

const offsetIn = (zone: string, month: number) =>
  Temporal.ZonedDateTime.from({ year: 2026, month, day: 15, timeZone: zone }).offset;

/** Whether two zones have the same time all year. */
export const sameTime = (one: string, other: string): boolean =>
  [1, 7].every((month) => offsetIn(one, month) === offsetIn(other, month));
