/** The words of a change, the same on every page and in every feed, calendar and message. They never depend on the day they are read. */

import { causeFacts, effectLabel } from "../content/effects.ts";
import type { Change, Location } from "../content/library.ts";
import { clock, day, fullDay, timeRange, weekday } from "../dates.ts";
import { inSentence } from "../in-sentence.ts";
import type { ChangeState, CompiledChange } from "../timetable/compiled-change.ts";
import type { Session, SessionStatus } from "../timetable/session.ts";
import { isAllClear } from "../timetable/targets.ts";
import { list } from "../word-list.ts";
import { type SessionWords, wordSession, wordSessions } from "./session-changes.ts";

export type { SessionWords };

export interface ChangeWords {
  /** `Moved` */
  readonly effect: string;
  /** `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of the change alone, so that it is the same for ever. */
  readonly headline: string;
  /** One for each of the compiled change's `sessions`, in their order. */
  readonly sessions: readonly SessionWords[];
  /** `Tuesday 1 December 2026`, or `From Monday 4 January 2027 until further notice` */
  readonly period: string;
  /** `because of building work` */
  readonly cause?: string;
  /** `Announced on Tuesday 24 November 2026 at 4:30pm` */
  readonly announced: string;
  /** The changes that it replaces or resolves, and those by which it is replaced or resolved, as they were told. */
  readonly thread: readonly ThreadWords[];
  /** What happens to which sessions, in sentences, each for all sessions to which the same happens; part of `paragraphs`. */
  readonly happens: readonly string[];
  /** The full text, complete for an email or a feed. The last of it are `outcome`. */
  readonly paragraphs: readonly string[];
  /** What later changes say of this one: all that can be added to the text after it is published. */
  readonly outcome: readonly string[];
}

export interface ThreadWords {
  readonly id: string;
  readonly headline: string;
  readonly relation: "replaces" | "replaced by" | "resolves" | "resolved by";
  /** `Tuesday 24 November 2026 at 4:30pm` */
  readonly when: string;
}

/** More sentences about sessions than this are left to the list of sessions. */
const mostSentences = 20;

/** What was worded already: a change is told on pages, in feeds and calendars, as data and by email. */
const worded = new WeakMap<CompiledChange, ChangeWords>();

/** The same words wherever the change is told. */
export function wordChange(compiled: CompiledChange): ChangeWords {
  const words = worded.get(compiled) ?? wordsOf(compiled);
  worded.set(compiled, words);
  return words;
}

function wordsOf(compiled: CompiledChange): ChangeWords {
  const { change } = compiled;
  const thread = wordThread(compiled);
  const outcome = thread
    .filter(({ relation }) => relation.endsWith("by"))
    .map(({ relation, headline, when }) =>
      relation === "replaced by"
        ? `This was replaced on ${when}. What holds is: ${headline}.`
        : `An end to this was announced on ${when}: ${headline}.`,
    );
  const { happens, tells } = whatHappens(compiled);
  const cause = change.cause && causeFacts[change.cause].words;
  return {
    effect: effectLabel(change),
    headline: headline(change),
    sessions: compiled.sessions.map((session) => wordSession(change, session)),
    period: upper(period(change)),
    ...(cause !== undefined && { cause }),
    announced: `Announced on ${moment(change)}`,
    thread,
    happens,
    paragraphs: [
      ...(tells ? [] : [summary(change)]),
      ...happens,
      ...newPlace(change).map(wordAddress),
      ...(cause === undefined ? [] : [`This is ${cause}.`]),
      ...change.body.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ""),
      ...thread.flatMap(({ relation, headline, when }) =>
        relation === "replaces"
          ? [`This replaces what was announced on ${when}: ${headline}.`]
          : relation === "resolves"
            ? [`This ends what was announced on ${when}: ${headline}.`]
            : [],
      ),
      ...outcome,
    ],
    outcome,
  };
}

/** How a change stands, in words. */
export function wordState(state: ChangeState): string {
  return stateWords[state];
}

const stateWords: Readonly<Record<ChangeState, string>> = {
  coming: "Coming",
  current: "In force now",
  past: "Past",
  resolved: "Over: all clear given",
  void: "Replaced",
};

/** A session's status, in words. */
export function wordStatus(session: Pick<Session, "status">): string {
  return statusWords[session.status];
}

const statusWords: Readonly<Record<SessionStatus, string>> = {
  scheduled: "As planned",
  cancelled: "Cancelled",
  moved: "Moved",
  retimed: "New time",
  extra: "Extra session",
};

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const moment = ({ published }: Change) => `${fullDay(published)} at ${clock(published)}`;

/** `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of others without the new place. */
function headline(change: Change): string {
  const to = change.effect === "moved" && change.to?.location ? `, to ${inSentence(change.to.location.title)}` : "";
  return `${effectLabel(change)}: ${subject(change)}, ${shortPeriod(change)}${to}`;
}

/** `Walking group`, `Walking group and Arts group`, `3 services` or `all services` */
function whose({ services }: Change): string {
  if (services === "all") return "all services";
  return services.length > 2 ? `${services.length} services` : list(services.map(({ title }) => title));
}

const places = ({ locations }: Change) =>
  locations.length > 2 ? `${locations.length} places` : list(locations.map(({ title }) => inSentence(title)));

/** The services, with the places that the change is limited to. */
function subject(change: Change): string {
  // "Moved: Walking group at Park Pavilion" would send people to the place it has left.
  if (change.locations.length === 0 || change.effect === "moved") return whose(change);
  return `${whose(change)} at ${places(change)}`;
}

function days(change: Change): readonly Temporal.PlainDate[] {
  if (change.effect === "extra" && change.to?.date) return [change.to.date];
  return [...(change.sessions ?? [])].sort(Temporal.PlainDate.compare);
}

