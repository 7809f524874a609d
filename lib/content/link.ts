/** Makes the Library of sound entries: every id becomes the thing it names, with the links back, and all is frozen. */
import { z } from "zod";
import { catalogueFor } from "../catalogue.ts";
import { english, type Language, languageOf } from "../language.ts";
import { inner } from "./conform.ts";
import {
  calledOtherwise,
  citedKinds,
  entryUrl,
  guidanceKinds,
  isKind,
  type Kind,
  kindNames,
  kinds,
  type Target,
} from "./kinds.ts";
import type {
  Body,
  EasyRead,
  EntryOf,
  FactSheet,
  GlossaryEntry,
  Library,
  Organisation,
  Party,
  Site,
  Source,
  Vocabulary,
} from "./library.ts";
import type { Logo } from "./logo.ts";
import { giveNewRules } from "./new-rules.ts";
import type { Picture } from "./picture.ts";
import type { Postcodes } from "./postcodes.ts";
import { inOrderOfRemoval, type Removed } from "./removed.ts";
import { isKindLeftOut, isLeftOut } from "./sections.ts";

/** A file that was found right: its front matter still names other files by id. */
export interface SoundEntry {
  readonly id: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly source: Source;
  readonly lang?: string;
  readonly changedSince?: readonly string[];
  readonly easyRead?: EasyRead;
}

