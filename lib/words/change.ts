/** The words of a change, the same on every page and in every feed, calendar and message. They never depend on the day they are read. */

import type { Change, Location } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import type { Language } from "../language.ts";
import type { ChangedSession, ChangeState, CompiledChange } from "../timetable/compiled-change.ts";
import { isAllClear } from "../timetable/targets.ts";
import { days, daysSpokenOf, period, shortPeriod, wordSpan } from "./change-days.ts";
import { effectLabel, wordCause, wordEffect } from "./effects.ts";
import { tellNewRule, wordNewRule } from "./new-rule.ts";
import { addressSentence, inSentence } from "./place.ts";
import { capital, inFull, type Said } from "./sentence.ts";
import { wordChangedSessions, wordKeptSessions } from "./session.ts";

/** A change in its parts, each a sentence or a list of sentences, in the order in which a full text has them. */
export interface ChangeWords {
  /** `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of the change alone, so that it is the same for ever. */
  readonly headline: string;
  /** What it is in a sentence, where `happens` does not tell all of it. */
  readonly summary?: Said;
  /** What happens to which sessions, each for all sessions to which the same happens. */
  readonly happens: readonly Said[];
  /** How many sessions it concerns, where there is too much to say of them. */
  readonly extent?: string;
  /** The address of the place to which it sends people. */
  readonly address?: string;
  /** `This is because of building work.` */
  readonly why?: string;
  /** What staff wrote, a paragraph each and without mark-up. */
  readonly note: readonly string[];
  /** What it replaces or ends. */
  readonly follows: readonly string[];
  /** What later changes say of this one: all that can be added to the text after it is published. */
  readonly outcome: readonly string[];
  /** What one must know if one reads no further. */
  readonly gist: string;
}

/** How a change and another hang together. */
export interface ThreadWords {
  readonly id: string;
  readonly headline: string;
  readonly relation: Relation;
  /** `Tuesday 24 November 2026 at 4:30pm` */
  readonly when: string;
}

type Relation = "replaces" | "replaced-by" | "resolves" | "resolved-by";

/** More sentences about sessions than this are left to the list of sessions. */
const mostSentences = 20;

export function wordChange(language: Language, compiled: CompiledChange): ChangeWords {
  const { change } = compiled;
  const thread = wordThread(language, compiled);
  const { happens, extent, tells } = whatHappens(language, compiled);
  const summary = tells ? undefined : summaryOf(language, change);
  const why = wordWhy(language, change);
  const to = newPlace(change);
  return {
    headline: headline(language, change),
    ...(summary !== undefined && { summary }),
    happens,
    ...(extent !== undefined && { extent }),
    ...(to && { address: addressSentence(language, to, compiled.services) }),
    ...(why !== undefined && { why }),
    note: change.body.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ""),
    follows: thread.flatMap((other) => (other.relation in earlier ? [tellThread(language, other)] : [])),
    outcome: thread.flatMap((other) => (other.relation in earlier ? [] : [tellThread(language, other)])),
    // Of a notice, only its title says what it is about.
    gist:
      change.effect === "notice" && !change.resolves ? change.title : gistOf(language, summary ?? happens[0], change),
  };
}

const gistOf = (language: Language, said: Said | undefined, change: Change) =>
  said ? inFull(language, said) : headline(language, change);

/**
 * What readers see as the title of a change: what staff wrote or, where that is in another language, its headline. Of a notice
 * only its own title says what it is about, in whichever language.
 */
export function changeTitle(language: Language, change: Change): string {
  return change.lang === undefined || change.effect === "notice" ? change.title : headline(language, change);
}

/** The language of that title, where it is not the reader's. */
export const titleLanguage = ({ effect, lang }: Change): string | undefined => (effect === "notice" ? lang : undefined);

/** The full text in paragraphs, complete for whoever reads nothing else. */
export function paragraphs(language: Language, words: ChangeWords): readonly string[] {
  const { summary, happens, extent, address, why, note, follows, outcome } = words;
  const said = [...(summary ? [summary] : []), ...happens].map((one) => inFull(language, one));
  return [...said, extent, address, why, ...note, ...follows, ...outcome].filter((part) => part !== undefined);
}

