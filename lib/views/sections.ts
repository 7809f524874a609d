/** The parts of the site, and which of the main navigation's items stands for each. */

export interface Section {
  readonly title: string;
  readonly url: string;
  /** The item of the main navigation under which it belongs. */
  readonly nav: string;
  /** What one thing in it is called. */
  readonly one: string;
  /** Plain words by which its own page is searched for. */
  readonly aliases?: readonly string[];
}

export const sections = {
  timetable: {
    title: "What’s on",
    url: "/timetable/",
    nav: "/timetable/",
    one: "Day",
    aliases: ["what is on", "whats on", "timetable", "calendar", "when", "today", "this week"],
  },
  services: {
    title: "Services",
    url: "/services/",
    nav: "/services/",
    one: "Service",
    aliases: ["groups", "clubs", "activities", "sessions"],
  },
  locations: {
    title: "Places",
    url: "/locations/",
    nav: "/services/",
    one: "Place",
    aliases: ["venues", "addresses", "where", "buildings", "map"],
  },
  areas: {
    title: "Areas",
    url: "/areas/",
    nav: "/services/",
    one: "Area",
    aliases: ["near me", "neighbourhoods", "villages"],
  },
  changes: {
    title: "Changes",
    url: "/changes/",
    nav: "/changes/",
    one: "Change",
    aliases: ["cancelled", "moved", "closed", "updates", "news"],
  },
  guidance: {
    title: "Guidance",
    url: "/guidance/",
    nav: "/guidance/",
    one: "Guidance",
    aliases: ["advice", "information"],
  },
  "fact-sheets": {
    title: "Fact sheets",
    url: "/fact-sheets/",
    nav: "/guidance/",
    one: "Fact sheet",
    aliases: ["leaflets", "information"],
  },
  "case-studies": {
    title: "Case studies",
    url: "/case-studies/",
    nav: "/guidance/",
    one: "Case study",
    aliases: ["examples", "stories"],
  },
  "action-points": {
    title: "Action points",
    url: "/action-points/",
    nav: "/guidance/",
    one: "Action point",
    aliases: ["recommendations", "tracker", "progress"],
  },
  funding: {
    title: "Funding",
    url: "/funding/",
    nav: "/guidance/",
    one: "Funding",
    aliases: ["grants", "money", "finder"],
  },
  newsletters: { title: "Follow", url: "/newsletter/", nav: "/newsletter/", one: "Newsletter" },
  search: { title: "Search", url: "/search/", nav: "/search/", one: "Page" },
  pages: { title: "About", url: "/about/", nav: "/about/", one: "Page" },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
