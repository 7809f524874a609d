/** What becomes of a session: its state, a note beside it, a title for its calendar entry, and what a change does to it. */

import type { Change } from "../content/library.ts";
import { givesNewRule } from "../content/new-rules.ts";
import type { Language, Parts } from "../language.ts";
import type { ChangedSession } from "../timetable/compiled-change.ts";
import { differs, type Meeting, type Session } from "../timetable/session.ts";
import { effectLabel, type SessionsTold, wordCause, wordEffectOnSessions } from "./effects.ts";
import { inSentence } from "./place.ts";
import { inFull, type Said } from "./sentence.ts";

/** How a session stands: `As planned`, or what has happened to it, as of a change: `Moved` */
export function wordStatus(language: Language, { status }: Pick<Session, "status">): string {
  return status === "scheduled" ? language.say("session-as-planned") : effectLabel(language, { effect: status });
}

/** `10am to 12:30pm` */
export function wordTimes(language: Language, { start, end }: Pick<Meeting, "start" | "end">): string {
  return language.timeRange(start, end);
}

/** `Tuesday 1 December 2026, 10am to 12:30pm` */
export function wordMeeting(language: Language, meeting: Pick<Meeting, "start" | "end">): string {
  return language.say("occasion", { day: language.fullDay(meeting.start), times: wordTimes(language, meeting) });
}

/** `Tuesday 1 December, 10am to 12:30pm, at the Quay Hall`: which session a link is about, where no row says it. */
export function wordWhich(language: Language, { current }: Pick<Session, "current">): string {
  const occasion = language.occasion(current.start, current.end);
  return language.say("session-which", { occasion, place: within(language, current) });
}

const within = (language: Language, { location }: Pick<Meeting, "location">) => inSentence(language, location.title);

/** The day, where it is another, and the times: `Thursday 3 December, 10am to 12:30pm` */
const newTimes = (language: Language, meeting: Meeting, other: Meeting) =>
  differs(meeting, other).day ? language.occasion(meeting.start, meeting.end) : wordTimes(language, meeting);

/** What stands after what happened: `because of bad weather`, `for the bank holiday, Boxing Day` */
const because = (language: Language, { bankHoliday, cause }: Session) =>
  bankHoliday ? language.say("cause-of-bank-holiday", { name: bankHoliday }) : wordCause(language, cause);

/** From where somebody looks at a session: where it now is, or the place or the day from which it has gone. */
export type Standpoint = "now" | "place" | "day";

/** What differs from the timetable, in a sentence; empty for a session as planned that is looked at where it is. */
export function wordNote(language: Language, session: Session, from: Standpoint = "now"): string {
  if (from === "now") return noteNow(language, session);
  const { original, current, status } = session;
  const cause = because(language, session);
  // One day of a longer move may be called off.
  if (status === "cancelled") {
    return cause
      ? language.say("note-elsewhere-cancelled-because", { cause })
      : language.say("note-elsewhere-cancelled");
  }
  const parts = { times: newTimes(language, current, original), place: within(language, current) };
  if (from === "place") return language.say("note-elsewhere", parts);
  return language.say(differs(original, current).place ? "note-other-day-and-place" : "note-other-day", parts);
}

function noteNow(language: Language, session: Session): string {
  const cause = because(language, session);
  switch (session.status) {
    case "scheduled":
      return "";
    case "cancelled":
      if (!cause) return language.say("note-cancelled");
      return language.say(session.bankHoliday ? "note-bank-holiday" : "note-cancelled-because", { cause });
    case "extra":
      return language.say("note-extra");
    default:
      return [insteadOf(language, session), cause ? language.say("change-why", { cause }) : ""].join(" ").trim();
  }
}

/** `Instead of Quay Hall, Tuesday 1 December, 10am to 12:30pm.` */
function insteadOf(language: Language, { original, current }: Session): string {
  const was = differs(original, current);
  const parts = { place: within(language, original), times: newTimes(language, original, current) };
  if (!was.place) return language.say("note-instead-of-times", parts);
  return language.say(was.times ? "note-instead-of-both" : "note-instead-of-place", parts);
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
  if (status === "scheduled") return service.title;
  const parts = { service: service.title, place: within(language, current) };
  if (status === "cancelled" && showCancelled) return language.say("entry-cancelled", parts);
  if (away) return language.say("entry-moved-away", parts);
  if (status !== "moved") return language.say("entry-changed", { ...parts, effect: wordStatus(language, session) });
  return language.say(differs(original, current).times ? "entry-moved-and-retimed" : "entry-moved", parts);
}

/** Why a bank holiday alone cancels it; undefined where none does. */
export function wordBankHoliday(language: Language, { bankHoliday: name }: Pick<Session, "bankHoliday">) {
  return name === undefined ? undefined : language.say("session-bank-holiday", { name });
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
    const [{ service }] = group as [Session, ...Session[]];
    const meetings = group.map(({ current }) => current);
    return { of: service.title, what: language.say("session-kept", { ...sessionsTold(language, meetings) }) };
  });
}

/** More days than this are given as a span. */
const mostDays = 20;

/** `Tuesday 1 December and Tuesday 8 December 2026, 10am to 12:30pm`, of meetings that differ in their days only */
function allDays(language: Language, meetings: readonly Meeting[]): string {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (!first || !last) return "";
  const times = wordTimes(language, first);
  if (meetings.length > mostDays) {
    const span = { from: language.fullDay(first.start), to: language.fullDay(last.start) };
    return language.say("occasion", { day: language.say("days-many", { count: meetings.length, ...span }), times });
  }
  const days = meetings.map(({ start }, index) =>
    start.year === meetings[index + 1]?.start.year ? language.day(start) : language.fullDay(start),
  );
  return language.say("occasion", { day: language.list(days), times });
}

/** Meetings that differ in their days only, by the names that messages have for what is known of them. */
function sessionsTold(language: Language, meetings: readonly Meeting[]): SessionsTold {
  const [first] = meetings as readonly [Meeting, ...Meeting[]];
  return { count: meetings.length, when: allDays(language, meetings), place: within(language, first) };
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
  const say = (id: string, told: SessionsTold, parts: Parts = {}) => language.say(id, { ...told, ...parts });
  const now = after.current;
  const there = sessionsTold(
    language,
    sessions.map((session) => session.after.current),
  );
  if (change.effect === "started" && !putBack) return say("session-first", there);
  if (putBack && after.status !== "cancelled") {
    return say(after.status === "scheduled" ? "session-put-back-as-planned" : "session-put-back", there);
  }
  if (!before) return say(givesNewRule(change) ? "session-first-by-rule" : "session-extra", there);

  const was = before.current;
  const asBefore = sessionsTold(
    language,
    sessions.map((session) => session.before?.current ?? session.after.current),
  );
  const own = after.madeBy.includes(change.id);
  if (after.status === "cancelled") {
    if (change.effect === "ended" || givesNewRule(change)) return say("session-no-longer", asBefore);
    const isNew = before.status !== "cancelled" || (own && change.effect === "cancelled");
    return say(isNew ? "session-cancelled" : "session-stays-cancelled", asBefore);
  }
  const { place, day, times } = differs(was, now);
  const parts = { to: within(language, now), times: day ? wordMeeting(language, now) : wordTimes(language, now) };
  if (place) return say(times ? "session-moves-to-times" : "session-moves", asBefore, parts);
  if (times) return say(day ? "session-on-day" : "session-at-times", asBefore, { ...parts, occasion: parts.times });
  if (own) return say(before.status === "cancelled" ? "session-takes-place-after-all" : "session-put-back", asBefore);
  return wordEffectOnSessions(language, change, asBefore);
}