export interface SoundContent {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly glossary: readonly GlossaryEntry[];
  readonly pictures: readonly Picture[];
  readonly logo?: Logo | undefined;
  readonly postcodes?: Postcodes;
  readonly removed?: readonly Removed[];
  readonly entries: Readonly<Record<Kind, readonly SoundEntry[]>>;
  readonly behind?: Library["behind"];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the list of kinds says of their order: in order of title, or by a date, the newest first. */
function inOrder(language: Language, kind: Kind, entries: readonly EntryOf<Kind>[]): readonly EntryOf<Kind>[] {
  const { newestBy } = { newestBy: undefined, ...kinds[kind] };
  if (newestBy) {
    const dated = entries.map((entry) => ({
      entry,
      date: String((entry as object as Record<string, unknown>)[newestBy]),
    }));
    return dated
      .sort((a, b) => (a.date === b.date ? (a.entry.id < b.entry.id ? -1 : 1) : a.date < b.date ? 1 : -1))
      .map(({ entry }) => entry);
  }
  return [...entries].sort((a, b) => language.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

type Find = (names: Target | "party", id: string) => unknown;
/** Puts things in the place of ids; undefined for what holds none. */
type Linker = ((value: unknown, find: Find) => unknown) | undefined;

/** How values of a schema are linked, worked out once for all of its files. */
function linkerOf(schema: z.core.$ZodType): Linker {
  const wanted = inner(schema);
  const { names, orPlainWords } = z.globalRegistry.get(wanted) ?? {};
  if (names) return (id, find) => find(orPlainWords ? "party" : (names as Target), String(id));
  if (wanted instanceof z.ZodArray) {
    const ofItem = linkerOf(wanted.element);
    return (
      ofItem &&
      ((list, find) => (list as unknown[]).map((item) => ofItem(item, find)).filter((item) => item !== undefined))
    );
  }
  if (wanted instanceof z.ZodUnion) {
    const ofList = linkerOf(wanted.options.find((option) => inner(option) instanceof z.ZodArray) ?? z.undefined());
    return ofList && ((value, find) => (Array.isArray(value) ? ofList(value, find) : value));
  }
  if (!(wanted instanceof z.ZodObject)) return undefined;
  const linkers = Object.entries(wanted.shape).flatMap(([key, field]) => {
    const ofField = linkerOf(field);
    return ofField ? [[key, ofField] as const] : [];
  });
  if (linkers.length === 0) return undefined;
  return (value, find) => {
    const group = { ...(value as Record<string, unknown>) };
    for (const [key, link] of linkers) if (group[key] !== undefined) group[key] = link(group[key], find);
    return group;
  };
}

const linkers = new Map(kindNames.map((kind) => [kind, linkerOf(kinds[kind].schema)]));

/** The values of an entry, those under a key that the Library has for itself under the name that it gives them. */
function renamed(front: object): object {
  const { url, ...others } = front as { readonly url?: unknown };
  return "url" in front ? { ...others, [calledOtherwise.url]: url } : front;
}

/**
 * Every id in the content must be known: the rules have seen to it. What is in a section that the settings leave out is not
 * in the Library, and is taken out of the lists that name it.
 */
export function linkLibrary({ site, vocabulary, pictures, logo, postcodes, ...content }: SoundContent): Library {
  // A language without a catalogue is refused; whoever reads on for further mistakes meets no other.
  const language = catalogueFor(site.locale) ? languageOf(site.locale) : english();
  const isOut = (kind: Kind) => isKindLeftOut(site, kind);
  const glossary = isLeftOut(site, "glossary") ? [] : content.glossary;
  const entries = Object.fromEntries(
    kindNames.map((kind) => [kind, isOut(kind) ? [] : content.entries[kind]]),
  ) as SoundContent["entries"];
  const things = new Map<Target, Map<string, object>>(
    Object.entries(vocabulary).map(([list, words]) => [list as Target, new Map(words.map((word) => [word.id, word]))]),
  );
  things.set("images", new Map(pictures.map((picture) => [picture.name, picture])));
  const withoutEasyRead = isLeftOut(site, "easy-read");
  for (const kind of kindNames) {
    const made = entries[kind].map(({ id, body, source, lang, changedSince, easyRead }) => ({
      ...{ kind, id, url: entryUrl(kind, id), body, source },
      ...(lang !== undefined && { lang }),
      ...(changedSince && { changedSince }),
      ...(easyRead && !withoutEasyRead && { easyRead }),
    }));
    things.set(kind, new Map(made.map((entry) => [entry.id, entry])));
  }
  const all = <K extends Kind>(kind: K) => [...(things.get(kind)?.values() ?? [])] as Writable<EntryOf<K>>[];
  things.set("guidance", new Map(guidanceKinds.flatMap(all).map((page) => [`${page.kind}/${page.id}`, page])));

  const organisations = things.get("organisations") as Map<string, Organisation>;
  const byName = new Map(
    entries.organisations.map(({ id, front }) => [String(front.title).toLowerCase(), organisations.get(id)]),
  );
  const party = (name: string): Party => {
    const organisation = organisations.get(name) ?? byName.get(name.toLowerCase());
    return organisation ? { title: organisation.title, organisation } : { title: name };
  };
  const find: Find = (names, id) => {
    if (names === "party") return party(id);
    const thing = things.get(names)?.get(id);
    const kind = names === "guidance" ? (id.split("/", 1)[0] ?? "") : names;
    if (thing === undefined && !(isKind(kind) && isOut(kind))) throw new Error(`Nothing is named ${id}.`);
    return thing;
  };
  // An organisation names nothing and comes first, so that its title is there when another file names it.
  for (const kind of kindNames) {
    const link = linkers.get(kind);
    for (const { id, front } of entries[kind]) {
      const entry = things.get(kind)?.get(id) as object;
      Object.assign(entry, renamed((link ? link(front, find) : front) as object), { ...entry });
    }
  }

  const changes = all("changes");
  for (const service of all("services")) service.written_schedules = service.schedules;
  for (const change of changes) change.new_rules = [];
  giveNewRules(changes);

  const lists = Object.fromEntries(kindNames.map((kind) => [kinds[kind].list, inOrder(language, kind, all(kind))]));
  for (const kind of citedKinds) for (const entry of all(kind)) (entry as Writable<typeof entry>).cited_by = [];
  for (const sheet of lists[kinds["fact-sheets"].list] as readonly FactSheet[]) {
    for (const thing of new Set(Object.values(sheet.related).flat())) (thing.cited_by as FactSheet[]).push(sheet);
  }

  const library = {
    site,
    language,
    behind: content.behind ?? [],
    firstLanguage: site.languages?.[0] ?? site.locale,
    ...vocabulary,
    pictures,
    ...(logo && { logo }),
    ...(postcodes && { postcodes }),
    removed: inOrderOfRemoval((content.removed ?? []).filter(({ kind }) => !isOut(kind))),
    glossary: [...glossary].sort((a, b) => language.compare(a.term, b.term)),
    ...lists,
    guidance: guidanceKinds.flatMap((kind) => lists[kinds[kind].list] ?? []),
    unpublished: Object.fromEntries(kindNames.filter(isOut).map((kind) => [kind, content.entries[kind].length])),
  } as unknown as Library;
  freeze(library);
  return library;
}
