/** The vocabulary as HSDS-UK taxonomies, taxonomy terms and the attributes that link services to them. */
import type { Library, Service, Term } from "../../content/library.ts";
import { taxonomies as words } from "../../words/open-data.ts";
import { identifier } from "./identifier.ts";

/** As which link of a service each counts. */
const linkTypes = { topics: "service_type", audiences: "intended_audience" } as const;
type TaxonomyKind = keyof typeof linkTypes;
const kindNames = Object.keys(linkTypes) as TaxonomyKind[];

export function taxonomies() {
  return kindNames.map((kind) => {
    return { id: identifier("taxonomy", kind), ...words[kind] };
  });
}

export function taxonomyTerms(library: Library) {
  return kindNames.flatMap((kind) => library[kind].map((term) => taxonomyTerm(kind, term)));
}

/** One attribute a topic and one an audience. */
export function attributes(service: Service) {
  return kindNames.flatMap((kind) =>
    service[kind].map((term) => ({
      id: identifier("attribute", service.id, kind, term.id),
      link_id: identifier("service", service.id),
      taxonomy_term_id: identifier("taxonomy_term", kind, term.id),
      link_type: linkTypes[kind],
      link_entity: "service",
      taxonomy_term: taxonomyTerm(kind, term),
    })),
  );
}

function taxonomyTerm(kind: TaxonomyKind, term: Term) {
  return {
    id: identifier("taxonomy_term", kind, term.id),
    code: term.id,
    name: term.label,
    description: term.description,
    taxonomy: words[kind].name,
    taxonomy_id: identifier("taxonomy", kind),
  };
}
