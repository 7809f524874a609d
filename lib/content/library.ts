/**
 * The Library: everything that staff wrote, checked, linked to each other and frozen.
 * Every reference that a file makes by id is here the thing itself; every list is in a stated order.
 */
import type { z } from "zod";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import type { glossaryEntry } from "./kinds/glossary.ts";
import type { site } from "./kinds/site.ts";
import type { vocabulary } from "./kinds/vocabulary.ts";
import type { CitedKind, calledOtherwise, GuidanceKind, Kind, kinds, Wordlist } from "./kinds.ts";
import type { Logo } from "./logo.ts";
import type { Picture } from "./picture.ts";
import type { Postcodes } from "./postcodes.ts";
import type { Removed } from "./removed.ts";

export type Site = Readonly<z.output<typeof site>>;

/** What the settings say of the newsletter, on a site that has one. */
export type NewsletterSettings = NonNullable<Site["newsletter"]>;

/** The same. Refuses on a site that has none: whoever sends one must know from whom. */
export function newsletterOf({ newsletter }: Pick<Site, "newsletter">): NewsletterSettings {
  if (newsletter) return newsletter;
  throw new Refusal('This site has no newsletter: content/site.yaml has no "newsletter" to say who sends it.', 1);
}

/** The words by which content is sorted, as `vocabulary.yaml` has them. */
export type Vocabulary = {
  readonly [List in Wordlist]: readonly Readonly<z.output<typeof vocabulary>[List][number]>[];
};
export type Term = Vocabulary["topics"][number];
export type Area = Vocabulary["areas"][number];

/** A word or an abbreviation that readers may not know. */
export type GlossaryEntry = Readonly<z.output<typeof glossaryEntry>> & {
  /** Its language, where that is not the site's own. */
  readonly lang?: string;
};

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
  /** Those that it shows. */
  readonly pictures: readonly Picture[];
}

/** Where an entry was written, for messages about it. */
export interface Source {
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  /** The line (from 1) of a key of the front matter, such as `["schedules", 0, "location"]`; the nearest parent's when it is not there. */
  line(path: readonly (string | number)[]): number;
}

/** What a page says in short sentences and pictures, on a page of its own. */
export interface EasyRead {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly body: Body;
  readonly source: Pick<Source, "file">;
  /** The parts of the full page that have changed since it was made, by key. */
  readonly changedSince: readonly string[];
  /** The language that its words are in, as HTML has it, where that is not the language of the Library. */
  readonly lang?: string;
}

interface Entry<K extends Kind> {
  readonly kind: K;
  /** The file's name without `.md`. */
  readonly id: string;
  /** The page from the site's root, such as `/fact-sheets/direct-payments/`; organisations have none of their own and give the empty text. */
  readonly url: string;
  readonly body: Body;
  readonly source: Source;
  /** The language that its words are in, as HTML has it, where that is not the language of the Library. */
  readonly lang?: string;
  /** Of a translation: the parts of the original that have changed since, by key (`text` is its text). Empty for one that is up to date. */
  readonly changedSince?: readonly string[];
  readonly easyRead?: EasyRead;
}

interface Cited {
  /** Back-links: the fact sheets that name it under `related`, by title. */
  readonly cited_by: readonly FactSheet[];
}

/** A body named by its file, or by plain words where it has none. */
export interface Party {
  readonly title: string;
  readonly organisation?: Organisation;
}

/** What an id stands for in the Library, by what the schema says that it names. */
type Named = { readonly [K in Kind]: EntryOf<K> } & { readonly [List in Wordlist]: Vocabulary[List][number] } & {
  readonly guidance: Guidance;
  readonly images: Picture;
  readonly party: Party;
};

type Value = string | number | boolean | undefined | Temporal.PlainDate | Temporal.PlainTime | Temporal.PlainDateTime;

/** Front matter in which every id is the thing that it names. */
type Linked<T> =
  T extends z.core.$brand<infer Name>
    ? Name extends keyof Named
      ? Named[Name]
      : never
    : T extends Value | Temporal.Duration
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Linked<Item>[]
        : { readonly [Key in keyof T]: Linked<T[Key]> };

