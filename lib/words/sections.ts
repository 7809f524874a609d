/** The parts of the site: where each is, and what it is called and says of itself, unless a site has words of its own. */

import type { OptionalSection } from "../content/kinds/optional-sections.ts";
import { type GuidanceKind, guidanceKinds, kinds } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import { isShown, sectionsIn } from "../content/sections.ts";
import type { Language } from "../language.ts";
import { words } from "./plain-words.ts";
import { uncapital } from "./sentence.ts";

/** Where a section is, and what the things in it are. */
interface Place {
  /** Its own page: the list of what is in it. */
  readonly url: string;
  /** The item of the main navigation under which it belongs. */
  readonly nav: string;
  /** By which name the catalogue has what readers see beside the title of one thing in it. */
  readonly badge: string;
}

const guidance = "/guidance/";

export const sections = {
  timetable: { url: "/timetable/", nav: "/timetable/", badge: "day" },
  today: { url: "/today/", nav: "/timetable/", badge: "day" },
  services: { url: kinds.services.path, nav: kinds.services.path, badge: "service" },
  locations: { url: kinds.locations.path, nav: kinds.services.path, badge: "place" },
  areas: { url: "/areas/", nav: kinds.services.path, badge: "area" },
  access: { url: "/access/", nav: kinds.services.path, badge: "access" },
  changes: { url: kinds.changes.path, nav: kinds.changes.path, badge: "change" },
  guidance: { url: guidance, nav: guidance, badge: "guidance" },
  "fact-sheets": { url: kinds["fact-sheets"].path, nav: guidance, badge: "fact-sheet" },
  "case-studies": { url: kinds["case-studies"].path, nav: guidance, badge: "case-study" },
  "action-points": { url: kinds["action-points"].path, nav: guidance, badge: "action-point" },
  funding: { url: kinds.funding.path, nav: guidance, badge: "funding" },
  glossary: { url: "/glossary/", nav: guidance, badge: "page" },
  "easy-read": { url: "/easy-read/", nav: guidance, badge: "easy-read" },
  newsletters: { url: kinds.newsletters.path, nav: kinds.newsletters.path, badge: "newsletter" },
  "open-data": { url: "/open-data/", nav: "/open-data/", badge: "page" },
  search: { url: "/search/", nav: "/search/", badge: "page" },
  pages: { url: "/about/", nav: "/about/", badge: "page" },
} as const satisfies Record<string, Place>;

export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** `Fact sheet`: what readers see beside the title of one thing in a section. */
export const badgeOf = (language: Language, name: SectionName): string => language.say(`badge-${sections[name].badge}`);

/** A section as a site has it: our words for it, or the site's own. */
export interface SiteSection extends Pick<Place, "url" | "nav"> {
  readonly title: string;
  /** What readers see beside the title of one thing in it. */
  readonly badge: string;
  /** What is said of its own page in lists and in search results. */
  readonly description: string;
  /** What its own page says under the heading. */
  readonly intro: string;
  /** Plain words by which its own page is searched for. */
  readonly aliases: readonly string[];
  /** Whether the site has its page. */
  readonly shown: boolean;
}

/** Under which name the settings have the section. */
const calledInSettings: Partial<Record<SectionName, OptionalSection>> = {
  services: "services",
  glossary: "glossary",
  "easy-read": "easy-read",
  newsletters: "newsletter",
  "open-data": "open-data",
  ...Object.fromEntries(guidanceKinds.map((kind) => [kind, kind])),
};

const known = new WeakMap<Library, Map<SectionName, SiteSection>>();

/** A section of a site. It is asked for every page, and is the same for all. */
export function sectionOf(library: Library, name: SectionName): SiteSection {
  const ofLibrary = known.get(library) ?? new Map<SectionName, SiteSection>();
  known.set(library, ofLibrary);
  const section = ofLibrary.get(name) ?? makeSection(library, name);
  ofLibrary.set(name, section);
  return section;
}

/** What the settings say of a section. */
function ownWords({ site }: Library, name: SectionName) {
  const key = calledInSettings[name];
  return (key && site.sections?.[key]) || {};
}

function makeSection(library: Library, name: SectionName): SiteSection {
  const { language } = library;
  const { url, nav } = sections[name];
  const own = ownWords(library, name);
  const aliases = `section-${name}-aliases`;
  const title = own.title ?? language.say(`section-${name}-title`);
  const description = own.description ?? own.intro ?? ourDescription(library, name);
  return {
    title,
    url,
    nav,
    badge: badgeOf(language, name),
    description,
    intro: own.intro ?? description,
    aliases: language.has(aliases) ? words(language, aliases) : [],
    shown: isShown(url, sectionsIn(library)),
  };
}

/** That of the guidance names what there is of it: `Fact sheets, case studies and funding.` */
function ourDescription(library: Library, name: SectionName): string {
  const { language } = library;
  if (name !== "guidance") return language.say(`section-${name}-description`);
  const [first, ...others] = guidanceKinds.filter((kind) => sectionOf(library, kind).shown);
  const beginning = first ? sectionOf(library, first).title : language.say("section-guidance-title");
  const titles = [beginning, ...others.map((kind) => titleInSentence(library, kind))];
  return language.say("section-guidance-description", { sections: language.list(titles) });
}

/** `case studies`: the title of a section of guidance after others in a list. */
function titleInSentence(library: Library, kind: GuidanceKind): string {
  const { title } = ownWords(library, kind);
  return title ? uncapital(library.language, title) : library.language.say(`section-${kind}-in-sentence`);
}

/** Those of these sections that the site has. */
export function sectionsShown(library: Library, names: readonly SectionName[]): readonly SiteSection[] {
  return names.map((name) => sectionOf(library, name)).filter(({ shown }) => shown);
}
