/** What a calendar says against what we publish: session by session, and what a person has to look at. */

import type { Location } from "../../content/library.ts";
import { fullDay, occasion } from "../../dates.ts";
import type { Event } from "../../import/icalendar/calendar.ts";
import type { Occurrence } from "../../import/icalendar/occurrences.ts";
import { english } from "../../language.ts";
import { differs, type Meeting, type Session } from "../../timetable/session.ts";
import { inSentence } from "../../words/place.ts";
import type { Meant } from "./known-place.ts";
import type { OwnEvent } from "./own-events.ts";

interface OfSession {
  readonly session: Session;
  /** The event that says so, where one does. */
  readonly event?: Event;
}

/** `back` is a session that a change has altered and that the calendar has as it was planned. */
export type Difference =
  | ({ readonly what: "off" } & OfSession)
  | ({ readonly what: "back" } & OfSession)
  | ({ readonly what: "other"; readonly to: Meeting } & OfSession)
  | { readonly what: "more"; readonly to: Meeting };

export interface Note {
  /** The line of the event in the calendar. */
  readonly line?: number;
  readonly day: Temporal.PlainDate;
  readonly message: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  /** Sessions of which the calendar says something, by what it has or by what it leaves out. */
  readonly known: ReadonlySet<Session>;
}

/** The day on which a difference is felt first. */
export const dayOf = (one: Difference): Temporal.PlainDate =>
  one.what === "more" ? one.to.start.toPlainDate() : one.session.current.start.toPlainDate();

interface Calendar {
  readonly events: readonly OwnEvent[];
  /** The last day of which it says anything. */
  readonly last: Temporal.PlainDate;
  readonly placeMeant: (written: string, published: Location | undefined) => Meant;
  /** Whether what it has for a place may be repeated. */
  readonly isOpen: boolean;
}

type Fits = (occurrence: Occurrence, session: Session) => boolean;
const at = (moment: Temporal.ZonedDateTime | undefined, other: Temporal.ZonedDateTime) =>
  moment !== undefined && moment.epochMilliseconds === other.epochMilliseconds;
const onDay: Fits = ({ start }, { current }) => start.toPlainDate().equals(current.start.toPlainDate());

/** Ways in which an event and a session are one, the surest first. */
const ways: readonly Fits[] = [
  ({ start }, { current }) => at(start, current.start),
  ({ planned }, { current, original }) => at(planned, current.start) || at(planned, original.start),
  ({ start }, { original }) => at(start, original.start),
  (occurrence, session) => session.status !== "cancelled" && onDay(occurrence, session),
];

/** `usual` is the place of a session that the calendar adds without saying where, if there is only one. */
export function compare(sessions: readonly Session[], calendar: Calendar, usual: Location | undefined): Comparison {
  const of = (says: OwnEvent["says"]) =>
    calendar.events.flatMap((event) => (event.says === says ? [event.occurrence] : []));
  const isSamePlace: Fits = ({ event }, { current }) =>
    calendar.placeMeant(event.location, current.location) === "same";
  const first = ways[0] as Fits;
  const meeting = pair(of("meets"), sessions, [
    (one, session) => first(one, session) && isSamePlace(one, session),
    ...ways,
  ]);
  const left = sessions.filter((session) => !meeting.has(session));
  const unclear = pair(of("unclear"), left, ways);
  const off = pair(
    of("off"),
    left.filter((session) => !unclear.has(session)),
    ways,
  );

  const differences: Difference[] = [];
  const notes: Note[] = [...unclear].map(([session, { event }]) => ({
    line: event.line,
    day: session.current.start.toPlainDate(),
    message: `“${event.title}” on ${fullDay(session.current.start)} can mean two things. Nothing was written for it.`,
  }));
  for (const [session, occurrence] of meeting) {
    const found = held(session, occurrence, calendar);
    if (found && "message" in found) notes.push(found);
    else if (found) differences.push(found);
  }
  for (const session of left) {
    if (session.status === "cancelled" || unclear.has(session)) continue;
    const said = off.get(session);
    if (said) differences.push({ what: "off", session, event: said.event });
    else if (Temporal.PlainDate.compare(session.current.start.toPlainDate(), calendar.last) <= 0)
      differences.push({ what: "off", session });
  }
  const paired = new Set(meeting.values());
  for (const occurrence of of("meets").filter((one) => !paired.has(one))) {
    const found = more(occurrence, calendar, usual);
    if ("message" in found) notes.push(found);
    else differences.push(found);
  }
  return { differences, notes, known: new Set([...meeting.keys(), ...off.keys(), ...unclear.keys()]) };
}

