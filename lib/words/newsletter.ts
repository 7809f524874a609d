/** What the newsletter says around the changes that it tells: outside the message, in it, and in the archive. */

import { type Change, type Newsletter, type NewsletterSettings, newsletterOf, type Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { discreetHeadline, headline } from "./change.ts";

/** `discreet` names no service but by its short name, and no place or organisation, outside the message; `plain` names them. */
export type Discretion = NewsletterSettings["discretion"];

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** A change in a few words. On one line. */
export function wordGist(language: Language, change: Change, discretion: Discretion): string {
  return oneLine(discretion === "plain" ? headline(language, change) : discreetHeadline(language, change));
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** `Urgent: Moved: Tue group, Tuesday 24 November, and 7 other changes` */
export function subjectOfChanges(
  _language: Language,
  first: string,
  { urgent, others }: { urgent: boolean; others: number },
): string {
  return `${urgent ? "Urgent: " : ""}${first}${others === 0 ? "" : `, and ${counted(others, "other change")}`}`;
}

/** `Updated: 2 pages`; plainly `Updated: 2 pages of guidance`, and the only one by its title. */
export function subjectOfPages(_language: Language, titles: readonly string[], discretion: Discretion): string {
  const [only] = titles;
  if (discretion !== "plain") return `Updated: ${counted(titles.length, "page")}`;
  return titles.length === 1 && only !== undefined
    ? oneLine(`Updated: ${only}`)
    : `Updated: ${counted(titles.length, "page")} of guidance`;
}

export function subjectOfTest(_language: Language, subject: string): string {
  return `[Test] ${subject}`;
}

/** The sender's name: as the site's settings have it, and only plainly with the organisation's. */
export function senderName(site: Site): string {
  const { organisation } = site;
  const newsletter = newsletterOf(site);
  const name = newsletter.from.replace(/ <[^<>]*>$/, "");
  return newsletter.discretion === "plain" && !name.includes(organisation) ? `${name}, ${organisation}` : name;
}

/** In a text message, for the changes that it has no room for. */
export function andMore(_language: Language, count: number): string {
  return `And ${count} more`;
}

/** The same where it has room for none; nothing of a single one. */
export function onlyCounted(_language: Language, count: number): string | undefined {
  return count > 1 ? counted(count, "change") : undefined;
}

/** The whole text message: who sends it, what there is to tell, and where to read it. */
export function textMessage(site: Site, sentences: readonly string[], url: string): string {
  return [senderName(site), ...sentences, url].join(". ");
}

/** What changes are listed under, where no area or service names them better. */
export const headings = (_language: Language) =>
  ({
    allAreas: "All areas",
    otherPlaces: "Other places",
    allServices: "All services",
    severalServices: "Several services",
  }) as const;

export const article = (language: Language) =>
  ({
    urgent: "Urgent.",
    /** Before what an earlier change said that still holds. */
    untilThen: "Until then:",
    guidance: "New in the guidance",
    over: "Over by now",
    whyOver: "We have left these out, because they were over when this was sent.",
    rightOn: (date: Temporal.PlainDate) => `This was right on ${language.fullDay(date)}.`,
    since: "See what has changed since",
  }) as const;

/**
 * Around an edition in a message. Phones show its first words beside the subject: nothing in `why` says what kind of
 * services these are, and it is long enough to keep what follows off a lock screen.
 */
export const letter = (language: Language) =>
  ({
    testCopy: "This is a test copy. Nobody else has been sent it.",
    onTheWeb: "Read this on the web",
    why: (date: Temporal.PlainDate) =>
      `You asked us to tell you when a date, a time or a place changes. This was written on ${language.fullDay(date)}.`,
    demonstration: "Demonstration: the services, places and changes in this message are invented.",
    about: "About this message",
    testReason: "This is the copy for checking. A real one says here why its reader gets it, and how to stop it.",
    /** `chosen` are the areas and services that the reader chose; none is everything. */
    reason: ({ organisation }: Site, chosen: readonly string[]) =>
      `You get this because you asked ${organisation} to tell you of ${chosen.length === 0 ? "every change" : `what concerns ${language.list(chosen)}`}.`,
    rest: "Read the rest of it on the web",
    stop: "Stop getting these messages",
    choices: "How to change or stop what you get, and what we keep",
    publisher: ({ name, organisation }: Site) => `${name} is published by ${organisation}.`,
    help: "Need help now?",
  }) as const;

/** The title of a draft, from the changes in it, the soonest first: `Moved: …; Cancelled: …; and 3 more` */
export function draftTitle(language: Language, [first, second, ...others]: readonly Change[]): string {
  if (first === undefined) return article(language).guidance;
  const told = [first, ...(second ? [second] : [])].map((change) => wordGist(language, change, "plain"));
  return [...told, ...(others.length > 0 ? [`and ${others.length} more`] : [])].join("; ");
}

/** What an edition tells: `8 changes and 3 pages of guidance`; empty where it has but its introduction. */
export function wordContents(
  _language: Language,
  { changes, guidance }: Pick<Newsletter, "changes" | "guidance">,
): string {
  return [
    ...(changes.length === 0 ? [] : [counted(changes.length, "change")]),
    ...(guidance.length === 0 ? [] : [counted(guidance.length, "page of guidance", "pages of guidance")]),
  ].join(" and ");
}

/** What the page of an edition says of itself in search results. */
export function aboutEdition(language: Language, edition: Newsletter): string {
  return `The newsletter of ${language.fullDay(edition.date)}: ${wordContents(language, edition) || "a word from the editors"}.`;
}
