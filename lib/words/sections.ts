/** The parts of the site, and which of the main navigation's items stands for each. */
import { guidanceKinds, type Kind, kinds } from "../content/kinds.ts";

export interface Section {
  readonly title: string;
  /** Its own page: the list of what is in it. */
  readonly url: string;
  /** The item of the main navigation under which it belongs. */
  readonly nav: string;
  /** What readers see beside the title of one thing in it. */
  readonly badge: string;
  /** What its own page says of itself. */
  readonly description?: string;
  /** Plain words by which its own page is searched for. */
  readonly aliases?: readonly string[];
}

/** The list of the entries of a kind. */
function listOf(kind: Exclude<Kind, "organisations">): Pick<Section, "title" | "url" | "nav" | "badge"> {
  const { title, path, badge } = kinds[kind];
  return { title, url: path, nav: path, badge };
}

const guidance = { nav: "/guidance/" };

export const sections = {
  timetable: {
    title: "What’s on",
    url: "/timetable/",
    nav: "/timetable/",
    badge: "Day",
    description: "Every session in the next 28 days, by day, with what has moved or been cancelled.",
    aliases: ["what is on", "whats on", "timetable", "calendar", "when", "today", "this week"],
  },
  services: {
    ...listOf("services"),
    description: "Every service, with the next time and place at which it meets.",
    aliases: ["groups", "clubs", "activities", "sessions"],
  },
  locations: {
    ...listOf("locations"),
    nav: "/services/",
    description: "Every place where services meet, what it is like to get in, and who meets there next.",
    aliases: ["venues", "addresses", "where", "buildings", "map"],
  },
  areas: {
    title: "Areas",
    url: "/areas/",
    nav: "/services/",
    badge: "Area",
    description: "The services, places and changes of one area together.",
    aliases: ["near me", "neighbourhoods", "villages"],
  },
  changes: {
    ...listOf("changes"),
    description: "What has moved, stopped, started or changed its time: in force now, coming and past.",
    aliases: ["cancelled", "moved", "closed", "updates", "news"],
  },
  guidance: {
    ...guidance,
    title: "Guidance",
    url: "/guidance/",
    badge: "Guidance",
    description: "Fact sheets, case studies, action points and funding for mental health day services.",
    aliases: ["advice", "information"],
  },
  "fact-sheets": {
    ...listOf("fact-sheets"),
    ...guidance,
    description: "What is known about day services, and what people can do about it. One subject to a sheet.",
    aliases: ["leaflets", "information"],
  },
  "case-studies": {
    ...listOf("case-studies"),
    ...guidance,
    description: "How one organisation did it, and what others can take from it.",
    aliases: ["examples", "stories"],
  },
  "action-points": {
    ...listOf("action-points"),
    ...guidance,
    description: "What a report said must be done, who had to do it, by when, and how far it got.",
    aliases: ["recommendations", "tracker", "progress"],
  },
  funding: {
    ...listOf("funding"),
    ...guidance,
    description: "Where the money for services comes from or came from, who can ask for it, and whether it is open.",
    aliases: ["grants", "money", "finder"],
  },
  newsletters: { ...listOf("newsletters"), title: "Follow" },
  search: {
    title: "Search",
    url: "/search/",
    nav: "/search/",
    badge: "Page",
    description: "Search every page of this site. Without JavaScript, use the A to Z.",
  },
  pages: { ...listOf("pages"), title: "About", url: "/about/", nav: "/about/" },
} as const satisfies Record<Exclude<Kind, "organisations"> | "timetable" | "areas" | "guidance" | "search", Section>;

export type SectionName = keyof typeof sections;

/** The sections of guidance, a kind each. */
export const guidanceSections: readonly Section[] = guidanceKinds.map((kind) => sections[kind]);
