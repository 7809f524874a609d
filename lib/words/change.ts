/** The words of a change, the same on every page and in every feed, calendar and message. They never depend on the day they are read. */

import type { Change, Location } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import type { Language } from "../language.ts";
import type { ChangedSession, ChangeState, CompiledChange } from "../timetable/compiled-change.ts";
import { isAllClear, isNews } from "../timetable/targets.ts";
import { effectLabel, effectWords, wordCause } from "./effects.ts";
import { tellNewRule, wordNewRule } from "./new-rule.ts";
import { addressSentence, inSentence } from "./place.ts";
import { capital, inFull, type Said, wordChangedSessions, wordKeptSessions } from "./session.ts";

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
  /** `replaces`, `is replaced by`: what this change does to the other. */
  readonly verb: string;
  /** `Tuesday 24 November 2026 at 4:30pm` */
  readonly when: string;
}

type Relation = "replaces" | "replaced by" | "resolves" | "resolved by";

const verbs = (_language: Language): Readonly<Record<Relation, string>> => ({
  replaces: "replaces",
  "replaced by": "is replaced by",
  resolves: "ends",
  "resolved by": "is ended by",
});

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
  if (givesNewRule(change)) {
    return `${effectWords(language, change).label}: ${subject(language, change)}, ${shortPeriod(language, change)}: ${wordNewRule(language, change)}`;
  }
  const to =
    change.effect === "moved" && change.to?.location ? `, to ${inSentence(language, change.to.location.title)}` : "";
  return `${effectWords(language, change).label}: ${subject(language, change)}, ${shortPeriod(language, change)}${to}`;
}

/**
 * What happens and when, for where anyone may read it: `Moved: Tuesday 1 December`, or with the short names of its
 * services, which give nothing away, `Moved: Tue group, Tuesday 1 December`.
 */
export function discreetHeadline(language: Language, change: Change): string {
  const names = change.services === "all" ? [] : change.services.flatMap(({ short_name }) => short_name ?? []);
  const who =
    names.length > 0 && names.length <= 2 && names.length === change.services.length ? [language.list(names)] : [];
  return `${effectLabel(language, change)}: ${[...who, shortPeriod(language, change)].join(", ")}`;
}

/** The days of a change at the head of a row: `Tuesday 1 December 2026`, `Monday 15 March 2027, was Friday 26 March 2027`, `From Monday 4 January 2027 until further notice` */
export function wordPeriod(language: Language, change: Change): string {
  return capital(period(language, change));
}

/** `This is because of building work.`; undefined where nobody says why. */
export function wordWhy(language: Language, { cause }: Pick<Change, "cause">): string | undefined {
  const words = wordCause(language, cause);
  return words && `This is ${words}.`;
}

/** `Announced on Tuesday 24 November 2026 at 4:30pm` */
export function announced(language: Language, change: Change): string {
  return `Announced on ${moment(language, change)}`;
}

const stateWords = (_language: Language): Readonly<Record<ChangeState, string>> => ({
  coming: "Coming up",
  current: "Now",
  past: "Over",
  resolved: "Back to normal",
  void: "Replaced",
});

/** How a change stands, in words. */
export function wordState(language: Language, state: ChangeState): string {
  return stateWords(language)[state];
}

/** The lists of changes by when they make a difference, each under a heading that is true whenever it is read. */
export const changeGroups = (language: Language) =>
  ({
    soon: {
      name: (today: Temporal.PlainDate, days: number) =>
        `From ${language.day(today)} to ${language.day(today.add({ days: days - 1 }))}`,
      empty: "Nothing changes on these days.",
    },
    lasting: { name: () => "Still in place", empty: "Nothing that began earlier is still in place." },
    later: {
      name: (today: Temporal.PlainDate, days: number) => `From ${language.day(today.add({ days }))} on`,
      empty: "No change is planned for then.",
    },
    past: { name: () => stateWords(language).past, empty: "No change is over yet." },
  }) as const;

type Group = keyof ReturnType<typeof changeGroups>;

const groupNames = (language: Language): Readonly<Record<Group, string>> => ({
  soon: "Soon",
  lasting: changeGroups(language).lasting.name(),
  later: "Later",
  past: changeGroups(language).past.name(),
});

/** What a page of these lists holds: `Over: 2026-11-03 to 2026-11-17`, `Soon to over`. The last day is first in the list. */
export function groupSpan(
  language: Language,
  first: { readonly group: Group; readonly day: string },
  last: { readonly group: Group; readonly day: string },
): string {
  const name = groupNames(language)[first.group];
  if (first.group !== last.group) return `${name} to ${groupNames(language)[last.group].toLowerCase()}`;
  const [from, to] = [first.day, last.day].sort();
  return `${name}: ${from === to ? from : `${from} to ${to}`}`;
}

const moment = (language: Language, { published }: Change) =>
  `${language.fullDay(published)} at ${language.clock(published)}`;

/** `Walking group`, `Walking group and Arts group`, `3 services` or `all services` */
function whose(language: Language, { services }: Change): string {
  if (services === "all") return "all services";
  return services.length > 2 ? `${services.length} services` : language.list(services.map(({ title }) => title));
}

