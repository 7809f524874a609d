/** Services as HSDS-UK services. */

import type { Service, Site } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Language } from "../../language.ts";
import type { ServiceInForce } from "../../timetable/rules-in-force.ts";
import { languageName } from "../../words/language.ts";
import { describeService } from "../../words/open-data.ts";
import { webAddress } from "../data-file.ts";
import { identifier } from "./identifier.ts";
import { organizationDetails, organizationSummary } from "./organization.ts";
import { phones } from "./phone.ts";
import { schedules } from "./schedule.ts";
import { attributes } from "./taxonomy.ts";

/** How a service stands on the day of the build. */
export interface ServiceNow {
  readonly inForce: ServiceInForce;
  readonly today: Temporal.PlainDate;
  /** What is different now or soon, in words. */
  readonly alert: string | undefined;
  /** When what is said of it last changed, as far as the content says. */
  readonly modified: string | undefined;
}

/** The fields of a list. */
export function serviceSummary(service: Service, site: Site, now: ServiceNow) {
  return { ...ownFields(service, site, now), organization: organizationSummary(service.organisation) };
}

/**
 * Everything but its places. With `place`, only the rules that hold there: a record for each of a service's many places
 * would otherwise repeat the rules of all.
 */
export function serviceDetails(language: Language, service: Service, site: Site, now: ServiceNow, place?: string) {
  return {
    ...withoutOrganization(language, service, site, now, place),
    organization: organizationDetails(service.organisation),
  };
}

/** As it stands within its organisation's own record. */
export function withoutOrganization(language: Language, service: Service, site: Site, now: ServiceNow, place?: string) {
  const service_id = identifier("service", service.id);
  const { contact } = service;
  return {
    ...ownFields(service, site, now),
    eligibility_description: service.eligibility_description,
    application_process: service.application_process,
    schedules: schedules(language, service, now, site, place),
    service_areas: service.areas.map((area) => ({
      id: identifier("service_area", service.id, area.id),
      service_id,
      name: area.label,
      uri: absoluteUrl(site.url, `/areas/${area.id}/`),
    })),
    languages: service.languages.map((code) => ({
      id: identifier("language", service.id, code),
      service_id,
      code,
      name: languageName(language, code),
    })),
    cost_options:
      service.fees_description === undefined
        ? []
        : [{ id: identifier("cost_option", service.id), service_id, amount_description: service.fees_description }],
    contacts:
      contact === undefined
        ? []
        : [{ id: identifier("contact", service.id), service_id, name: service.title, email: contact.email }],
    phones: phones("service", service.id, contact ?? {}),
    attributes: attributes(service),
  };
}

function ownFields(service: Service, site: Site, { inForce, alert, modified }: ServiceNow) {
  return {
    id: identifier("service", service.id),
    organization_id: identifier("organization", service.organisation.id),
    name: service.title,
    // The UK profile has no field for who can come and how to join in words.
    description: describeService(service),
    url: webAddress(service.contact?.website) ?? absoluteUrl(site.url, service.url),
    email: service.contact?.email,
    status: inForce.status,
    fees: service.fees_description,
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: service.assured_date?.toString(),
    last_modified: modified,
    alert,
  };
}
