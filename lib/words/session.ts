/** What becomes of a session: its state, a note beside it, a title for its calendar entry, and what a change does to it. */

import type { Change } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import type { Language } from "../language.ts";
import type { ChangedSession } from "../timetable/compiled-change.ts";
import { differs, type Meeting, type Session } from "../timetable/session.ts";
import { effectLabel, effectWords, wordCause } from "./effects.ts";
import { inSentence } from "./place.ts";

/** How a session stands: `As planned`, or what has happened to it, as of a change: `Moved` */
export function wordStatus(language: Language, { status }: Pick<Session, "status">): string {
  return status === "scheduled" ? "As planned" : effectLabel(language, { effect: status });
}

/** `10am to 12:30pm` */
export function wordTimes(language: Language, { start, end }: Pick<Meeting, "start" | "end">): string {
  return language.timeRange(start, end);
}

/** `Tuesday 1 December 2026, 10am to 12:30pm` */
export function wordMeeting(language: Language, meeting: Pick<Meeting, "start" | "end">): string {
  return `${language.fullDay(meeting.start)}, ${wordTimes(language, meeting)}`;
}

/** `Tuesday 1 December, 10am to 12:30pm, at the Quay Hall`: which session a link is about, where no row says it. */
export function wordWhich(language: Language, { current }: Pick<Session, "current">): string {
  return `${language.occasion(current.start, current.end)}, at ${within(language, current)}`;
}

const within = (language: Language, { location }: Pick<Meeting, "location">) => inSentence(language, location.title);

/** The day, where it is another, and the times: `Thursday 3 December, 10am to 12:30pm` */
const newTimes = (language: Language, meeting: Meeting, other: Meeting) =>
  differs(meeting, other).day ? language.occasion(meeting.start, meeting.end) : wordTimes(language, meeting);

const because = (language: Language, { bankHoliday, cause }: Session) =>
  bankHoliday ? ` for the bank holiday, ${bankHoliday}` : prefixed(" ", wordCause(language, cause));

const prefixed = (mark: string, words: string | undefined) => (words ? `${mark}${words}` : "");

/** From where somebody looks at a session: where it now is, or the place or the day from which it has gone. */
export type Standpoint = "now" | "place" | "day";

/** What differs from the timetable, in a sentence; empty for a session as planned that is looked at where it is. */
export function wordNote(language: Language, session: Session, from: Standpoint = "now"): string {
  if (from === "now") return noteNow(language, session);
  const { original, current, status } = session;
  // One day of a longer move may be called off.
  if (status === "cancelled") return `Not here or elsewhere: cancelled${because(language, session)}.`;
  const when = newTimes(language, current, original);
  if (from === "place") return `Not here: moved to ${within(language, current)}, ${when}.`;
  return `Not on this day: now ${when}${differs(original, current).place ? ` at ${within(language, current)}` : ""}.`;
}

function noteNow(language: Language, session: Session): string {
  const { original, current, status } = session;
  switch (status) {
    case "scheduled":
      return "";
    case "cancelled":
      return session.bankHoliday ? `Closed${because(language, session)}.` : `Not meeting${because(language, session)}.`;
    case "extra":
      return "An extra session, besides the usual ones.";
    default: {
      const was = differs(original, current);
      const parts = [
        ...(was.place ? [within(language, original)] : []),
        ...(was.times ? [newTimes(language, original, current)] : []),
      ];
      const why = because(language, session);
      return `Instead of ${parts.join(", ")}.${why && ` This is${why}.`}`;
    }
  }
}

/** How a calendar shows a session. */
export interface EntryView {
  /** True in the calendar of the place that a session has left. */
  readonly away: boolean;
  /** True where cancelled sessions stay in view, so that the title must say it. */
  readonly showCancelled: boolean;
}

/** The title of its calendar entry. Widgets show no more than this, so a move says where to. */
export function wordEntry(language: Language, session: Session, { away, showCancelled }: EntryView): string {
  const { service, original, current, status } = session;
  const { title } = service;
  if (status === "scheduled") return title;
  if (status === "cancelled" && showCancelled) return `CANCELLED: ${title}`;
  if (away) return `Not here: ${title}, moved to ${within(language, current)}`;
  if (status !== "moved") return `${wordStatus(language, session)}: ${title}`;
  return `${wordStatus(language, session)}${differs(original, current).times ? ", new time" : ""}: ${title}, to ${within(language, current)}`;
}

/** Why a bank holiday alone cancels it; undefined where none does. */
export function wordBankHoliday(
  _language: Language,
  { bankHoliday }: Pick<Session, "bankHoliday">,
): string | undefined {
  return bankHoliday && `Cancelled: ${bankHoliday} is a bank holiday.`;
}

/** A sentence of which it must be said whose it is, unless a heading above it does. */
export interface Said {
  /** `Walking group` */
  readonly of: string;
  /** `no sessions on Tuesday 1 December 2026` */
  readonly what: string;
}

/**
 * `Walking group: no sessions on Tuesday 1 December 2026.`; under a `heading` of the same name, `No sessions on …`, and of
 * `Walking group at Quay Hall` then `At Quay Hall: no sessions on …`.
 */
