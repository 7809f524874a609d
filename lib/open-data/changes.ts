/** Changes in force or to come, as alerts in the terms of GTFS-Realtime: https://gtfs.org/documentation/realtime/reference/ */

import type { Change, Location, Service, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import type { Meeting, Session } from "../timetable/session.ts";
import { headline, paragraphs, wordChange } from "../words/change.ts";
import { effectLabel, wordCause } from "../words/effects.ts";
import { type BinaryFile, type DataFile, jsonFile } from "./data-file.ts";
import { protobuf } from "./gtfs-realtime.ts";

/** `Alert.Effect` */
const gtfsEffects = {
  cancelled: "NO_SERVICE",
  moved: "STOP_MOVED",
  retimed: "MODIFIED_SERVICE",
  extra: "ADDITIONAL_SERVICE",
  reduced: "REDUCED_SERVICE",
  delayed: "SIGNIFICANT_DELAYS",
  access: "ACCESSIBILITY_ISSUE",
  contact: "OTHER_EFFECT",
  started: "ADDITIONAL_SERVICE",
  ended: "NO_SERVICE",
  notice: "NO_EFFECT",
} as const satisfies Record<Change["effect"], string>;

/** `Alert.Cause`: those of content in capitals, but for one that GTFS-Realtime does not have. */
function gtfsCause(cause: Change["cause"] = "unknown-cause"): string {
  return cause === "staff-shortage" ? "OTHER_CAUSE" : cause.toUpperCase().replaceAll("-", "_");
}

/** Seconds since 1970 UTC; no `end` is until further notice. */
interface TimeRange {
  readonly start: number;
  readonly end?: number;
}

/** What is concerned: all that it names at once. */
interface Selector {
  readonly agency_id: string;
  readonly route_id: string;
  readonly stop_id?: string;
  readonly trip?: ReturnType<typeof trip>;
}

/** An alert for each change that is in force or to come, last published first. */
export function* alerts({ library: { site, language }, timetable, today }: Model) {
  for (const compiled of inForceOrComing({ timetable, today })) {
    yield { id: compiled.change.id, alert: alert(language, compiled, site) };
  }
}

/** The changes that the files hold, last published first. */
export const inForceOrComing = ({ timetable, today }: Pick<Model, "timetable" | "today">) =>
  timetable.changes.filter((change) => ["current", "coming"].includes(change.state(today)));

export const changesFile = (model: Model): DataFile => jsonFile("/open-data/changes.json", feed(model));

/** The same as tools of public transport read it. */
export const changesProtobuf = (model: Model): BinaryFile => ({
  path: "/open-data/changes.pb",
  content: protobuf(feed(model)),
});

/** A whole feed: an alert that is no longer in it no longer holds. */
function feed(model: Model) {
  const midnight = model.today.toZonedDateTime(model.library.site.timezone);
  const made = [midnight, ...inForceOrComing(model).map(({ updated }) => updated)];
  return {
    header: {
      gtfs_realtime_version: "2.0",
      incrementality: "FULL_DATASET",
      // The day of the build has no hour; a change that was published in the course of it may not be newer than the feed.
      timestamp: Math.max(...made.map(seconds)),
    },
    entity: [...alerts(model)],
  };
}

function alert(language: Language, compiled: CompiledChange, site: Site) {
  const { change } = compiled;
  const said = (text: string) => ({ translation: [{ text, language: site.locale }] });
  const cause = wordCause(language, change.cause);
  const impact = impactPeriods(compiled, site.timezone);
  const starts = impact.map(({ start }) => start);
  const ends = impact.map(({ end }) => end);
  return {
    // Every impact must lie within a time of communication, even one that was told late.
    communication_period: [
      {
        start: Math.min(seconds(compiled.published), ...starts),
        end: ends.includes(undefined) ? undefined : Math.max(...(ends as number[])),
      },
    ],
    impact_period: impact,
    informed_entity: informedEntities(compiled),
    cause: gtfsCause(change.cause),
    cause_detail: cause && said(cause),
    effect: gtfsEffects[change.effect],
    effect_detail: said(effectLabel(language, change)),
    severity_level: change.severity.toUpperCase(),
    url: said(absoluteUrl(site.url, change.url)),
    header_text: said(headline(language, change)),
    description_text: said(paragraphs(language, wordChange(language, compiled)).join("\n")),
  };
}

/** The sessions that it names, one by one; of a change that lasts, its days. */
function impactPeriods(compiled: CompiledChange, zone: string): TimeRange[] {
  const ranges = new Map<string, TimeRange>();
  if (compiled.namesSessions) {
    for (const meeting of compiled.meetings.filter((one) => inForce(one, compiled))) {
      const range = { start: seconds(meeting.start), end: seconds(meeting.end) };
      ranges.set(`${range.start}/${range.end}`, range);
    }
  }
  if (ranges.size > 0) return [...ranges.values()].sort((a, b) => a.start - b.start);
  const start = seconds(compiled.from.toZonedDateTime(zone));
  const end = compiled.until && seconds(compiled.until.add({ days: 1 }).toZonedDateTime(zone));
  return [{ start, end }];
}

/** The sessions that a change names and still changes, as it leaves them; none of a change that lasts. */
export function sessionsConcerned(compiled: CompiledChange): Session[] {
  if (!compiled.namesSessions) return [];
  return compiled.sessions.map(({ after }) => after).filter(({ original }) => inForce(original, compiled));
}

/**
 * Services are routes, places are stops and sessions are trips. A change that names sessions concerns each of them, where
 * it was and where it is now; another concerns its services, at its places if it has any.
 */
export function informedEntities(compiled: CompiledChange): Selector[] {
  const { change, services, namesSessions } = compiled;
  if (namesSessions) {
    return sessionsConcerned(compiled).flatMap((session) =>
      [...new Set([session.original.location, session.current.location])].map(({ id }) => ({
        ...route(session.service),
        stop_id: id,
        trip: trip(session),
      })),
    );
  }
  const at = (service: Service, { id }: Location) => ({ ...route(service), stop_id: id });
  const everywhere = change.locations.length === 0;
  const to = change.to?.location ? [change.to.location] : [];
  const found = services.flatMap((service): Selector[] => {
    const limited = change.locations.filter((place) => standsAt(place, service, compiled));
    if (!everywhere && limited.length === 0) return [];
    return [...(everywhere ? [route(service)] : []), ...[...limited, ...to].map((place) => at(service, place))];
  });
  if (found.length > 0) return found;
  return services.flatMap((service) => change.locations.map((place) => at(service, place)));
}

/** The ids of the services and places that its alert names, each once. */
export function concerned(compiled: CompiledChange) {
  const entities = informedEntities(compiled);
  return {
    services: [...new Set(entities.map(({ route_id }) => route_id))],
    locations: [...new Set(entities.flatMap(({ stop_id }) => stop_id ?? []))],
  };
}

/** Whether a service meets at a place by its timetable, or has a session there of which the change speaks. */
const standsAt = ({ id }: Location, service: Service, { sessions }: CompiledChange): boolean =>
  service.schedules.some(({ location }) => location.id === id) ||
  sessions
    .filter(({ after }) => after.service.id === service.id)
    .some(({ before, after }) => [before?.current, after.current].some((meeting) => meeting?.location.id === id));

function route(service: Service) {
  return { agency_id: service.organisation.id, route_id: service.id };
}

/** An all-clear may end a change before all of its sessions have been. */
function inForce({ start }: Meeting, { until }: CompiledChange): boolean {
  return until === undefined || Temporal.PlainDate.compare(start.toPlainDate(), until) <= 0;
}

/** The trip as the timetable has it: neither name nor start ever changes. */
function trip({ id, service, original: { start } }: Session) {
  return {
    trip_id: id,
    route_id: service.id,
    start_date: start.toPlainDate().toString().replaceAll("-", ""),
    start_time: start.toPlainTime().toString({ smallestUnit: "second" }),
  };
}

function seconds(moment: Temporal.ZonedDateTime): number {
  return Math.floor(moment.epochMilliseconds / 1000);
}
