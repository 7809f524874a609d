/** What a change does to sessions, in sentences: one for each, or one for all to which the same happens. */
import type { Change } from "../content/library.ts";
import { clock, day, fullDay, timeRange } from "../dates.ts";
import { inSentence } from "../in-sentence.ts";
import type { ChangedSession } from "../timetable/compiled-change.ts";
import type { Meeting } from "../timetable/session.ts";
import { list } from "../word-list.ts";

export interface SessionWords {
  readonly id: string;
  /** `Tuesday 1 December 2026, 10am to 12:30pm` */
  readonly when: string;
  /** Place, day or time before: what differs from `to`; the place when nothing does. */
  readonly from: string;
  readonly to?: string;
  /** What happens to the session, in a sentence. */
  readonly line: string;
}

/** More days than this are given as a span. */
const mostDays = 20;

export function wordSession(change: Change, session: ChangedSession): SessionWords {
  const { before, after } = session;
  const meeting = before?.current ?? after.current;
  const { from, to } = difference(meeting, after.current);
  return {
    id: after.id,
    when: when(meeting),
    from,
    ...(to !== undefined && after.status !== "cancelled" && { to }),
    line: sentence(change, [session]),
  };
}

/** A sentence for each group of sessions to which the same happens, in order of their first. */
export function wordSessions(change: Change, sessions: readonly ChangedSession[]): string[] {
  const groups = new Map<string, ChangedSession[]>();
  for (const session of sessions) {
    const key = sameness(session);
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return [...groups.values()].map((group) => sentence(change, group));
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

const place = ({ location }: Meeting) => location.title;

const placeWithin = ({ location }: Meeting) => inSentence(location.title);

const times = ({ start, end }: Meeting) => timeRange(start, end);

const when = (meeting: Meeting) => `${fullDay(meeting.start)}, ${times(meeting)}`;

const sameDay = (a: Meeting, b: Meeting) => a.start.toPlainDate().equals(b.start.toPlainDate());

const sameTimes = (a: Meeting, b: Meeting) => a.start.equals(b.start) && a.end.equals(b.end);

/** Only what differs: places, or times with the days when those differ too. */
function difference(before: Meeting, after: Meeting): { from: string; to?: string } {
  const moved = before.location.id !== after.location.id;
  const retimed = !sameTimes(before, after);
  if (!moved && !retimed) return { from: place(before) };
  const word = (meeting: Meeting) =>
    [
      ...(moved ? [place(meeting)] : []),
      ...(retimed ? [sameDay(before, after) ? times(meeting) : when(meeting)] : []),
    ].join(", ");
  return { from: word(before), to: word(after) };
}

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
  return `${days}, ${times(first)}`;
}

/** What happens to sessions that differ in their days only. */
function sentence(change: Change, sessions: readonly ChangedSession[]): string {
  const [first] = sessions;
  if (!first) return "";
  return `${first.after.service.title}: ${predicate(change, first, sessions)}.`;
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
  const here = `${allDays(sessions.map((session) => session.after.current))}, at ${placeWithin(now)}`;
  if (change.effect === "started" && !putBack) return `the first session is on ${here}`;
  if (putBack && after.status !== "cancelled") {
    return `the ${noun} on ${here}, ${verb("takes", "take")} place${after.status === "scheduled" ? " as planned" : ""}`;
  }
  if (!before) return `there ${verb("is an extra", "are extra")} ${noun} on ${here}`;

  const was = before.current;
  const on = `${noun} on ${allDays(sessions.map((session) => session.before?.current ?? session.after.current))}`;
  const the = `the ${on}, at ${placeWithin(was)},`;
  const own = after.madeBy.includes(change.id);
  if (after.status === "cancelled") {
    if (change.effect === "ended") return `${the} no longer ${verb("takes", "take")} place`;
    if (own || before.status !== "cancelled") return `${the} ${verb("is", "are")} cancelled`;
    return `${the} ${verb("stays", "stay")} cancelled`;
  }
  if (was.location.id !== now.location.id) {
    if (sameTimes(was, now))
      return `the ${on}, ${verb("moves", "move")} from ${placeWithin(was)} to ${placeWithin(now)}`;
    return `${the} ${verb("moves", "move")} to ${placeWithin(now)}, ${sameDay(was, now) ? times(now) : when(now)}`;
  }
  if (!sameTimes(was, now)) {
    return `${the} ${verb("is", "are")} now ${sameDay(was, now) ? `at ${times(now)}` : `on ${when(now)}`}`;
  }
  if (own) return `${the} ${verb("takes", "take")} place${before.status === "cancelled" ? " after all" : ""}`;
  return mention(change, `${on}, at ${placeWithin(was)}`, many);
}

function mention(change: Change, sessions: string, many: boolean): string {
  const late = change.to?.opens_at;
  switch (change.effect) {
    case "reduced":
      return `the ${sessions}, ${many ? "have" : "has"} a reduced service`;
    case "delayed":
      return `the ${sessions}, may ${late ? `start late, at about ${clock(late)}` : "run late"}`;
    case "access":
      return `access is different at the ${sessions}`;
    case "contact":
      return `there are new contact details for the ${sessions}`;
    default:
      return `this is about the ${sessions}`;
  }
}
