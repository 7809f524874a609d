/** A session as a row of a list: on its service's page, on a place's page, or among all. */

import { sessionCalendarOf } from "../calendar/session-files.ts";
import type { Language } from "../language.ts";
import type { Session, SessionStatus } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";
import { type AccessSign, accessLabels, accessSigns } from "../words/access.ts";
import { headline } from "../words/change.ts";
import { effectLabel } from "../words/effects.ts";
import { areaLabels, waysToMeet } from "../words/place.ts";
import { wordNote, wordStatus, wordTimes, wordWhich } from "../words/session.ts";
import type { StateView } from "./action-point.ts";
import { type DateView, dateView } from "./date.ts";
import { positionOf } from "./near.ts";

interface ToldChange {
  readonly url: string;
  readonly title: string;
  readonly label: string;
}

export interface SessionView {
  readonly id: string;
  readonly date: DateView;
  /** With their offset: `2026-12-01T10:00:00+00:00`. */
  readonly starts: string;
  readonly ends: string;
  /** `10am to 12:30pm` */
  readonly times: string;
  readonly status: StateView;
  /** True of a row that stands where the session was to be and is not. */
  readonly gone: boolean;
  readonly service?: { readonly title: string; readonly url: string };
  readonly place?: { readonly title: string; readonly url: string; readonly area: string };
  /** What it is like to get in, where the list is of more than one place. */
  readonly access?: readonly AccessSign[];
  /** Where it is, for the reader's own page to say how far. */
  readonly at?: string;
  /** What differs from the timetable, in a sentence; empty for a session as planned. */
  readonly line: string;
  /** Where to read more of it. The title begins with the label, which is all that there is room for in a list. */
  readonly changes: readonly ToldChange[];
  /** The one of them of which the status is the label: a list has it as a link. */
  readonly told?: ToldChange;
  /** Those that a row above has told of: their labels stand beside the time. */
  readonly again: readonly ToldChange[];
  /** Where its own calendar file is, and which session that is in words. */
  readonly calendar?: { readonly url: string; readonly which: string };
  /** By what the list can be narrowed. */
  readonly filters?: {
    readonly area: string;
    readonly service: string;
    readonly weekday: string;
    readonly audience: string;
    readonly access: string;
    /** `In person`, `Online` or `By telephone` */
    readonly how: string;
  };
}

const looks: Readonly<Record<SessionStatus, Pick<StateView, "sign" | "tone">>> = {
  scheduled: { sign: "planned", tone: "calm" },
  cancelled: { sign: "cancelled", tone: "stop" },
  moved: { sign: "moved", tone: "turn" },
  retimed: { sign: "retimed", tone: "wait" },
  extra: { sign: "extra", tone: "turn" },
};

export function statusView(language: Language, session: Session): StateView {
  return { id: session.status, label: wordStatus(language, session), ...looks[session.status] };
}

/** An instant with its offset and without the zone's name, as HTML's time element and schema.org want it. */
export function instant(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: "never", smallestUnit: "second" });
}

export interface RowOptions {
  /** The page that the row stands on leaves out what the page is about. */
  readonly without?: "service" | "place";
  /** Show the session where it was to be, and say where it has gone. */
  readonly gone?: "place" | "day";
  readonly filterable?: boolean;
  /** Say what it is like to get in. */
  readonly access?: boolean;
  /** The page tells its changes itself: rows leave out those of place and time, and that of a service how to reach it. */
  readonly changesTold?: boolean;
  /** A session that goes ahead can be added to a calendar by itself. */
  readonly calendar?: boolean;
}

/** What there is to read of a session before going, in the order in which it was published. */
function toldChanges(language: Language, session: Session, timetable: Timetable, options: RowOptions): ToldChange[] {
  return session.concernedBy.flatMap((id) => {
    const compiled = timetable.changeById.get(id);
    // An all-clear says that nothing differs any more: there is nothing to read before going.
    if (!compiled || (compiled.change.effect === "notice" && compiled.change.resolves)) return [];
    const { change } = compiled;
    if (options.changesTold && session.madeBy.includes(id)) return [];
    if (options.changesTold && options.without === "service" && change.effect === "contact") return [];
    return [{ url: change.url, title: headline(language, change), label: effectLabel(language, change) }];
  });
}

export function sessionView(
  language: Language,
  session: Session,
  timetable: Timetable,
  options: RowOptions = {},
): SessionView {
  const meeting = options.gone ? session.original : session.current;
  const { location } = meeting;
  const area = areaLabels(location);
  const status = statusView(language, session);
  const changes = toldChanges(language, session, timetable, options);
  const told = changes.find(({ label }) => label === status.label);
  return {
    id: session.id,
    date: dateView(language, meeting.start),
    starts: instant(meeting.start),
    ends: instant(meeting.end),
    times: wordTimes(language, meeting),
    status,
    gone: options.gone !== undefined,
    ...(options.without !== "service" && { service: { title: session.service.title, url: session.service.url } }),
    ...(options.without !== "place" && { place: { title: location.title, url: location.url, area } }),
    ...((options.access || options.filterable) && { at: positionOf(location) }),
    ...(options.access && !options.gone && { access: accessSigns(language, location) }),
    line: wordNote(language, session, options.gone),
    changes,
    again: [],
    ...(told && { told }),
    ...(options.calendar &&
      session.status !== "cancelled" && {
        calendar: { url: sessionCalendarOf(session), which: wordWhich(language, session) },
      }),
    ...(options.filterable && {
      filters: {
        area: location.areas.map(({ label }) => label).join("|"),
        service: session.service.title,
        weekday: language.weekday(meeting.start),
        audience: session.service.audiences.map(({ label }) => label).join("|"),
        access: accessLabels(language, location).join("|"),
        how: waysToMeet(language, location).join("|"),
      },
    }),
  };
}
