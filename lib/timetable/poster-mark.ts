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

/** What of a poster can have changed: where, when, and who meets or whether they do. */
interface Parts {
  readonly place: unknown;
  readonly times: unknown;
  readonly state: unknown;
}

const digits = (facts: unknown, many: number) =>
  createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, many);

/**
 * Facts, not our words for them: a newer Signpost makes no poster old. Neither does a day that passes, since posters
 * give the days of what they say; nor a single session that is off, of which they say nothing. Eight digits say whether
 * anything has changed, two more of each part which. `_includes/scripts/scanned.js` takes them apart.
 */
function markOf(facts: readonly unknown[], { place, times, state }: Parts): string {
  return digits(facts, 8) + [place, times, state].map((part) => digits(part, 2)).join("");
}

const held = (periods: readonly RulePeriod[]) => periods.filter(({ is }) => is !== "ended");

/** In what order rules and days are written says nothing, nor whether a key or a change has the first and the last day. */
const ruleFacts = (periods: readonly RulePeriod[]): readonly string[] =>
  held(periods)
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

/** When people meet, whatever the first and the last day. */
const timesIn = (periods: readonly RulePeriod[]): readonly string[] =>
  [
    ...new Set(
      held(periods).map(({ schedule: { freq, interval, byday = [], dates }, hours }) =>
        JSON.stringify([
          hours.opens_at,
          hours.closes_at,
          freq,
          interval,
          dayCodesOf({ byday }).toSorted(),
          inOrder(dates),
        ]),
      ),
    ),
  ].sort();

const placesIn = (periods: readonly RulePeriod[]): readonly string[] =>
  [...new Set(held(periods).map(({ location }) => location.title))].sort();

const inOrder = (days: readonly (Temporal.PlainDate | undefined)[]): readonly string[] =>
  days
    .filter((day) => day !== undefined)
    .map(String)
    .sort();

/** The mark of a service's poster. */
export function serviceMark(service: Service, { library, timetable }: Told): string {
  const periods = timetable.inForce.get(service.id)?.atAnyTime ?? [];
  return markOf(
    [
      service.title,
      service.status,
      service.contact?.phone ?? library.site.phone,
      service.schedules.length === 0 && service.application_process,
      ruleFacts(periods),
    ],
    { place: placesIn(periods), times: timesIn(periods), state: stateOf(service, { timetable }) },
  );
}

/** Whether a service goes on, as far as its file and lasting changes say, on whatever day anybody asks. */
export function stateOf({ id, status }: Service, { timetable }: Pick<Told, "timetable">): "ends" | "stops" | "runs" {
  const periods = timetable.inForce.get(id)?.atAnyTime ?? [];
  if (status === "defunct" || periods.some(({ is }) => is === "ended")) return "ends";
  return status !== "active" || periods.some(({ is }) => is === "paused") ? "stops" : "runs";
}

/** The mark of each place's poster. */
export function placeMarks({ library, timetable }: Told): ReadonlyMap<Location, string> {
  const coming = new Map<Location, { title: string; rules: readonly string[]; times: readonly string[] }[]>();
  for (const { id, title, status } of library.services) {
    if (status !== "active") continue;
    const periods = timetable.inForce.get(id)?.atAnyTime ?? [];
    // Those who have left a place are told there where they are.
    const places = new Set(periods.flatMap(({ location, schedule }) => [location, schedule.location]));
    for (const place of places) {
      const here = periods.filter(({ location, schedule }) => location === place || schedule.location === place);
      const one = { title, rules: ruleFacts(here), times: timesIn(here) };
      coming.set(place, [...(coming.get(place) ?? []), one]);
    }
  }
  return new Map(
    openPlaces(library).map((place) => {
      const address = [place.address_1, place.city, place.postal_code];
      const who = coming.get(place) ?? [];
      const facts = [
        place.title,
        address,
        [place.join_url, place.phone, library.site.phone],
        who.map(({ title, rules }) => [title, rules]),
      ];
      const parts = {
        place: [address, place.join_url, place.phone],
        times: who.map(({ times }) => times),
        state: who.map(({ title }) => title),
      };
      return [place, markOf(facts, parts)];
    }),
  );
}

/** The mark of the sheet of each area: who meets in it, what their places are like, and whom to call. */
export function areaMarks({ library, timetable }: Told): ReadonlyMap<Area, string> {
  /** A line of the sheet: what it prints, and of that when and at what places. */
  const lines = (area: Area): { title: string; facts: readonly unknown[]; times: unknown; places: unknown }[] =>
    library.services.flatMap(({ id, title, status, contact, organisation, areas, schedules, application_process }) => {
      const phone = contact?.phone ?? organisation.phone ?? library.site.phone;
      if (status !== "active") return [];
      if (schedules.length === 0) {
        return areas.includes(area)
          ? [{ title, facts: [title, phone, application_process], times: [], places: [] }]
          : [];
      }
      const here = (timetable.inForce.get(id)?.atAnyTime ?? []).filter(({ location }) => location.areas.includes(area));
      const places = [...new Set(here.map(({ location }) => location))].map(placeFacts).sort();
      const facts = [title, phone, ruleFacts(here), places];
      return here.length === 0 ? [] : [{ title, facts, times: timesIn(here), places }];
    });
  return new Map(
    library.areas.map((area) => {
      const all = lines(area);
      const parts = {
        place: all.map(({ places }) => places),
        times: all.map(({ times }) => times),
        state: all.map(({ title }) => title),
      };
      return [area, markOf([area.label, ...all.map(({ facts }) => facts)], parts)];
    }),
  );
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
  /** Of what it tells: a service, and whether that goes on, or who meets at a place or in an area. */
  readonly of: "place" | "area" | ReturnType<typeof stateOf>;
}

/** Every poster of a site that has any. */
export function posterMarks(told: Told): readonly PosterMark[] {
  if (!sectionsIn(told.library).has("posters")) return [];
  const poster = ({ title, url }: Service | Location, mark: string, of: PosterMark["of"]) => ({
    title,
    what: "poster" as const,
    page: url,
    url: `${url}poster/`,
    mark,
    of,
  });
  return [
    ...told.library.services.map((service) => poster(service, serviceMark(service, told), stateOf(service, told))),
    ...[...placeMarks(told)].map(([place, mark]) => poster(place, mark, "place")),
    ...[...areaMarks(told)].map(([{ id, label }, mark]) => {
      const page = `/areas/${id}/`;
      return { title: label, what: "timetable" as const, page, url: `${page}sheet/`, mark, of: "area" as const };
    }),
  ];
}
