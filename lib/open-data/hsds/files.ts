/** The Open Referral UK (HSDS-UK 3.0) files: a list of each table, whole and in pages, and one file for each record. */

import type { Service } from "../../content/library.ts";
import type { Model } from "../../model.ts";
import type { ServiceInForce } from "../../timetable/rules-in-force.ts";
import { headline } from "../../words/change.ts";
import type { files } from "../../words/open-data.ts";
import { type DataFile, jsonFile } from "../data-file.ts";
import { serviceModified } from "../modified.ts";
import { announcements, announcementsByService } from "./announcement.ts";
import { identifier } from "./identifier.ts";
import { organizationDetails, organizationSummary } from "./organization.ts";
import { type ServiceNow, serviceDetails, serviceSummary, withoutOrganization } from "./service.ts";
import { place, placesOf, serviceAtLocationDetails, serviceAtLocationSummary } from "./service-at-location.ts";
import { taxonomies, taxonomyTerms } from "./taxonomy.ts";

/** What stands in a table, made only when it is asked for. */
interface Row {
  readonly id: string;
  /** With the fields that a list gives. */
  readonly summary: () => object;
  /** With everything. */
  readonly details: () => object;
}

/** How many things are on a page. */
const pageSize = 50;

export interface HsdsTable {
  /** The name of its list, such as `services`. */
  readonly name: keyof typeof files;
  readonly rows: readonly Row[];
}

export function hsdsTables(model: Model): HsdsTable[] {
  const { library } = model;
  const { site, services } = library;
  const alerts = alertByService(model);
  const announced = announcementsByService(model);
  const about = (service: Service): ServiceNow => ({
    inForce: model.timetable.inForce.get(service.id) as ServiceInForce,
    today: model.today,
    alert: alerts.get(service.id),
    modified: serviceModified(service, model),
  });
  return [
    {
      name: "services",
      rows: services.map((service) => ({
        id: identifier("service", service.id),
        summary: () => serviceSummary(service, site, about(service)),
        details: () => ({
          ...serviceDetails(model.library.language, service, site, about(service)),
          service_at_locations: placesOf(about(service).inForce).map((location) =>
            place(model.library.language, service, location, site),
          ),
          announcements: announced.get(service.id) ?? [],
        }),
      })),
    },
    {
      name: "organizations",
      rows: library.organisations.map((organisation) => ({
        id: identifier("organization", organisation.id),
        summary: () => organizationSummary(organisation),
        details: () => ({
          ...organizationDetails(organisation),
          services: services
            .filter((service) => service.organisation.id === organisation.id)
            .map((service) => withoutOrganization(model.library.language, service, site, about(service))),
        }),
      })),
    },
    {
      name: "service_at_locations",
      rows: services.flatMap((service) =>
        placesOf(about(service).inForce).map((location) => ({
          id: identifier("service_at_location", service.id, location.id),
          summary: () => serviceAtLocationSummary(model.library.language, service, location, site, about(service)),
          details: () => serviceAtLocationDetails(model.library.language, service, location, site, about(service)),
        })),
      ),
    },
    { name: "taxonomies", rows: taxonomies().map(whole) },
    { name: "taxonomy_terms", rows: taxonomyTerms(library).map(whole) },
    { name: "announcements", rows: announcements(model).map(whole) },
  ];
}

const whole = (record: { readonly id: string }): Row => ({
  id: record.id,
  summary: () => record,
  details: () => record,
});

/**
 * Each table as a list and as the pages of it, in the standard's envelope, and a file for each record by its UUID. A host
 * that cannot tell one page from another answers with the list, which says that it is the only page.
 */
export function* hsdsFiles(model: Model): Generator<DataFile> {
  for (const { name, rows } of hsdsTables(model)) {
    const list = rows.map(({ summary }) => summary());
    yield jsonFile(`/open-data/${name}.json`, page(list, 1, list.length));
    for (let number = 1; number === 1 || (number - 1) * pageSize < list.length; number += 1) {
      yield jsonFile(`/open-data/${name}/page/${number}.json`, page(list, number, pageSize));
    }
    for (const { id, details } of rows) yield jsonFile(`/open-data/${name}/${id}.json`, details());
  }
}

/** @param size of a page that is full */
function page(list: readonly object[], number: number, size: number) {
  const contents = list.slice((number - 1) * size, number * size);
  const pages = Math.max(1, Math.ceil(list.length / Math.max(1, size)));
  return {
    total_items: list.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number === pages,
    empty: contents.length === 0,
    contents,
  };
}

/** The changes in force or to come that concern each service, in words, last published first. */
function alertByService({ timetable, today, library }: Model): Map<string, string> {
  const alerts = new Map<string, string>();
  for (const change of timetable.changes) {
    const state = change.state(today);
    if (state !== "current" && state !== "coming") continue;
    for (const { id } of change.services)
      alerts.set(id, [alerts.get(id), `${headline(library.language, change.change)}.`].filter(Boolean).join(" "));
  }
  return alerts;
}
