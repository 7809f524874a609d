/** Translations whose original has changed since, and what is not translated at all. */

import type { Kind } from "../../content/kinds.ts";
import { kindNames, kinds } from "../../content/kinds.ts";
import type { EntryOf, Library } from "../../content/library.ts";
import type { Model } from "../../model.ts";
import type { Subject } from "./upkeep.ts";

export interface TranslationBehind extends Subject {
  /** As the site's settings write it. */
  readonly language: string;
  /** The keys of the original that have changed; `text` is its text. */
  readonly changed: readonly string[];
}

/** How much of a site is in one of its languages. */
export interface TranslatedShare {
  readonly language: string;
  readonly translated: number;
  /** Pages of guidance and about the site, services and places. */
  readonly all: number;
}

const counted: readonly Kind[] = ["pages", "fact-sheets", "case-studies", "action-points", "funding", "services"];

const entriesIn = (library: Library, names: readonly Kind[]) =>
  names.flatMap((kind) => library[kinds[kind].list] as readonly EntryOf<Kind>[]);

/** In order of language, then of kind and title. */
export function translationsBehind({ translations = [] }: Model): readonly TranslationBehind[] {
  return translations.flatMap(({ library }) => [
    ...library.behind.map(({ file, changed }) => {
      return { file, title: library.site.name, url: "/", language: library.site.locale, changed };
    }),
    ...entriesIn(library, kindNames).flatMap(({ source, title, url, changedSince = [] }) =>
      changedSince.length === 0
        ? []
        : [{ file: source.file, title, url, language: library.site.locale, changed: changedSince }],
    ),
  ]);
}

export function translatedShares({ translations = [] }: Model): readonly TranslatedShare[] {
  return translations.map(({ library }) => {
    const all = entriesIn(library, counted);
    return {
      language: library.site.locale,
      translated: all.filter(({ lang }) => lang === undefined).length,
      all: all.length,
    };
  });
}

export interface EasyReadBehind extends Subject {
  /** The keys of the full page that have changed; `text` is its text. */
  readonly changed: readonly string[];
}

/** Easy Read versions whose page has changed since, in order of kind and title; undefined on a site that has none. */
export function easyReadBehind({ library }: Pick<Model, "library">): readonly EasyReadBehind[] | undefined {
  const versions = entriesIn(library, kindNames).flatMap(({ source, easyRead }) =>
    easyRead ? { file: source.file, title: easyRead.title, url: easyRead.url, changed: easyRead.changedSince } : [],
  );
  return versions.length === 0 ? undefined : versions.filter(({ changed }) => changed.length > 0);
}
