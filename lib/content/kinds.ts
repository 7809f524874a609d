/** The kinds of content, each a folder of `content/`: the one list that says what each is, from which all else is derived. */
import { z } from "zod";
import { actionPoint } from "./kinds/action-points.ts";
import { caseStudy } from "./kinds/case-studies.ts";
import { change } from "./kinds/changes.ts";
import { factSheet } from "./kinds/fact-sheets.ts";
import { fund } from "./kinds/funding.ts";
import { location } from "./kinds/locations.ts";
import { newsletter } from "./kinds/newsletters.ts";
import type { OptionalSection } from "./kinds/optional-sections.ts";
import { organisation } from "./kinds/organisations.ts";
import { page } from "./kinds/pages.ts";
import { service } from "./kinds/services.ts";
import type { vocabulary } from "./kinds/vocabulary.ts";

export interface KindFacts {
  /** Of the front matter. */
  readonly schema: z.ZodObject;
  /** What it is called in `npm run new -- fact-sheet`; without it, it is not begun so. */
  readonly name?: string;
  /** As in `1 fact sheet`. */
  readonly one: string;
  /** As in `13 fact sheets`. */
  readonly many: string;
  /** What staff see above the list of them. */
  readonly title: string;
  /** The folder of the site in which each has its page; without one they have none. */
  readonly path?: string;
  /** The list of the Library. */
  readonly list: string;
  /** The section of the site that its files are in; without one they are on every site. */
  readonly section?: OptionalSection;
  /** Reviewed, sourced, with a change history, and told of in the guidance's feed. */
  readonly guidance?: true;
  /** What its text says, where it is not the text of a page. */
  readonly text?: string;
  /** The key by which the newest comes first; the others are in order of title. */
  readonly newestBy?: string;
}

/** By folder, in the order in which they are read. */
export const kinds = {
  organisations: {
    schema: organisation,
    name: "organisation",
    one: "organisation",
    many: "organisations",
    title: "Organisations",
    list: "organisations",
  },
  pages: {
    schema: page,
    name: "page",
    one: "page about the site",
    many: "pages about the site",
    title: "Pages about the site",
    path: "/",
    list: "pages",
  },
  "fact-sheets": {
    schema: factSheet,
    name: "fact-sheet",
    one: "fact sheet",
    many: "fact sheets",
    title: "Fact sheets",
    path: "/fact-sheets/",
    list: "factSheets",
    section: "fact-sheets",
    guidance: true,
  },
  "case-studies": {
    schema: caseStudy,
    name: "case-study",
    one: "case study",
    many: "case studies",
    title: "Case studies",
    path: "/case-studies/",
    list: "caseStudies",
    section: "case-studies",
    guidance: true,
  },
  "action-points": {
    schema: actionPoint,
    name: "action-point",
    one: "action point",
    many: "action points",
    title: "Action points",
    path: "/action-points/",
    list: "actionPoints",
    section: "action-points",
    guidance: true,
  },
  funding: {
    schema: fund,
    name: "fund",
    one: "source of funding",
    many: "sources of funding",
    title: "Funding",
    path: "/funding/",
    list: "funding",
    section: "funding",
    guidance: true,
  },
  locations: {
    schema: location,
    name: "location",
    one: "place",
    many: "places",
    title: "Places",
    path: "/locations/",
    list: "locations",
    section: "services",
  },
  services: {
    schema: service,
    name: "service",
    one: "service",
    many: "services",
    title: "Services",
    path: "/services/",
    list: "services",
    section: "services",
  },
  changes: {
    schema: change,
    name: "change",
    one: "change",
    many: "changes",
    title: "Changes",
    path: "/changes/",
    list: "changes",
    section: "services",
    text: "What people should know or do. Short sentences.",
    newestBy: "published",
  },
  newsletters: {
    schema: newsletter,
    one: "edition of the newsletter",
    many: "editions of the newsletter",
    title: "Newsletters",
    path: "/newsletter/",
    list: "newsletters",
    section: "newsletter",
    newestBy: "date",
  },
} as const satisfies Record<string, KindFacts>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
export type GuidanceKind = { [K in Kind]: Kinds[K] extends { guidance: true } ? K : never }[Kind];

export const kindNames = Object.keys(kinds) as readonly Kind[];

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

const factsOf = (kind: Kind): KindFacts => kinds[kind];

export const guidanceKinds = kindNames.filter((kind): kind is GuidanceKind => factsOf(kind).guidance ?? false);

const related = factSheet.shape.related.unwrap().shape;
type NameOf<Id> = Id extends z.core.$brand<infer Names> ? Names : never;
/** The kinds that a fact sheet can name as related. */
export type CitedKind = NameOf<z.output<(typeof related)[keyof typeof related]>[number]> & Kind;
export const citedKinds = Object.values(related).map(
  (list) => z.globalRegistry.get(list.unwrap().element)?.names as CitedKind,
);

/** `a fact sheet`, `an organisation` */
export const oneOf = (kind: Kind): string => `${/^[aeiou]/.test(kinds[kind].one) ? "an" : "a"} ${kinds[kind].one}`;

/** As those who edit are offered them: what changes most comes first. */
export const kindsByUse: readonly Kind[] = [
  "changes",
  "services",
  "locations",
  "newsletters",
  ...guidanceKinds,
  "organisations",
  "pages",
];

/** The page of an entry, from the site's root; empty for a kind without pages. */
export function entryUrl(kind: Kind, id: string): string {
  const { path } = factsOf(kind);
  return path === undefined ? "" : `${path}${id}/`;
}

/** What the Library calls a key that it has for itself: the `url` of every entry is its own page. */
export const calledOtherwise = { url: "join_url" } as const;

/** The lists of words in `vocabulary.yaml`. */
export type Wordlist = keyof z.output<typeof vocabulary>;

/** What an id can name: a file of a kind, a word of the vocabulary, a page of guidance as kind and id, or a picture. */
export type Target = Kind | Wordlist | "guidance" | "images";