/** What a change for good makes of the rules of one service. */
export interface NewRule {
  readonly service: Service;
  /** The rules that it ends, as they would go on without it; none where they are no longer written down. */
  readonly was: readonly Schedule[];
  /** The rule from its day on; undefined where it can't be told from its keys and the rules before. */
  readonly is: Schedule | undefined;
  /** What gives the service its new rule: its own file, which has it already, or the change; nothing where the file has been edited to another. */
  readonly by: "file" | "change" | undefined;
}

/** What is worked out of a change that gives services a new rule. */
interface Ruling {
  /** What it makes of the rules of each service; none for a change of another sort. */
  readonly new_rules: readonly NewRule[];
}

type Otherwise = typeof calledOtherwise;
type Front<T> = { [Key in keyof T as Key extends keyof Otherwise ? Otherwise[Key] : Key]: T[Key] };

/** What a service's file says, where changes for good make something else of it. */
interface Written {
  readonly written_schedules: z.output<(typeof kinds)["services"]["schema"]> extends { schedules: infer Schedules }
    ? Linked<Schedules>
    : never;
}

export type EntryOf<K extends Kind> = Entry<K> &
  Linked<Front<z.output<(typeof kinds)[K]["schema"]>>> &
  (K extends CitedKind ? Cited : unknown) &
  (K extends "services" ? Written : unknown) &
  (K extends "changes" ? Ruling : unknown);

export type Organisation = EntryOf<"organisations">;
export type Page = EntryOf<"pages">;
export type FactSheet = EntryOf<"fact-sheets">;
export type CaseStudy = EntryOf<"case-studies">;
export type ActionPoint = EntryOf<"action-points">;
export type Fund = EntryOf<"funding">;
/** A page of guidance, of whichever kind. */
export type Guidance = { [K in GuidanceKind]: EntryOf<K> }[GuidanceKind];

/** A place. Of a confidential one it is not known where it is: only its name, its areas and what it is like to get in. */
export type Location = EntryOf<"locations">;
/** Its `schedules` are as changes for good leave them. */
export type Service = EntryOf<"services">;
export type Schedule = Service["schedules"][number];
/** `services` may stay the word `"all"`: services may be added later. */
export type Change = EntryOf<"changes">;
export type Newsletter = EntryOf<"newsletters">;

/** By the name that the list of kinds gives it: in order of title, but changes and newsletters newest first. */
type Lists = { readonly [K in Kind as (typeof kinds)[K]["list"]]: readonly EntryOf<K>[] };

/** Everything in `content/`. */
export interface Library extends Lists, Vocabulary {
  readonly site: Site;
  /** The language that its readers are spoken to in. */
  readonly language: Language;
  /** Translated files of words of the whole site, such as `content/site.yaml`, whose original has changed since, with its keys. */
  readonly behind: readonly { readonly file: string; readonly changed: readonly string[] }[];
  /** The language of the site's own addresses, as HTML has it; that of what is not translated. */
  readonly firstLanguage: string;
  /** Every picture of `content/images/`, shown or not, in order of name. */
  readonly pictures: readonly Picture[];
  readonly logo?: Logo;
  /** Where postcodes are, on a site that has the file. */
  readonly postcodes?: Postcodes;
  /** What was taken out and has not come back, the newest first. */
  readonly removed: readonly Removed[];
  /** In order of term. */
  readonly glossary: readonly GlossaryEntry[];
  /** The pages of every kind of guidance, one kind after the other. */
  readonly guidance: readonly Guidance[];
  /** How many files of a kind are not here, because the settings leave their section out. */
  readonly unpublished: Partial<Readonly<Record<Kind, number>>>;
}

/** The places with a poster, feeds and calendars of their own: not confidential ones, whose people follow their service. */
export const openPlaces = ({ locations }: Library): readonly Location[] =>
  locations.filter(({ confidential }) => !confidential);

/** Whether people join online or by telephone, so that nobody goes there. */
export const isVirtual = ({ location_type }: Pick<Location, "location_type">): boolean => location_type === "virtual";

/** Whether people are seen by appointment: it runs, has no timetable, and says how to ask. */
export function isByAppointment(service: Pick<Service, "status" | "schedules" | "application_process">): boolean {
  return service.status === "active" && service.schedules.length === 0 && service.application_process !== undefined;
}
