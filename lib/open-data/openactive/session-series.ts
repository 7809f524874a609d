/**
 * A service as OpenActive has physical activities: a SessionSeries with its sessions, in the terms of
 * https://openactive.io/modelling-opportunity-data/. Which topics are such activities is said in the vocabulary.
 */
import { isVirtual, type Location, type Service } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Model } from "../../model.ts";
import type { Session } from "../../timetable/session.ts";
import { describeService } from "../../words/open-data.ts";
import { addressParts, areaLabels } from "../../words/place.ts";
import { isFree, offer } from "../cost.ts";
import { dateTime, webAddress } from "../data-file.ts";
import { identifier } from "../hsds/identifier.ts";
import { nations } from "../hsds/location.ts";

export const activityList = "https://openactive.io/activity-list";

/** Its physical activities, in the order of its topics. */
export const activitiesOf = ({ topics }: Service) => topics.flatMap(({ openactive }) => openactive ?? []);

/** Whether anything on the site is a physical activity. */
export const hasActivities = ({ library }: Pick<Model, "library">): boolean =>
  library.services.some((service) => activitiesOf(service).length > 0);

/**
 * The series and these sessions of it, which are all that are told. Undefined of what can't be told so: there is nothing to
 * come to, or no price, which the model wants as a number; we know of none but that it is free.
 */
export function sessionSeries(service: Service, sessions: readonly Session[], { library: { site } }: Model) {
  const cost = offer(service);
  if (sessions.length === 0 || !cost || !isFree(service)) return undefined;
  const page = absoluteUrl(site.url, service.url);
  const places = sessions.map(({ current }) => current.location);
  const where = places.find((place) => !isVirtual(place));
  const { organisation, minimum_age, maximum_age } = service;
  return {
    "@context": ["https://openactive.io/"],
    "@type": "SessionSeries",
    "@id": `${page}#series`,
    identifier: service.id,
    name: service.title,
    description: describeService(service),
    url: page,
    activity: activitiesOf(service).map(({ id, label }) => ({
      "@type": "Concept",
      "@id": id,
      prefLabel: label,
      inScheme: activityList,
    })),
    organizer: {
      "@type": "Organization",
      "@id": absoluteUrl(site.url, `/open-data/organizations/${identifier("organization", organisation.id)}.json`),
      identifier: organisation.id,
      name: organisation.title,
      url: webAddress(organisation.website),
    },
    ...(where && { location: place(where) }),
    eventAttendanceMode: mode(places),
    isAccessibleForFree: true,
    offers: [cost],
    ...((minimum_age ?? maximum_age) !== undefined && {
      ageRange: { "@type": "QuantitativeValue", minValue: minimum_age, maxValue: maximum_age },
    }),
    subEvent: sessions.map((session) => scheduledSession(session)),
  };

  function scheduledSession({ id, original, current, status }: Session) {
    const { start, end, location } = current;
    const retimed = !original.start.equals(start) || !original.end.equals(end);
    return {
      "@type": "ScheduledSession",
      "@id": `${page}#${id}`,
      identifier: id,
      url: page,
      startDate: dateTime(start),
      endDate: dateTime(end),
      duration: start.until(end, { largestUnit: "hours" }).toString(),
      eventStatus: `https://schema.org/Event${status === "cancelled" ? "Cancelled" : retimed ? "Rescheduled" : "Scheduled"}`,
      eventAttendanceMode: mode([location]),
      ...(!isVirtual(location) && { location: place(location) }),
    };
  }

  /** Of an address that is not whole the model takes what there is as words; of a confidential place that is its areas. */
  function place(location: Location) {
    const { address_1, city, postal_code, latitude, longitude, confidential } = location;
    const whole = !confidential && address_1 && city && postal_code;
    return {
      "@type": "Place",
      "@id": absoluteUrl(site.url, location.url),
      identifier: location.id,
      name: location.title,
      url: absoluteUrl(site.url, location.url),
      address: whole
        ? {
            "@type": "PostalAddress",
            streetAddress: address_1,
            addressLocality: city,
            addressRegion: nations[site.nation],
            postalCode: postal_code,
            addressCountry: "GB",
          }
        : confidential
          ? areaLabels(location) || nations[site.nation]
          : addressParts(location).join(", "),
      ...(!confidential &&
        latitude !== undefined &&
        longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    };
  }
}

function mode(places: readonly Location[]) {
  const online = places.filter(isVirtual).length;
  return `https://schema.org/${online === 0 ? "Offline" : online === places.length ? "Online" : "Mixed"}EventAttendanceMode`;
}
