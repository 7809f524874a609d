/** The terms on which anybody may use the data. A publisher who wants others changes them here. */
export const licence = {
  title: "Open Government Licence v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
} as const;
