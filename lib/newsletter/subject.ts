/** What the outside of a message says first. A lock screen may show it to anyone. */
import type { Language } from "../language.ts";
import { type Discretion, subjectOfChanges, subjectOfPages, wordGist } from "../words/newsletter.ts";
import type { Shown } from "./article.ts";
import type { Edition, Entry } from "./edition.ts";

/** `Moved: Tue group, Tuesday 24 November, and 7 other changes`, or plainly `Moved: Walking group, …`. On one line. */
export function subjectOf(
  language: Language,
  edition: Edition,
  { entries, guidance }: Shown,
  discretion: Discretion,
): string {
  const [first, ...others] = mostPressing(entries);
  if (!first) {
    return subjectOfPages(
      language,
      guidance.map(({ title }) => title),
      discretion,
    );
  }
  const urgent = edition.kind === "edition" && first.urgent;
  return subjectOfChanges(language, gist(language, first, discretion), { urgent, others: others.length });
}

/** Urgent first, then what is felt soonest. */
export function mostPressing(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => Number(b.urgent) - Number(a.urgent) || Temporal.PlainDate.compare(a.felt, b.felt));
}

/** An entry in a few words. */
export function gist(language: Language, { changes: [{ change }] }: Entry, discretion: Discretion): string {
  return wordGist(language, change, discretion);
}