/**
 * `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of others without the new place. A new day comes
 * before the old one, since a headline is often all that is read: `New time: North van, Monday 15 March, was Friday 26 March`
 */
export function headline(language: Language, change: Change): string {
  const parts = {
    effect: effectLabel(language, change),
    services: subject(language, change),
    days: shortPeriod(language, change),
  };
  if (givesNewRule(change)) return language.say("headline-new-rule", { ...parts, rule: wordNewRule(language, change) });
  const to = change.effect === "moved" ? change.to?.location : undefined;
  return to
    ? language.say("headline-moved", { ...parts, place: inSentence(language, to.title) })
    : language.say("headline", parts);
}

/**
 * What happens and when, for where anyone may read it: `Moved: Tuesday 1 December`, or with the short names of its
 * services, which give nothing away, `Moved: Tue group, Tuesday 1 December`.
 */
export function discreetHeadline(language: Language, change: Change): string {
  const names = change.services === "all" ? [] : change.services.flatMap(({ short_name }) => short_name ?? []);
  const parts = { effect: effectLabel(language, change), days: shortPeriod(language, change) };
  const namesAll = names.length > 0 && names.length <= 2 && names.length === change.services.length;
  return namesAll
    ? language.say("headline", { ...parts, services: language.list(names) })
    : language.say("headline-discreet", parts);
}

/** The days of a change at the head of a row: `Tuesday 1 December 2026`, `Monday 15 March 2027, was Friday 26 March 2027`, `From Monday 4 January 2027 until further notice` */
export function wordPeriod(language: Language, change: Change): string {
  return capital(language, period(language, change));
}

/** `This is because of building work.`; undefined where nobody says why. */
export function wordWhy(language: Language, { cause }: Pick<Change, "cause">): string | undefined {
  const words = wordCause(language, cause);
  return words && language.say("change-why", { cause: words });
}

/** `Announced on Tuesday 24 November 2026 at 4:30pm` */
export function announced(language: Language, change: Change): string {
  return language.say("announced", { moment: moment(language, change) });
}

/** How a change stands, in words. */
export function wordState(language: Language, state: ChangeState): string {
  return language.say(`change-state-${state}`);
}

const moment = (language: Language, { published }: Change) =>
  language.say("moment", { day: language.fullDay(published), time: language.clock(published) });

/** `Walking group`, `Walking group and Arts group`, `3 services` or `all services` */
function whose(language: Language, { services }: Change, place: "begins" | "within"): string {
  if (services === "all") return language.say("change-of-all", { place });
  return services.length > 2
    ? language.say("change-of-many", { count: services.length })
    : language.list(services.map(({ title }) => title));
}

const places = (language: Language, { locations }: Change) =>
  locations.length > 2
    ? language.say("change-at-many", { count: locations.length })
    : language.list(locations.map(({ title }) => inSentence(language, title)));

/** The places that a change is limited to; of a move those it leaves are told with it. */
const limitedTo = (language: Language, change: Change) =>
  // "Moved: Walking group at Park Pavilion" would send people to the place it has left.
  change.locations.length === 0 || change.effect === "moved" ? undefined : places(language, change);

/** The services, with the places that the change is limited to. */
function subject(language: Language, change: Change): string {
  const services = whose(language, change, "within");
  const at = limitedTo(language, change);
  return at === undefined ? services : language.say("change-of-at", { services, places: at });
}

