/**
 * The Library: everything that staff wrote, checked, linked to each other and frozen.
 * Every reference that a file makes by id is here the thing itself; every list is in a stated order.
 */
import type { z } from "zod";
import type { actionPoint } from "./kinds/action-points.ts";
import type { caseStudy } from "./kinds/case-studies.ts";
import type { change } from "./kinds/changes.ts";
import type { factSheet } from "./kinds/fact-sheets.ts";
import type { fund } from "./kinds/funding.ts";
import type { glossaryEntry } from "./kinds/glossary.ts";
import type { guidance } from "./kinds/guidance.ts";
import type { location } from "./kinds/locations.ts";
import type { newsletter } from "./kinds/newsletters.ts";
import type { organisation } from "./kinds/organisations.ts";
import type { schedule, service } from "./kinds/services.ts";
import type { site } from "./kinds/site.ts";
import type { term } from "./kinds/vocabulary.ts";

/** The folders of `content/`, in the order in which they are read. */
export const kinds = [
  "organisations",
  "pages",
  "fact-sheets",
  "case-studies",
  "action-points",
  "funding",
  "locations",
  "services",
  "changes",
  "newsletters",
] as const;
export type Kind = (typeof kinds)[number];

/** The kinds that are guidance: reviewed, sourced, with a change history. */
export const guidanceKinds = ["fact-sheets", "case-studies", "action-points", "funding"] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

export type Site = Readonly<z.output<typeof site>>;

/** A word of the vocabulary. */
export type Term = Readonly<z.output<typeof term>>;
export type Audience = Term;
export type Topic = Term;
export type Area = Term;

/** A word or an abbreviation that readers may not know. */
export type GlossaryEntry = Readonly<z.output<typeof glossaryEntry>>;

/** A heading of a body: its level in the source (2 is the first allowed), its text and its fragment. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** A Markdown body, rendered once. */
export interface Body {
  /** As written. */
  readonly markdown: string;
  /** Safe HTML; links to this site carry its path prefix. Empty for an empty body. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The words alone, without mark-up, for feeds, mail, reading level and search. */
  readonly text: string;
}

/** Where an entry was written, for messages about it. */
export interface Source {
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  /** The line (from 1) of a key of the front matter, such as `["schedules", 0, "location"]`; the nearest parent's when it is not there. */
  line(path: readonly (string | number)[]): number;
}

interface Entry<K extends Kind> {
  readonly kind: K;
  /** The file's name without `.md`. */
  readonly id: string;
  /** The page from the site's root, such as `/fact-sheets/direct-payments/`; organisations have none of their own and give the empty text. */
  readonly url: string;
  readonly body: Body;
  readonly source: Source;
}

type Linked<Front, Links> = Readonly<Omit<Front, keyof Links> & Links>;

interface GuidanceLinks {
  audiences: readonly Audience[];
  topics: readonly Topic[];
}

type Guidance = Linked<z.output<typeof guidance>, GuidanceLinks>;

/** A body named by its file, or by plain words where it has none. */
export interface Party {
  readonly title: string;
  readonly organisation?: Organisation;
}

export type Organisation = Entry<"organisations"> & Readonly<z.output<typeof organisation>>;

export type Page = Entry<"pages"> & Guidance;

export type FactSheet = Entry<"fact-sheets"> &
  Linked<
    z.output<typeof factSheet>,
    GuidanceLinks & {
      related: {
        readonly case_studies: readonly CaseStudy[];
        readonly action_points: readonly ActionPoint[];
        readonly funding: readonly Fund[];
        readonly services: readonly Service[];
      };
    }
  >;

/** Back-links: the fact sheets that name this page under `related`, by title. */
interface Cited {
  cited_by: readonly FactSheet[];
}

export type CaseStudy = Entry<"case-studies"> &
  Linked<z.output<typeof caseStudy>, GuidanceLinks & Cited & { organisation: Party }>;

export type ActionPoint = Entry<"action-points"> &
  Linked<z.output<typeof actionPoint>, GuidanceLinks & Cited & { lead: readonly Party[]; partners: readonly Party[] }>;

export type Fund = Entry<"funding"> &
  Linked<z.output<typeof fund>, GuidanceLinks & Cited & { funder: Party; areas: readonly Area[] }>;

/**
 * A place. Of a confidential one, `address_1` is the empty text and city, postcode, coordinates, `getting_there`,
 * accessibility notes and body are left out when the Library is made, so that no view can publish them.
 */
export type Location = Entry<"locations"> & Linked<z.output<typeof location>, { areas: readonly Area[] }>;

export type Schedule = Linked<z.output<typeof schedule>, { location: Location }>;

export type Service = Entry<"services"> &
  Linked<
    z.output<typeof service>,
    GuidanceLinks & Cited & { organisation: Organisation; areas: readonly Area[]; schedules: readonly Schedule[] }
  >;

export type Change = Entry<"changes"> &
  Linked<
    z.output<typeof change>,
    {
      /** `"all"` stays the word: services may be added later. */
      services: "all" | readonly Service[];
      locations: readonly Location[];
      to?: Linked<NonNullable<z.output<typeof change>["to"]>, { location?: Location }>;
      replaces?: Change;
      resolves?: Change;
    }
  >;

export type Newsletter = Entry<"newsletters"> &
  Linked<
    z.output<typeof newsletter>,
    { changes: readonly Change[]; guidance: readonly (FactSheet | CaseStudy | ActionPoint | Fund)[] }
  >;

/** Everything in `content/`. Lists are in order of title, but changes and newsletters newest first. */
export interface Library {
  readonly site: Site;
  readonly audiences: readonly Audience[];
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
  /** In order of term. */
  readonly glossary: readonly GlossaryEntry[];
  readonly organisations: readonly Organisation[];
  readonly pages: readonly Page[];
  readonly factSheets: readonly FactSheet[];
  readonly caseStudies: readonly CaseStudy[];
  readonly actionPoints: readonly ActionPoint[];
  readonly funding: readonly Fund[];
  readonly locations: readonly Location[];
  readonly services: readonly Service[];
  readonly changes: readonly Change[];
  readonly newsletters: readonly Newsletter[];
}
