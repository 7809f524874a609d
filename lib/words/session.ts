/** What becomes of a session: its state, a note beside it, a title for its calendar entry, and what a change does to it. */
import type { Change } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import { day, fullDay, occasion, timeRange } from "../dates.ts";
import type { ChangedSession } from "../timetable/compiled-change.ts";
import { differs, type Meeting, type Session } from "../timetable/session.ts";
import { list } from "../word-list.ts";
import { effectLabel, effectWords, wordCause } from "./effects.ts";
import { inSentence } from "./place.ts";

/** How a session stands: `As planned`, or what has happened to it, as of a change: `Moved` */
export function wordStatus({ status }: Pick<Session, "status">): string {
  return status === "scheduled" ? "As planned" : effectLabel({ effect: status });
}

/** `10am to 12:30pm` */
export function wordTimes({ start, end }: Pick<Meeting, "start" | "end">): string {
  return timeRange(start, end);
}

/** `Tuesday 1 December 2026, 10am to 12:30pm` */
export function wordMeeting(meeting: Pick<Meeting, "start" | "end">): string {
  return `${fullDay(meeting.start)}, ${wordTimes(meeting)}`;
}

/** `Tuesday 1 December, 10am to 12:30pm, at the Quay Hall`: which session a link is about, where no row says it. */
export function wordWhich({ current }: Pick<Session, "current">): string {
  return `${occasion(current.start, current.end)}, at ${within(current)}`;
}

const within = ({ location }: Pick<Meeting, "location">) => inSentence(location.title);

/** The day, where it is another, and the times: `Thursday 3 December, 10am to 12:30pm` */
const newTimes = (meeting: Meeting, other: Meeting) =>
  differs(meeting, other).day ? occasion(meeting.start, meeting.end) : wordTimes(meeting);

const because = ({ bankHoliday, cause }: Session) =>
  bankHoliday ? ` for the bank holiday, ${bankHoliday}` : prefixed(" ", wordCause(cause));

const prefixed = (mark: string, words: string | undefined) => (words ? `${mark}${words}` : "");

/** From where somebody looks at a session: where it now is, or the place or the day from which it has gone. */
export type Standpoint = "now" | "place" | "day";

/** What differs from the timetable, in a sentence; empty for a session as planned that is looked at where it is. */
export function wordNote(session: Session, from: Standpoint = "now"): string {
  if (from === "now") return noteNow(session);
  const { original, current, status } = session;
  // One day of a longer move may be called off.
  if (status === "cancelled") return `Not here or elsewhere: cancelled${because(session)}.`;
  const when = newTimes(current, original);
  if (from === "place") return `Not here: moved to ${within(current)}, ${when}.`;
  return `Not on this day: now ${when}${differs(original, current).place ? ` at ${within(current)}` : ""}.`;
}

