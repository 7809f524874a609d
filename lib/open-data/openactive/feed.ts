/**
 * The services that are physical activities as a feed that OpenActive's harvesters read (RPDE,
 * https://openactive.io/realtime-paged-data-exchange/), in files alone: decision 139 says how.
 */
import type { Service } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Model } from "../../model.ts";
import { type DataFile, jsonFile, licence } from "../data-file.ts";
import { serviceModified } from "../modified.ts";
import { removedThings } from "../removed.ts";
import { shownSessions, windowDays } from "../sessions.ts";
import { activitiesOf, hasActivities, sessionSeries } from "./session-series.ts";

export const feedPath = "/open-data/openactive/session-series.json";

/** For how many days before its own the feed has pages: nothing in it is older. */
const daysKept = 28;

interface Item {
  readonly state: "updated" | "deleted";
  readonly kind: "SessionSeries";
  readonly id: string;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly data?: NonNullable<ReturnType<typeof sessionSeries>>;
}

/** In the order of the feed: by when they were modified, then by id. */
export function feedItems(model: Model): readonly Item[] {
  const activities = model.library.services.filter((service) => activitiesOf(service).length > 0);
  const shown = Map.groupBy(shownSessions(model), ({ service }) => service.id);
  const removed = removedThings(model).filter(({ kind }) => kind === "services");
  const items = [
    ...activities.map((service): Item => {
      const data = sessionSeries(service, shown.get(service.id) ?? [], model);
      const modified = lastModified(service, model);
      const { id } = service;
      return data
        ? { state: "updated", kind: "SessionSeries", id, modified, data }
        : { state: "deleted", kind: "SessionSeries", id, modified };
    }),
    ...removed.map(({ id, on }): Item => {
      const modified = Math.max(startOf(on, model), oldest(model));
      return { state: "deleted", kind: "SessionSeries", id, modified };
    }),
  ];
  return items.sort((a, b) => a.modified - b.modified || (a.id < b.id ? -1 : 1));
}

const startOf = (day: Temporal.PlainDate, { library }: Pick<Model, "library">) =>
  day.toZonedDateTime(library.site.timezone).epochMilliseconds / 1000;

/** What has not changed since then says that it did then: that nothing is older leaves no page without an end. */
const oldest = (model: Model) => startOf(model.today.subtract({ days: daysKept }), model);

/**
 * The newest of what its content says, and of the days on which a session came into the days that are told or left them.
 * Those change what is told of it as surely as an edit.
 */
function lastModified(service: Service, model: Model): number {
  const told = serviceModified(service, model);
  const days = (model.timetable.byService.get(service.id) ?? [])
    .flatMap(({ original, current }) => [original, current])
    .map(({ start }) => start.toPlainDate())
    .flatMap((day) => [day.subtract({ days: windowDays - 1 }), day.add({ days: 1 })])
    .filter((day) => Temporal.PlainDate.compare(day, model.today) <= 0);
  const newest = days.reduce(
    (a, b) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a),
    model.today.subtract({ days: daysKept }),
  );
  return Math.max(
    startOf(newest, model),
    told === undefined ? 0 : Temporal.Instant.from(told).epochMilliseconds / 1000,
  );
}

/** Every page, as files. None on a site where nothing is a physical activity. */
export function* feedFiles(model: Model): Generator<DataFile> {
  if (!hasActivities(model)) return;
  const items = feedItems(model);
  const weeks = weeksOf(model);
  const url = (path: string) => absoluteUrl(model.library.site.url, path);
  const end = endPath(model.today, model);
  let last: Item | undefined;
  const from = (path: string) =>
    last ? `${url(path)}?afterTimestamp=${last.modified}&afterId=${encodeURIComponent(last.id)}` : url(path);
  const weekOf = ({ modified }: Item) => weeks.findLastIndex((week) => modified >= startOf(week, model));
  const byWeek = Map.groupBy(items, weekOf);
  for (const [index, week] of weeks.entries()) {
    const held = byWeek.get(index) ?? [];
    last = held.at(-1) ?? last;
    // A week with nothing has its page, for whoever is on the way to it, but nobody is led there.
    const after = weeks.find((_, other) => other > index && byWeek.has(other));
    const page = { next: from(after ? weekPath(after) : end), items: held, license: licence.url };
    // Where a harvester begins, and where one goes on that began a week ago.
    if (index === 0) yield jsonFile(feedPath, page);
    yield jsonFile(weekPath(week), page);
  }
  yield jsonFile(end, { next: from(end), items: [], license: licence.url });
  for (const path of formerEnds(model)) {
    if (path !== end) yield jsonFile(path, { next: url(feedPath), items: [], license: licence.url });
  }
}

/** The Mondays of the weeks that have a page. */
function weeksOf({ today }: Pick<Model, "today">): Temporal.PlainDate[] {
  const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
  const first = monday(today.subtract({ days: daysKept }));
  return Array.from({ length: daysKept / 7 + 1 }, (_, week) => first.add({ weeks: week }));
}

const folder = feedPath.replace(/\.json$/, "");
const weekPath = (monday: Temporal.PlainDate) => `${folder}/${monday}.json`;

/** The end as it was when so many changes had been told in the week before a day. */
const endOf = (day: Temporal.PlainDate, changes: number) => `${folder}/end/${day}-${changes}.json`;

const endPath = (day: Temporal.PlainDate, model: Model) => endOf(day, toldBefore(day, model));

/**
 * How many changes of the services of the feed, or of all, were told on a day or in the six before it. As they are written:
 * whom news of all concerns can alter with what is told later, and the number must not fall.
 */
function toldBefore(day: Temporal.PlainDate, { timetable }: Model): number {
  return timetable.changes.filter(({ change: { services }, published }) => {
    const days = published.toPlainDate().until(day).days;
    const isOfFeed = services === "all" || services.some((service) => activitiesOf(service).length > 0);
    return days >= 0 && days < 7 && isOfFeed;
  }).length;
}

/** Where a harvester can be that was at the end not more than four weeks ago, whatever of the changes was merged by then. */
function* formerEnds(model: Model): Generator<string> {
  for (let back = 0; back <= daysKept; back += 1) {
    const day = model.today.subtract({ days: back });
    for (let changes = 0; changes <= toldBefore(day, model); changes += 1) yield endOf(day, changes);
  }
}
