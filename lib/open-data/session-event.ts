/** A session as a schema.org Event, for `sessions.json` and for the pages that show it. */
import { accessQuestions } from "../content/kinds/locations.ts";
import { isVirtual, type Location, type Service, type Site } from "../content/library.ts";
import { phoneUrl } from "../content/phone.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import { areaLabels } from "../words/place.ts";
import { headlineOf } from "./concerned-by.ts";
import { isFree, offer } from "./cost.ts";
import { dateTime, webAddress } from "./data-file.ts";
import { sessionModified } from "./modified.ts";

/** The context of an event: schema.org, and `signpost:` for what it has no word for. */
export function eventContext(site: Site) {
  return ["https://schema.org", { signpost: `${absoluteUrl(site.url, "/open-data/")}#` }] as const;
}

/** Sessions as one document of linked data, for a page that shows them. */
export function sessionGraph(sessions: readonly Session[], model: Model) {
  return {
    "@context": eventContext(model.library.site),
    "@graph": sessions.map((session) => sessionEvent(session, model)),
  };
}

/**
 * The event, without a context. `@id` is made from the session's id and stays when it moves. schema.org has no status for
 * a new place: such an event is rescheduled only if its time changed too, its `location` is the new place, and
 * `signpost:` says the rest.
 */
export function sessionEvent(session: Session, model: Model) {
  const { site } = model.library;
  const { id, service, original, current, status } = session;
  const retimed = !original.start.equals(current.start) || !original.end.equals(current.end);
  const elsewhere = original.location !== current.location;
  return {
    "@type": "Event",
    "@id": `${absoluteUrl(site.url, service.url)}#${id}`,
    identifier: id,
    name: service.title,
    description: service.summary,
    url: absoluteUrl(site.url, service.url),
    startDate: dateTime(current.start),
    endDate: dateTime(current.end),
    previousStartDate: retimed ? dateTime(original.start) : undefined,
    eventStatus: `https://schema.org/Event${status === "cancelled" ? "Cancelled" : retimed ? "Rescheduled" : "Scheduled"}`,
    eventAttendanceMode: `https://schema.org/${isVirtual(current.location) ? "Online" : "Offline"}EventAttendanceMode`,
    location: place(current.location, site),
    organizer: organizer(service),
    isAccessibleForFree: isFree(service) ? true : undefined,
    offers: offer(service),
    superEvent: {
      "@type": "EventSeries",
      "@id": `${absoluteUrl(site.url, service.url)}#series`,
      identifier: service.id,
      name: service.title,
      url: absoluteUrl(site.url, service.url),
    },
    "signpost:status": status,
    "signpost:cause": session.cause,
    "signpost:bankHoliday": session.bankHoliday,
    "signpost:originalLocation": elsewhere ? place(original.location, site) : undefined,
    "signpost:changes": session.concernedBy.map((change) => ({
      "@id": absoluteUrl(site.url, `/changes/${change}/`),
      identifier: change,
      name: headlineOf(change, model),
    })),
    "signpost:modified": sessionModified(session, model),
  };
}

function place(location: Location, site: Site) {
  const { latitude, longitude, join_url, phone } = location;
  if (isVirtual(location)) {
    const page = absoluteUrl(site.url, location.url);
    return {
      "@type": "VirtualLocation",
      "@id": page,
      identifier: location.id,
      name: location.title,
      url: webAddress(join_url) ?? (phone ? phoneUrl(phone) : page),
      // schema.org foresees it of a Place only. Who asks for an area finds sessions of both kinds alike.
      additionalProperty: properties(location),
    };
  }
  return {
    "@type": "Place",
    "@id": absoluteUrl(site.url, location.url),
    identifier: location.id,
    name: location.title,
    address: {
      "@type": "PostalAddress",
      streetAddress: location.address_1 || undefined,
      addressLocality: location.confidential ? areaLabels(location) : location.city,
      postalCode: location.postal_code,
      addressCountry: "GB",
    },
    geo:
      location.confidential || latitude === undefined || longitude === undefined
        ? undefined
        : { "@type": "GeoCoordinates", latitude, longitude },
    additionalProperty: properties(location),
  };
}

/** What schema.org has no words for: in which areas a place is, and the answer to each question of access. */
function properties({ areas, accessibility }: Location) {
  const property = (name: string, value: string) => ({ "@type": "PropertyValue", name, value });
  return [
    ...areas.map(({ id }) => property("area", id)),
    ...accessQuestions.flatMap((question) => {
      const answer = accessibility[question];
      return answer === undefined ? [] : [property(question, answer)];
    }),
  ];
}

function organizer({ organisation }: Service) {
  return {
    "@type": "Organization",
    identifier: organisation.id,
    name: organisation.title,
    url: webAddress(organisation.website),
  };
}