function pair(
  occurrences: readonly Occurrence[],
  sessions: readonly Session[],
  ways: readonly Fits[],
): ReadonlyMap<Session, Occurrence> {
  const found = new Map<Session, Occurrence>();
  const taken = new Set<Occurrence>();
  for (const fits of ways) {
    for (const session of sessions.filter((one) => !found.has(one))) {
      const occurrence = occurrences.find((one) => !taken.has(one) && fits(one, session));
      if (!occurrence) continue;
      found.set(session, occurrence);
      taken.add(occurrence);
    }
  }
  return found;
}

/** What the calendar has otherwise about a session that it has; undefined where they agree. */
function held(
  session: Session,
  { event, allDay, start, end }: Occurrence,
  calendar: Calendar,
): Difference | Note | undefined {
  const { current, original, status, bankHoliday } = session;
  const day = start.toPlainDate();
  if (bankHoliday !== undefined)
    return {
      line: event.line,
      day,
      message: `The calendar has it on ${fullDay(day)}, a bank holiday: ${bankHoliday}. We publish that it does not meet then. Does it? Then write it: npm run new -- change. Or take it out of the calendar.`,
    };
  const meant = calendar.placeMeant(event.location, current.location);
  if (meant === "unknown") return strange(event.location, event.line, start, calendar);
  const to = {
    location: meant === "same" ? current.location : meant.place,
    start: allDay ? current.start : start,
    end: allDay || at(start, end) ? current.end : end,
  };
  const isSame = (other: Meeting) => {
    const { place, times } = differs(to, other);
    return !place && !times;
  };
  if (status !== "cancelled" && isSame(current)) return undefined;
  return session.madeBy.length > 0 && isSame(original)
    ? { what: "back", session, event }
    : { what: "other", session, event, to };
}

function more(
  { event, allDay, start, end }: Occurrence,
  calendar: Calendar,
  usual: Location | undefined,
): Difference | Note {
  const day = start.toPlainDate();
  const note = (message: string): Note => ({ line: event.line, day, message });
  if (allDay || at(start, end))
    return note(
      `The calendar has it on ${fullDay(day)}, and does not say from when to when. Nothing was written for it.`,
    );
  if (start.until(end).total("hours") >= 24)
    return note(`“${event.title}” from ${fullDay(day)} lasts a day or longer. Nothing was written for it.`);
  const meant = calendar.placeMeant(event.location, undefined);
  if (meant === "unknown") return strange(event.location, event.line, start, calendar);
  const location = meant === "same" ? usual : meant.place;
  if (!location)
    return note(
      `The calendar has one more session on ${occasion(start, end)}, and does not say where. Nothing was written for it.`,
    );
  return { what: "more", to: { location, start, end } };
}

function strange(written: string, line: number, start: Temporal.ZonedDateTime, { isOpen }: Calendar): Note {
  const where = isOpen ? `at “${written.replace(/\s+/g, " ").trim()}”, which` : "at a place that";
  return {
    line,
    day: start.toPlainDate(),
    message: `The calendar has it on ${fullDay(start)} ${where} is none of ours. Is it new? npm run new -- location. Is it one of ours? Say which, in a file for --places. Then run this again.`,
  };
}

/** A difference in words: `Tuesday 8 December 2026, 10am to 12:30pm, Quay Hall: not in the calendar`. */
export function inWords(one: Difference): string {
  const told = ({ location, start, end }: Meeting) =>
    `${occasion(start, end)}, at ${inSentence(english(), location.title)}`;
  if (one.what === "more") return `One more session on ${told(one.to)}.`;
  const now = told(one.session.current);
  const published = one.session.status === "cancelled" ? `${now}, called off here` : now;
  if (one.what === "off") return `${published}: does not meet, by the calendar.`;
  if (one.what === "back") return `${published}: as it was planned, by the calendar.`;
  return `${published}: by the calendar ${told(one.to)}.`;
}
