/** The Open Referral UK (HSDS-UK 3.0) files: a list of each table, and one file for each record. */

import type { Service } from "../../content/library.ts";
import type { Model } from "../../model.ts";
import type { ServiceInForce } from "../../timetable/rules-in-force.ts";
import { headline } from "../../words/change.ts";
import type { files } from "../../words/open-data.ts";
import { type DataFile, jsonFile } from "../data-file.ts";
import { serviceModified } from "../modified.ts";
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

export interface HsdsTable {
  /** The name of its list, such as `services`. */
  readonly name: keyof typeof files;
  readonly rows: readonly Row[];
}

export function hsdsTables(model: Model): HsdsTable[] {
  const { library } = model;
  const { site, services } = library;
  const alerts = alertByService(model);
  const about = (service: Service): ServiceNow => ({
    inForce: model.timetable.inForce.get(service.id) as ServiceInForce,
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
  ];
}

const whole = (record: { readonly id: string }): Row => ({
  id: record.id,
  summary: () => record,
  details: () => record,
});

/** A list of each table in the standard's envelope, as its only page, and a file for each record by its UUID. */
export function* hsdsFiles(model: Model): Generator<DataFile> {
  for (const { name, rows } of hsdsTables(model)) {
    yield jsonFile(`/open-data/${name}.json`, {
      total_items: rows.length,
      total_pages: 1,
      page_number: 1,
      size: rows.length,
      first_page: true,
      last_page: true,
      empty: rows.length === 0,
      contents: rows.map(({ summary }) => summary()),
    });
    for (const { id, details } of rows) yield jsonFile(`/open-data/${name}/${id}.json`, details());
  }
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