/** What happens to sessions, where it is known and can be told; and whether that tells the whole change. */
function whatHappens(
  language: Language,
  { change, sessions, exceptions }: CompiledChange,
): Pick<ChangeWords, "happens" | "extent"> & {
  readonly tells: boolean;
} {
  const named = days(change);
  const bounded = [change, change.resolves, change.replaces].some(isBounded);
  const told = named.length > 0 || eachDiffers.has(change.effect) || isAllClear(change);
  const kept = wordKeptSessions(language, exceptions);
  if (change.effect !== "started" && !(bounded && told)) {
    // Until further notice each session is as the summary says, but for those that are called off already.
    const isTold = ({ after }: ChangedSession) =>
      givesNewRule(change) || (shifts.has(change.effect) && after.status === "cancelled");
    const off = sessions.filter(isTold);
    return { happens: [...wordChangedSessions(language, change, off), ...kept], tells: false };
  }
  // "Back to normal from Tuesday 8 December" says of each session after it that it is as planned.
  const asPlanned = isAllClear(change) && named.length === 0;
  const news = asPlanned ? sessions.filter(({ putBack, after }) => !putBack || after.status !== "scheduled") : sessions;
  const happens = [...wordChangedSessions(language, change, news), ...kept];
  if (happens.length > mostSentences) {
    return { happens: [], extent: language.say("change-extent", { count: sessions.length }), tells: false };
  }
  const known = new Set(
    sessions.flatMap(({ before, after }) =>
      [before?.current, after.current, after.original].map((meeting) => meeting?.start.toPlainDate().toString()),
    ),
  );
  // A sentence that has every session of a period leaves nothing for another to say.
  const tells = named.length > 0 ? named.every((date) => known.has(date.toString())) : happens.length === 1;
  return { happens, tells: tells && !asPlanned };
}

/** The effects of a period that say something else of each session. */
const eachDiffers = new Set<Change["effect"]>(["cancelled", "moved", "retimed"]);

const shifts = new Set<Change["effect"]>(["moved", "retimed"]);

const isBounded = (change: Change | undefined): boolean =>
  change !== undefined && (days(change).length > 0 || change.until !== undefined);

/** The change in a sentence, from what staff wrote alone. */
function summaryOf(language: Language, change: Change): Said {
  const of = whose(language, change, "begins");
  const span = wordSpan(language, change, (one) => language.fullDay(one));
  if (givesNewRule(change)) {
    return { of, what: language.say("change-new-rule", { when: span, rule: tellNewRule(language, change) }) };
  }
  const at = limitedTo(language, change);
  const what = wordEffect(language, change, {
    when: days(change).length > 0 ? language.say("when-on", { days: daysSpokenOf(language, change) }) : span,
    from: change.effect === "moved" && change.locations.length > 0 ? places(language, change) : "",
    place: inSentence(language, change.to?.location?.title ?? ""),
    times: newTimes(language, change),
    first: language.fullDay(change.from ?? change.published),
  });
  return { of, ...(at !== undefined && { at }), what };
}

/** `Thursday 3 December 2026, 10am to midday`, `starting at 11am`; empty when neither day nor times are new. */
function newTimes(language: Language, { to }: Change): string {
  const { date, opens_at, closes_at } = to ?? {};
  const day = date ? language.fullDay(date) : "";
  const times =
    opens_at && closes_at
      ? language.timeRange(opens_at, closes_at)
      : opens_at
        ? language.say("times-from", { time: language.clock(opens_at) })
        : closes_at
          ? language.say("times-until", { time: language.clock(closes_at) })
          : "";
  return day && times ? language.say("occasion", { day, times }) : day || times;
}

/** The place to which it sends people. */
function newPlace({ effect, to }: Change): Location | undefined {
  return effect === "moved" || effect === "extra" ? to?.location : undefined;
}

const earlier: Partial<Record<Relation, true>> = { replaces: true, resolves: true };

const tellThread = (language: Language, { relation, headline, when }: ThreadWords) =>
  language.say(`thread-${relation}`, { moment: when, headline });

/** The changes that it replaces or resolves, and those by which it is replaced or resolved, as they were told. */
export function wordThread(language: Language, { change, thread }: CompiledChange): readonly ThreadWords[] {
  const told = (other: Change, relation: Relation) => ({
    id: other.id,
    headline: headline(language, other),
    relation,
    when: moment(language, other),
  });
  return thread.flatMap((other) => [
    ...(change.replaces?.id === other.id ? [told(other, "replaces")] : []),
    ...(change.resolves?.id === other.id ? [told(other, "resolves")] : []),
    ...(other.replaces?.id === change.id ? [told(other, "replaced-by")] : []),
    ...(other.resolves?.id === change.id ? [told(other, "resolved-by")] : []),
  ]);
}
