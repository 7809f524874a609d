/** The messages that new changes and new editions will make, word for word. */

import type { Site } from "../../content/library.ts";
import { isLeftOut } from "../../content/sections.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Language } from "../../language.ts";
import type { Model } from "../../model.ts";
import { type Shown, whole } from "../../newsletter/article.ts";
import { type Draft, draftEdition } from "../../newsletter/draft.ts";
import { composeBulletin, composeEdition, type Edition, type Entry } from "../../newsletter/edition.ts";
import { isOver } from "../../newsletter/impact.ts";
import { letterWriter } from "../../newsletter/letter.ts";
import { stopFor } from "../../newsletter/message.ts";
import { type SmsCost, smsCost, smsOf } from "../../newsletter/sms.ts";
import { gist } from "../../newsletter/subject.ts";
import type { CompiledChange } from "../../timetable/compiled-change.ts";

/** An email and the text message beside it. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly sms: string;
  readonly cost: SmsCost;
}

/** How subscribers by email hear: by a bulletin at once, in an edition that is there, in the next one, or not at all. */
export type Way = "bulletin" | "edition" | "next edition" | "over" | "no newsletter";

export interface ChangeMessage {
  readonly compiled: CompiledChange;
  readonly way: Way;
  /** The edition's date, when it is one that is there. */
  readonly edition?: string;
  /** What a subscriber gets to whom nothing else is news; undefined when it is over and nobody is told. */
  readonly message?: Message;
  /** Labels of the areas, and titles of the services, whose subscribers it reaches. */
  readonly areas: readonly string[];
  readonly services: readonly string[];
}

export interface EditionMessage {
  readonly edition: Edition;
  readonly message: Message;
}

export interface Messages {
  /** Of changes that there were not before, last published first. */
  readonly changes: readonly ChangeMessage[];
  /** Editions that there were not before. */
  readonly editions: readonly EditionMessage[];
  /** The next edition as it would go out now with all that is waiting; undefined when nothing in it is new. */
  readonly next?: EditionMessage;
}

/** `now` is in the site's time zone. */
export function messagesOf(before: Model, after: Model, now: Temporal.ZonedDateTime): Messages {
  const { library, timetable } = after;
  const { site } = library;
  const fresh = timetable.changes.filter(({ change }) => !before.timetable.changeById.has(change.id));
  const { next, drafted } = nextEdition(after, fresh, now);
  const draftedBefore = new Set(draftEdition(before, dateOf([], now))?.guidance);
  const known = new Set(before.library.newsletters.map(({ id }) => id));
  const bearer = new Map(
    library.newsletters.flatMap((edition) => edition.changes.map(({ id }) => [id, edition] as const)),
  );
  const labels = new Map([
    ...library.areas.map(({ id, label }) => [id, label] as const),
    ...library.services.map(({ id, title }) => [id, title] as const),
  ]);
  const named = (ids: readonly string[]) => ids.map((id) => labels.get(id) ?? id);

  const changes = fresh.map((compiled): ChangeMessage => {
    const { change } = compiled;
    const topics = {
      areas: compiled.areas.map(({ label }) => label),
      services: compiled.services.map(({ title }) => title),
    };
    const tell = (way: Way, edition: Edition | undefined): ChangeMessage => {
      const entry = edition?.entries.find(({ changes }) => changes.some((one) => one.change.id === change.id));
      if (!edition || !entry) return { compiled, way: "over", ...topics };
      return {
        compiled,
        way,
        ...(way === "edition" && { edition: edition.id }),
        message: messageOf(
          library.language,
          way === "next edition" ? { ...edition, title: gist(library.language, entry, "plain") } : edition,
          only(entry),
          site,
        ),
        areas: named(entry.areas),
        services: named(entry.services),
      };
    };
    if (isLeftOut(site, "newsletter")) return { compiled, way: "no newsletter", ...topics };
    if (change.urgent && !isOver(compiled, now))
      return tell("bulletin", composeBulletin(library.language, compiled, site));
    const carried = bearer.get(change.id);
    return carried ? tell("edition", composeEdition(carried, after)) : tell("next edition", next);
  });

  const editions = library.newsletters
    .filter(({ id }) => !known.has(id))
    .map((edition) => composeEdition(edition, after))
    .map((edition) => ({ edition, message: messageOf(library.language, edition, whole(edition), site) }));
  const isNews =
    changes.some(({ way }) => way === "next edition") || drafted?.guidance.some((page) => !draftedBefore.has(page));
  return {
    changes,
    editions,
    ...(next && isNews && { next: { edition: next, message: messageOf(library.language, next, whole(next), site) } }),
  };
}

const only = (entry: Entry): Shown => ({ entries: [entry], over: [], guidance: [] });

function messageOf(language: Language, edition: Edition, shown: Shown, site: Site): Message {
  const stop = stopFor(site, "0".repeat(32));
  const { subject, text } = letterWriter(
    language,
    edition,
    site,
  )(shown, { chosen: [], stop: stop.https ?? stop.mailto });
  const sms = smsOf(language, edition, shown, site);
  return { subject, text, sms, cost: smsCost(sms) };
}

/** Today, or the last day on which one of the changes says that it was published. */
function dateOf(changes: readonly CompiledChange[], now: Temporal.ZonedDateTime): Temporal.PlainDate {
  return [now.toPlainDate(), ...changes.map(({ published }) => published.toPlainDate())].reduce((a, b) =>
    Temporal.PlainDate.compare(a, b) > 0 ? a : b,
  );
}

/** What `newsletter draft` would write, as the edition that it would be before anyone writes an introduction. */
function nextEdition(
  model: Model,
  fresh: readonly CompiledChange[],
  now: Temporal.ZonedDateTime,
): { readonly next?: Edition; readonly drafted?: Draft } {
  const date = dateOf(fresh, now);
  const drafted = draftEdition(model, date);
  if (!drafted) return {};
  const { library } = model;
  const composed = composeEdition(
    {
      kind: "newsletters",
      id: date.toString(),
      url: `/newsletter/${date}/`,
      body: { markdown: "", html: "", headings: [], pictures: [], text: "" },
      source: { file: `content/newsletters/${date}.md`, line: () => 1 },
      title: drafted.title,
      date,
      changes: drafted.changes.flatMap((id) => model.timetable.changeById.get(id)?.change ?? []),
      guidance: library.guidance.filter(({ kind, id }) => drafted.guidance.includes(`${kind}/${id}`)),
    },
    model,
  );
  return { drafted, next: { ...composed, url: absoluteUrl(library.site.url, `/newsletter/${date}/`) } };
}
