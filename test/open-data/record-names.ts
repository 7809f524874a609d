/** The lists of Open Referral, with what a record of each is called. */
export const recordNames: Readonly<Record<string, string>> = {
  services: "service",
  organizations: "organization",
  service_at_locations: "service_at_location",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
  announcements: "announcement",
};
