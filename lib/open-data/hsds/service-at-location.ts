/** A service at one of its places, as HSDS-UK service_at_location. */

import type { Location, Service, Site } from "../../content/library.ts";
import type { Language } from "../../language.ts";
import type { ServiceInForce } from "../../timetable/rules-in-force.ts";
import { identifier } from "./identifier.ts";
import { locationDetails, locationSummary } from "./location.ts";
import { schedules } from "./schedule.ts";
import { type ServiceNow, serviceDetails, serviceSummary } from "./service.ts";

/** The places at which its rules have a service meet now or later, or would if it met, each once, in their order. */
export function placesOf({ rules }: ServiceInForce): Location[] {
  return [...new Set(rules.map(({ location }) => location))];
}

/** As it stands within its service's own record, which already says the rules. */
export function place(language: Language, service: Service, location: Location, site: Site) {
  return { ...link(service, location), location: locationDetails(language, location, site) };
}

/** The fields of a list. */
export function serviceAtLocationSummary(
  language: Language,
  service: Service,
  location: Location,
  site: Site,
  now: ServiceNow,
) {
  return {
    ...link(service, location),
    location: locationSummary(language, location),
    service: serviceSummary(service, site, now),
  };
}

export function serviceAtLocationDetails(
  language: Language,
  service: Service,
  location: Location,
  site: Site,
  now: ServiceNow,
) {
  return {
    ...link(service, location),
    location: locationDetails(language, location, site),
    schedules: schedules(language, service, now, site, location.id),
    service: serviceDetails(language, service, site, now, location.id),
  };
}

function link(service: Service, location: Location) {
  return {
    id: identifier("service_at_location", service.id, location.id),
    service_id: identifier("service", service.id),
    location_id: identifier("location", location.id),
  };
}
