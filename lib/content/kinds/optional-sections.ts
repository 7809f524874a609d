/** The parts of a site that `content/site.yaml` can name and leave out. */
export const optionalSections = [
  "services",
  "fact-sheets",
  "case-studies",
  "action-points",
  "funding",
  "glossary",
  "easy-read",
  "newsletter",
  "posters",
  "open-data",
] as const;

export type OptionalSection = (typeof optionalSections)[number];
