/** What the newsletter says around the changes that it tells: outside the message, in it, and in the archive. */

import { type Change, type Newsletter, type NewsletterSettings, newsletterOf, type Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { discreetHeadline, headline } from "./change.ts";

/** `discreet` names no service but by its short name, and no place or organisation, outside the message; `plain` names them. */
export type Discretion = NewsletterSettings["discretion"];

/** A change in a few words. On one line. */
export function wordGist(language: Language, change: Change, discretion: Discretion): string {
  return oneLine(discretion === "plain" ? headline(language, change) : discreetHeadline(language, change));
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** `Urgent: Moved: Tue group, Tuesday 24 November, and 7 other changes` */
export function subjectOfChanges(
  language: Language,
  first: string,
  { urgent, others }: { urgent: boolean; others: number },
): string {
  return language.say(urgent ? "subject-changes-urgent" : "subject-changes", { gist: first, others });
}

/** `Updated: 2 pages`; plainly `Updated: 2 pages of guidance`, and the only one by its title. */
export function subjectOfPages(language: Language, titles: readonly string[], discretion: Discretion): string {
  const count = titles.length;
  if (discretion !== "plain") return language.say("subject-pages-discreet", { count });
  const [title = ""] = titles;
  return count === 1
    ? language.say("subject-page", { title: oneLine(title) })
    : language.say("subject-pages", { count });
}

/** The sender's name: as the site's settings have it, and only plainly with the organisation's. */
export function senderName(site: Site): string {
  const { organisation } = site;
  const newsletter = newsletterOf(site);
  const name = newsletter.from.replace(/ <[^<>]*>$/, "");
  return newsletter.discretion === "plain" && !name.includes(organisation) ? `${name}, ${organisation}` : name;
}

/** The whole text message: who sends it, what there is to tell, and where to read it. */
export function textMessage(language: Language, site: Site, told: readonly string[], url: string): string {
  const sentences = [senderName(site), ...told].map((words) => language.say("sentence", { words })).join(" ");
  return language.say("text-message", { sentences, url });
}

/** The title of a draft, from the changes in it, the soonest first: `Moved: …; Cancelled: …; and 3 more` */
export function draftTitle(language: Language, [first, second, ...others]: readonly Change[]): string {
  if (first === undefined) return language.say("edition-guidance");
  const gist = wordGist(language, first, "plain");
  if (second === undefined) return gist;
  const two = { first: gist, second: wordGist(language, second, "plain") };
  return others.length === 0
    ? language.say("edition-title-of-two", two)
    : language.say("edition-title-of-many", { ...two, count: others.length });
}

/** What an edition tells: `8 changes and 3 pages of guidance`; empty where it has but its introduction. */
export function wordContents(
  language: Language,
  { changes, guidance }: Pick<Newsletter, "changes" | "guidance">,
): string {
  const told = { "edition-changes": changes.length, "edition-pages": guidance.length };
  return language.list(
    Object.entries(told).flatMap(([id, count]) => (count === 0 ? [] : [language.say(id, { count })])),
  );
}

/** What the page of an edition says of itself in search results. */
export function aboutEdition(language: Language, edition: Newsletter): string {
  const day = language.fullDay(edition.date);
  const contents = wordContents(language, edition);
  return contents
    ? language.say("edition-description", { day, contents })
    : language.say("edition-description-of-introduction", { day });
}