/** `Tuesday 1 and Tuesday 8 December`, `5 sessions from Tuesday 1 December`, `from Monday 4 January until further notice` */
function shortPeriod(change: Change): string {
  const named = days(change);
  const [first] = named;
  if (!first) return wordSpan(change, day);
  if (named.length <= 3) {
    return list(
      named.map((date, place) => (sameMonth(date, named[place + 1]) ? `${weekday(date)} ${date.day}` : day(date))),
    );
  }
  const noun = change.services !== "all" && change.services.length === 1 ? "sessions" : "days";
  return `${named.length} ${noun} from ${day(first)}`;
}

/** `Tuesday 1 and Tuesday 8 December 2026`, or `from Monday 4 January 2027 until further notice` */
function period(change: Change): string {
  const named = days(change);
  if (named.length === 0) return wordSpan(change, fullDay);
  return list(named.map((date, place) => (date.year === named[place + 1]?.year ? day(date) : fullDay(date))));
}

const sameMonth = (date: Temporal.PlainDate, next: Temporal.PlainDate | undefined) =>
  next !== undefined && date.toPlainYearMonth().equals(next.toPlainYearMonth());

function wordSpan(change: Change, word: (date: Temporal.PlainDate) => string): string {
  const from = change.from ?? change.published.toPlainDate();
  if (change.until) return from.equals(change.until) ? word(from) : `from ${word(from)} to ${word(change.until)}`;
  const event = change.effect === "started" || change.effect === "ended" || isAllClear(change);
  return `from ${word(from)}${event ? "" : " until further notice"}`;
}

/** What happens to sessions, where it is known and can be told; and whether that tells the whole change. */
function whatHappens({ change, sessions }: CompiledChange): { happens: readonly string[]; tells: boolean } {
  const named = days(change);
  const bounded = [change, change.resolves, change.replaces].some(isBounded);
  const told = named.length > 0 || eachDiffers.has(change.effect) || isAllClear(change);
  if (change.effect !== "started" && !(bounded && told)) return { happens: [], tells: false };
  const happens = wordSessions(change, sessions);
  if (happens.length > mostSentences) {
    return { happens: [`This concerns ${sessions.length} sessions.`], tells: false };
  }
  const known = new Set(
    sessions.flatMap(({ before, after }) =>
      [before?.current, after.current, after.original].map((meeting) => meeting?.start.toPlainDate().toString()),
    ),
  );
  return { happens, tells: named.length > 0 && named.every((date) => known.has(date.toString())) };
}

/** The effects of a period that say something else of each session. */
const eachDiffers = new Set<Change["effect"]>(["cancelled", "moved", "retimed"]);

const isBounded = (change: Change | undefined): boolean =>
  change !== undefined && (days(change).length > 0 || change.until !== undefined);

/** The change in a sentence, from what staff wrote alone. */
function summary(change: Change): string {
  const who = upper(change.effect === "moved" ? whose(change) : subject(change));
  const there = change.effect === "moved" && change.locations.length > 0 ? ` at ${places(change)}` : "";
  const on = days(change).length > 0 ? `on ${period(change)}` : wordSpan(change, fullDay);
  const { location, date, opens_at, closes_at } = change.to ?? {};
  const place = inSentence(location?.title ?? "");
  const times =
    opens_at && closes_at
      ? timeRange(opens_at, closes_at)
      : opens_at
        ? `starting at ${clock(opens_at)}`
        : closes_at
          ? `ending at ${clock(closes_at)}`
          : "";
  const to = [date ? fullDay(date) : "", times].filter((part) => part !== "").join(", ");
  switch (change.effect) {
    case "cancelled":
      return `${who}: no sessions ${on}.`;
    case "moved":
      return `${who}: sessions${there} move to ${place} ${on}${to && `, ${to}`}.`;
    case "retimed":
      return `${who}: a new time ${on}: ${to}.`;
    case "extra":
      return `${who}: an extra session on ${to}, at ${place}.`;
    case "reduced":
      return `${who}: a reduced service ${on}.`;
    case "delayed":
      return `${who}: sessions may run late ${on}.`;
    case "access":
      return `${who}: access is different ${on}.`;
    case "contact":
      return `${who}: new contact details ${on}.`;
    case "started":
      return `${who}: sessions start on ${fullDay(change.from ?? change.published)}.`;
    case "ended":
      return `${who}: no more sessions ${on}.`;
    case "notice":
      return isAllClear(change) ? `${who}: back to normal ${on}.` : `${who}: a notice, ${on}.`;
  }
}

/** The place to which it sends people. */
function newPlace({ effect, to }: Change): readonly Location[] {
  return to?.location && (effect === "moved" || effect === "extra") ? [to.location] : [];
}

function wordAddress({ title, confidential, address_1, city, postal_code, areas }: Location): string {
  const place = inSentence(title);
  if (!confidential) return `The address of ${place} is ${[address_1, city, postal_code].filter(Boolean).join(", ")}.`;
  const area = list(areas.map(({ label }) => label));
  return `We do not publish the address of ${place}.${area && ` It is in ${area}.`}`;
}

function wordThread({ change, thread }: CompiledChange): readonly ThreadWords[] {
  const told = (other: Change, relation: ThreadWords["relation"]) => ({
    id: other.id,
    headline: headline(other),
    relation,
    when: moment(other),
  });
  return thread.flatMap((other) => [
    ...(change.replaces?.id === other.id ? [told(other, "replaces")] : []),
    ...(change.resolves?.id === other.id ? [told(other, "resolves")] : []),
    ...(other.replaces?.id === change.id ? [told(other, "replaced by")] : []),
    ...(other.resolves?.id === change.id ? [told(other, "resolved by")] : []),
  ]);
}
