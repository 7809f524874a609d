/** The Open Referral UK (HSDS-UK 3.0) files: a list of each table, and one file for each record. */
import { wordChange } from "../../changes/wording.ts";
import type { Service } from "../../content/library.ts";
import type { Model } from "../../model.ts";
import { type DataFile, jsonFile } from "../data-file.ts";
import { organizationDetails, organizationSummary } from "./organization.ts";
import { serviceDetails, serviceSummary, withoutOrganization } from "./service.ts";
import { place, placesOf, serviceAtLocationDetails, serviceAtLocationSummary } from "./service-at-location.ts";
import { taxonomies, taxonomyTerms } from "./taxonomy.ts";

interface Row {
  /** With the fields that a list gives. */
  readonly summary: { readonly id: string };
  /** With everything; made only when its file is written. */
  readonly details: () => { readonly id: string };
}

export function* hsdsFiles(model: Model): Generator<DataFile> {
  const { library } = model;
  const { site, services } = library;
  const alerts = alertByService(model);
  const about = (service: Service) => alerts.get(service.id);
  yield* table(
    "services",
    services.map((service) => ({
      summary: serviceSummary(service, site, about(service)),
      details: () => ({
        ...serviceDetails(service, site, about(service)),
        service_at_locations: placesOf(service).map((location) => place(service, location, site)),
      }),
    })),
  );
  yield* table(
    "organizations",
    library.organisations.map((organisation) => ({
      summary: organizationSummary(organisation),
      details: () => ({
        ...organizationDetails(organisation),
        services: services
          .filter((service) => service.organisation.id === organisation.id)
          .map((service) => withoutOrganization(service, site, about(service))),
      }),
    })),
  );
  yield* table(
    "service_at_locations",
    services.flatMap((service) =>
      placesOf(service).map((location) => ({
        summary: serviceAtLocationSummary(service, location, site, about(service)),
        details: () => serviceAtLocationDetails(service, location, site, about(service)),
      })),
    ),
  );
  yield* table("taxonomies", taxonomies().map(whole));
  yield* table("taxonomy_terms", taxonomyTerms(library).map(whole));
}

/** The changes in force or to come that concern each service, in words, last published first. */
function alertByService({ timetable, today }: Model): Map<string, string> {
  const alerts = new Map<string, string>();
  for (const change of timetable.changes) {
    const state = change.state(today);
    if (state !== "current" && state !== "coming") continue;
    const { headline } = wordChange(change);
    for (const { id } of change.services) alerts.set(id, [alerts.get(id), `${headline}.`].filter(Boolean).join(" "));
  }
  return alerts;
}

const whole = (record: { readonly id: string }): Row => ({ summary: record, details: () => record });

/** A list in the standard's envelope, as its only page, and a file for each record by its UUID. */
function* table(name: string, rows: readonly Row[]): Generator<DataFile> {
  yield jsonFile(`/open-data/${name}.json`, {
    total_items: rows.length,
    total_pages: 1,
    page_number: 1,
    size: rows.length,
    first_page: true,
    last_page: true,
    empty: rows.length === 0,
    contents: rows.map(({ summary }) => summary),
  });
  for (const { summary, details } of rows) yield jsonFile(`/open-data/${name}/${summary.id}.json`, details());
}
