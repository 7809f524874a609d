/** A service at one of its places, as HSDS-UK service_at_location. */
import type { Location, Service, Site } from "../../content/library.ts";
import { identifier } from "./identifier.ts";
import { locationDetails, locationSummary } from "./location.ts";
import { schedules } from "./schedule.ts";
import { serviceDetails, serviceSummary } from "./service.ts";

/** The places at which the rules of a service have it meet, each once, in the order of the rules. */
export function placesOf(service: Service): Location[] {
  return [...new Set(service.schedules.map((schedule) => schedule.location))];
}

/** As it stands within its service's own record, which already says the rules. */
export function place(service: Service, location: Location, site: Site) {
  return { ...link(service, location), location: locationDetails(location, site) };
}

/** The fields of a list. */
export function serviceAtLocationSummary(service: Service, location: Location, site: Site, alert: string | undefined) {
  return {
    ...link(service, location),
    location: locationSummary(location),
    service: serviceSummary(service, site, alert),
  };
}

export function serviceAtLocationDetails(service: Service, location: Location, site: Site, alert: string | undefined) {
  return {
    ...link(service, location),
    location: locationDetails(location, site),
    schedules: schedules(service, site, location.id),
    service: serviceDetails(service, site, alert, location.id),
  };
}

function link(service: Service, location: Location) {
  return {
    id: identifier("service_at_location", service.id, location.id),
    service_id: identifier("service", service.id),
    location_id: identifier("location", location.id),
  };
}
