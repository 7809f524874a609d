/** The parts of the site, and which of the main navigation's items stands for each. */

export interface Section {
  readonly title: string;
  readonly url: string;
  /** The item of the main navigation under which it belongs. */
  readonly nav: string;
  /** What one thing in it is called. */
  readonly one: string;
}

export const sections = {
  timetable: { title: "What’s on", url: "/timetable/", nav: "/timetable/", one: "Day" },
  services: { title: "Services", url: "/services/", nav: "/services/", one: "Service" },
  locations: { title: "Places", url: "/locations/", nav: "/services/", one: "Place" },
  areas: { title: "Areas", url: "/areas/", nav: "/services/", one: "Area" },
  changes: { title: "Changes", url: "/changes/", nav: "/changes/", one: "Change" },
  guidance: { title: "Guidance", url: "/guidance/", nav: "/guidance/", one: "Guidance" },
  "fact-sheets": { title: "Fact sheets", url: "/fact-sheets/", nav: "/guidance/", one: "Fact sheet" },
  "case-studies": { title: "Case studies", url: "/case-studies/", nav: "/guidance/", one: "Case study" },
  "action-points": { title: "Action points", url: "/action-points/", nav: "/guidance/", one: "Action point" },
  funding: { title: "Funding", url: "/funding/", nav: "/guidance/", one: "Funding" },
  newsletters: { title: "Follow", url: "/newsletter/", nav: "/newsletter/", one: "Newsletter" },
  search: { title: "Search", url: "/search/", nav: "/search/", one: "Page" },
  pages: { title: "About", url: "/about/", nav: "/about/", one: "Page" },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
