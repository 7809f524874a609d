/** The parts of the site: what each is called and says of itself, unless a site has words of its own, and where it is. */

import type { OptionalSection } from "../content/kinds/optional-sections.ts";
import { guidanceKinds, type Kind, kinds } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import { isShown, sectionsIn } from "../content/sections.ts";
import type { Language } from "../language.ts";
import { followPage } from "./follow.ts";
import { pages } from "./page.ts";

export interface Section {
  readonly title: string;
  /** Its own page: the list of what is in it. */
  readonly url: string;
  /** The item of the main navigation under which it belongs. */
  readonly nav: string;
  /** What readers see beside the title of one thing in it. */
  readonly badge: string;
  /** What is said of its own page in lists and in search results. */
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

export const sections = (language: Language) =>
  ({
    timetable: {
      title: "What’s on",
      url: "/timetable/",
      nav: "/timetable/",
      badge: "Day",
      description: "Every session in the next 28 days, by day, with what has moved or been cancelled.",
      aliases: ["what is on", "whats on", "timetable", "calendar", "when"],
    },
    today: {
      title: "The next 7 days",
      url: "/today/",
      nav: "/timetable/",
      badge: "Day",
      description: "What is on today, tomorrow and on the days after, with what has moved or been cancelled.",
      aliases: ["today", "tonight", "tomorrow", "this week", "this weekend", "now", "what is on today"],
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
    access: {
      title: "Access",
      url: "/access/",
      nav: "/services/",
      badge: "Access",
      description: "Which places are step-free, have a hearing loop or a quiet space, and what is on there.",
      aliases: ["disability", "disabled", "accessible", "getting in"],
    },
    changes: {
      ...listOf("changes"),
      description: "What has moved, stopped, started or changed its time. The soonest comes first, what is over last.",
      aliases: ["cancelled", "moved", "closed", "updates", "news"],
    },
    guidance: {
      ...guidance,
      title: "Guidance",
      url: "/guidance/",
      badge: "Guidance",
      aliases: ["advice", "information"],
    },
    "fact-sheets": {
      ...listOf("fact-sheets"),
      ...guidance,
      description: "What is known, and what people can do about it. One subject to a sheet.",
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
    glossary: { ...pages(language).glossary, ...guidance, url: "/glossary/", badge: kinds.pages.badge },
    newsletters: { ...listOf("newsletters"), ...followPage(language) },
    "open-data": { ...pages(language).openData, url: "/open-data/", nav: "/open-data/", badge: kinds.pages.badge },
    search: {
      title: "Search",
      url: "/search/",
      nav: "/search/",
      badge: "Page",
      description: "Search every page of this site. Without JavaScript, use the A to Z.",
    },
    pages: { ...listOf("pages"), title: "About", url: "/about/", nav: "/about/" },
  }) as const satisfies Record<
    | Exclude<Kind, "organisations">
    | "timetable"
    | "today"
    | "areas"
    | "access"
    | "guidance"
    | "glossary"
    | "search"
    | "open-data",
    Section
  >;

export type SectionName = keyof ReturnType<typeof sections>;

/** A section as a site has it. */
export interface SiteSection extends Section {
  readonly description: string;
  /** What its own page says under the heading. */
  readonly intro: string;
  /** Whether the site has its page. */
  readonly shown: boolean;
}

/** Under which name the settings have the section. */
const calledInSettings: Partial<Record<SectionName, OptionalSection>> = {
  services: "services",
  glossary: "glossary",
  newsletters: "newsletter",
  "open-data": "open-data",
  ...Object.fromEntries(guidanceKinds.map((kind) => [kind, kind])),
};

/** A section of a site: our words for it, or the site's own. */
export function sectionOf(library: Library, name: SectionName): SiteSection {
  const ours: Section = sections(library.language)[name];
  const key = calledInSettings[name];
  const own = (key && library.site.sections?.[key]) || {};
  const title = own.title ?? ours.title;
  const description =
    own.description ?? own.intro ?? (name === "guidance" ? aboutGuidance(library) : (ours.description ?? title));
  return {
    ...ours,
    title,
    description,
    intro: own.intro ?? description,
    shown: isShown(ours.url, sectionsIn(library)),
  };
}

/** Those of these sections that the site has. */
export function sectionsShown(library: Library, names: readonly SectionName[]): readonly SiteSection[] {
  return names.map((name) => sectionOf(library, name)).filter(({ shown }) => shown);
}

/** The sections of guidance that the site has, a kind each. */
export function guidanceSections(library: Library): readonly SiteSection[] {
  return sectionsShown(library, guidanceKinds);
}

/** `Fact sheets, case studies and funding.` */
function aboutGuidance(library: Library): string {
  const [first = sections(library.language).guidance.title, ...others] = guidanceSections(library).map(
    ({ title }) => title,
  );
  return `${library.language.list([first, ...others.map((title) => title.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()))])}.`;
}
