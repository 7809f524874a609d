/** The vocabulary as HSDS-UK taxonomies, taxonomy terms and the attributes that link services to them. */
import type { Library, Service, Term } from "../../content/library.ts";
import { identifier } from "./identifier.ts";

const kinds = {
  topics: { name: "Topics", description: "What services and guidance are about.", link_type: "service_type" },
  audiences: { name: "Audiences", description: "Who services and guidance are for.", link_type: "intended_audience" },
} as const;
type TaxonomyKind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as TaxonomyKind[];

export function taxonomies() {
  return kindNames.map((kind) => {
    const { name, description } = kinds[kind];
    return { id: identifier("taxonomy", kind), name, description };
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
      link_type: kinds[kind].link_type,
      link_entity: "service",
      taxonomy_term: taxonomyTerm(kind, term),
    })),
  );
}

function taxonomyTerm(kind: TaxonomyKind, term: Term) {
  return {
    id: identifier("taxonomy_term", kind, term.id),
    name: term.label,
    description: term.description,
    taxonomy: kinds[kind].name,
    taxonomy_id: identifier("taxonomy", kind),
  };
}
