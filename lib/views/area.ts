/** An area's page: its services, places and changes together. */
import type { Area } from "../content/library.ts";
import type { Model } from "../model.ts";
import { type ChangeRow, changeRow } from "./change.ts";
import { type DateView, dateView } from "./date.ts";
import { type FollowView, followView } from "./follow.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { within } from "./service.ts";
import { type SessionView, sessionView } from "./session.ts";

/** So many sessions of the coming week are shown; the timetable has the rest. */
const sessionsShown = 40;
const placesOnPage = 120;

export interface AreaView {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly head: Head;
  readonly asOf: DateView;
  readonly sessions: readonly SessionView[];
  readonly moreSessions: number;
  readonly services: readonly LinkView[];
  readonly places: ListPage<LinkView>;
  readonly changes: readonly ChangeRow[];
  readonly follow: FollowView;
}

/** The page of an area, and those that go on with its places when they are many. */
export function areaViews(area: Area, model: Model): readonly AreaView[] {
  const { library, timetable, today } = model;
  const url = `/areas/${area.id}/`;
  const locations = library.locations.filter(({ areas }) => areas.includes(area));
  const sessions = within(
    locations.flatMap((location) =>
      (timetable.byLocation.get(location.id) ?? []).filter(({ current }) => current.location === location),
    ),
    today,
    7,
  ).toSorted((a, b) => Temporal.ZonedDateTime.compare(a.current.start, b.current.start));
  const meetingHere = new Set(
    locations.flatMap(({ id }) => timetable.byLocation.get(id) ?? []).map(({ service }) => service),
  );
  const services = library.services.filter((service) => service.areas.includes(area) || meetingHere.has(service));
  const places = pagesOf(locations.map(linkTo), url, placesOnPage, (first, last) => `${first.title} to ${last.title}`);
  return places.map((page) => ({
    title: area.label,
    description: area.description,
    url,
    asOf: dateView(today),
    sessions: sessions.slice(0, sessionsShown).map((session) => sessionView(session, timetable)),
    moreSessions: Math.max(0, sessions.length - sessionsShown),
    services: services.map(linkTo),
    places: page,
    changes: timetable.changes
      .filter(({ areas }) => areas.includes(area))
      .map((change) => changeRow(change, today))
      .filter(({ over }) => !over),
    follow: followView(area.label, url),
    head: headOf({
      title: page.number === 1 ? area.label : `${area.label}: places, page ${page.number}`,
      description: `Services, places and changes in ${area.label}. ${area.description}`,
      url: page.url,
      section: "areas",
      ...(page.number === 1 && {
        search: {
          filters: [
            { name: "kind" as const, value: "Area" },
            { name: "area" as const, value: area.label },
          ],
          aliases: area.aliases,
        },
      }),
    }),
  }));
}
