/** A short mark of what posters say, which their codes carry: the page that a code opens knows by it whether the poster is old. */
import { createHash } from "node:crypto";
import { type Area, type Library, type Location, openPlaces, type Service } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import { dayCodesOf } from "./recurrence.ts";
import type { RulePeriod } from "./rules-in-force.ts";
import type { Timetable } from "./timetable.ts";

interface Told {
  readonly library: Library;
  readonly timetable: Pick<Timetable, "inForce">;
}

/** Where a code leads within the page of its subject: there, if the poster is right, is the line that says so. */
export const markFragment = (mark: string): string => `#poster-${mark}`;

/**
 * Facts, not our words for them: a newer Signpost makes no poster old. Neither does a day that passes, since posters
 * give the days of what they say; nor a single session that is off, of which they say nothing.
 */
function markOf(facts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 8);
}

/** In what order rules and days are written says nothing, nor whether a key or a change has the first and the last day. */
const ruleFacts = (periods: readonly RulePeriod[]): readonly string[] =>
  periods
    .filter(({ is }) => is !== "ended")
    .map(({ schedule, location, hours, is, from, until }) => {
      const { freq, interval, byday = [], dates, dtstart, valid_from, valid_to, only_in, not_in } = schedule;
      return JSON.stringify([
        [is, location.title, hours.opens_at, hours.closes_at],
        [freq, interval, dayCodesOf({ byday }).toSorted(), inOrder(dates)],
        [inOrder([from, valid_from, dtstart]).at(-1), inOrder([until, valid_to]).at(0)],
        // Of what comes every few weeks, which weeks.
        interval > 1 && dtstart,
        [only_in, not_in],
      ]);
    })
    .sort();

const inOrder = (days: readonly (Temporal.PlainDate | undefined)[]): readonly string[] =>
  days
    .filter((day) => day !== undefined)
    .map(String)
    .sort();

/** The mark of a service's poster. */
export function serviceMark(service: Service, { library, timetable }: Told): string {
  const periods = timetable.inForce.get(service.id)?.atAnyTime ?? [];
  return markOf([
    service.title,
    service.status,
    service.contact?.phone ?? library.site.phone,
    service.schedules.length === 0 && service.application_process,
    ruleFacts(periods),
  ]);
}

/** The mark of each place's poster. */
export function placeMarks({ library, timetable }: Told): ReadonlyMap<Location, string> {
  const coming = new Map<Location, [string, readonly string[]][]>();
  for (const { id, title, status } of library.services) {
    if (status !== "active") continue;
    const periods = timetable.inForce.get(id)?.atAnyTime ?? [];
    // Those who have left a place are told there where they are.
    const places = new Set(periods.flatMap(({ location, schedule }) => [location, schedule.location]));
    for (const place of places) {
      const here = periods.filter(({ location, schedule }) => location === place || schedule.location === place);
      coming.set(place, [...(coming.get(place) ?? []), [title, ruleFacts(here)]]);
    }
  }
  return new Map(
    openPlaces(library).map((place) => [
      place,
      markOf([
        place.title,
        [place.address_1, place.city, place.postal_code],
        [place.join_url, place.phone, library.site.phone],
        coming.get(place) ?? [],
      ]),
    ]),
  );
}

/** The mark of the sheet of each area: who meets in it, what their places are like, and whom to call. */
export function areaMarks({ library, timetable }: Told): ReadonlyMap<Area, string> {
  const facts = (area: Area) =>
    library.services.flatMap(({ id, title, status, contact, organisation, areas, schedules, application_process }) => {
      const phone = contact?.phone ?? organisation.phone ?? library.site.phone;
      if (status !== "active") return [];
      if (schedules.length === 0) return areas.includes(area) ? [[title, phone, application_process]] : [];
      const here = (timetable.inForce.get(id)?.atAnyTime ?? []).filter(({ location }) => location.areas.includes(area));
      const places = [...new Set(here.map(({ location }) => location))].map(placeFacts).sort();
      return here.length === 0 ? [] : [[title, phone, ruleFacts(here), places]];
    });
  return new Map(library.areas.map((area) => [area, markOf([area.label, ...facts(area)])]));
}

const placeFacts = ({ title, address_1, city, postal_code, join_url, phone, accessibility }: Location): string =>
  JSON.stringify([title, address_1, city, postal_code, join_url, phone, accessibility]);

/** What is printed of one thing, and what it says in short. */
export interface PosterMark {
  readonly title: string;
  /** What people call it. */
  readonly what: "poster" | "timetable";
  /** The page that the code opens. */
  readonly page: string;
  /** The page that is printed. */
  readonly url: string;
  readonly mark: string;
}

/** Every poster of a site that has any. */
export function posterMarks(told: Told): readonly PosterMark[] {
  if (!sectionsIn(told.library).has("posters")) return [];
  const poster = ({ title, url }: Service | Location, mark: string) => ({
    title,
    what: "poster" as const,
    page: url,
    url: `${url}poster/`,
    mark,
  });
  return [
    ...told.library.services.map((service) => poster(service, serviceMark(service, told))),
    ...[...placeMarks(told)].map(([place, mark]) => poster(place, mark)),
    ...[...areaMarks(told)].map(([{ id, label }, mark]) => {
      const page = `/areas/${id}/`;
      return { title: label, what: "timetable" as const, page, url: `${page}sheet/`, mark };
    }),
  ];
}
