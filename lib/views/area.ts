/** An area's page: its services, places and changes together. */

import type { Area, Location, Service } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { areaPage, areaServicesPage, fromTo } from "../words/page.ts";
import { badgeOf } from "../words/sections.ts";
import { type ChangeRow, changeRow } from "./change.ts";
import { soonestFirst } from "./change-order.ts";
import { type DateView, dateView } from "./date.ts";
import { type FollowView, followView } from "./follow.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { headOn, type ListPage, pagesOf } from "./paging.ts";
import { placeLink } from "./place.ts";
import { within } from "./service-sessions.ts";
import { type SessionView, sessionView } from "./session.ts";

/** So many sessions of the coming week are shown; the timetable has the rest. */
const sessionsShown = 40;
/** Where there are more, all of them have pages of their own. */
const servicesShown = 20;
/** So many changes are shown; the list of all changes has the rest. */
const changesShown = 20;
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
  /** Where all the services are, when they are many. */
  readonly moreServices?: LinkView;
  readonly places: ListPage<LinkView>;
  readonly changes: readonly ChangeRow[];
  readonly moreChanges: number;
  readonly follow: FollowView;
  /** Timetables to print, on a site that has posters. */
  readonly sheets: readonly LinkView[];
}

const urlOf = ({ id }: Area) => `/areas/${id}/`;

function locationsIn(area: Area, { library }: Model): readonly Location[] {
  return library.locations.filter(({ areas }) => areas.includes(area));
}

/** The services that are for an area, and those that meet in it. */
function servicesIn(area: Area, model: Model): readonly Service[] {
  const { byLocation } = model.timetable;
  const meeting = new Set(
    locationsIn(area, model).flatMap(({ id }) => (byLocation.get(id) ?? []).map(({ service }) => service)),
  );
  return model.library.services.filter((service) => service.areas.includes(area) || meeting.has(service));
}

/** The services of each area that has too many for its own page. */
export function areaServices(model: Model): readonly { readonly head: Head; readonly services: readonly LinkView[] }[] {
  return model.library.areas
    .map((area) => ({ area, services: servicesIn(area, model) }))
    .filter(({ services }) => services.length > servicesShown)
    .map(({ area, services }) => ({
      services: services.map(linkTo),
      head: headOf(
        {
          ...areaServicesPage(model.library.language, area),
          url: `${urlOf(area)}services/`,
          section: "areas",
          within: [{ title: area.label, url: urlOf(area) }],
        },
        model.library,
      ),
    }));
}

const sheetLinks = (language: Language, url: string): readonly LinkView[] => [
  { title: language.say("sheet-link"), url: `${url}sheet/` },
  { title: language.say("sheet-link-large"), url: `${url}sheet/large/` },
];

/** The page of an area, and those that go on with its places when they are many. */
export function areaViews(area: Area, model: Model): readonly AreaView[] {
  const { timetable, today } = model;
  const url = urlOf(area);
  const locations = locationsIn(area, model);
  const sessions = within(
    locations.flatMap((location) =>
      (timetable.byLocation.get(location.id) ?? []).filter(({ current }) => current.location === location),
    ),
    today,
    7,
  ).toSorted((a, b) => Temporal.ZonedDateTime.compare(a.current.start, b.current.start));
  const services = servicesIn(area, model);
  const concerning = timetable.changes.filter((change) => change.areas.includes(area) && !change.isOver(today));
  const changes = soonestFirst(concerning, today).map((change) => changeRow(model.library.language, change, today));
  const places = pagesOf(
    model.library.language,
    locations.map((one) => placeLink(model.library.language, one)),
    url,
    placesOnPage,
    (first, last) => fromTo(model.library.language, first.title, last.title),
  );
  const first = headOf(
    {
      ...areaPage(model.library.language, area),
      url,
      section: "areas",
      search: {
        filters: [
          { name: "kind", value: badgeOf(model.library.language, "areas") },
          { name: "area", value: area.label },
        ],
        aliases: area.aliases,
      },
    },
    model.library,
  );
  return places.map((page) => ({
    title: area.label,
    description: area.description,
    url,
    asOf: dateView(model.library.language, today),
    sessions: sessions
      .slice(0, sessionsShown)
      .map((session) => sessionView(model.library.language, session, timetable, { access: true })),
    moreSessions: Math.max(0, sessions.length - sessionsShown),
    services: services.slice(0, servicesShown).map(linkTo),
    ...(services.length > servicesShown && {
      moreServices: {
        title: model.library.language.say("all-services-in", { count: services.length, area: area.label }),
        url: `${url}services/`,
      },
    }),
    places: page,
    changes: changes.slice(0, changesShown),
    moreChanges: Math.max(0, changes.length - changesShown),
    follow: followView(model.library.language.say("follow-title", { subject: area.label }), url, model.library),
    sheets: sectionsIn(model.library).has("posters") ? sheetLinks(model.library.language, url) : [],
    head: headOn(model.library.language, first, page),
  }));
}