const places = (language: Language, { locations }: Change) =>
  locations.length > 2
    ? `${locations.length} places`
    : language.list(locations.map(({ title }) => inSentence(language, title)));

/** The services, with the places that the change is limited to. */
function subject(language: Language, change: Change): string {
  // "Moved: Walking group at Park Pavilion" would send people to the place it has left.
  if (change.locations.length === 0 || change.effect === "moved") return whose(language, change);
  return `${whose(language, change)} at ${places(language, change)}`;
}

function days(change: Change): readonly Temporal.PlainDate[] {
  if (change.effect === "extra" && change.to?.date) return [change.to.date];
  return (change.sessions ?? []).map(({ date }) => date).sort(Temporal.PlainDate.compare);
}

/** The day to which it puts sessions, where that is not the day of each. */
function newDay(change: Change): Temporal.PlainDate | undefined {
  const date = change.to?.date;
  return date && days(change).some((one) => !one.equals(date)) ? date : undefined;
}

/** `Tuesdays 1 and 8 December`, `Monday 15 March, was Friday 26 March`, `from Monday 4 January until further notice` */
function shortPeriod(language: Language, change: Change): string {
  const named = days(change);
  const now = newDay(change);
  if (now) return `${language.day(now)}, was ${language.someDays(named)}`;
  return named.length > 0 ? language.someDays(named) : wordSpan(language, change, (one) => language.day(one));
}

/** The same with years: `Tuesday 1 and Tuesday 8 December 2026`, `Monday 15 March 2027, was Friday 26 March 2027` */
function period(language: Language, change: Change): string {
  const now = newDay(change);
  return now ? `${language.fullDay(now)}, was ${daysSpokenOf(language, change)}` : daysSpokenOf(language, change);
}

/** `Tuesday 1 and Tuesday 8 December 2026`, or `from Monday 4 January 2027 until further notice` */
function daysSpokenOf(language: Language, change: Change): string {
  const named = days(change);
  if (named.length === 0) return wordSpan(language, change, (one) => language.fullDay(one));
  return language.list(
    named.map((date, place) => (date.year === named[place + 1]?.year ? language.day(date) : language.fullDay(date))),
  );
}

function wordSpan(_language: Language, change: Change, word: (date: Temporal.PlainDate) => string): string {
  const from = change.from ?? change.published.toPlainDate();
  if (change.until) return from.equals(change.until) ? word(from) : `from ${word(from)} to ${word(change.until)}`;
  return `from ${word(from)}${isNews(change) ? "" : " until further notice"}`;
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
    return { happens: [], extent: `This concerns ${sessions.length} sessions.`, tells: false };
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
  if (givesNewRule(change)) {
    return {
      of: capital(whose(language, change)),
      what: `${wordSpan(language, change, (one) => language.fullDay(one))} ${tellNewRule(language, change)}`,
    };
  }
  const moves = change.effect === "moved";
  const { location, date, opens_at, closes_at } = change.to ?? {};
  const times =
    opens_at && closes_at
      ? language.timeRange(opens_at, closes_at)
      : opens_at
        ? `starting at ${language.clock(opens_at)}`
        : closes_at
          ? `ending at ${language.clock(closes_at)}`
          : "";
  const what = effectWords(language, change).summary({
    when:
      days(change).length > 0
        ? `on ${daysSpokenOf(language, change)}`
        : wordSpan(language, change, (one) => language.fullDay(one)),
    there: moves && change.locations.length > 0 ? ` at ${places(language, change)}` : "",
    place: inSentence(language, location?.title ?? ""),
    to: [date ? language.fullDay(date) : "", times].filter((part) => part !== "").join(", "),
    first: language.fullDay(change.from ?? change.published),
  });
  return { of: capital(moves ? whose(language, change) : subject(language, change)), what };
}

/** The place to which it sends people. */
function newPlace({ effect, to }: Change): Location | undefined {
  return effect === "moved" || effect === "extra" ? to?.location : undefined;
}

const earlier: Partial<Record<Relation, true>> = { replaces: true, resolves: true };

function tellThread(_language: Language, { relation, headline, when }: ThreadWords): string {
  switch (relation) {
    case "replaces":
      return `This replaces what was announced on ${when}: ${headline}.`;
    case "resolves":
      return `This ends what was announced on ${when}: ${headline}.`;
    case "replaced by":
      return `This was replaced on ${when}. What holds is: ${headline}.`;
    case "resolved by":
      return `An end to this was announced on ${when}: ${headline}.`;
  }
}

/** The changes that it replaces or resolves, and those by which it is replaced or resolved, as they were told. */
export function wordThread(language: Language, { change, thread }: CompiledChange): readonly ThreadWords[] {
  const told = (other: Change, relation: Relation) => ({
    id: other.id,
    headline: headline(language, other),
    relation,
    verb: verbs(language)[relation],
    when: moment(language, other),
  });
  return thread.flatMap((other) => [
    ...(change.replaces?.id === other.id ? [told(other, "replaces")] : []),
    ...(change.resolves?.id === other.id ? [told(other, "resolves")] : []),
    ...(other.replaces?.id === change.id ? [told(other, "replaced by")] : []),
    ...(other.resolves?.id === change.id ? [told(other, "resolved by")] : []),
  ]);
}
