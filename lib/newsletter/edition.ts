/** What an edition says: the one composition of which its page, its email, its text and its feed item are views. */

import type { Change, Location, Newsletter, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { changeTitle, headline, titleLanguage, wordChange } from "../words/change.ts";
import { changeHtml } from "../words/change-html.ts";
import { paragraph, standalone } from "../words/html.ts";
import { feltFrom, wasOver } from "./impact.ts";

/** A change, with the corrections to it that the same edition tells: told together, once. */
export interface Entry {
  /** The id of the newest of its changes, which is the one that holds. */
  readonly id: string;
  /** All its changes, the newest first. */
  readonly changes: readonly [CompiledChange, ...CompiledChange[]];
  readonly headline: string;
  readonly title: string;
  /** The language of its title, where that is not the reader's. */
  readonly lang?: string;
  /** Full address of the change's page. */
  readonly url: string;
  readonly urgent: boolean;
  /** What it says, as safe HTML with full addresses. Nothing published after the edition alters it. */
  readonly html: string;
  /** The headings under which it stands. */
  readonly area: string;
  readonly service: string;
  /** Whom it concerns, by id. */
  readonly areas: readonly string[];
  readonly services: readonly string[];
  /** The first day, from the edition's on, on which it is felt. */
  readonly felt: Temporal.PlainDate;
}

/** A page of guidance with what is new on it. */
export interface Update {
  readonly title: string;
  /** The language of its title and notes, where that is not the reader's. */
  readonly lang?: string;
  readonly url: string;
  readonly notes: readonly string[];
}

export interface Edition {
  readonly kind: "edition" | "bulletin";
  /** The edition's date or the change's id. */
  readonly id: string;
  readonly title: string;
  /** The language of its title, where that is not the reader's. */
  readonly lang?: string;
  /** Full address of its page. */
  readonly url: string;
  readonly date: Temporal.PlainDate;
  /** The introduction as safe HTML with full addresses; empty when there is none. */
  readonly introduction: string;
  readonly entries: readonly Entry[];
  readonly guidance: readonly Update[];
}

/** The edition as it is for ever: only what its file lists, in the file's order within area and service. */
export function composeEdition(
  edition: Newsletter,
  { library, timetable }: Pick<Model, "library" | "timetable">,
): Edition {
  const { site } = library;
  const url = absoluteUrl(site.url, edition.url);
  const compiled = edition.changes.flatMap(({ id }) => timetable.changeById.get(id) ?? []);
  return {
    kind: "edition",
    id: edition.id,
    title: edition.title,
    ...langOf(edition.lang),
    url,
    date: edition.date,
    introduction: standalone(edition.body.html, url),
    entries: entriesOf(library.language, compiled, edition.date, site),
    guidance: updatesOf(edition, library.newsletters, site),
  };
}

/** An urgent change by itself, for those who want to hear at once. */
export function composeBulletin(language: Language, compiled: CompiledChange, site: Site): Edition {
  const { change } = compiled;
  const date = change.published.toPlainDate();
  return {
    kind: "bulletin",
    id: change.id,
    title: changeTitle(language, change),
    ...langOf(titleLanguage(change)),
    url: absoluteUrl(site.url, change.url),
    date,
    introduction: "",
    entries: entriesOf(language, [compiled], date, site, false),
    guidance: [],
  };
}

/**
 * Changes as entries, in the order given, corrections folded into the newest. What their headings say (of one service,
 * its name) they do not say again.
 */
export function entriesOf(
  language: Language,
  compiled: readonly CompiledChange[],
  date: Temporal.PlainDate,
  site: Site,
  underHeadings = true,
): readonly Entry[] {
  const threads = Map.groupBy(compiled, (one) => threadOf(one, compiled));
  return [...threads.values()].map((thread) => entryOf(language, thread, date, site, underHeadings));
}

/** The first change of those given with which this one hangs together. */
function threadOf(one: CompiledChange, all: readonly CompiledChange[]): CompiledChange {
  const together = new Set([one.change.id]);
  for (const id of together) {
    for (const { change } of all) {
      if (follows(change, id)) together.add(change.id);
      if (change.id === id)
        for (const earlier of [change.replaces, change.resolves]) if (earlier) together.add(earlier.id);
    }
  }
  return all.find(({ change }) => together.has(change.id)) as CompiledChange;
}

const follows = ({ replaces, resolves }: Change, id: string) => replaces?.id === id || resolves?.id === id;

function entryOf(
  language: Language,
  thread: readonly CompiledChange[],
  date: Temporal.PlainDate,
  site: Site,
  underHeadings: boolean,
): Entry {
  const changes = [...thread].sort(newestFirst) as [CompiledChange, ...CompiledChange[]];
  const [newest, ...others] = changes;
  const { change } = newest;
  const earlier = others.filter((one) => !changes.some((other) => other.change.replaces?.id === one.change.id));
  const service = serviceHeading(language, change);
  const told = (one: CompiledChange) =>
    changeHtml(language, one.change, wordChange(language, one), site, underHeadings ? service : undefined);
  const stillFelt = earlier.filter((one) => !wasOver(one, date));
  return {
    id: change.id,
    changes,
    headline: headline(language, change),
    title: changeTitle(language, change),
    ...langOf(titleLanguage(change)),
    url: absoluteUrl(site.url, change.url),
    urgent: changes.some((one) => one.change.urgent),
    html: [
      told(newest),
      ...stillFelt.flatMap((one) => [paragraph(language.say("edition-until-then")), told(one)]),
    ].join("\n"),
    area: areaHeading(language, newest),
    service,
    areas: [...new Set(changes.flatMap(({ areas }) => areas.map(({ id }) => id)))],
    services: [...new Set(changes.flatMap(({ services }) => services.map(({ id }) => id)))],
    felt: feltFrom(newest, date),
  };
}

/** By publication; of two of one minute, what follows on from the other is the newer. */
function newestFirst(a: CompiledChange, b: CompiledChange): number {
  return (
    Temporal.ZonedDateTime.compare(b.published, a.published) ||
    Number(follows(b.change, a.change.id)) - Number(follows(a.change, b.change.id))
  );
}

/** The area of the places at which people would look for it: those that it names, or where its sessions were to be. */
function areaHeading(language: Language, { change, sessions, areas }: CompiledChange): string {
  if (change.services === "all" && change.locations.length === 0) return language.say("heading-all-areas");
  const was: readonly Location[] =
    change.locations.length > 0
      ? change.locations
      : sessions.map(({ before, after }) => (before ?? after).original.location);
  const labels = (was.length > 0 ? was.flatMap((place) => place.areas) : areas).map(({ label }) => label);
  return language.list([...new Set(labels)].sort()) || language.say("heading-other-places");
}

function serviceHeading(language: Language, { services }: Change): string {
  if (services === "all") return language.say("heading-all-services");
  return services.length > 2
    ? language.say("heading-several-services")
    : language.list(services.map(({ title }) => title));
}

/** The pages it lists, each with the major updates since the edition before, or else with its last one. */
function updatesOf({ guidance, date }: Newsletter, newsletters: readonly Newsletter[], site: Site): readonly Update[] {
  const before = newsletters.find((other) => Temporal.PlainDate.compare(other.date, date) < 0);
  return guidance.map((page) => {
    const major = page.change_history
      .filter((note) => note.update_type === "major" && Temporal.PlainDate.compare(note.date, date) <= 0)
      .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
    const recent = before ? major.filter((note) => Temporal.PlainDate.compare(note.date, before.date) > 0) : major;
    const notes = recent.length > 0 ? recent : major.slice(-1);
    return {
      title: page.title,
      ...langOf(page.lang),
      url: absoluteUrl(site.url, page.url),
      notes: notes.map(({ note }) => note),
    };
  });
}

const langOf = (lang: string | undefined) => (lang === undefined ? {} : { lang });

/** Entries under their headings: areas, then services, each in order of first appearance. */
export interface Section {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
}

export function sectionsOf(entries: readonly Entry[]): readonly Section[] {
  return [...Map.groupBy(entries, ({ area }) => area)].map(([title, inArea]) => ({
    title,
    groups: [...Map.groupBy(inArea, ({ service }) => service)].map(([service, entries]) => ({
      title: service,
      entries,
    })),
  }));
}
