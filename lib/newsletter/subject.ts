/** What the outside of a message says: subject, sender and text message. A lock screen may show it to anyone. */
import type { Site } from "../content/library.ts";
import { discreetHeadline } from "../words/change.ts";
import type { Shown } from "./article.ts";
import type { Edition, Entry } from "./edition.ts";

/** `discreet` names no service but by its short name, and no place or organisation, outside the message; `plain` names them. */
export type Discretion = Site["newsletter"]["discretion"];

/** `Moved: Tue group, Tuesday 24 November, and 7 other changes`, or plainly `Moved: Walking group, …`. On one line. */
export function subjectOf(edition: Edition, shown: Shown, discretion: Discretion): string {
  const [first, ...others] = mostPressing(shown.entries);
  if (!first) {
    const count = shown.guidance.length;
    const [only] = shown.guidance;
    return count === 1 && only && discretion === "plain"
      ? `Updated: ${only.title}`
      : `Updated: ${count} ${count === 1 ? "page" : "pages"}${discretion === "plain" ? " of guidance" : ""}`;
  }
  const more = others.length === 0 ? "" : `, and ${others.length} other ${others.length === 1 ? "change" : "changes"}`;
  const urgent = edition.kind === "bulletin" || !first.urgent ? "" : "Urgent: ";
  return oneLine(`${urgent}${gist(first, discretion)}${more}`);
}

/** Urgent first, then what is felt soonest. */
export function mostPressing(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => Number(b.urgent) - Number(a.urgent) || Temporal.PlainDate.compare(a.felt, b.felt));
}

/** A change in a few words: discreetly it names neither service nor place, but for short names that give nothing away. */
export function gist({ headline, changes: [{ change }] }: Entry, discretion: Discretion): string {
  return oneLine(discretion === "plain" ? headline : discreetHeadline(change));
}

/** The sender's name: as the site's settings have it, and only plainly with the organisation's. */
export function senderName({ newsletter, organisation }: Site): string {
  const name = newsletter.from.replace(/ <[^<>]*>$/, "");
  return newsletter.discretion === "plain" && !name.includes(organisation) ? `${name}, ${organisation}` : name;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