export function inFull(_language: Language, { of, what }: Said, heading?: string): string {
  if (of === heading) return `${capital(what)}.`;
  const only = heading !== undefined && of.startsWith(`${heading} at `) ? capital(of.slice(heading.length + 1)) : of;
  return `${only}: ${what}.`;
}

/** The words as they begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a change does to a session, in a sentence; `heading` is the name of its service, where that stands above it. */
export function wordChangedSession(
  language: Language,
  change: Change,
  session: ChangedSession,
  heading?: string,
): string {
  return inFull(language, said(language, change, [session]), heading);
}

/** What a change does to sessions: a sentence for each group to which the same happens, in order of their first. */
export function wordChangedSessions(language: Language, change: Change, sessions: readonly ChangedSession[]): Said[] {
  return [...Map.groupBy(sessions, sameness).values()].map((group) => said(language, change, group));
}

/** Equal for sessions that differ in their days only. */
function sameness({ before, after, putBack }: ChangedSession): string {
  const at = ({ location, start, end }: Meeting) => [location.id, start.toPlainTime(), end.toPlainTime()];
  return [
    after.service.id,
    before ? [before.status, before.bankHoliday, ...at(before.current)] : "",
    after.status,
    ...at(after.current),
    putBack,
  ].join(" ");
}

/** The sessions of a period that a change leaves where another has put them: a sentence for each place and time. */
export function wordKeptSessions(language: Language, sessions: readonly Session[]): Said[] {
  const groups = Map.groupBy(sessions, ({ service, current }) =>
    [service.id, current.location.id, wordTimes(language, current)].join(" "),
  );
  return [...groups.values()].map((group) => {
    const [{ service, current }] = group as [Session, ...Session[]];
    const many = group.length > 1;
    const on = allDays(
      language,
      group.map((session) => session.current),
    );
    return {
      of: service.title,
      what: `the ${many ? "sessions" : "session"} on ${on}, at ${within(language, current)}, ${many ? "stay as they were" : "stays as it was"} announced`,
    };
  });
}

/** More days than this are given as a span. */
const mostDays = 20;

/** `Tuesday 1 December and Tuesday 8 December 2026, 10am to 12:30pm`, of meetings that differ in their days only */
function allDays(language: Language, meetings: readonly Meeting[]): string {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (!first || !last) return "";
  const days =
    meetings.length > mostDays
      ? `${meetings.length} days from ${language.fullDay(first.start)} to ${language.fullDay(last.start)}`
      : language.list(
          meetings.map(({ start }, index) =>
            start.year === meetings[index + 1]?.start.year ? language.day(start) : language.fullDay(start),
          ),
        );
  return `${days}, ${wordTimes(language, first)}`;
}

/** What happens to sessions that differ in their days only. */
function said(language: Language, change: Change, sessions: readonly ChangedSession[]): Said {
  const [first] = sessions as readonly [ChangedSession, ...ChangedSession[]];
  return { of: first.after.service.title, what: predicate(language, change, first, sessions) };
}

function predicate(
  language: Language,
  change: Change,
  { before, after, putBack }: ChangedSession,
  sessions: readonly ChangedSession[],
): string {
  const many = sessions.length > 1;
  const verb = (one: string, several: string) => (many ? several : one);
  const noun = verb("session", "sessions");
  const now = after.current;
  const here = `${allDays(
    language,
    sessions.map((session) => session.after.current),
  )}, at ${within(language, now)}`;
  if (change.effect === "started" && !putBack) return `the first session is on ${here}`;
  if (putBack && after.status !== "cancelled") {
    return `the ${noun} on ${here}, ${verb("takes", "take")} place${after.status === "scheduled" ? " as planned" : ""}`;
  }
  if (!before && givesNewRule(change)) return `the first session by the new rule is on ${here}`;
  if (!before) return `there ${verb("is an extra", "are extra")} ${noun} on ${here}`;

  const was = before.current;
  const on = `${noun} on ${allDays(
    language,
    sessions.map((session) => session.before?.current ?? session.after.current),
  )}`;
  const the = `the ${on}, at ${within(language, was)},`;
  const own = after.madeBy.includes(change.id);
  if (after.status === "cancelled") {
    if (change.effect === "ended" || givesNewRule(change)) return `${the} no longer ${verb("takes", "take")} place`;
    if (before.status !== "cancelled" || (own && change.effect === "cancelled"))
      return `${the} ${verb("is", "are")} cancelled`;
    return `${the} ${verb("stays", "stay")} cancelled`;
  }
  const { place, day: otherDay, times } = differs(was, now);
  if (place) {
    if (!times) return `the ${on}, ${verb("moves", "move")} from ${within(language, was)} to ${within(language, now)}`;
    return `${the} ${verb("moves", "move")} to ${within(language, now)}, ${otherDay ? wordMeeting(language, now) : wordTimes(language, now)}`;
  }
  if (times) {
    return `${the} ${verb("is", "are")} now ${otherDay ? `on ${wordMeeting(language, now)}` : `at ${wordTimes(language, now)}`}`;
  }
  if (own) return `${the} ${verb("takes", "take")} place${before.status === "cancelled" ? " after all" : ""}`;
  const about = `${on}, at ${within(language, was)}`;
  return effectWords(language, change).mention?.(about, many, change) ?? `this is about the ${about}`;
}