function noteNow(session: Session): string {
  const { original, current, status } = session;
  switch (status) {
    case "scheduled":
      return "";
    case "cancelled":
      return session.bankHoliday ? `Closed${because(session)}.` : `Not meeting${because(session)}.`;
    case "extra":
      return "An extra session, besides the usual ones.";
    default: {
      const was = differs(original, current);
      const parts = [...(was.place ? [within(original)] : []), ...(was.times ? [newTimes(original, current)] : [])];
      const why = because(session);
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
export function wordEntry(session: Session, { away, showCancelled }: EntryView): string {
  const { service, original, current, status } = session;
  const { title } = service;
  if (status === "scheduled") return title;
  if (status === "cancelled" && showCancelled) return `CANCELLED: ${title}`;
  if (away) return `Not here: ${title}, moved to ${within(current)}`;
  if (status !== "moved") return `${wordStatus(session)}: ${title}`;
  return `${wordStatus(session)}${differs(original, current).times ? ", new time" : ""}: ${title}, to ${within(current)}`;
}

/** Why a bank holiday alone cancels it; undefined where none does. */
export function wordBankHoliday({ bankHoliday }: Pick<Session, "bankHoliday">): string | undefined {
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
export function inFull({ of, what }: Said, heading?: string): string {
  if (of === heading) return `${capital(what)}.`;
  const only = heading !== undefined && of.startsWith(`${heading} at `) ? capital(of.slice(heading.length + 1)) : of;
  return `${only}: ${what}.`;
}

/** The words as they begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a change does to a session, in a sentence; `heading` is the name of its service, where that stands above it. */
export function wordChangedSession(change: Change, session: ChangedSession, heading?: string): string {
  return inFull(said(change, [session]), heading);
}

/** What a change does to sessions: a sentence for each group to which the same happens, in order of their first. */
export function wordChangedSessions(change: Change, sessions: readonly ChangedSession[]): Said[] {
  return [...Map.groupBy(sessions, sameness).values()].map((group) => said(change, group));
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
export function wordKeptSessions(sessions: readonly Session[]): Said[] {
  const groups = Map.groupBy(sessions, ({ service, current }) =>
    [service.id, current.location.id, wordTimes(current)].join(" "),
  );
  return [...groups.values()].map((group) => {
    const [{ service, current }] = group as [Session, ...Session[]];
    const many = group.length > 1;
    const on = allDays(group.map((session) => session.current));
    return {
      of: service.title,
      what: `the ${many ? "sessions" : "session"} on ${on}, at ${within(current)}, ${many ? "stay as they were" : "stays as it was"} announced`,
    };
  });
}

/** More days than this are given as a span. */
const mostDays = 20;

/** `Tuesday 1 December and Tuesday 8 December 2026, 10am to 12:30pm`, of meetings that differ in their days only */
function allDays(meetings: readonly Meeting[]): string {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (!first || !last) return "";
  const days =
    meetings.length > mostDays
      ? `${meetings.length} days from ${fullDay(first.start)} to ${fullDay(last.start)}`
      : list(
          meetings.map(({ start }, index) =>
            start.year === meetings[index + 1]?.start.year ? day(start) : fullDay(start),
          ),
        );
  return `${days}, ${wordTimes(first)}`;
}

/** What happens to sessions that differ in their days only. */
function said(change: Change, sessions: readonly ChangedSession[]): Said {
  const [first] = sessions as readonly [ChangedSession, ...ChangedSession[]];
  return { of: first.after.service.title, what: predicate(change, first, sessions) };
}

function predicate(
  change: Change,
  { before, after, putBack }: ChangedSession,
  sessions: readonly ChangedSession[],
): string {
  const many = sessions.length > 1;
  const verb = (one: string, several: string) => (many ? several : one);
  const noun = verb("session", "sessions");
  const now = after.current;
  const here = `${allDays(sessions.map((session) => session.after.current))}, at ${within(now)}`;
  if (change.effect === "started" && !putBack) return `the first session is on ${here}`;
  if (putBack && after.status !== "cancelled") {
    return `the ${noun} on ${here}, ${verb("takes", "take")} place${after.status === "scheduled" ? " as planned" : ""}`;
  }
  if (!before && givesNewRule(change)) return `the first session by the new rule is on ${here}`;
  if (!before) return `there ${verb("is an extra", "are extra")} ${noun} on ${here}`;

  const was = before.current;
  const on = `${noun} on ${allDays(sessions.map((session) => session.before?.current ?? session.after.current))}`;
  const the = `the ${on}, at ${within(was)},`;
  const own = after.madeBy.includes(change.id);
  if (after.status === "cancelled") {
    if (change.effect === "ended" || givesNewRule(change)) return `${the} no longer ${verb("takes", "take")} place`;
    if (before.status !== "cancelled" || (own && change.effect === "cancelled"))
      return `${the} ${verb("is", "are")} cancelled`;
    return `${the} ${verb("stays", "stay")} cancelled`;
  }
  const { place, day: otherDay, times } = differs(was, now);
  if (place) {
    if (!times) return `the ${on}, ${verb("moves", "move")} from ${within(was)} to ${within(now)}`;
    return `${the} ${verb("moves", "move")} to ${within(now)}, ${otherDay ? wordMeeting(now) : wordTimes(now)}`;
  }
  if (times) {
    return `${the} ${verb("is", "are")} now ${otherDay ? `on ${wordMeeting(now)}` : `at ${wordTimes(now)}`}`;
  }
  if (own) return `${the} ${verb("takes", "take")} place${before.status === "cancelled" ? " after all" : ""}`;
  const about = `${on}, at ${within(was)}`;
  return effectWords(change).mention?.(about, many, change) ?? `this is about the ${about}`;
}
